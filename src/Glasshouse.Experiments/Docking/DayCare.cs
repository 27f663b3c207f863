using System.Collections.Immutable;
using Glasshouse.Engine.Tallies;
using Glasshouse.Evidence;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Docking;

/// <summary>D4: a small fine for late pick-ups at day-care centres, and its end.</summary>
/// <remarks>
/// Model: one occasion a week for each child. Under the price morals wear off by a share of themselves each week and come back by .01 a week; the fine weighs little. The gain is fitted to the weeks before the fine, the pace of wearing off to weeks 5 to 16, by least squares of the weekly shares.
/// Crowding-out χ, the share of the inner motive that the price displaces, is what is gone of morals in the last week of the fine.
/// Left out: repeated lateness in one week.
/// Source: IN-401-before, IN-401-first4, IN-401-next8 and the counts by week in evidence/tables/gneezy-rustichini-2000.csv, weeks 1 to 16. What happened afterwards is kept out of the library; only the direction that was published in words is held against the run.
/// </remarks>
internal static class DayCare
{
    private const string Counts = "tables/gneezy-rustichini-2000.csv";
    private const int People = 20_000;
    private const int FineFrom = 4;
    private const int FineUntil = 16;
    private const int Weeks = 20;

    /// <summary>The known result.</summary>
    public static readonly KnownResult Result = new(
        "D4", "a fine is a price",
        "Gneezy and Rustichini 2000: with a small fine late pick-ups at least doubled, and they did not fall back when it was taken away.",
        "A whole society in which a month of the engine is a week and the only occasion is to come late; weights of gain, morals and surroundings as shipped. " +
        "The loss of the inner motive is a state with memory, which a price wears down and which comes back by a hundredth a week. " +
        "A price may wear off far more of it in a week than a shipped scenario has it wear off in a month, since late pick-ups changed within weeks; what is shown is that the mechanism can hold such a course, not that its shipped size is right. Its pace is fitted to weeks 5 to 16; crowding-out χ is the share of it that is gone when the fine ends.",
        40_000_000,
        Hold);

    private static IEnumerable<DockingRow> Hold(DockingWork work)
    {
        var (counted, fitted) = (Observed(), Fitted(work));
        yield return new DockingRow("crowding-out χ: share of the inner motive gone when the fine ends", 0.8, fitted.Gone, 0.1, Tie: FigureTie.Fitted);
        yield return new DockingRow("late pick-ups before the fine, per cent of children a week", 100 * counted[..FineFrom].Average(), 100 * fitted.Late[..FineFrom].Average(), 2, Tie: FigureTie.Fitted);
        yield return new DockingRow("late pick-ups in weeks 9 to 16, per cent of children a week", 100 * counted[8..FineUntil].Average(), 100 * fitted.Late[8..FineUntil].Average(), 5, Tie: FigureTie.Fitted);
        yield return new DockingRow("late pick-ups in weeks 9 to 16 for each one before the fine, at least", 2, fitted.Rise, 0, IsLeast: true, FigureTie.Fitted);
        yield return new DockingRow("late pick-ups in the four weeks after its end for each one in the last four weeks of it, at least", 0.9, fitted.After, 0, IsLeast: true);
    }

    /// <summary>The centre, its gain and the pace of wearing off fitted to weeks 1 to 16.</summary>
    internal static (double[] Late, double Gone, double Rise, double After) Fitted(DockingWork work)
    {
        var counted = Observed();
        var gain = work.Root(0, 3, 12, value => counted[..FineFrom].Average() - Late(Live(work, value, 0))[..FineFrom].Average());
        var pace = Best(0, 1, 16, value => Distance(Late(Live(work, gain, value)), counted));
        var record = Live(work, gain, pace);
        var late = Late(record);
        return (
            late,
            1 - (Morals(record, FineUntil - 1) / Morals(record, FineFrom - 1)),
            late[8..FineUntil].Average() / late[..FineFrom].Average(),
            late[FineUntil..].Average() / late[(FineUntil - 4)..FineUntil].Average());
    }

    /// <summary>The centre with a fine from the fifth week to the sixteenth.</summary>
    private static RunRecord Live(DockingWork work, double gain, double pace) => work.Live(Centre(gain, pace), People, Weeks);

    /// <summary>Share of people late in each week.</summary>
    private static double[] Late(RunRecord record) =>
        [.. Enumerable.Range(0, record.Months).Select(week => record.Count(week, Outcome.OrderOffences) / (double)record.Count(week, Outcome.OrderOccasions))];

    private static double Morals(RunRecord record, int week) => record.Count(week, Outcome.SumMorals) / (double)record.Count(week, Outcome.Adults);

    // Late pick-ups over children, all fined centres together, week by week.
    private static double[] Observed()
    {
        var table = EvidenceLibrary.Table(Counts)!;
        var (weeks, late, children) = (table.Numbers("week"), table.Numbers("late_pickups"), table.Numbers("children"));
        return
        [
            .. Enumerable.Range(1, FineUntil).Select(week =>
                weeks.Select((value, row) => value == week ? late[row] : 0).Sum() / weeks.Select((value, row) => value == week ? children[row] : 0).Sum()),
        ];
    }

    private static Scenario Centre(double gain, double pace)
    {
        var ground = ChangedNumbers.Shipped(Experiment.Baseline);
        ImmutableArray<DatedValue> During(double value) =>
            [new(null, 0), new(ground.Start.Plus(FineFrom), value), new(ground.Start.Plus(FineUntil), 0)];
        return ground.With(
                (ConductKeys.OrderOpportunity, 1), (ConductKeys.JudgmentOpportunity, 0), (ConductKeys.Gain, gain), (ConductKeys.HardshipGain, 0),
                (ConductKeys.OrderCrowdingOut, 0),
                (MoralsKeys.CrowdingOut, pace), (MoralsKeys.Erosion, 0.5), (MoralsKeys.Return, 0.01), (MoralsKeys.NormPull, 0))
            .With(ScoringKeys.Salience, During(1))
            .With(ConductKeys.OrderLegalSanction, During(0.5));
    }

    private static double Distance(double[] late, double[] counted) =>
        Enumerable.Range(FineFrom, FineUntil - FineFrom).Sum(week => (late[week] - counted[week]) * (late[week] - counted[week]));

    // The lowest point of a function with one valley, by golden section.
    private static double Best(double low, double high, int steps, Func<double, double> distance)
    {
        const double Golden = 0.6180339887498949;
        for (var step = 0; step < steps; step++)
        {
            var (left, right) = (high - (Golden * (high - low)), low + (Golden * (high - low)));
            if (distance(left) <= distance(right)) high = right;
            else low = left;
        }

        return (low + high) / 2;
    }
}
