using System.Globalization;

namespace Glasshouse.Cli.Saying;

/// <summary>Lines and figures that every measurement of the engine shows alike.</summary>
internal static class BenchLines
{
    /// <summary>A name and its figure.</summary>
    public static string Line(string name, string value) => $"{name,-16}{value}";

    /// <summary>A whole number with its thousands.</summary>
    public static string Whole(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number in a form.</summary>
    public static string Figure(double value, string form) => double.IsFinite(value) ? value.ToString(form, CultureInfo.InvariantCulture) : "none";

    /// <summary>A number in a form, right-aligned.</summary>
    public static string Cell(double value, string form, int width) => Figure(value, form).PadLeft(width);

    /// <summary>A share as a percentage, right-aligned.</summary>
    public static string Percent(double share, int width) => $"{Figure(100 * share, "0.0")} %".PadLeft(width);

    /// <summary>Person-months a second.</summary>
    public static string Speed(double value) => value >= 1e5 ? $"{Figure(value / 1e6, "#,0.0")} million person-months/s" : $"{Figure(value, "#,0")} person-months/s";
}
