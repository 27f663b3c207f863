using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Reports.Odd;
using Glasshouse.Reports.Output;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>odd</c>: the whole model by the ODD protocol, written from the program itself.</summary>
internal static class OddVerb
{
    private static readonly string[] Formats = ["md", "html", "both"];

    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var names = new Argument<string[]>("scenarios") { Description = "Scenarios to describe: names or files; all shipped ones where none is named.", HelpName = "SCENARIO|FILE", Arity = ArgumentArity.ZeroOrMore };
        var folder = new Option<string>("--out") { Description = "Folder for the document.", HelpName = "DIR", DefaultValueFactory = _ => "out-odd" };
        var format = new Option<string>("--format") { Description = "md, html or both.", HelpName = "FORMAT", DefaultValueFactory = _ => "both" };
        var verb = new Command("odd", "Write the ODD protocol of the model, from the program's own metadata.") { names, folder, format };
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var scenarios = ScenarioAsk.Load(asked.GetValue(names) ?? [], "odd", problems);
            var kind = asked.GetValue(format) ?? "";
            if (!Formats.Contains(kind)) problems.Add(new Problem("--format", 0, 0, "", $"'{kind}'", "is not a format", "Choose md, html or both."));
            return problems.Count > 0 ? here.Refuse(problems) : here.Attempt(() => Write(scenarios, asked.GetValue(folder) ?? "", kind, here));
        });
        return verb;
    }

    private static int Write(IReadOnlyList<Scenario> scenarios, string folder, string format, Surroundings here)
    {
        var documents = OddDocument.Write(OddMaterial.Of(scenarios, Work.Version)).Where(document => format == "both" || !IsOther(document.Name, format)).ToArray();
        DocumentFiles.Write(folder, documents);
        foreach (var (name, _) in documents) here.Output.WriteLine(Path.Combine(folder, name));
        return ExitCode.Done;
    }

    private static bool IsOther(string name, string format) => name is "odd.md" or "odd.html" && name != "odd." + format;
}
