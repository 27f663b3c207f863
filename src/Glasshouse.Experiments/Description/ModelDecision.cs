using System.Collections.Immutable;

namespace Glasshouse.Experiments.Description;

/// <summary>A decision of luck: what is drawn, its address, and who draws it.</summary>
/// <param name="Name">Name in the code.</param>
/// <param name="Number">Its number, part of the address of every draw.</param>
/// <param name="Group">The heading under which it stands.</param>
/// <param name="DrawnBy">The parts of the engine that draw it.</param>
public sealed record ModelDecision(string Name, int Number, string Group, ImmutableArray<string> DrawnBy);
