using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests;

/// <summary>Scenarios, plans and runs for tests: a shipped scenario with a few numbers changed.</summary>
internal static class Arms
{
    public const ulong Seed = 20_260_101;

    /// <summary>A score, lists, kin, purchase, politics, every false record and both stages of appeal, all of them frequent.</summary>
    public static Scenario Everything { get; } = Shipped("essay").With(
        (ConductKeys.JudgmentOpportunity, 0.02),
        (ObservingKeys.CamerasCoverage, 0.5),
        (ObservingKeys.InformantsCoverage, 0.4),
        (ObservingKeys.PlatformsCoverage, 0.5),
        (ObservingKeys.Scans, 60),
        (ObservingKeys.FalseMatch, 0.002),
        (ObservingKeys.HumanCheck, 0.3),
        (ObservingKeys.MixUp, 0.1),
        (ObservingKeys.Grudge, 0.02),
        (ObservingKeys.CapturedRecord, 0.6),
        (ScoringKeys.Salience, 0.7),
        (ScoringKeys.Order, -60),
        (ScoringKeys.Fraud, -150),
        (ScoringKeys.Dissent, -200),
        (ScoringKeys.Support, 12),
        (ScoringKeys.PurchaseChance, 0.1),
        (ScoringKeys.PoliticalWeight, 0.5),
        (ScoringKeys.ScopeCreep, 0.02),
        (ListingKeys.ScoreThreshold, 850),
        (ListingKeys.CourtChance, 0.2),
        (ListingKeys.CourtMistake, 0.3),
        (ListingKeys.Term, 9),
        (AppealingKeys.Notice, 0.5),
        (AppealingKeys.File, 0.4),
        (AppealingKeys.Capacity, 8),
        (AppealingKeys.IndependentOpen, 1),
        (AppealingKeys.IndependentMonths, 2),
        (RepairingKeys.Pay, 0.1),
        (RepairingKeys.Serve, 0.05),
        (RepairingKeys.RecordExpiry, 0.05),
        (OfficialsKeys.Start, 0.3),
        (OfficialsKeys.Oversight, 0.3),

        // Power
        (OfficialsKeys.Favours, 0.8),
        (OfficialsKeys.Friends, 0.3),
        (OfficialsKeys.SelfErasure, 0.7),
        (OfficialsKeys.ScoredPull, 0.5),
        (PopulationKeys.OfficialShare, 0.03),
        (VotingKeys.Interval, 6),
        (VotingKeys.Visible, 0.3),
        (CreepingKeys.ClassHazard, 0.8),
        (CreepingKeys.CompanyPoints, -8),
        (DetainingKeys.Targeted, 0.1),
        (DetainingKeys.Chance, 0.02),
        (DetainingKeys.Months, 4),

        // Helping
        (HelpingKeys.Bystanders, 3),
        (HelpingKeys.Law, 0.5),
        (HelpingKeys.Accusation, 0.05),
        (ScoringKeys.Heroic, 30),

        // Households, warnings, redlist and repair
        (SanctionsKeys.JobsAttempts, 0.05),
        (SanctionsKeys.PostsAttempts, 0.03),
        (SanctionsKeys.SchoolsAttempts, 0.05),
        (SanctionsKeys.PlatesAttempts, 0.05),
        (SanctionsKeys.RedlistThreshold, 1040),
        (ListingKeys.Warning, 0.5),
        (ScoringKeys.GraveShare, 0.1),
        (ScoringKeys.GraveScore, 800),
        (RepairingKeys.Delay, 2),

        // Enterprises
        (EnterprisesKeys.Density, 0.1),
        (EnterprisesKeys.ConnectedShare, 0.2),
        (EnterprisesKeys.Hazard, 0.05),
        (EnterprisesKeys.Deaths, 0.5),
        (EnterprisesKeys.FoodUnsafe, 0.3),
        (EnterprisesKeys.DrugsShare, 0.1),
        (EnterprisesKeys.DrugsUnsafe, 0.2),
        (EnterprisesKeys.CounterfeitOccasion, 0.4),
        (EnterprisesKeys.AlarmMonths, 6),
        (InspectingKeys.Visit, 0.2),
        (InspectingKeys.DrugsSampling, 0.3),
        (InspectingKeys.Mistake, 0.1),
        (BlacklistingKeys.Court, 0.5),
        (BlacklistingKeys.Term, 8),
        (BlacklistingKeys.File, 0.2),
        (BlacklistingKeys.Repair, 0.05)).Hearing(
        (4, EventKind.BalancedArguments), (6, EventKind.RepressiveUse), (8, EventKind.StateMediaOnly), (10, EventKind.Scandal));

