namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>What the enterprises of one region live in this month.</summary>
internal sealed class ReferenceEnterpriseHere
{
    public required ReferenceLuck Luck, Birth;
    public required ReferenceMarket Market;
    public required ReferenceEnterprise[] Enterprises;

    /// <summary>Share of corrupt officials.</summary>
    public required double Corruption;
}
