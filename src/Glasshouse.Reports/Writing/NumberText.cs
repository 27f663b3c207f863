using System.Globalization;
using Glasshouse.Experiments;

namespace Glasshouse.Reports.Writing;

/// <summary>Numbers as people read them: as many digits as their doubt allows, a true minus sign, and never another country's comma.</summary>
internal static class NumberText
{
    /// <summary>What stands where there is no value.</summary>
    public const string None = "no value";

    /// <summary>An estimate with its interval: <c>12.3 (11.9 to 12.7)</c>.</summary>
    public static string Of(Estimate estimate) => WithInterval(estimate.Mean, estimate.Low, estimate.High, signed: false);

    /// <summary>A difference with its interval and its sign: <c>−1.2 (−1.4 to −1.0)</c>.</summary>
    public static string Of(PairedDifference difference) => WithInterval(difference.Mean, difference.Low, difference.High, signed: true);

    /// <summary>A month's value with its interval.</summary>
    public static string Of(MonthPoint point) => WithInterval(point.Mean, point.Low, point.High, signed: false);

    /// <summary>A number without an interval, three digits that count.</summary>
    public static string Of(double value) => double.IsFinite(value) ? Rounded(value, DigitsAlone(value), signed: false) : None;

    /// <summary>The same with its sign.</summary>
    public static string Signed(double value) => double.IsFinite(value) ? Rounded(value, DigitsAlone(value), signed: true) : None;

    /// <summary>A whole number with marks between the thousands.</summary>
    public static string Whole(long value) => value.ToString("N0", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>A number for an attribute or an axis: plain digits.</summary>
    public static string Plain(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A number as somebody wrote it, all digits kept.</summary>
    public static string Exact(double value) => value.ToString(Math.Abs(value) >= 1e6 ? "N0" : "0.##########", CultureInfo.InvariantCulture).Replace('-', '−');

    private static string WithInterval(double mean, double low, double high, bool signed)
    {
        if (!double.IsFinite(mean)) return None;
        if (!double.IsFinite(low) || !double.IsFinite(high) || low == high) return Rounded(mean, DigitsAlone(mean), signed);
        var digits = DigitsFor((high - low) / 2, mean);
        return $"{Rounded(mean, digits, signed)} ({Rounded(low, digits, signed)} to {Rounded(high, digits, signed)})";
    }

    private static int DigitsFor(double halfWidth, double mean)
    {
        // Half a width of 1.1 keeps a digit more than one of 2.5: two steps of the last digit at the least.
        var byDoubt = -(int)Math.Floor(Math.Log10(halfWidth / 2) + 1e-9);
        return Math.Min(byDoubt, Math.Max(DigitsAlone(mean) + 1, 1));
    }

    private static int DigitsAlone(double value) =>
        value == 0 ? 0 : Math.Min(6, 2 - (int)Math.Floor(Math.Log10(Math.Abs(value))));

    private static string Rounded(double value, int digits, bool signed)
    {
        var unit = Math.Pow(10, -Math.Min(digits, 0));
        var rounded = digits < 0 ? Math.Round(value / unit) * unit : Math.Round(value, Math.Min(digits, 6));
        if (rounded == 0) rounded = 0;
        var text = Math.Abs(rounded).ToString($"N{Math.Clamp(digits, 0, 6)}", CultureInfo.InvariantCulture);
        return rounded < 0 ? $"−{text}" : signed && rounded > 0 ? $"+{text}" : text;
    }
}
