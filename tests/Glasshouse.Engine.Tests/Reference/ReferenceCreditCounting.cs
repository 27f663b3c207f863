using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>What is counted of a person's credit in a month, in the units of the engine's outcomes.</summary>
internal static class ReferenceCreditCounting
{
    private static readonly (Fact Fact, Outcome Outcome)[] Facts =
    [
        (Fact.HasCreditScore, Outcome.CreditScored),
        (Fact.CreditTier0, Outcome.CreditTier0), (Fact.CreditTier1, Outcome.CreditTier1), (Fact.CreditTier2, Outcome.CreditTier2),
        (Fact.CreditTier3, Outcome.CreditTier3), (Fact.CreditTier4, Outcome.CreditTier4), (Fact.CreditTier5, Outcome.CreditTier5),
        (Fact.LoanGranted, Outcome.LoansGranted), (Fact.CreditRefused, Outcome.CreditRefused), (Fact.HoldsLoan, Outcome.LoansHeld),
        (Fact.PaymentMissed, Outcome.PaymentsMissed), (Fact.LoanDefaulted, Outcome.LoanDefaults), (Fact.LoanRepaid, Outcome.LoansRepaid), (Fact.DefaultOnFile, Outcome.DefaultsOnFile),
        (Fact.RentApplied, Outcome.RentApplications), (Fact.RentRefused, Outcome.RentRefused),
        (Fact.MedicalBilled, Outcome.MedicalBilled), (Fact.MedicalPaidOff, Outcome.MedicalPaidOff), (Fact.MedicalOnFile, Outcome.MedicalOnFile),
        (Fact.MedicalCounts, Outcome.MedicalCounts), (Fact.RulesRaisedScore, Outcome.RaisedByRules),
        (Fact.FileErrorAppeared, Outcome.FileErrorsAppeared), (Fact.FileErrorOnFile, Outcome.FileErrors), (Fact.FileErrorMovesScore, Outcome.FileErrorsMoveScore), (Fact.FileErrorMovesTier, Outcome.FileErrorsMoveTier),
        (Fact.DisputeFiled, Outcome.DisputesFiled), (Fact.DisputePending, Outcome.DisputesPending), (Fact.DisputeModified, Outcome.DisputesModified),
        (Fact.DisputeMovedScore, Outcome.DisputesMovedScore), (Fact.DisputeMovedTier, Outcome.DisputesMovedTier), (Fact.DisputeRefused, Outcome.DisputesRefused),
        (Fact.DisputeAccepted, Outcome.DisputesAccepted), (Fact.DisputeWentOn, Outcome.DisputesWentOn), (Fact.DisputeGivenUp, Outcome.DisputesGivenUp), (Fact.DisputeReturned, Outcome.DisputesReturned),
    ];

    private static readonly (Fact Fact, Outcome Outcome)[] FactsOfGroupB =
    [
        (Fact.HasCreditScore, Outcome.CreditScoredGroupB),
        (Fact.CreditTier0, Outcome.CreditTierGroupB0), (Fact.CreditTier1, Outcome.CreditTierGroupB1), (Fact.CreditTier2, Outcome.CreditTierGroupB2),
        (Fact.CreditTier3, Outcome.CreditTierGroupB3), (Fact.CreditTier4, Outcome.CreditTierGroupB4), (Fact.CreditTier5, Outcome.CreditTierGroupB5),
        (Fact.LoanGranted, Outcome.LoansGrantedGroupB), (Fact.CreditRefused, Outcome.CreditRefusedGroupB), (Fact.HoldsLoan, Outcome.LoansHeldGroupB), (Fact.LoanDefaulted, Outcome.LoanDefaultsGroupB),
        (Fact.RentApplied, Outcome.RentApplicationsGroupB), (Fact.RentRefused, Outcome.RentRefusedGroupB),
        (Fact.MedicalCounts, Outcome.MedicalCountsGroupB), (Fact.FileErrorMovesTier, Outcome.FileErrorsMoveTierGroupB),
    ];

    /// <summary>Adds a person's month to the counts of her region; nothing where nobody keeps files.</summary>
    public static void Add(ReferencePerson person, double[] counts)
    {
        if (person.Credit is null) return;
        foreach (var (fact, outcome) in Facts)
            if (person[fact]) counts[(int)outcome]++;
        if (person[Fact.CreditRefused] && person[Fact.FileErrorMovesTier]) counts[(int)Outcome.CreditRefusedByError]++;
        AddSums(person, counts, Outcome.SumCreditScore, Outcome.SumLoanRate, Outcome.SumCardRate, Outcome.SumPremium);
        if (person[Fact.GroupB]) AddGroupB(person, counts);
    }

    private static void AddGroupB(ReferencePerson person, double[] counts)
    {
        foreach (var (fact, outcome) in FactsOfGroupB)
            if (person[fact]) counts[(int)outcome]++;
        AddSums(person, counts, Outcome.SumCreditScoreGroupB, Outcome.SumLoanRateGroupB, Outcome.SumCardRateGroupB, Outcome.SumPremiumGroupB);
        if (person[Fact.Adult]) counts[(int)Outcome.SumSavingsGroupB] += 10 * person.Savings;
    }

    // Rates in hundredths of a percent, premiums in dollars.
    private static void AddSums(ReferencePerson person, double[] counts, Outcome score, Outcome loan, Outcome card, Outcome premium)
    {
        var file = person.Credit!;
        if (file.HasScore) counts[(int)score] += file.Score;
        if (person[Fact.HoldsLoan]) counts[(int)loan] += 100 * file.LoanRate;
        if (!person[Fact.Adult]) return;
        counts[(int)card] += 100 * file.CardRate;
        counts[(int)premium] += file.Premium;
    }
}
