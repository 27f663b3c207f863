namespace Glasshouse.Experiments;

/// <summary>Each person against her never-scored twin at the end of the run: shares of people.</summary>
/// <param name="Harmed">Share in per cent who end worse off than the twin: half a month of income poorer or more, or sanctioned without cause.</param>
/// <param name="Helped">Share in per cent who end half a month of income better off or more and were never sanctioned without cause.</param>
/// <param name="Unchanged">Share in per cent of the rest.</param>
/// <param name="EverSanctioned">Share in per cent who were ever on a list.</param>
/// <param name="EverWronglySanctioned">Share in per cent who were ever on a list without cause.</param>
public sealed record PersonComparison(
    Estimate Harmed,
    Estimate Helped,
    Estimate Unchanged,
    Estimate EverSanctioned,
    Estimate EverWronglySanctioned);
