using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>A synthetic person in real numbers: what never changes, what changes, and what is true of her this month.</summary>
internal sealed class ReferencePerson : IReferenceActor
{
    // What never changes.
    public double Target, Baseline, Prosociality, Outlook, Privacy;

    // What changes: points, months of median income, and shares.
    public double Score, Savings, Morals, Perceived, Approval, Trust;
    public double ViolationsSeen, SupportSeen;
    public int MonthsLeft, MonthsListed, MonthsSanctioned, MonthsWrong, DetentionLeft, Items;
    public bool Employed, OpenJudgment, Unable, Wrong, FalseOnFile, Knows, ByCourt, Perks, AwaitsRemoval;
    public ReferenceAppeal Appeal;

    // What others saw last month, and will see of this one.
    public ReferenceActs Before, Now;

    /// <summary>Her credit file; null where nobody keeps files.</summary>
    public ReferenceCreditFile? Credit;

    private readonly bool[] facts = new bool[(int)Fact.Count];

    /// <inheritdoc/>
    public uint Row { get; init; }

    /// <summary>What is true of her this month.</summary>
    public bool this[Fact fact]
    {
        get => facts[(int)fact];
        set => facts[(int)fact] = value;
    }

    /// <summary>A new month: nothing has happened yet.</summary>
    public void Forget() => Array.Clear(facts);

    /// <summary>An appeal waits for a decision.</summary>
    public bool Pending => Appeal is ReferenceAppeal.Agency or ReferenceAppeal.Independent;
}
