using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.World;

/// <summary>Works out for a region and a month how afraid people are to help, and how likely it is that none of the others present does.</summary>
/// <remarks>
/// Model: log odds alone = base − weight·(1 − law·effect)·fear. Another person present is a stranger of whom only the region is known: her prosociality is
/// taken at three points (0 and ±√3 standard deviations, with weights 4, 1 and 1 of 6), which give the mean of a normal distribution; her surroundings are the region's.
/// None of n others helps with chance (1 − q)ⁿ. Fear' = fear + fading·(fear-of-blame − fear) + (1 − fear)·(news of payment·paid + news of accusation·cleared), both per 1,000 helpers.
/// Left out: strangers who know each other; news from other regions.
/// Source: HP-324-alone, HP-324-two, HP-324-five for the chance of at least one helper; HP-343-belief for what one case did; sizes are assumptions, swept in helping:.
/// </remarks>
internal static class Bystanding
{
    /// <summary>Fills what a region's people need to know.</summary>
    public static void Reckon(ref Surroundings here, in Memory memory, in Nation nation, in HelpingRules rules)
    {
        var alone = rules.LogOdds - (rules.FearWeight * memory.Fear);
        here.HelpingAlone = Scale.ToUtility(alone);
        var seen = (0.8 * memory.Violations) + (0.2 * nation.Violations);
        var odds = Elementary.Exp(alone - (rules.ViolationsWeight * seen));
        Fill(here.NobodyHelps[..32], odds, rules.ProsocialityOdds, rules.BystanderOdds.Span);
        Fill(here.NobodyHelps[32..], odds, rules.ProsocialityOdds, rules.AmbiguousOdds.Span);
    }

    /// <summary>Lays the chances of a region where the lanes of its tiles can look them up.</summary>
    public static unsafe void Fill(Scratch scratch, in Surroundings surroundings) =>
        ((ReadOnlySpan<ushort>)surroundings.NobodyHelps).CopyTo(new Span<ushort>(scratch.NobodyHelps, NobodyHelps.Length));

    /// <summary>The fear of a region after a month.</summary>
    public static double Fear(double fear, long helpers, long accused, long charged, in HelpingRules rules)
    {
        var perThousand = 1000.0 / Math.Max(helpers, 1);
        var news = (rules.NewsOfPayment * charged * perThousand) + (rules.NewsOfAccusation * (accused - charged) * perThousand);
        return Math.Clamp(fear + (rules.Fading * (rules.Fear - fear)) + ((1 - fear) * news), 0, 1);
    }

    private static void Fill(Span<ushort> table, double alone, double prosocial, ReadOnlySpan<double> byPresent)
    {
        for (var others = 0; others < byPresent.Length; others++)
        {
            var odds = alone * byPresent[others];
            var stays = ((4 * Stays(odds)) + Stays(odds * prosocial) + Stays(odds / prosocial)) / 6;
            var nobody = 1.0;
            for (var one = 0; one < others; one++) nobody *= stays;
            table[others] = (ushort)Scale.ToChance(nobody);
        }
    }

    private static double Stays(double odds) => 1 / (1 + odds);
}
