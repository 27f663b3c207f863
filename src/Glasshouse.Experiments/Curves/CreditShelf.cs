using System.Collections.Immutable;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;
using static Glasshouse.Experiments.Curves.CurveCount;
using static Glasshouse.Experiments.Curves.CurveSketch;

namespace Glasshouse.Experiments.Curves;

/// <summary>The curves of credit files.</summary>
internal static class CreditShelf
{
    /// <summary>All curves of credit.</summary>
    public static readonly ImmutableArray<CurveSketch> All =
    [
        Course("billing", "Which medical bills count is a rule with a date", "adults with a medical collection that counts, %", "us-credit", 60,
            In("us-credit", MedicalCounts, Adults, 100), In("us-credit-2021", MedicalCounts, Adults, 100), In("us-credit-2023", MedicalCounts, Adults, 100), In("us-credit-removal", MedicalCounts, Adults, 100)),
        Response("borrowing", "The cut-off decides who is refused", "% of applications refused", "us-credit", BorrowingKeys.ThresholdOfGroupA, BorrowingKeys.ThresholdOfGroupA.From, BorrowingKeys.ThresholdOfGroupA.To,
            OfBoth("all", CreditRefused, LoansGranted, 100), OfBoth("group B", CreditRefusedGroupB, LoansGrantedGroupB, 100)).Over(12),
        Course("crediting", "Scores drift as files age: gains, losses, expiry", "mean score of scored people, points", "us-credit", 120,
            Of("as it stands", SumCreditScore, CreditScored, 1), Of("no loss", SumCreditScore, CreditScored, 1, (CreditKeys.Loss, 0)), Of("no expiry", SumCreditScore, CreditScored, 1, (CreditKeys.Expiry, CreditKeys.Expiry.To))),
        Response("disputing", "Disputes mend what the first answer allows", "% of files with an error", "us-credit", DisputingKeys.Success, 0, 1,
            Of("check as is", FileErrors, CreditScored, 100), Of("nobody checks", FileErrors, CreditScored, 100, (DisputingKeys.Check, 0), (DisputingKeys.CheckAfterRefusal, 0)),
            Of("check .2", FileErrors, CreditScored, 100, (DisputingKeys.Check, 0.2))).Over(36, 24),
        Response("pricing", "Rent is refused by tier", "% of applications to rent refused", "us-credit", CreditKeys.Level, CreditKeys.Level.From, CreditKeys.Level.To,
            Of("all", RentRefused, RentApplications, 100), Of("group B", RentRefusedGroupB, RentApplicationsGroupB, 100)).Over(12),
    ];
}
