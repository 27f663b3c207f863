namespace Glasshouse.Experiments;

/// <summary>A measure in one stretch of months of a regime that ends.</summary>
/// <param name="Measure">Which measure.</param>
/// <param name="From">First month, counted from the end of the regime; negative before it.</param>
/// <param name="To">Last month, counted likewise.</param>
/// <param name="Value">The measure in those months.</param>
/// <param name="AgainstNever">Difference to people who never had a regime.</param>
/// <param name="AgainstContinuing">Difference to people whose regime goes on; null where there is no such arm.</param>
public sealed record EndingRemain(Measure Measure, int From, int To, Estimate Value, PairedDifference AgainstNever, PairedDifference? AgainstContinuing);
