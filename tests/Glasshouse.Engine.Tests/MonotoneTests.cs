using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests;

/// <summary>Twins under a stricter or milder number never move the other way.</summary>
public sealed class MonotoneTests
{
    // One step of the logistic table may fall by 1 in 65,536, so a single person among 20,000 is let pass.
    private const int Grain = 1;

    // With nobody minding the regime, the first month differs in the rule alone.
    private static readonly Scenario Unminded = Arms.Everything.With((ScoringKeys.Salience, 0));

    public static TheoryData<string, double, double, Outcome> NeverMore => new()
    {
        { "conduct.public-order-legal-sanction", 0.2, 3, OrderOffences },
        { "conduct.commercial-fraud-legal-sanction", 0.2, 5, FraudOffences },
        { "conduct.judgment-debt-legal-sanction", 0, 6, JudgmentsEvaded },
        { "conduct.moral-weight", 1, 5, Offenders },
        { "morals.perceived-start", 0.05, 0.9, Offenders },
        { "shocks.job-loss", 0.002, 0.1, Employed },
        { "attitude.dissent-punishment", 0, 8, ExpressDissent },
        { "attitude.dissent-cost", -1, 4, ExpressDissent },
        { "attitude.speaking-cost", -2, 4, ExpressSupport },
        { "attitude.poll-refusal", 0, 0.9, PollAnswered },
        { "observing.police-miss", 0, 0.9, RecordsTrue },
        { "observing.human-check", 0, 0.9, RecordsFalseFace },
        { "helping.fear-of-blame", 0.1, 0.9, Helped },
        { "helping.bystander-effect", 0, 1.57, Helped },
        { "helping.violations", 0, 10, Helped },
        { "meeting.norm", 0, 10, Cooperated },
        { "conduct.cannot-pay-line", 0, 5, JudgmentsPaid },
        { "meeting.partner-listed", 0, 4, Cooperated },
    };

    public static TheoryData<string, double, double, Outcome> NeverFewer => new()
    {
        { "listing.score-threshold", 800, 990, EntriesScore },
        { "listing.score-threshold", 800, 990, BelowThreshold },
        { "listing.court-chance", 0.01, 0.6, EntriesCourt },
        { "listing.court-mistake", 0, 1, EntriesWrong },
        { "listing.kin-share", 0, 1, RefusedFlights },
        { "sanctions.flights", 0.1, 1, RefusedFlights },
        { "sanctions.rail-attempts", 0.01, 0.9, RefusedRail },
        { "observing.police-coverage", 0.1, 0.9, RecordsTrue },
        { "observing.registry-mix-up", 0.01, 0.2, RecordsMixedUp },
        { "observing.face-scans", 20, 300, RecordsFalseFace },
        { "observing.erasure-share", 0.1, 1, RecordsErased },
        { "conduct.gain", 0.3, 2.5, Offenders },
        { "conduct.judgment-debt-opportunity", 0.005, 0.05, Judgments },
        { "conduct.hardship-gain", 0, 4, Offenders },
        { "giving.base", -4, -1, Gave },
        { "attitude.support-reward", 0, 4, ExpressSupport },
        { "attitude.poll-sample", 100, 5000, PollAsked },
        { "attitude.poll-fear", 0, 0.5, PollApprove },
        { "helping.law-effect", 0, 1, Helped },
        { "helping.occasion", 0.1, 0.9, Emergencies },
        { "meeting.trust-start", 0.1, 0.9, Cooperated },
        { "scoring.purchase-chance", 0.01, 0.2, PointsBought },
    };

    [Theory, MemberData(nameof(NeverMore))]
    public void In_the_first_month_a_higher_number_never_adds(string path, double low, double high, Outcome outcome) =>
        AssertOrdered(First(path, high), First(path, low), outcome);

    [Theory, MemberData(nameof(NeverFewer))]
    public void In_the_first_month_a_higher_number_never_takes_away(string path, double low, double high, Outcome outcome) =>
        AssertOrdered(First(path, low), First(path, high), outcome);

    // Where nobody is accused, help touches nothing but itself.
    private static readonly Scenario Unaccused = Arms.Shipped("no-scoring").With((HelpingKeys.Accusation, 0), (HelpingKeys.Law, 1), (HelpingKeys.LawEffect, 0));

    private static readonly Outcome[] Help = [Helped, HelpedAlone, HelpedCrowded, HelpedAmbiguous, VictimsHelped, VictimsCrowdedHelped, FearOfBlame];

