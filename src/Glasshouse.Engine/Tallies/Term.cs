using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Tallies;

/// <summary>One thing to count: people for whom both facts are true add to the outcome.</summary>
/// <param name="Outcome">What they add to.</param>
/// <param name="First">The first fact.</param>
/// <param name="Second">The second fact; the same as the first where one is enough.</param>
internal readonly record struct Term(Outcome Outcome, Fact First, Fact Second)
{
    /// <summary>A count of one fact.</summary>
    public static Term Of(Outcome outcome, Fact fact) => new(outcome, fact, fact);
}
