using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Engine.Tests;

/// <summary>Fingerprints of a small run of every shipped scenario: a result never changes unnoticed.</summary>
public sealed class GoldenTests
{
    private const string Renew = "GLASSHOUSE_RENEW_GOLDENS";

    private static readonly Outcome[] Totals =
    [
        Outcome.Offenders, Outcome.RecordsTrue, Outcome.RecordsFalse, Outcome.Listed, Outcome.ListedWrongly,
        Outcome.RefusedFlights, Outcome.AppealsFiled, Outcome.ExpressSupport, Outcome.Helped, Outcome.Cooperated
    ];

    private static string GoldenFile { get; } = Path.Combine(Folder(new DirectoryInfo(AppContext.BaseDirectory)), "tests", "Glasshouse.Engine.Tests", "goldens.txt");

    [Fact]
    public void Every_shipped_scenario_gives_the_results_on_file()
    {
        var now = Text();
        if (Environment.GetEnvironmentVariable(Renew) == "1") File.WriteAllText(GoldenFile, now);
        var onFile = File.Exists(GoldenFile) ? File.ReadAllText(GoldenFile) : "";
        Assert.True(now == onFile, $"""
            The results have changed. If that is meant, renew the file and say so in the commit
            (Results: change — which outcome, which way) and in the changelog:
              {Renew}=1 dotnet run --project tests/Glasshouse.Engine.Tests
            on file:
            {onFile}
            now:
            {now}
            """);
    }

    private static string Text() =>
        "# 5,000 people, 12 months of burn-in, 24 under the regime: result hash and totals over all months.\n"
        + "# Renew with " + Renew + "=1 dotnet run --project tests/Glasshouse.Engine.Tests\n"
        + string.Concat(ScenarioLibrary.Names.Select(Line));

    private static string Line(string name)
    {
        var record = Arms.Shipped(name).Plan(5_000, 12, 24).Run();
        var totals = Totals.Select(outcome => FormattableString.Invariant($"{OutcomeNames.Of(outcome)} {record.Sum(outcome)}"));
        return $"{name} {record.ResultHash[..16]} {string.Join(' ', totals)}\n";
    }

    private static string Folder(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Glasshouse.slnx"))
            ? folder.FullName
            : Folder(folder.Parent ?? throw new InvalidOperationException("No folder above the tests holds Glasshouse.slnx."));
}
