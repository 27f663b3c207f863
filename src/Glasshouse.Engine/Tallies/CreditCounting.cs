using System.Collections.Immutable;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios.Keys;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.Tallies;

/// <summary>Counts the facts of consumer credit of a tile into the outcomes of its region; called only where there are credit files.</summary>
internal static unsafe class CreditCounting
{
    private static readonly Fact[] Tiers = [Fact.CreditTier0, Fact.CreditTier1, Fact.CreditTier2, Fact.CreditTier3, Fact.CreditTier4, Fact.CreditTier5];

    private static readonly Term[] Terms =
    [
        Term.Of(Outcome.CreditScored, Fact.HasCreditScore),
        new(Outcome.CreditScoredGroupB, Fact.HasCreditScore, Fact.GroupB),
        Term.Of(Outcome.CreditTier0, Fact.CreditTier0),
        Term.Of(Outcome.CreditTier1, Fact.CreditTier1),
        Term.Of(Outcome.CreditTier2, Fact.CreditTier2),
        Term.Of(Outcome.CreditTier3, Fact.CreditTier3),
        Term.Of(Outcome.CreditTier4, Fact.CreditTier4),
        Term.Of(Outcome.CreditTier5, Fact.CreditTier5),
        new(Outcome.CreditTierGroupB0, Fact.CreditTier0, Fact.GroupB),
        new(Outcome.CreditTierGroupB1, Fact.CreditTier1, Fact.GroupB),
        new(Outcome.CreditTierGroupB2, Fact.CreditTier2, Fact.GroupB),
        new(Outcome.CreditTierGroupB3, Fact.CreditTier3, Fact.GroupB),
        new(Outcome.CreditTierGroupB4, Fact.CreditTier4, Fact.GroupB),
        new(Outcome.CreditTierGroupB5, Fact.CreditTier5, Fact.GroupB),
        Term.Of(Outcome.LoansGranted, Fact.LoanGranted),
        new(Outcome.LoansGrantedGroupB, Fact.LoanGranted, Fact.GroupB),
        Term.Of(Outcome.CreditRefused, Fact.CreditRefused),
        new(Outcome.CreditRefusedGroupB, Fact.CreditRefused, Fact.GroupB),
        new(Outcome.CreditRefusedByError, Fact.CreditRefused, Fact.FileErrorMovesTier),
        Term.Of(Outcome.LoansHeld, Fact.HoldsLoan),
        new(Outcome.LoansHeldGroupB, Fact.HoldsLoan, Fact.GroupB),
        Term.Of(Outcome.PaymentsMissed, Fact.PaymentMissed),
        Term.Of(Outcome.LoanDefaults, Fact.LoanDefaulted),
        new(Outcome.LoanDefaultsGroupB, Fact.LoanDefaulted, Fact.GroupB),
        Term.Of(Outcome.LoansRepaid, Fact.LoanRepaid),
        Term.Of(Outcome.DefaultsOnFile, Fact.DefaultOnFile),
        Term.Of(Outcome.RentApplications, Fact.RentApplied),
        new(Outcome.RentApplicationsGroupB, Fact.RentApplied, Fact.GroupB),
        Term.Of(Outcome.RentRefused, Fact.RentRefused),
        new(Outcome.RentRefusedGroupB, Fact.RentRefused, Fact.GroupB),
        Term.Of(Outcome.MedicalBilled, Fact.MedicalBilled),
        Term.Of(Outcome.MedicalPaidOff, Fact.MedicalPaidOff),
        Term.Of(Outcome.MedicalOnFile, Fact.MedicalOnFile),
        Term.Of(Outcome.MedicalCounts, Fact.MedicalCounts),
        new(Outcome.MedicalCountsGroupB, Fact.MedicalCounts, Fact.GroupB),
        Term.Of(Outcome.RaisedByRules, Fact.RulesRaisedScore),
        Term.Of(Outcome.FileErrorsAppeared, Fact.FileErrorAppeared),
        Term.Of(Outcome.FileErrors, Fact.FileErrorOnFile),
        Term.Of(Outcome.FileErrorsMoveScore, Fact.FileErrorMovesScore),
        Term.Of(Outcome.FileErrorsMoveTier, Fact.FileErrorMovesTier),
        new(Outcome.FileErrorsMoveTierGroupB, Fact.FileErrorMovesTier, Fact.GroupB),
        Term.Of(Outcome.DisputesFiled, Fact.DisputeFiled),
        Term.Of(Outcome.DisputesPending, Fact.DisputePending),
        Term.Of(Outcome.DisputesModified, Fact.DisputeModified),
        Term.Of(Outcome.DisputesMovedScore, Fact.DisputeMovedScore),
        Term.Of(Outcome.DisputesMovedTier, Fact.DisputeMovedTier),
        Term.Of(Outcome.DisputesRefused, Fact.DisputeRefused),
        Term.Of(Outcome.DisputesAccepted, Fact.DisputeAccepted),
        Term.Of(Outcome.DisputesWentOn, Fact.DisputeWentOn),
        Term.Of(Outcome.DisputesGivenUp, Fact.DisputeGivenUp),
        Term.Of(Outcome.DisputesReturned, Fact.DisputeReturned),
    ];