    /// <summary>The same with a regime that ends after twelve months.</summary>
    public static Scenario Ended { get; } = Everything.Ending(12);

    /// <summary>Credit files in full use: many loans, bills, errors, disputes and refusals, and every medical collection but the small ones counts.</summary>
    public static Scenario EverythingOnCredit { get; } = Shipped("us-credit").With(
        (CreditKeys.Level, -20),
        (BorrowingKeys.Application, 0.2),
        (BorrowingKeys.Life, 18),
        (BillingKeys.Collection, 0.5),
        (BillingKeys.Pay, 0.1),
        (BillingKeys.Wait, 4),
        (BillingKeys.CountPaid, 1),
        (BillingKeys.CountSmall, 0),
        (BillingKeys.CountLarge, 1),
        (DisputingKeys.Appears, 0.05),
        (DisputingKeys.Check, 0.2),
        (DisputingKeys.CheckAfterRefusal, 0.6),
        (DisputingKeys.Success, 0.5),
        (DisputingKeys.SecondSuccess, 0.3),
        (DisputingKeys.Return, 0.2),
        (PricingKeys.RentApplication, 0.2));

    /// <summary>A shipped scenario.</summary>
    public static Scenario Shipped(string name) =>
        ScenarioLibrary.All[ScenarioLibrary.Names.IndexOf(name)].Scenario ?? throw new InvalidOperationException($"{name} has problems: " + string.Join(" / ", ScenarioLibrary.All[ScenarioLibrary.Names.IndexOf(name)].Problems));

    /// <summary>The same scenario with other values for some numbers.</summary>
    public static Scenario With(this Scenario scenario, params (NumberKey Key, double Value)[] changes)
    {
        var numbers = scenario.Numbers;
        foreach (var (key, value) in changes)
        {
            Assert.InRange(value, key.From, key.To);
            numbers = numbers.SetItem(key, numbers[key] with { Values = [new DatedValue(null, value)] });
        }

        return scenario with { Numbers = numbers };
    }

    /// <summary>The same scenario with a regime that lasts so many months.</summary>
    public static Scenario Ending(this Scenario scenario, int months) => scenario with { End = scenario.Start.Plus(months) };

    /// <summary>The same scenario with events that reach six in ten, so many months after the start.</summary>
    public static Scenario Hearing(this Scenario scenario, params (int Month, EventKind Kind)[] events) =>
        scenario with { Events = [.. events.Select(heard => new ScenarioEvent(scenario.Start.Plus(heard.Month), heard.Kind, 0.6))] };

    /// <summary>A plan of the scenario.</summary>
    public static Plan Plan(this Scenario scenario, long people, int burnIn, int months)
    {
        var plan = Scenarios.Plan.From(scenario, people, burnIn, months, out var problems);
        Assert.Empty(problems);
        return plan!;
    }

    /// <summary>Lives a plan to its end.</summary>
    public static RunRecord Run(this Plan plan, ulong seed = Seed, int threads = 1, LaneWidth lanes = LaneWidth.Auto, int tile = Society.DefaultTile, Witness? witness = null)
    {
        using var crew = new Crew(threads);
        using var society = new Society(plan, seed, crew, lanes, tile, witness);
        society.Live(plan.BurnIn + plan.Months);
        return society.Record();
    }

    /// <summary>Lives so many months.</summary>
    public static void Live(this Society society, int months)
    {
        for (var month = 0; month < months; month++) society.LiveMonth();
    }

    /// <summary>Sum of an outcome over all months.</summary>
    public static long Sum(this RunRecord record, Outcome outcome) =>
        Enumerable.Range(0, record.Months).Sum(month => record.Count(month, outcome));

    /// <summary>The outcomes whose counts differ anywhere between two runs of the same size.</summary>
    public static Outcome[] DifferencesFrom(this RunRecord record, RunRecord other) =>
        [.. Enum.GetValues<Outcome>().Where(outcome => record.FirstDifference(other, outcome) < record.Months)];

    /// <summary>First month in which an outcome differs in any province; the number of months if it never does.</summary>
    public static int FirstDifference(this RunRecord record, RunRecord other, Outcome outcome)
    {
        for (var month = 0; month < record.Months; month++)
        {
            for (var province = 0; province < record.Provinces.Length; province++)
                if (record.Count(month, province, outcome) != other.Count(month, province, outcome)) return month;
        }

        return record.Months;
    }
}
