using System.CommandLine;
using System.Globalization;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>How large and how often: the options that every run shares.</summary>
internal sealed class SizeOptions
{
    private static readonly string OfCountry = string.Create(CultureInfo.InvariantCulture, $"from {Defaults.Country:N0} people on, unless asked for");

    private readonly WholeNumber people;

    private readonly WholeNumber months = WholeNumber.Called("--months", "M", "Months under the regime.",
        Defaults.Months, 1, 1200, "Effects take years to show: 60 to 360 is usual.");

    private readonly WholeNumber burnIn = WholeNumber.Called("--burn-in", "B", $"Months before the regime starts; {Defaults.BurnInOfCountry} {OfCountry}.",
        Defaults.BurnIn, 0, 600, "36 is enough for the society to settle.");

    private readonly WholeNumber seeds = WholeNumber.Called("--seeds", "K", $"Seeds: how often the whole experiment is repeated with other luck; {Defaults.SeedsOfCountry} {OfCountry}.",
        Defaults.Seeds, 1, 1000, "Intervals need at least two.");

    private readonly WholeNumber firstSeed = WholeNumber.Called("--seed", "S", "First seed; the others follow it.",
        Defaults.FirstSeed, 0, ulong.MaxValue, "Any such number will do.");

    /// <summary>Sizes whose number of people is the usual one of a verb where nothing is asked for.</summary>
    public SizeOptions(long usual = Defaults.People) => people = WholeNumber.Called("--people", "N", "Synthetic people in the whole country.",
        (ulong)usual, 1, 4_000_000_000, "A society needs at least one person.");

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command verb)
    {
        foreach (var number in new[] { people, months, burnIn, seeds, firstSeed }) verb.Add(number.Option);
    }

    /// <summary>People, months and seeds as asked for; each value that breaks a rule adds a problem.</summary>
    public RunSize Size(ParseResult asked, ICollection<Problem> problems, int usualSeeds = Defaults.Seeds)
    {
        var many = (long)people.Read(asked, problems);
        var country = many >= Defaults.Country;
        var size = new RunSize(
            many,
            (int)burnIn.Read(asked, (ulong)(country ? Defaults.BurnInOfCountry : Defaults.BurnIn), problems),
            (int)months.Read(asked, problems),
            firstSeed.Read(asked, problems),
            (int)seeds.Read(asked, (ulong)(country ? Defaults.SeedsOfCountry : usualSeeds), problems));
        if (size.FirstSeed > ulong.MaxValue - (ulong)size.Seeds)
            problems.Add(new Problem("--seed", 0, 0, "", $"'{size.FirstSeed}'", $"leaves no room for {size.Seeds} seeds after it", "Start lower."));
        return size;
    }
}
