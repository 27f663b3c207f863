using System.Globalization;
using Glasshouse.Experiments.Calibrating;

namespace Glasshouse.Cli.Saying;

/// <summary>A posterior on a screen: the numbers before and after, the figures, and what was not matched.</summary>
internal static class PosteriorText
{
    /// <summary>Writes it.</summary>
    public static void Write(Posterior posterior, string path, Surroundings here)
    {
        PlainTable.Write(here, ["number", "stated by", ">before", ">after", ">narrowed"], posterior.Numbers.Select(number => (IReadOnlyList<string>)
            [number.Path, number.Scenario, Spread(number.Prior), Spread(number.Posterior), number.Narrowed.ToString("P0", CultureInfo.InvariantCulture)]));
        here.Say("");
        PlainTable.Write(here, ["figure", "what", ">published", ">before", ">after", "matched"], posterior.Goals.Select(goal => (IReadOnlyList<string>)
            [goal.Evidence, goal.What, Plain(goal.Value), Spread(goal.Before), Spread(goal.After), goal.IsMatched ? "yes" : $"no, {Plain(goal.Misfit)} errors away"]));
        here.Say("");
        here.Say($"Ranges hold nine tenths, the middle between them. {posterior.NotMatched.Count()} of {posterior.Goals.Length} figures are not matched; {posterior.NotUsed.Length} that may be fitted were not used, and the file says why.");
        var last = posterior.Tolerances.LastOrDefault(1);
        if (last > 1) here.Say($"The population stands at tolerance {Plain(last)} and not at 1: it is wider than the posterior. More sets or more narrow ranges would lead it further.");
        here.Say($"posterior {path}");
    }

    private static string Spread(PosteriorSpread spread) => $"{Plain(spread.Low)} … {Plain(spread.Middle)} … {Plain(spread.High)}";

    private static string Plain(double? value) => value is { } number ? number.ToString(Math.Abs(number) >= 1000 ? "N0" : "G4", CultureInfo.InvariantCulture) : "none";
}