    [Fact]
    public void More_fear_of_blame_never_adds_a_helper()
    {
        var runs = new[] { 0, 0.3, 0.6, 1 }.Select(fear => Lived(Unaccused.With((HelpingKeys.Blame, fear)), 24)).ToArray();
        for (var run = 1; run < runs.Length; run++)
        {
            AssertOrdered(runs[run], runs[run - 1], Helped);
            Assert.Equal(Help.Order(), runs[run].DifferencesFrom(runs[run - 1]));
            Assert.True(runs[run].Sum(Helped) < runs[run - 1].Sum(Helped));
        }
    }

    [Fact]
    public void A_clear_law_against_blame_never_takes_a_helper_away() => AssertOrdered(
        Lived(Unaccused, 12),
        Lived(Unaccused.With((HelpingKeys.LawEffect, 0.7)), 12),
        Helped);

    [Fact]
    public void Agencies_that_admit_mistakes_lower_wrongful_list_months()
    {
        var strict = Several((AppealingKeys.SuccessWrong, 0.02), (AppealingKeys.IndependentOpen, 0));
        var open = Several((AppealingKeys.SuccessWrong, 0.95), (AppealingKeys.IndependentOpen, 0));
        Assert.True(open.Sum(run => run.Sum(ListedWrongly)) < strict.Sum(run => run.Sum(ListedWrongly)));
        Assert.True(open.Sum(run => run.Sum(WrongNeverCleared)) < strict.Sum(run => run.Sum(WrongNeverCleared)));
    }

    [Fact]
    public void An_independent_body_lowers_wrongful_list_months()
    {
        var without = Several((AppealingKeys.SuccessWrong, 0.1), (AppealingKeys.IndependentOpen, 0));
        var with = Several((AppealingKeys.SuccessWrong, 0.1), (AppealingKeys.IndependentOpen, 1), (AppealingKeys.GiveUp, 0), (AppealingKeys.IndependentSuccessWrong, 1));
        Assert.True(with.Sum(run => run.Sum(ListedWrongly)) < without.Sum(run => run.Sum(ListedWrongly)));
    }

    [Fact]
    public void A_longer_term_lengthens_the_list()
    {
        var brief = Several((ListingKeys.Term, 3));
        var lasting = Several((ListingKeys.Term, 40));
        Assert.True(lasting.Sum(run => run.Sum(Listed)) > 1.2 * brief.Sum(run => run.Sum(Listed)));
    }

    [Fact]
    public void Listed_people_lose_work_and_savings()
    {
        var harmless = Several((ShocksKeys.JobLossWhenListed, 0), (ShocksKeys.JobFindingWhenListed, 0), (SanctionsKeys.Benefits, 0));
        var harmful = Several((ShocksKeys.JobLossWhenListed, 10), (ShocksKeys.JobFindingWhenListed, 1), (SanctionsKeys.Benefits, 1));
        Assert.True(harmful.Sum(run => run.Sum(Employed)) < harmless.Sum(run => run.Sum(Employed)));
        Assert.True(harmful.Sum(run => run.Sum(SumSavings)) < harmless.Sum(run => run.Sum(SumSavings)));
    }

    [Fact]
    public void Oversight_holds_corruption_down()
    {
        var watched = Lived(Arms.Everything.With((OfficialsKeys.Oversight, 1)), 24);
        var unwatched = Lived(Arms.Everything.With((OfficialsKeys.Oversight, 0)), 24);
        Assert.True(watched.Count(23, Corruption) < unwatched.Count(23, Corruption));
        Assert.True(watched.Count(23, PoliticalWeight) < unwatched.Count(23, PoliticalWeight));
    }

    private static RunRecord[] Several(params (NumberKey Key, double Value)[] changes) =>
        [.. new ulong[] { 1, 2, 3 }.Select(seed => Arms.Everything.With(changes).Plan(6_000, 0, 24).Run(seed))];

    private static RunRecord First(string path, double value)
    {
        var key = NumberKeys.All.Single(one => one.Path == path);
        return Lived(Unminded.With((key, value)), Kin(path) ? 2 : 1);
    }

    // Who shares a sanction is known only in the month after somebody was listed.
    private static bool Kin(string path) => path == ListingKeys.Kin.Path || path == MeetingKeys.Listed.Path;

    private static void AssertOrdered(RunRecord fewer, RunRecord more, Outcome outcome)
    {
        for (var month = 0; month < fewer.Months; month++)
            Assert.True(fewer.Count(month, outcome) <= more.Count(month, outcome) + Grain, $"{outcome} in month {month}: {fewer.Count(month, outcome)} against {more.Count(month, outcome)}.");
        Assert.True(fewer.Sum(outcome) < more.Sum(outcome), $"{outcome} does not move at all.");
    }

    private static RunRecord Lived(Scenario scenario, int months) => scenario.Plan(20_000, 0, months).Run();
}
