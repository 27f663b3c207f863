using System.CommandLine;
using Glasshouse.Cli.Running;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>Where a run keeps its checkpoints and how often: options that never change a result.</summary>
internal sealed class KeepingOptions
{
    private const int Months = 12;
    private const int Stay = 2;

    private readonly Option<string?> folder = new("--checkpoint")
    {
        Description = "Folder for checkpoints, from which ./glasshouse resume goes on after whatever ends the program.",
        HelpName = "DIR",
    };

    private readonly WholeNumber every = WholeNumber.Called("--every", "K", "Months between two checkpoints.", Months, 1, 1800, "A year (12) is usual.");

    private readonly WholeNumber keep = WholeNumber.Called("--keep", "N", "Checkpoints of an arm that stay on the disk.", Stay, 1, 1000, "Two are enough: the second is for a disk that fails.");

    /// <summary>Names of the options, each with one value.</summary>
    public static IReadOnlyList<string> Names => ["--checkpoint", "--every", "--keep"];

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command verb)
    {
        verb.Add(folder);
        verb.Add(every.Option);
        verb.Add(keep.Option);
    }

    /// <summary>What is to be kept, null for nothing; each value that breaks a rule adds a problem.</summary>
    public KeepingOrder? Read(ParseResult asked, ICollection<Problem> problems)
    {
        var order = new KeepingOrder(asked.GetValue(folder) ?? "", (int)every.Read(asked, problems), (int)keep.Read(asked, problems));
        if (asked.GetValue(folder) is null)
        {
            foreach (var option in new[] { every.Option, keep.Option }.Where(option => asked.GetResult(option) is { Implicit: false }))
                problems.Add(new Problem(option.Name, 0, 0, "", "", "says how to keep, and nothing says where", "Add --checkpoint DIR."));
            return null;
        }

        if (KeepingFolder.Problem(order.Folder) is { } problem) problems.Add(problem);
        return order;
    }
}
