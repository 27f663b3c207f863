using System.Globalization;

namespace Glasshouse.Scenarios;

/// <summary>A calendar month, such as 2013-10. Not a day, not a span of time.</summary>
/// <param name="Year">Year, 1900…2200.</param>
/// <param name="Month">Month of the year, 1…12.</param>
public readonly record struct YearMonth(int Year, int Month) : IComparable<YearMonth>
{
    /// <summary>Whole months since the year 0; differences of it are numbers of months.</summary>
    public int Ordinal => (Year * 12) + Month - 1;

    /// <summary>The month that lies <paramref name="months"/> after this one (before it, if negative).</summary>
    public YearMonth Plus(int months) => new((Ordinal + months) / 12, ((Ordinal + months) % 12) + 1);

    /// <summary>Reads <c>YYYY-MM</c>; false for anything else.</summary>
    public static bool TryParse(string? text, out YearMonth month)
    {
        month = default;
        if (text is null || text.Length != 7 || text[4] != '-') return false;
        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return false;
        if (!int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var part)) return false;
        if (year is < 1900 or > 2200 || part is < 1 or > 12) return false;
        month = new YearMonth(year, part);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(YearMonth other) => Ordinal.CompareTo(other.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");

    /// <summary>Earlier than.</summary>
    public static bool operator <(YearMonth left, YearMonth right) => left.Ordinal < right.Ordinal;

    /// <summary>Later than.</summary>
    public static bool operator >(YearMonth left, YearMonth right) => left.Ordinal > right.Ordinal;

    /// <summary>Not later than.</summary>
    public static bool operator <=(YearMonth left, YearMonth right) => left.Ordinal <= right.Ordinal;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(YearMonth left, YearMonth right) => left.Ordinal >= right.Ordinal;
}
