using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Consumer credit in a month, as a table of contents; nothing where nobody keeps files.</summary>
internal sealed class ReferenceCredit
{
    private readonly bool on, opening;
    private readonly ReferenceBilling billing = null!;
    private readonly ReferenceBorrowing borrowing = null!;
    private readonly ReferencePricing pricing = null!;
    private readonly ReferenceDisputing disputing = null!;
    private readonly ReferenceCrediting crediting = null!;

    /// <summary>Reads the numbers of a month.</summary>
    public ReferenceCredit(NumbersAt numbers)
    {
        on = numbers[CreditKeys.On] > 0;
        if (!on) return;
        opening = numbers.IsFirst || numbers.Before[CreditKeys.On] == 0;
        var curves = new ReferenceCreditCurves(numbers);
        billing = new(numbers);
        borrowing = new(numbers, curves);
        pricing = new(numbers, curves);
        disputing = new(numbers);
        crediting = new(numbers, curves);
    }

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        if (!on)
        {
            person.Credit = null;
            return;
        }

        if (opening) Open(person, here);
        billing.Live(person, here, borrowing);
        borrowing.Live(person, here, billing.Understated(person.Credit!) + disputing.Points(person.Credit!));
        pricing.Live(person, here);
        disputing.Live(person, here);
        crediting.Live(person, here, billing.Points(person.Credit!) + disputing.Points(person.Credit!));
    }

    private void Open(ReferencePerson person, ReferenceHere here)
    {
        person.Credit = new ReferenceCreditFile();
        crediting.Open(person, here);
        billing.Open(person, here);
        disputing.Open(person, here);
    }
}
