using System.CommandLine;
using Glasshouse.Cli.Asking;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>schema</c>: the JSON Schema of scenario files, for editors.</summary>
internal static class SchemaVerb
{
    /// <summary>The verb.</summary>
    public static Command In(Surroundings here)
    {
        var verb = new Command("schema", "Print the JSON Schema of scenario files, for editors.");
        verb.SetAction(_ =>
        {
            here.Output.Write(ScenarioShelf.Schema());
            return ExitCode.Done;
        });
        return verb;
    }
}