    /// <summary>Adds a tile to the counts of its thread.</summary>
    public static void Add<L>(in Here here, in Tile tile)
        where L : struct, ILanes<L>
    {
        var counts = tile.CreditCounts;
        foreach (var term in Terms) counts[(int)term.Outcome] += Number(tile, term.First, term.Second, term.Second);
        counts[(int)Outcome.SumCreditScore] += Counting.Scores<L>(tile, Fact.HasCreditScore, Fact.HasCreditScore, inSixteenths: false);
        counts[(int)Outcome.SumCreditScoreGroupB] += Counting.Scores<L>(tile, Fact.HasCreditScore, Fact.GroupB, inSixteenths: false);
        counts[(int)Outcome.SumSavingsGroupB] += Savings<L>(tile);
        ref readonly var prices = ref here.Rules.Pricing;
        var scored = here.Rules.Credit.Scored;
        Price(tile, counts, Outcome.SumLoanRate, Outcome.SumLoanRateGroupB, Fact.HoldsLoan, prices.LoanRates, scored);
        Price(tile, counts, Outcome.SumCardRate, Outcome.SumCardRateGroupB, Fact.Adult, prices.CardRates, scored);
        Price(tile, counts, Outcome.SumPremium, Outcome.SumPremiumGroupB, Fact.Adult, prices.Premiums, scored && here.Region.InsurersUseScores);
    }

    /// <summary>Adds the counts of a thread to those of the region that it has lived, and begins them anew.</summary>
    public static void Collect(Scratch scratch, Span<long> counts)
    {
        for (var outcome = 0; outcome < counts.Length; outcome++) counts[outcome] += scratch.CreditCounts[outcome];
        Array.Clear(scratch.CreditCounts);
    }

    private static void Price(in Tile tile, long[] counts, Outcome all, Outcome groupB, Fact who, ImmutableArray<int> prices, bool scored)
    {
        counts[(int)all] += Paid(tile, who, who, prices, scored);
        counts[(int)groupB] += Paid(tile, who, Fact.GroupB, prices, scored);
    }

    // Who has no tier, for want of a score, pays as the lowest one does.
    private static long Paid(in Tile tile, Fact who, Fact group, ImmutableArray<int> prices, bool scored)
    {
        var people = Number(tile, who, group, group);
        if (!scored) return people * prices[TierTable.Pooled];
        var sum = people * prices[0];
        for (var tier = 1; tier < CreditTiers.Count; tier++) sum += (prices[tier] - prices[0]) * Number(tile, who, group, Tiers[tier]);
        return sum;
    }

    private static long Number(in Tile tile, Fact first, Fact second, Fact third) =>
        RunningSum.Number(tile.Words(first), tile.Words(second), tile.Words(third), tile.People);

    private static long Savings<L>(in Tile tile)
        where L : struct, ILanes<L>
    {
        var sum = 0L;
        var end = L.Count == 1 ? tile.People : tile.Rows;
        for (var at = 0; at < end;)
        {
            // 32 rows of at most 255 never pass 65,535.
            var part = L.All(0);
            for (var row = 0; row < 32 && at < end; row++, at += L.Count) part += tile.Is<L>(Fact.Adult, at) & tile.Is<L>(Fact.GroupB, at) & L.Read8(tile.Savings + at);
            sum += L.Total(part);
        }

        return sum;
    }
}
