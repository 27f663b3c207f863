using Glasshouse.Reports.Discovery;

namespace Glasshouse.Reports.Words;

/// <summary>Chooses the first sentence of the answer from three signs; it never claims more than they carry.</summary>
internal static class Headline
{
    /// <summary>What stands in its place with one seed.</summary>
    public const string OneSeed = "One seed does not decide the question.";

    /// <summary>Share of plausible worlds that must agree before the honesty of conduct is called settled.</summary>
    public const double Settled = 0.9;

    /// <summary>The sentence where plausible worlds do not agree on the honesty of conduct.</summary>
    /// <param name="asItStands">1 where fewer people break rules with the numbers as they stand, −1 where more do, 0 where that is not decided.</param>
    /// <param name="more">Share of worlds in which more people break rules than without the regime.</param>
    /// <param name="less">Share of worlds in which fewer do.</param>
    /// <param name="wrongful">Share of worlds in which more people are on a list without cause.</param>
    public static string Unsettled(int asItStands, double more, double less, double wrongful)
    {
        var of = asItStands switch
        {
            > 0 => "With its numbers as they stand fewer people break rules; of",
            < 0 => "With its numbers as they stand more people break rules; of",
            _ => "Of",
        };
        var punished = wrongful >= Settled ? $" It punishes people without cause in {DiscoveryWords.Percent(wrongful)} of these worlds." : "";
        return $"Whether the regime makes conduct more honest is not settled by what is known. {of} the worlds that nothing published speaks against, {DiscoveryWords.Percent(less)} have fewer who break rules than without it and {DiscoveryWords.Percent(more)} have more.{punished}";
    }

    /// <summary>The sentence.</summary>
    /// <param name="honesty">1 where notably fewer people break rules, −1 where notably more do, 0 where it is slight or not decided.</param>
    /// <param name="morals">1 where inner morals are notably higher, −1 where they are notably lower, 0 where it is slight or not decided.</param>
    /// <param name="wrongful">−1 where more people are on a list without cause, 1 where fewer are, 0 where it is not decided.</param>
    public static string Of(int honesty, int morals, int wrongful) => (honesty, morals, wrongful) switch
    {
        (1, 1, >= 0) => "In this model the regime does what is hoped of it, as far as its assumptions hold.",
        (1, 1, _) => "In this model the regime makes conduct more honest and inner morals stronger, and it also punishes people without cause.",
        (1, 0, -1) => "In this model the regime makes conduct more honest, without a notable change in inner morals, and it punishes people without cause.",
        (1, _, -1) => "In this model the regime makes conduct more honest, not people more moral, and it punishes people without cause.",
        (1, 0, _) => "In this model the regime makes conduct more honest, without a notable change in inner morals.",
        (1, _, _) => "In this model the regime makes conduct more honest while inner morals weaken.",
        (-1, _, -1) => "In this model the regime makes conduct less honest, and it punishes people without cause.",
        (-1, _, _) => "In this model the regime makes conduct less honest.",
        (_, _, -1) => "In this model the regime makes no notable difference to the honesty of conduct, and it punishes people without cause.",
        _ => "In this model the regime makes no notable difference to the honesty of conduct; the run does not decide the question.",
    };
}
