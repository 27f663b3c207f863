namespace Glasshouse.Experiments;

/// <summary>Something that happened in the life of a synthetic person.</summary>
/// <param name="Month">Months since the regime started; negative before.</param>
/// <param name="What">What happened: a sentence without its subject, such as <c>lost her work</c>.</param>
/// <param name="Why">The rule behind it and the ground of each of its numbers.</param>
public sealed record LifeEvent(int Month, string What, string Why);
