using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Glasshouse.Engine.Enterprises;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine;

/// <summary>All that a society must keep between two months to go on elsewhere: the bytes of each region, and what it remembers. Where they are kept is no matter of the engine.</summary>
/// <remarks>
/// Regions can be copied by several threads at once; nothing is held twice.
/// Left out: what is worked out anew at the start of a month, such as tables, surroundings and everything drawn from the seed.
/// </remarks>
public sealed class SocietyState
{
    private readonly Society society;
    private readonly RegionMap map;
    private readonly Columns columns;
    private readonly Economy economy;
    private readonly Memory[] memory;
    private readonly long[] counts;
    private readonly int countsOfMonth;

    internal SocietyState(Society society, RegionMap map, Columns columns, Economy economy, Memory[] memory, long[] counts, int provinces)
    {
        this.society = society;
        this.map = map;
        this.columns = columns;
        this.economy = economy;
        this.memory = memory;
        this.counts = counts;
        countsOfMonth = provinces * OutcomeNames.Count;
    }

    /// <summary>The columns of people and then of enterprises, in the order of the bytes of a region.</summary>
    /// <param name="creditFiles">Whether people have credit files.</param>
    public static ImmutableArray<KeptColumn> ColumnsOf(bool creditFiles) => [.. Columns.KeptOf(creditFiles), .. EnterpriseColumns.Kept];

    /// <summary>Whether people have credit files; where not, there is no column of them.</summary>
    public bool HasCreditFiles => columns.HasCreditFiles;

    /// <summary>Number of regions.</summary>
    public int Regions => map.Regions.Length;

    /// <summary>Bytes of all regions.</summary>
    public long Bytes => Enumerable.Range(0, Regions).Sum(region => (long)BytesOf(region));

    /// <summary>Bytes of a region: its people and enterprises, up to whole neighbourhoods.</summary>
    public int BytesOf(int region) => PeopleBytes(region) + economy.BytesOf(region);

    /// <summary>Copies a region, column by column.</summary>
    /// <param name="region">Number of the region.</param>
    /// <param name="into">Takes <see cref="BytesOf"/> bytes.</param>
    public void CopyTo(int region, Span<byte> into)
    {
        var place = map.Regions[region];
        for (var column = 0; column < columns.Kept.Length; column++)
        {
            var part = columns.KeptPart(column, place.FirstRow, place.Rows);
            part.CopyTo(into);
            into = into[part.Length..];
        }

        economy.CopyTo(region, into);
    }

    /// <summary>Takes a region back from a copy.</summary>
    /// <param name="region">Number of the region.</param>
    /// <param name="copy">Bytes as <see cref="CopyTo"/> gave them.</param>
    public void TakeFrom(int region, ReadOnlySpan<byte> copy)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(copy.Length, BytesOf(region));
        var place = map.Regions[region];
        for (var column = 0; column < columns.Kept.Length; column++)
        {
            var part = columns.KeptPart(column, place.FirstRow, place.Rows);
            copy[..part.Length].CopyTo(part);
            copy = copy[part.Length..];
        }

        economy.TakeFrom(region, copy);
    }

    /// <summary>What is remembered: months lived, the country, regions and their enterprises, and the counts of the months lived.</summary>
    public byte[] Past() =>
    [
        .. BitConverter.GetBytes(society.MonthsLived),
        .. MemoryMarshal.AsBytes(new ReadOnlySpan<Nation>(in society.Country)),
        .. MemoryMarshal.AsBytes(memory.AsSpan()),
        .. MemoryMarshal.AsBytes(economy.Past),
        .. MemoryMarshal.AsBytes(Lived(society.MonthsLived)),
    ];

    /// <summary>Takes back what was remembered.</summary>
    /// <param name="past">Bytes as <see cref="Past"/> gave them.</param>
    /// <param name="monthsLived">Months that they remember.</param>
    /// <returns>False where they are not the past of this society so many months on; then nothing of it may be used.</returns>
    public bool TryTakePast(ReadOnlySpan<byte> past, int monthsLived)
    {
        if (past.Length < sizeof(int) || BitConverter.ToInt32(past) != monthsLived || monthsLived < 0 || monthsLived * (long)countsOfMonth > counts.Length) return false;
        past = past[sizeof(int)..];
        var fits = Fill(MemoryMarshal.AsBytes(new Span<Nation>(ref society.Country)), ref past)
            && Fill(MemoryMarshal.AsBytes(memory.AsSpan()), ref past)
            && Fill(MemoryMarshal.AsBytes(economy.Past), ref past)
            && Fill(MemoryMarshal.AsBytes(Lived(monthsLived)), ref past)
            && past.IsEmpty;
        if (fits) society.MonthsLived = monthsLived;
        return fits;
    }

    private static bool Fill(Span<byte> into, ref ReadOnlySpan<byte> from)
    {
        if (from.Length < into.Length) return false;
        from[..into.Length].CopyTo(into);
        from = from[into.Length..];
        return true;
    }

    private Span<long> Lived(int months) => counts.AsSpan(0, months * countsOfMonth);

    private int PeopleBytes(int region) => map.Regions[region].Rows * columns.Kept.Sum(column => column.Bytes);
}
