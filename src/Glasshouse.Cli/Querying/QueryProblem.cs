using System.Diagnostics.CodeAnalysis;

namespace Glasshouse.Cli.Querying;

/// <summary>A query that cannot be answered: what is wrong, and the way out.</summary>
/// <param name="rule">What is wrong, without a full stop.</param>
/// <param name="wayOut">What to do about it, a whole sentence.</param>
[SuppressMessage("Naming", "CA1710", Justification = "A problem is what the house calls what somebody can mend.")]
internal sealed class QueryProblem(string rule, string wayOut) : Exception($"{rule}. {wayOut}")
{
    /// <summary>What is wrong.</summary>
    public string Rule { get; } = rule;

    /// <summary>What to do about it.</summary>
    public string WayOut { get; } = wayOut;
}
