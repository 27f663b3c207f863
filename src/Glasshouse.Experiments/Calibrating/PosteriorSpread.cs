namespace Glasshouse.Experiments.Calibrating;

/// <summary>How values lie: the middle, the half around it, and nine tenths around it.</summary>
/// <param name="Low">One in twenty is below.</param>
/// <param name="Quarter">One in four is below.</param>
/// <param name="Middle">Half are below.</param>
/// <param name="ThreeQuarters">One in four is above.</param>
/// <param name="High">One in twenty is above.</param>
public sealed record PosteriorSpread(double? Low, double? Quarter, double? Middle, double? ThreeQuarters, double? High)
{
    /// <summary>The spread of values, all of one weight; those that are not numbers are left out.</summary>
    public static PosteriorSpread Of(IEnumerable<double> values)
    {
        var sorted = values.Where(double.IsFinite).Order().ToArray();
        double? At(double share) => sorted.Length == 0 ? null : double.Parse(sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))].ToString("G6", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
        return new PosteriorSpread(At(0.05), At(0.25), At(0.5), At(0.75), At(0.95));
    }
}
