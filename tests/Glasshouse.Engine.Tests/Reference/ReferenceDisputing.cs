using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Errors on file and disputes about them: page disputing.</summary>
internal sealed class ReferenceDisputing(NumbersAt numbers)
{
    private readonly double start = numbers[DisputingKeys.Start];
    private readonly double appears = numbers[DisputingKeys.Appears];
    private readonly double moves = numbers[DisputingKeys.Moves];
    private readonly double points = numbers[DisputingKeys.Points];
    private readonly double pointsBefore = numbers.Before[DisputingKeys.Points];
    private readonly double expire = 1 / numbers[CreditKeys.Expiry];
    private readonly double check = numbers[DisputingKeys.Open] * numbers[DisputingKeys.Check];
    private readonly double checkAfterRefusal = numbers[DisputingKeys.Open] * numbers[DisputingKeys.CheckAfterRefusal];
    private readonly double success = numbers[DisputingKeys.Success];
    private readonly double accept = numbers[DisputingKeys.Accept];
    private readonly double goOn = numbers[DisputingKeys.GoOn];
    private readonly double secondSuccess = numbers[DisputingKeys.SecondSuccess];
    private readonly double comesBack = numbers[DisputingKeys.Return];

    /// <summary>The error with which a file is opened.</summary>
    public void Open(ReferencePerson person, ReferenceHere here)
    {
        if (person.Credit!.HasScore) Appear(person.Credit, here.Birth.Uniform(person, Purpose.FileError), start);
    }

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        var file = person.Credit!;
        var before = file.ErrorMoves ? pointsBefore : 0;
        ComeAndGo(person, here.Luck.Uniform(person, Purpose.FileError));
        if (file.Error) Dispute(person, here.Luck);
        file.Move(before - Points(file));
        person[Fact.DisputePending] = file.Disputed;
        person[Fact.FileErrorOnFile] = file.Error;
        person[Fact.FileErrorMovesScore] = Points(file) > 0;
        person[Fact.FileErrorMovesTier] = Points(file) > 0 && file.InOtherTier(points);
    }

    /// <summary>Points that an error takes from the score this month.</summary>
    public double Points(ReferenceCreditFile file) => file.ErrorMoves ? points : 0;

    // One draw brings an error to a file without one, or takes an old one away.
    private void ComeAndGo(ReferencePerson person, double draw)
    {
        var file = person.Credit!;
        if (!file.Error && file.HasScore) person[Fact.FileErrorAppeared] = Appear(file, draw, appears);
        else if (file.Error && draw < expire) Gone(file);
    }

    private bool Appear(ReferenceCreditFile file, double draw, double chance)
    {
        file.ErrorMoves = draw < chance * moves;
        return file.Error = draw < chance;
    }

    private void Dispute(ReferencePerson person, ReferenceLuck luck)
    {
        var file = person.Credit!;
        if (file.Disputed) Decide(person, luck);
        else if (file.Dispute == ReferenceAppeal.None)
        {
            var chance = person[Fact.CreditRefused] || person[Fact.RentRefused] ? checkAfterRefusal : check;
            person[Fact.DisputeFiled] = luck.Happens(person, Purpose.Dispute, chance);
            if (person[Fact.DisputeFiled]) file.Dispute = ReferenceAppeal.Agency;
        }
    }

    private void Decide(ReferencePerson person, ReferenceLuck luck)
    {
        var file = person.Credit!;
        var atBureau = file.Dispute == ReferenceAppeal.Agency;
        if (luck.Happens(person, Purpose.DisputeVerdict, atBureau ? success : secondSuccess)) Modified(person, luck);
        else if (atBureau) Refused(person, luck.Uniform(person, Purpose.DisputeAfter));
        else
        {
            person[Fact.DisputeGivenUp] = true;
            file.Dispute = ReferenceAppeal.Over;
        }
    }

    private void Modified(ReferencePerson person, ReferenceLuck luck)
    {
        var file = person.Credit!;
        person[Fact.DisputeModified] = true;
        person[Fact.DisputeReturned] = luck.Happens(person, Purpose.DisputeReturn, comesBack);
        file.Dispute = ReferenceAppeal.None;
        if (person[Fact.DisputeReturned]) return;
        person[Fact.DisputeMovedScore] = Points(file) > 0;
        person[Fact.DisputeMovedTier] = Points(file) > 0 && file.InOtherTier(points);
        Gone(file);
    }

    private void Refused(ReferencePerson person, double draw)
    {
        person[Fact.DisputeRefused] = true;
        person[Fact.DisputeAccepted] = draw < accept;
        person[Fact.DisputeWentOn] = !person[Fact.DisputeAccepted] && draw < accept + ((1 - accept) * goOn);
        person[Fact.DisputeGivenUp] = !person[Fact.DisputeAccepted] && !person[Fact.DisputeWentOn];
        person.Credit!.Dispute = person[Fact.DisputeWentOn] ? ReferenceAppeal.Independent : ReferenceAppeal.Over;
    }

    private static void Gone(ReferenceCreditFile file)
    {
        file.Error = file.ErrorMoves = false;
        file.Dispute = ReferenceAppeal.None;
    }
}
