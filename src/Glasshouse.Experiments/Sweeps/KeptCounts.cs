using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>What a sweep keeps of one run.</summary>
/// <param name="Plan">Hash of the plan that was lived.</param>
/// <param name="Key">What makes the run this run: see <see cref="RunKey"/>.</param>
/// <param name="Result">Hash of the counts and the people at its end: the one that the same arm has in a comparison.</param>
/// <param name="Measures">Values of the measures, in the order of the sweep; NaN where a measure has none.</param>
/// <param name="Counts">Counts of the outcomes over the country, <c>[steps][outcomes]</c>.</param>
internal sealed record KeptCounts(string Plan, string Key, string Result, double[] Measures, long[] Counts)
{
    /// <summary>SHA-256 over all of it, 64 hex digits: whoever reads it elsewhere can see whether it is what was written.</summary>
    public string Hash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(Encoding.ASCII.GetBytes($"kept 1 {Plan} {Key} {Result}\n"));
            hash.AppendData(MemoryMarshal.AsBytes(Measures.AsSpan()));
            hash.AppendData(MemoryMarshal.AsBytes(Counts.AsSpan()));
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }
}
