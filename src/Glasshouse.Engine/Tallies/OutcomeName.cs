namespace Glasshouse.Engine.Tallies;

/// <summary>How an outcome is called, in what unit it is counted, and what it counts.</summary>
/// <param name="Outcome">Which outcome.</param>
/// <param name="Name">Name in tables, kebab case.</param>
/// <param name="Unit">Unit of the count.</param>
/// <param name="Meaning">One sentence.</param>
public sealed record OutcomeName(Outcome Outcome, string Name, string Unit, string Meaning);
