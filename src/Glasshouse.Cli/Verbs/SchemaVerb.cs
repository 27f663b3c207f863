using System.CommandLine;
using Glasshouse.Cli.Asking;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>schema</c>: the JSON Schemas of scenario files and sweep plans, for editors.</summary>
internal static class SchemaVerb
{
    /// <summary>The verb.</summary>
    public static Command In(Surroundings here)
    {
        var sweep = new Option<bool>("--sweep") { Description = "Print that of sweep plans instead." };
        var verb = new Command("schema", "Print the JSON Schema of scenario files or of sweep plans, for editors.") { sweep };
        verb.SetAction(asked =>
        {
            here.Output.Write(asked.GetValue(sweep) ? ScenarioShelf.SweepSchema() : ScenarioShelf.Schema());
            return ExitCode.Done;
        });
        return verb;
    }
}
