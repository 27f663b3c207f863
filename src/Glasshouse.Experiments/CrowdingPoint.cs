namespace Glasshouse.Experiments;

/// <summary>What an ended regime leaves in its last twelve months where crowding-out has one size in every domain.</summary>
/// <param name="Size">Share of the inner motive that a price in mind at all times displaces, in every domain.</param>
/// <param name="Offenders">Difference of rule-breaking to people who never had a regime.</param>
/// <param name="Morals">Difference of inner morals likewise.</param>
public sealed record CrowdingPoint(double Size, PairedDifference Offenders, PairedDifference Morals);
