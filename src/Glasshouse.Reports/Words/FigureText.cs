using System.Text.RegularExpressions;
using Glasshouse.Evidence;

namespace Glasshouse.Reports.Words;

/// <summary>A published figure in words; what may not be printed as fact is never among them.</summary>
internal static partial class FigureText
{
    /// <summary>True where the figure may stand as a number: found again, and not marked as unusable.</summary>
    public static bool IsUsable(Figure? figure) =>
        figure is { MayBePrinted: true } && !figure.Note.Contains("AVOID", StringComparison.Ordinal);

    /// <summary>The value as published, with its unit where the words do not carry one.</summary>
    public static string Value(Figure figure) => Bare().IsMatch(figure.Text) ? $"{figure.Text} {figure.Unit}" : figure.Text;

    /// <summary>The value with its place and date.</summary>
    public static string Dated(Figure figure)
    {
        var when = string.Join(", ", new[] { figure.Place, figure.Date }.Where(part => part.Length > 0));
        return when.Length > 0 ? $"{Value(figure)} ({when})" : Value(figure);
    }

    [GeneratedRegex(@"^(about |more than |nearly |over |less than )?[-+−0-9.,]+( (million|billion|thousand))?( to [-+−0-9.,]+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Bare();
}
