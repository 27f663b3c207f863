using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Glasshouse.Engine.Enterprises;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Tallies;

/// <summary>SHA-256 over the counts and the state of every person and then of every enterprise, in the order of people and columns, padding left out.</summary>
internal static unsafe class ResultHash
{
    /// <summary>The hash, 64 hex digits.</summary>
    public static string Of(long[] counts, Columns columns, RegionMap map, Economy economy)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(MemoryMarshal.AsBytes(counts.AsSpan()));
        foreach (var region in map.Regions)
        {
            Append(hash, (byte*)(columns.Score + region.FirstRow), region.People * 2);
            Append(hash, columns.Savings + region.FirstRow, region.People);
            Append(hash, columns.Morals + region.FirstRow, region.People);
            Append(hash, columns.Perceived + region.FirstRow, region.People);
            Append(hash, columns.Approval + region.FirstRow, region.People);
            Append(hash, columns.Trust + region.FirstRow, region.People);
            Append(hash, columns.MonthsLeft + region.FirstRow, region.People);
            Append(hash, columns.Flags + region.FirstRow, region.People);
            Append(hash, columns.Appeal + region.FirstRow, region.People);
            Append(hash, columns.MonthsWrong + region.FirstRow, region.People);
            Append(hash, columns.MonthsSanctioned + region.FirstRow, region.People);
            Append(hash, columns.MonthsListed + region.FirstRow, region.People);
            Append(hash, columns.ActsBefore + region.FirstRow, region.People);
            Append(hash, columns.CreditFile + region.FirstRow, region.People);
        }

        economy.AppendTo(hash);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, byte* from, int bytes) => hash.AppendData(new ReadOnlySpan<byte>(from, bytes));
}
