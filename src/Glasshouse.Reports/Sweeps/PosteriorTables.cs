using Glasshouse.Experiments.Calibrating;
using Glasshouse.Reports.Tables;

namespace Glasshouse.Reports.Sweeps;

/// <summary>The tables of a posterior for spreadsheets: numbers before and after, and the figures they were held against.</summary>
public static class PosteriorTables
{
    /// <summary>The tables as files that lie beside the posterior and begin with its name.</summary>
    /// <param name="posterior">The posterior.</param>
    /// <param name="name">Name of its file, such as <c>posterior.json</c>.</param>
    public static IReadOnlyList<(string Name, string Text)> Csv(Posterior posterior, string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        return [(stem + ".numbers.csv", Numbers(posterior).Csv()), (stem + ".figures.csv", Figures(posterior).Csv())];
    }

    internal static TidyTable Numbers(Posterior posterior, string name = "numbers") => new(
        name, "Numbers before and after the fit",
        ["number", "stated by", "prior low", "prior middle", "prior high", "low", "middle", "high", "narrowed"],
        [
            .. posterior.Numbers.Select(number => (IReadOnlyList<object?>)
                [number.Path, number.Scenario, number.Prior.Low, number.Prior.Middle, number.Prior.High, number.Posterior.Low, number.Posterior.Middle, number.Posterior.High, number.Narrowed])
        ]);

    internal static TidyTable Figures(Posterior posterior, string name = "figures") => new(
        name, "Figures and what the society shows of them",
        ["figure", "what", "published", "before low", "before middle", "before high", "after low", "after middle", "after high", "misfit in errors", "matched"],
        [
            .. posterior.Goals.Select(goal => (IReadOnlyList<object?>)
                [
                    goal.Evidence, goal.What, goal.Value, goal.Before.Low, goal.Before.Middle, goal.Before.High, goal.After.Low, goal.After.Middle, goal.After.High,
                    goal.Misfit, goal.IsMatched ? "yes" : "no",
                ])
        ]);
}
