using System.CommandLine;
using Glasshouse.Cli.Saying;
using Glasshouse.Reports.Output;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>Where the report goes and how the key measures are printed.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> folder = new("--out")
    {
        Description = "Folder for the report and its tables.",
        HelpName = "DIR",
        DefaultValueFactory = _ => Defaults.Out,
    };

    private readonly Option<bool> json = new("--json") { Description = "Print the key measures as JSON and nothing else on standard output." };

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command verb)
    {
        verb.Add(folder);
        verb.Add(json);
    }

    /// <summary>The folder for the report; a problem more where nothing may be written there.</summary>
    public string Folder(ParseResult asked, ICollection<Problem> problems)
    {
        var written = asked.GetValue(folder) ?? "";
        try
        {
            OutputFolder.Check(written);
        }
        catch (OutputProblem problem)
        {
            problems.Add(Mendable.Problem(problem)!);
        }

        return written;
    }

    /// <summary>Whether JSON is wanted instead of a table.</summary>
    public bool Json(ParseResult asked) => asked.GetValue(json);
}
