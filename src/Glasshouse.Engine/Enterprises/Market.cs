namespace Glasshouse.Engine.Enterprises;

/// <summary>What the enterprises of one region work in this month: last month's means, resolved to fixed point.</summary>
internal struct Market
{
    /// <summary>Utility that the care of others adds to an enterprise's own.</summary>
    public int Norm;

    /// <summary>Actual chance that harm is recorded, share.</summary>
    public int Detection;

    /// <summary>Chance that a record of a connected enterprise is dropped.</summary>
    public int Favour;

    /// <summary>Chance that a record of an enterprise that can pay is bribed away.</summary>
    public int Bribe;

    /// <summary>Chance of receiving a record of another enterprise, in 2⁻³².</summary>
    public uint FalseRecord;
}
