using Glasshouse.Engine.Enterprises;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>An enterprise in real numbers: what changes, and what is true of it this month.</summary>
internal sealed class ReferenceEnterprise : IReferenceActor
{
    // What changes: points, and shares.
    public double Score, Margin, Diligence, Perceived;
    public int MonthsLeft, MonthsListed, MonthsWrong, Records, Alarm;
    public bool Wrong, FalseOnFile, Pending, Appealed, ByScore;

    // People whom it harmed this month.
    public double Hurt, Poisoned, Deceived, Defrauded;

    private readonly bool[] facts = new bool[(int)EnterpriseFact.Count];

    /// <inheritdoc/>
    public uint Row { get; init; }

    /// <summary>What is true of it this month.</summary>
    public bool this[EnterpriseFact fact]
    {
        get => facts[(int)fact];
        set => facts[(int)fact] = value;
    }

    /// <summary>A new month: nothing has happened yet.</summary>
    public void Forget()
    {
        Array.Clear(facts);
        Hurt = Poisoned = Deceived = Defrauded = 0;
    }
}
