using System.Collections.Immutable;

namespace Glasshouse.Experiments.Description;

/// <summary>One step of a month, as the code has it.</summary>
/// <param name="Name">Name of the mechanism, such as <c>KinSharing</c>.</param>
/// <param name="Condition">When the step is taken, in the words of the code; empty where it always is.</param>
/// <param name="Comment">What the code says of it.</param>
/// <param name="Reads">Columns that it reads.</param>
/// <param name="Writes">Columns that it writes.</param>
/// <param name="Hears">Facts of the month that it reads.</param>
/// <param name="Tells">Facts of the month that it says.</param>
/// <param name="Draws">Decisions that it draws.</param>
public sealed record ModelStep(
    string Name,
    string Condition,
    CodeComment Comment,
    ImmutableArray<string> Reads,
    ImmutableArray<string> Writes,
    ImmutableArray<string> Hears,
    ImmutableArray<string> Tells,
    ImmutableArray<string> Draws);
