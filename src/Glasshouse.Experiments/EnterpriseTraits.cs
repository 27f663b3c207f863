namespace Glasshouse.Experiments;

/// <summary>What stays the same about a synthetic enterprise.</summary>
/// <param name="Enterprise">Its number, from 0.</param>
/// <param name="Province">Name of the province in which it works.</param>
/// <param name="Sector">What it makes or sells, in words.</param>
/// <param name="Size">Small, middle or large.</param>
/// <param name="Connected">Has political connections.</param>
public sealed record EnterpriseTraits(long Enterprise, string Province, string Sector, string Size, bool Connected)
{
    /// <summary>The traits as a sentence.</summary>
    public string Sentence => $"A {Size} enterprise in {Sector}, in {Province}{(Connected ? ", with political connections" : "")}.";
}
