using System.Collections.Immutable;

namespace Glasshouse.Experiments.Description;

/// <summary>A kind of thing that the model keeps or passes on, with its parts.</summary>
/// <param name="Name">Name in the code, such as <c>Memory</c>.</param>
/// <param name="Comment">What the code says of it.</param>
/// <param name="Columns">Its parts; for those that are no column of people, 0 bytes.</param>
public sealed record ModelRecord(string Name, CodeComment Comment, ImmutableArray<ModelColumn> Columns);
