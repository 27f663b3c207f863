using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests;

/// <summary>Who scores the scorers.</summary>
public sealed class OfficialsTests
{
    [Fact]
    public void Where_oversight_is_full_no_office_erases_its_own_records() =>
        Assert.Equal(0, Lived(Arms.Everything.With((OfficialsKeys.Oversight, 1), (OfficialsKeys.SelfErasure, 1))).Sum(RecordsErasedOffice));

    [Fact]
    public void Where_nobody_looks_on_the_scorer_scores_itself_and_no_record_of_an_official_stays()
    {
        var record = Lived(Arms.Everything.With((OfficialsKeys.Oversight, 0), (OfficialsKeys.SelfErasure, 1)));
        Assert.Equal(0, record.Sum(OfficialsRecorded));
        Assert.True(record.Sum(RecordsErasedOffice) > 0);
        Assert.True(record.Sum(RecordsTrue) > 0);
    }

    [Fact]
    public void More_oversight_never_keeps_fewer_records_of_officials()
    {
        // With nobody minding the regime, the first month differs in the rule alone.
        var kept = new[] { 0, 0.3, 0.7, 1 }
            .Select(oversight => Arms.Everything.With((ScoringKeys.Salience, 0), (OfficialsKeys.Oversight, oversight), (OfficialsKeys.SelfErasure, 1)).Plan(40_000, 0, 1).Run().Sum(OfficialsRecorded)).ToArray();
        for (var at = 1; at < kept.Length; at++) Assert.True(kept[at] >= kept[at - 1], string.Join(' ', kept));
        Assert.True(kept[^1] > kept[0]);
    }

    [Fact]
    public void More_oversight_is_never_more_corruption()
    {
        foreach (var seed in new ulong[] { 1, 2, 3 })
        {
            var corrupt = new[] { 0, 0.25, 0.5, 0.75, 1 }
                .Select(oversight => Arms.Everything.With((OfficialsKeys.Oversight, oversight)).Plan(4_000, 0, 24).Run(seed).Count(23, Corruption)).ToArray();
            for (var at = 1; at < corrupt.Length; at++) Assert.True(corrupt[at] < corrupt[at - 1], string.Join(' ', corrupt));
        }
    }

    [Fact]
    public void Corruption_grows_and_shrinks_by_the_equation()
    {
        var rules = Arms.Everything.With((OfficialsKeys.Start, 0.3), (OfficialsKeys.Growth, 0.1), (OfficialsKeys.Oversight, 0.4)).Plan(64, 0, 1).Rules[0];
        var memory = Memory.AtBirth(rules);
        var counts = new long[OutcomeNames.Count];
        counts[(int)Adults] = 1_000;
        counts[(int)Offenders] = 60;
        memory.Remember(counts, rules);
        var pull = rules.Officials.Rent - (1 * 0.4) - rules.Officials.ScoredPull + (0.3 * memory.Violations);
        Assert.Equal(0.3 + (0.1 * 0.3 * 0.7 * pull) + (rules.Officials.Floor * 0.7), memory.Corruption, 1e-12);
    }

    [Fact]
    public void A_score_of_officials_lowers_corruption_only_as_far_as_somebody_independent_keeps_it()
    {
        long Corrupt(double oversight, double pull) => Lived(Arms.Everything.With((OfficialsKeys.Oversight, oversight), (OfficialsKeys.ScoredPull, pull))).Count(11, Corruption);
        Assert.Equal(Corrupt(0, 0), Corrupt(0, 4));
        Assert.True(Corrupt(1, 4) < Corrupt(1, 0));
    }

    [Fact]
    public void Favours_go_to_friends_of_corrupt_offices_and_cost_nothing()
    {
        Assert.True(Lived(Arms.Everything).Sum(RecordsErasedFavour) > 0);
        Assert.Equal(0, Lived(Arms.Everything.With((OfficialsKeys.Favours, 0))).Sum(RecordsErasedFavour));
        Assert.Equal(0, Lived(Arms.Everything.With((OfficialsKeys.Friends, 0))).Sum(RecordsErasedFavour));
        Assert.Equal(0, Lived(Arms.Everything.With((OfficialsKeys.Start, 0), (OfficialsKeys.Floor, 0))).Sum(RecordsErasedFavour));
    }

    [Fact]
    public void What_is_erased_without_money_is_among_the_erased()
    {
        var record = Lived(Arms.Everything);
        for (var month = 0; month < record.Months; month++)
        {
            Assert.True(record.Count(month, RecordsErasedFavour) + record.Count(month, RecordsErasedOffice) <= record.Count(month, RecordsErased));
            Assert.True(record.Count(month, OfficialsRecorded) + record.Count(month, RecordsErasedOffice) <= record.Count(month, OfficialsOffences));
            Assert.True(record.Count(month, OfficialsListed) <= record.Count(month, OfficialsInOffice));
        }

        var withoutMoney = Lived(Arms.Everything.With((ObservingKeys.ErasureShare, 0)));
        Assert.Equal(withoutMoney.Sum(RecordsErased), withoutMoney.Sum(RecordsErasedFavour) + withoutMoney.Sum(RecordsErasedOffice));
    }

    [Fact]
    public void Every_official_can_be_found_and_there_are_no_others()
    {
        var plan = Arms.Everything.Plan(3_000, 0, 1);
        var officials = Enumerable.Range(0, 3_000).Select(official => Offices.Holder(plan, Arms.Seed, official)).TakeWhile(person => person is not null).Select(person => person!.Value).ToArray();
        Assert.Equal(plan.Run().Sum(OfficialsInOffice), officials.Length);
        Assert.Equal(officials.Order(), officials);
        foreach (var person in officials.Take(3))
        {
            var witness = Witness.Of(plan, person);
            plan.Run(witness: witness);
            Assert.True(witness.Months[0].Was("Official"));
        }
    }

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(8_000, 0, 12).Run();
}
