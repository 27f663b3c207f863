using System.Collections.Immutable;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>What the laboratory cannot tell.</summary>
internal static class Limits
{
    /// <summary>The limits, each a sentence or two.</summary>
    public static readonly ImmutableArray<string> All =
    [
        "No national score of citizens exists in China. What exists are lists, joint sanctions and pilots of cities and companies. An arm with a national score is a counterfactual.",
        "Nobody has credibly measured the effect of any such regime on personal honesty, giving, crime or bystanders. Studies of effects are nearly all positive, nearly all about listed firms, and seldom print a size.",
        "The share of listings that are wrongful is not published. The model derives one from error rates that are published elsewhere and from assumptions.",
        "The effect of laws that protect helpers is unknown.",
        "How approval forms, how fast officials corrupt a score, and how much a punishment crowds out an inner motive are assumptions. The last of them can turn the sign of the answer.",
        "Nobody has published what a list of enterprises does to unsafe food, accidents, counterfeits or fraud. Accidents fell for years before any list; here they fall in every arm, and only the difference between arms speaks of a regime.",
        "Left out: prices, migration, media that act with a strategy, people who plan ahead, and every effect between countries.",
        "The intervals measure the luck of the draw. They say nothing about whether the equations are right.",
        "The model compares regimes. It does not forecast, and no number here is a number about China unless a source is cited beside it.",
    ];

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page)
    {
        using (page.Open("ul"))
            foreach (var limit in All) page.Element("li", limit);
    }
}
