using System.Globalization;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Docking;

/// <summary>D5: help in company, by the laboratory and by the dilemma of volunteers.</summary>
/// <remarks>
/// Model: odds of helping fall as a power 1.57 of those present, from .846 alone; in the dilemma nobody gains by helping more or less when U(1 − p)^(N − 1) = K.
/// Source: HP-322-alone, HP-322-one-other, HP-322-four-others (Darley and Latané 1968) for the curve; Diekmann, "Volunteer's Dilemma", 1985.
/// </remarks>
internal static class Bystanders
{
    private const double Laboratory = 1.57;
    private const double Alone = 0.846;
    private const int People = 131_072;
    private const double Sharpness = 200;

    /// <summary>The known result.</summary>
    public static readonly KnownResult Result = new(
        "D5", "help in company",
        "Darley and Latané 1968 through odds that fall as a power 1.57: .846, .648, .304 for 1, 2, 5 present. Diekmann 1985: p = 1 − (K/U)^(1/(N − 1)).",
        "Helping alone, without fear, character or violations. For the laboratory, whose curve is put in, the number present is what the society has; for the dilemma the engine answers to what help is worth when the others help with p, and p is where it answers p.",
        12_000_000,
        Hold);

    private static IEnumerable<DockingRow> Hold(DockingWork work)
    {
        foreach (var (present, share) in new[] { (1, 0.846), (2, 0.648), (5, 0.304) })
            yield return new DockingRow($"share who help with {present} present", share, Helps(work, LogOdds(Alone) - (Laboratory * Math.Log(present))), 0.012, Tie: FigureTie.Fitted);
        yield return WholeSociety(work);
        foreach (var (players, ratio) in new[] { (2, 0.5), (5, 0.5), (5, 0.2), (10, 0.5) })
        {
            var exact = 1 - Math.Pow(ratio, 1.0 / (players - 1));
            var ours = work.Root(0.001, 0.999, 10, p => Helps(work, Sharpness * (Math.Pow(1 - p, players - 1) - ratio)) - p);
            yield return new DockingRow(string.Create(CultureInfo.InvariantCulture, $"chance to volunteer, N = {players}, K/U = {ratio:0.0}"), exact, ours, 0.015);
        }
    }

    // The number of others is drawn from 0 to 4 by the engine itself.
    private static DockingRow WholeSociety(DockingWork work)
    {
        var record = work.Live(Helpers(LogOdds(Alone)).With((HelpingKeys.Bystanders, 2), (HelpingKeys.Bystander, Laboratory)), 100_000, 6);
        var expected = Enumerable.Range(1, 5).Average(present => 1 / (1 + ((1 - Alone) / Alone * Math.Pow(present, Laboratory))));
        var helped = Measuring.Sum([Outcome.Helped], record, 0, 6) / (double)Measuring.Sum([Outcome.Emergencies], record, 0, 6);
        return new DockingRow("share who help in a whole society with 1 to 5 present", expected, helped, 0.006);
    }

    private static double Helps(DockingWork work, double utility)
    {
        using var world = work.World(Helpers(utility), People);
        return world.Helping();
    }

    private static double LogOdds(double share) => Math.Log(share / (1 - share));

    private static Scenario Helpers(double utility) => DockingWork.Ground.With(
        (HelpingKeys.Base, utility), (HelpingKeys.Bystander, 0), (HelpingKeys.Bystanders, 0), (HelpingKeys.Blame, 0),
        (HelpingKeys.Prosociality, 0), (HelpingKeys.Violations, 0), (HelpingKeys.Observed, 0), (HelpingKeys.Occasion, 1));
}
