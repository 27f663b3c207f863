using System.CommandLine;
using System.Globalization;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>An option that takes a whole number between two limits.</summary>
/// <param name="Option">The option, its value still in letters.</param>
/// <param name="From">Smallest number allowed.</param>
/// <param name="To">Largest number allowed.</param>
/// <param name="WayOut">What to do instead of a number outside the limits.</param>
internal sealed record WholeNumber(Option<string> Option, ulong From, ulong To, string WayOut)
{
    /// <summary>A new option with a default.</summary>
    public static WholeNumber Called(string name, string letter, string meaning, ulong standard, ulong from, ulong to, string wayOut)
    {
        var option = new Option<string>(name)
        {
            Description = meaning,
            HelpName = letter,
            DefaultValueFactory = _ => standard.ToString(CultureInfo.InvariantCulture),
        };
        return new WholeNumber(option, from, to, wayOut);
    }

    /// <summary>The number asked for; <see cref="From"/>, and one problem more, where it is none.</summary>
    public ulong Read(ParseResult asked, ICollection<Problem> problems)
    {
        var written = asked.GetValue(Option) ?? "";
        if (TryRead(written, out var number) && number >= From && number <= To) return number;
        problems.Add(new Problem(Option.Name, 0, 0, "", $"'{written}'", Rule, WayOut));
        return From;
    }

    /// <summary>The number asked for, or another default where nothing was.</summary>
    public ulong Read(ParseResult asked, ulong otherwise, ICollection<Problem> problems) =>
        asked.GetResult(Option) is { Implicit: false } ? Read(asked, problems) : otherwise;

    private string Rule => To == ulong.MaxValue
        ? string.Create(CultureInfo.InvariantCulture, $"is not a whole number of {From} or more")
        : string.Create(CultureInfo.InvariantCulture, $"is not a whole number in {From:N0}…{To:N0}");

    // 1_000_000 and 1,000,000 are how people write large numbers.
    private static bool TryRead(string written, out ulong number) =>
        ulong.TryParse(written.Replace("_", "", StringComparison.Ordinal), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
}
