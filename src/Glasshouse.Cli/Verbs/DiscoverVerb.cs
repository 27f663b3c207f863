using System.CommandLine;
using System.Globalization;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Cli.Saying;
using Glasshouse.Experiments.Discovery;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Reports.Discovery;
using Glasshouse.Reports.Output;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>discover</c>: under which assumptions a question is answered with yes, and where the answer turns.</summary>
internal static class DiscoverVerb
{
    private const string Help =
        """
        Ask the worlds of a sweep under which assumptions the answer is yes: boxes (PRIM), a tree (CART), reversal points and maps, and how each regime stands over all worlds.

        A clause is: ARM (better | worse | not worse | not better | higher | lower) than ARM on MEASURE [by MARGIN].
        Examples:
          ./glasshouse discover store
          ./glasshouse discover store --if "essay better than no-scoring on offenders" --if "essay not worse than due-process on listed-wrongly by 1"
          ./glasshouse discover store --map conduct.commercial-fraud-crowding-out morals.crowding-out --enough "offenders 4.5" --out out-discovery
        """;

    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var store = new Argument<string>("store") { Description = "Folder of the store of a sweep.", HelpName = "STORE" };
        var options = new DiscoverOptions();
        var output = new Option<string>("--out") { Description = "Folder for the page and its tables.", HelpName = "DIR", DefaultValueFactory = _ => "out-discovery" };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var verb = new Command("discover", Help) { store, output, json };
        options.AddTo(verb);
        verb.SetAction(asked => here.Attempt(() =>
        {
            var problems = new List<Problem>();
            var rules = options.Rules(asked, problems);
            if (problems.Count > 0) return here.Refuse(problems);
            var table = Sweep.Read(asked.GetValue(store) ?? "");
            var questions = options.Questions(asked, table, problems);
            foreach (var question in problems.Count > 0 ? [] : questions) problems.AddRange(Exploration.Check(table, question, rules));
            if (problems.Count > 0) return here.Refuse(problems.Distinct());
            if (table.Missing > 0) here.Complain($"{table.Missing.ToString("N0", CultureInfo.InvariantCulture)} runs of this sweep are not done yet: what follows rests on the others.");
            Exploration[] found = [.. questions.Select(question => Watching.Over(here, progress => Exploration.Of(table, question, rules, progress)))];
            return Say(found, table, asked.GetValue(store) ?? "", asked.GetValue(output) ?? "", asked.GetValue(json), here);
        }));
        return verb;
    }

    private static int Say(Exploration[] found, SweepTable table, string store, string folder, bool json, Surroundings here)
    {
        var about = string.Create(CultureInfo.InvariantCulture,
            $"{table.Points.Length:N0} worlds laid by {DesignWord(table)} over {table.Factors.Length} assumptions; arms {string.Join(", ", table.Arms)}; {table.Seeds.Length} seeds in each world; store {Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(store)))}.");
        DocumentFiles.Write(folder, DiscoveryDocument.Write("On which assumptions it turns", about, [.. found]));
        if (json) here.Output.WriteLine(DiscoveryJson.Of(found, Path.Combine(folder, DiscoveryDocument.PageName)));
        else DiscoveryText.Write(found, Path.Combine(folder, DiscoveryDocument.PageName), here);
        return ExitCode.Done;
    }

    private static string DesignWord(SweepTable table) => Experiments.Designs.DesignOrder.Kinds[(int)table.Design.Kind];
}
