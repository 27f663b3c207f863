using System.Collections.Immutable;

namespace Glasshouse.Experiments.Description;

/// <summary>The month of one kind of actor: a table of contents in the engine, step by step.</summary>
/// <param name="Name">Name of the table of contents in the code, such as <c>Month</c>.</param>
/// <param name="Comment">What the code says of it.</param>
/// <param name="Steps">The steps in order.</param>
public sealed record ModelWalk(string Name, CodeComment Comment, ImmutableArray<ModelStep> Steps);
