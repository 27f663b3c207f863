namespace Glasshouse.Experiments.Reversal;

/// <summary>One place of a reversal map.</summary>
/// <param name="X">Value of the first assumption.</param>
/// <param name="Y">Value of the second assumption.</param>
/// <param name="Z">Value of the third assumption; NaN where there are two.</param>
/// <param name="Difference">Expected difference there, averaged over what the other assumptions may be.</param>
/// <param name="Low">Lower end of its 95 % interval.</param>
/// <param name="High">Upper end of its 95 % interval.</param>
/// <param name="Share">Share of the worlds with these values in which the difference is above zero, 0…1.</param>
public sealed record ReversalCell(double X, double Y, double Z, double Difference, double Low, double High, double Share)
{
    /// <summary>1 where the difference is clearly above zero, −1 where it is clearly below, 0 where zero lies within the interval.</summary>
    public int Side => Low > 0 ? 1 : High < 0 ? -1 : 0;
}
