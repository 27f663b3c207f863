using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Medical bills in collection, and what counts of them: page billing.</summary>
internal sealed class ReferenceBilling(NumbersAt numbers)
{
    private readonly Rule now = new(numbers);
    private readonly Rule before = new(numbers.Before);
    private readonly double start = numbers[BillingKeys.Start];
    private readonly double collection = numbers[BillingKeys.Collection];
    private readonly double uninsured = numbers[BillingKeys.Uninsured];
    private readonly double small = numbers[BillingKeys.Small];
    private readonly double pay = numbers[BillingKeys.Pay];
    private readonly double show = 1 / Math.Max(numbers[BillingKeys.Wait], 1);
    private readonly double expire = 1 / numbers[CreditKeys.Expiry];
    private readonly double understatedPaid = numbers[BillingKeys.UnderstatedPaid];
    private readonly double understatedUnpaid = numbers[BillingKeys.UnderstatedUnpaid];

    /// <summary>The collection with which a file is opened, on show.</summary>
    public void Open(ReferencePerson person, ReferenceHere here)
    {
        var file = person.Credit!;
        file.Billed = file.Shown = person[Fact.Adult] && here.Birth.Happens(person, Purpose.MedicalBill, start * Uninsured(here));
        file.Small = file.Billed && here.Birth.Happens(person, Purpose.MedicalEvent, small);
    }

    public void Live(ReferencePerson person, ReferenceHere here, ReferenceBorrowing borrowing)
    {
        var file = person.Credit!;
        var counted = before.Points(file);
        person[Fact.RulesRaisedScore] = file.HasScore && counted > now.Points(file);
        if (file.Billed) Age(person, here.Luck.Uniform(person, Purpose.MedicalEvent));
        if (person[Fact.HadHardship] && person[Fact.Adult] && !file.Billed) Collect(person, here, borrowing);
        file.Move(counted - Points(file));
        person[Fact.MedicalOnFile] = file.Billed;
        person[Fact.MedicalCounts] = file.HasScore && Points(file) > 0;
    }

    /// <summary>Points that a collection takes from the score this month.</summary>
    public double Points(ReferenceCreditFile file) => now.Points(file);

    /// <summary>Points by which the score understates whoever has a collection that counts.</summary>
    public double Understated(ReferenceCreditFile file) => Points(file) == 0 ? 0 : file.Paid ? understatedPaid : understatedUnpaid;

    // Paid, come to light, or left by age: the interval into which one draw falls.
    private void Age(ReferencePerson person, double draw)
    {
        var file = person.Credit!;
        if (draw < pay)
        {
            person[Fact.MedicalPaidOff] = !file.Paid;
            file.Paid = true;
            if (!file.Shown) Gone(file);
        }
        else if (draw < pay + show) file.Shown = true;
        else if (draw < pay + show + expire) Gone(file);
    }

    private void Collect(ReferencePerson person, ReferenceHere here, ReferenceBorrowing borrowing)
    {
        var chance = Math.Min(borrowing.MoreWhenShort(person, Math.Min(collection * Uninsured(here), 1)), 1);
        var draw = here.Luck.Uniform(person, Purpose.MedicalBill);
        if (draw >= chance) return;
        person[Fact.MedicalBilled] = person.Credit!.Billed = true;
        person.Credit!.Small = draw < chance * small;
    }

    private double Uninsured(ReferenceHere here) => 1 + (uninsured * (here.Uninsured - 1));

    private static void Gone(ReferenceCreditFile file) => file.Billed = file.Small = file.Paid = file.Shown = false;

    private sealed class Rule(NumbersAt numbers)
    {
        private readonly double points = numbers[BillingKeys.Points];
        private readonly bool paid = numbers[BillingKeys.CountPaid] > 0;
        private readonly bool small = numbers[BillingKeys.CountSmall] > 0;
        private readonly bool large = numbers[BillingKeys.CountLarge] > 0;

        public double Points(ReferenceCreditFile file) =>
            file.Billed && file.Shown && (file.Paid ? paid : file.Small ? small : large) ? points : 0;
    }
}
