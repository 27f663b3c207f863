using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Glasshouse.Evidence;
using Glasshouse.Scenarios.Keys;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Scenarios;

/// <summary>What may run: a checked scenario with every number resolved month by month, and the people it runs on.</summary>
public sealed class Plan
{
    private string? pastHash;

    private Plan(Scenario scenario, long people, int burnIn, int months, ImmutableArray<Province> provinces)
    {
        Scenario = scenario;
        People = people;
        BurnIn = burnIn;
        Months = months;
        Provinces = [.. ProvinceRules.Of(provinces, NationalIncome(scenario.Place, provinces))];
        Rules = [.. NumbersAt.Over(scenario, scenario.Start.Plus(-burnIn), burnIn + months).Select(numbers => new MonthRules(numbers))];
        HasCreditFiles = Rules.Any(rules => rules.Credit.On);
        Hash = PlanHashOf();
    }

    /// <summary>The scenario as it was written.</summary>
    public Scenario Scenario { get; }

    /// <summary>Synthetic people in all provinces.</summary>
    public long People { get; }

    /// <summary>Months before the regime starts.</summary>
    public int BurnIn { get; }

    /// <summary>Months under the regime.</summary>
    public int Months { get; }

    /// <summary>Provinces of the place.</summary>
    public ImmutableArray<ProvinceRules> Provinces { get; }

    /// <summary>Rules of every month, the burn-in first.</summary>
    public ImmutableArray<MonthRules> Rules { get; }

    /// <summary>Whether people have credit files in any of the months.</summary>
    public bool HasCreditFiles { get; }

    /// <summary>SHA-256 over everything that can change a result apart from the seed, 64 hex digits.</summary>
    public string Hash { get; }

    /// <summary>SHA-256 over what can change the society until the regime starts, 64 hex digits: plans that share it share their burn-in, byte by byte.</summary>
    public string PastHash => pastHash ??= PastHashOf();

    /// <summary>Makes a plan, or says everything that stands against it.</summary>
    /// <param name="scenario">The scenario, read without problems.</param>
    /// <param name="people">Synthetic people, 1…4,000,000,000.</param>
    /// <param name="burnIn">Months before the regime starts, 0…600.</param>
    /// <param name="months">Months under the regime, 1…1,200.</param>
    /// <param name="problems">Every problem found; empty where there is a plan.</param>
    public static Plan? From(Scenario scenario, long people, int burnIn, int months, out ImmutableArray<Problem> problems)
    {
        var provinces = EvidenceLibrary.Provinces(scenario.Place);
        problems = [.. Problems(scenario, people, burnIn, months, provinces is null)];
        return problems.IsEmpty ? new Plan(scenario, people, burnIn, months, provinces!.Value) : null;
    }

    private static IEnumerable<Problem> Problems(Scenario scenario, long people, int burnIn, int months, bool placeUnknown)
    {
        if (placeUnknown) yield return Size(scenario.Name, "place", scenario.Place, "is not a place with figures by province or state", $"Known are {string.Join(" and ", EvidenceLibrary.Places)}.");
        if (people is < 1 or > 4_000_000_000) yield return Size("--people", "people", people, "is outside 1…4,000,000,000", "Choose how many synthetic people to grow, for instance 1000000.");
        if (burnIn is < 0 or > 600) yield return Size("--burn-in", "burn-in", burnIn, "is outside 0…600", "Three years (36) let the society settle.");
        if (months is < 1 or > 1200) yield return Size("--months", "months", months, "is outside 1…1,200", "Seven years are 84.");
    }

    private static Problem Size(string file, string key, object value, string rule, string wayOut) =>
        new(file, 0, 0, key, FormattableString.Invariant($"{value}"), rule, wayOut);

    // The median of a nation is not the mean of its states' medians, but states are compared with each other only.
    private static double NationalIncome(string place, ImmutableArray<Province> provinces) => place switch
    {
        "china" => EvidenceLibrary.Find("CENSUS-CN-income")?.Value ?? 1,
        _ => provinces.Sum(province => province.Population * province.Income ?? 0) / provinces.Sum(province => province.Population),
    };

    private string PlanHashOf() =>
        HashOf(FormattableString.Invariant($"plan 1 {Scenario.Hash} people {People} burn-in {BurnIn} months {Months}") + PlaceInWords);

    // The first month counts even where there is no burn-in: the society is born under its rules. So does the month before it, since rules look back by one.
    private string PastHashOf()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"past 1 start {Scenario.Start} people {People} burn-in {BurnIn}").Append(PlaceInWords);
        // Most numbers stay as they are from month to month, and writing a number down costs more than looking at it.
        var written = new (double Value, string Text)[NumberKeys.All.Length];
        foreach (var numbers in NumbersAt.Over(Scenario, Scenario.Start.Plus(-BurnIn - 1), Math.Max(BurnIn + 1, 2)))
        {
            for (var place = 0; place < written.Length; place++)
            {
                var value = numbers[NumberKeys.All[place]];
                if (written[place].Text is null || !written[place].Value.Equals(value)) written[place] = (value, FormattableString.Invariant($" {value:R}"));
                text.Append(written[place].Text);
            }
        }

        foreach (var heard in Scenario.Events.Where(heard => heard.Date <= Scenario.Start)) text.Append(CultureInfo.InvariantCulture, $" {heard.Date} {heard.Kind} {heard.Reach:R}");
        return HashOf(text.ToString());
    }

    private string PlaceInWords => string.Concat(Provinces.Select(province => FormattableString.Invariant(
        $" | {province.Name} {province.Population} {province.TownBelow} {province.ChildBelow} {province.OlderFrom} {province.GroupBelow} {province.Income:R} {province.Uninsured:R} {province.InsurersUseScores}")));

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
