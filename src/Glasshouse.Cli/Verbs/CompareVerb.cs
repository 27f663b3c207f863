using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>compare</c>: scenarios beside the first of them.</summary>
internal static class CompareVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var names = new Argument<string[]>("scenarios")
        {
            Description = "Two or more names or files; the first is what the others are compared with.",
            HelpName = "A B ...",
            Arity = ArgumentArity.OneOrMore,
        };
        var options = new WorkOptions();
        var verb = new Command("compare", "Compare scenarios with the first of them.") { names };
        options.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var written = asked.GetValue(names)!;
            if (written.Length < 2)
                problems.Add(new Problem("compare", 0, 0, "", $"'{written[0]}'", "is alone; a comparison needs two scenarios", "Put no-scoring first to see what scoring changes."));
            var scenarios = ScenarioAsk.Load(written, "compare", problems);
            return Work.Do(options.Read(asked, scenarios, sweep: false, problems), problems, here);
        });
        return verb;
    }
}
