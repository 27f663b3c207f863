using System.Collections.Immutable;

namespace Glasshouse.Engine.Tallies;

/// <summary>What happened in one run: whole counts by month, province and outcome.</summary>
/// <remarks>Month 0 is the first month of the burn-in; the regime starts at month <see cref="BurnIn"/>.</remarks>
public sealed class RunRecord
{
    private readonly long[] counts;

    /// <summary>Takes over an array of counts in the order month, province, outcome.</summary>
    public RunRecord(string arm, ulong seed, int burnIn, ImmutableArray<string> provinces, long[] counts, string resultHash)
    {
        Arm = arm;
        Seed = seed;
        BurnIn = burnIn;
        Provinces = provinces;
        ResultHash = resultHash;
        this.counts = counts;
    }

    /// <summary>Name of the scenario.</summary>
    public string Arm { get; }

    /// <summary>Seed of all its luck.</summary>
    public ulong Seed { get; }

    /// <summary>Months before the regime starts.</summary>
    public int BurnIn { get; }

    /// <summary>Months in all, the burn-in included.</summary>
    public int Months => counts.Length / (Provinces.Length * OutcomeNames.Count);

    /// <summary>Names of the provinces, in the order of the counts.</summary>
    public ImmutableArray<string> Provinces { get; }

    /// <summary>SHA-256 over all counts and the final columns, 64 hex digits: the same for any threads, lanes and tiles. Empty where nobody asked for it, see <see cref="Society.Counted"/>.</summary>
    public string ResultHash { get; }

    /// <summary>All counts in the order month, province, outcome.</summary>
    public ReadOnlySpan<long> Counts => counts;

    /// <summary>Count of an outcome in a province and month.</summary>
    public long Count(int month, int province, Outcome outcome) =>
        counts[(((month * Provinces.Length) + province) * OutcomeNames.Count) + (int)outcome];

    /// <summary>Count of an outcome in the whole country in a month.</summary>
    public long Count(int month, Outcome outcome)
    {
        var sum = 0L;
        for (var province = 0; province < Provinces.Length; province++) sum += Count(month, province, outcome);
        return sum;
    }
}
