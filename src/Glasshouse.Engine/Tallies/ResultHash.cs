using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Glasshouse.Engine.Enterprises;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Tallies;

/// <summary>SHA-256 over the counts and then the hash of each region in turn: SHA-256 over the state of its people and of its enterprises, column by column, padding left out, and credit files where people have them.</summary>
internal static class ResultHash
{
    /// <summary>The hash, 64 hex digits.</summary>
    public static string Of(long[] counts, Columns columns, RegionMap map, Economy economy, Crew crew)
    {
        var regions = new byte[map.Regions.Length * SHA256.HashSizeInBytes];
        crew.Do(map.Regions.Length, (region, _) => Of(region, columns, map, economy, regions.AsSpan(region * SHA256.HashSizeInBytes, SHA256.HashSizeInBytes)));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(MemoryMarshal.AsBytes(counts.AsSpan()));
        hash.AppendData(regions);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Of(int region, Columns columns, RegionMap map, Economy economy, Span<byte> into)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var place = map.Regions[region];
        for (var column = 0; column < columns.Kept.Length; column++) hash.AppendData(columns.KeptPart(column, place.FirstRow, place.People));
        economy.AppendTo(hash, region);
        hash.GetHashAndReset(into);
    }
}
