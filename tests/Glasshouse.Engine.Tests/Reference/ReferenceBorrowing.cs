using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Loans and what becomes of them: page borrowing.</summary>
internal sealed class ReferenceBorrowing(NumbersAt numbers, ReferenceCreditCurves curves)
{
    private readonly bool scored = numbers[CreditKeys.Scored] > 0;
    private readonly double application = numbers[BorrowingKeys.Application];
    private readonly double[] approval = ReferenceCreditCurves.Of(numbers, BorrowingKeys.Approval);
    private readonly double pooledApproval = curves.Pooled(ReferenceCreditCurves.Of(numbers, BorrowingKeys.Approval));
    private readonly double thresholdA = numbers[BorrowingKeys.ThresholdOfGroupA];
    private readonly double thresholdB = numbers[BorrowingKeys.ThresholdOfGroupB];
    private readonly double gain = numbers[CreditKeys.Gain] / numbers[BorrowingKeys.Life];
    private readonly double loss = numbers[CreditKeys.Loss] / 3;
    private readonly double end = 1 / numbers[BorrowingKeys.Life];
    private readonly double cure = numbers[BorrowingKeys.Cure];
    private readonly double expire = 1 / numbers[CreditKeys.Expiry];
    private readonly double shortLine = numbers[BorrowingKeys.ShortLine];
    private readonly double shortWeight = numbers[BorrowingKeys.ShortWeight];

    /// <param name="person">The person.</param>
    /// <param name="here">What she lives in.</param>
    /// <param name="understated">Points by which her score says too little.</param>
    public void Live(ReferencePerson person, ReferenceHere here, double understated)
    {
        var file = person.Credit!;
        if (file.HasLoan) Pay(person, here, understated);
        else if (person[Fact.Adult]) Apply(person, here.Luck.Uniform(person, Purpose.LoanApplication));
        if (file.DefaultOnFile && !person[Fact.LoanDefaulted] && here.Luck.Happens(person, Purpose.DefaultExpiry, expire)) file.DefaultOnFile = false;
        person[Fact.HoldsLoan] = file.HasLoan;
        person[Fact.DefaultOnFile] = file.DefaultOnFile;
    }

    /// <summary>A chance that is higher where savings are short.</summary>
    public double MoreWhenShort(ReferencePerson person, double chance) => person.Savings < shortLine ? chance * (1 + shortWeight) : chance;

    private void Pay(ReferencePerson person, ReferenceHere here, double understated)
    {
        var file = person.Credit!;
        if (file.Late == 0)
        {
            if (here.Luck.Happens(person, Purpose.PaymentMissed, MissChance(person, here, understated)))
            {
                Miss(person);
                return;
            }

            file.Move(gain);
            person[Fact.LoanRepaid] = here.Luck.Happens(person, Purpose.LoanEnd, end);
            file.HasLoan = !person[Fact.LoanRepaid];
        }
        else if (here.Luck.Happens(person, Purpose.PaymentCure, cure)) file.Late = 0;
        else Miss(person);
    }

    private void Miss(ReferencePerson person)
    {
        var file = person.Credit!;
        person[Fact.PaymentMissed] = true;
        file.Late++;
        file.Move(-loss);
        if (file.Late < 3) return;
        person[Fact.LoanDefaulted] = file.DefaultOnFile = true;
        file.HasLoan = false;
        file.Late = 0;
    }

    // Who has no score is worth her lasting one.
    private double MissChance(ReferencePerson person, ReferenceHere here, double understated)
    {
        var groupB = person[Fact.GroupB];
        var worth = person.Credit!.HasScore ? person.Credit!.Score + understated : curves.Lasting(groupB, here.Birth.Uniform(person, Purpose.CreditStanding));
        return Math.Min(MoreWhenShort(person, curves.Missed(groupB, worth)), 1);
    }

    private void Apply(ReferencePerson person, double draw)
    {
        var file = person.Credit!;
        if (draw >= application) return;
        var threshold = person[Fact.GroupB] ? thresholdB : thresholdA;
        person[Fact.CreditRefused] = threshold > 0
            ? !file.HasScore || Math.Round(file.Score) < threshold
            : draw < application * (1 - (scored ? approval[file.Tier] : pooledApproval));
        person[Fact.LoanGranted] = file.HasLoan = !person[Fact.CreditRefused];
    }
}
