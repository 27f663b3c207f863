using System.CommandLine;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>How large a fit is.</summary>
internal sealed class CalibrateOptions
{
    private static readonly FitSize Standard = new();

    private readonly WholeNumber people = WholeNumber.Called("--people", "N", "Synthetic people in each run.", (ulong)Standard.People, 1, 4_000_000_000, "Fewer than ten thousand hold too few list entries of the first months.");
    private readonly WholeNumber burnIn = WholeNumber.Called("--burn-in", "M", "Months before the regime.", (ulong)Standard.BurnIn, 12, 600, "Some figures are held against the year before the regime.");
    private readonly WholeNumber months = WholeNumber.Called("--months", "M", "Months under the regime; figures of later months are not fitted.", (ulong)Standard.Months, 12, 1200, "Some figures are held against the first year.");
    private readonly WholeNumber numbers = WholeNumber.Called("--numbers", "K", "Most numbers that are fitted, those that move the figures most.", (ulong)Standard.Numbers, 1, 60, "Ten are about what the figures can tell apart.");
    private readonly WholeNumber points = WholeNumber.Called("--points", "K", "Points of each wave of history matching.", (ulong)Standard.Points, 12, 100_000, "Ten for each number are usual.");
    private readonly WholeNumber waves = WholeNumber.Called("--waves", "K", "Waves of history matching; 0 for none.", (ulong)Standard.Waves, 0, 20, "Two or three are usual.");
    private readonly WholeNumber sets = WholeNumber.Called("--sets", "K", "Parameter sets of the posterior.", (ulong)Standard.Sets, 16, 100_000, "A hundred give intervals, a thousand their tails.");
    private readonly WholeNumber seed = WholeNumber.Called("--seed", "S", "Seed of all luck.", Standard.Seed, 0, 1_000_000, "Any such number will do.");

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command verb)
    {
        foreach (var number in new[] { people, burnIn, months, numbers, points, waves, sets, seed }) verb.Add(number.Option);
    }

    /// <summary>The size as asked for; each value that breaks a rule adds a problem.</summary>
    public FitSize Read(ParseResult asked, ICollection<Problem> problems) => new(
        (long)people.Read(asked, problems), (int)burnIn.Read(asked, problems), (int)months.Read(asked, problems), (int)numbers.Read(asked, problems),
        (int)points.Read(asked, problems), (int)waves.Read(asked, problems), (int)sets.Read(asked, problems), seed.Read(asked, problems));
}
