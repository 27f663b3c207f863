using System.Diagnostics.CodeAnalysis;

namespace Glasshouse.Reports.Output;

/// <summary>The output could not be written: which path, what is wrong with it, and the way out. Nothing was left half-written.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "A problem is what the house calls what somebody can mend.")]
public sealed class OutputProblem : Exception
{
    /// <summary>Says what is wrong in one line.</summary>
    /// <param name="path">Path that could not be written.</param>
    /// <param name="rule">What is wrong, without a full stop.</param>
    /// <param name="wayOut">What to do about it, a whole sentence.</param>
    /// <param name="cause">What the system said; null where there is none.</param>
    public OutputProblem(string path, string rule, string wayOut, Exception? cause = null)
        : base($"{path}: {rule}. {wayOut}", cause) => (Path, Rule, WayOut) = (path, rule, wayOut);

    /// <summary>Path that could not be written.</summary>
    public string Path { get; }

    /// <summary>What is wrong.</summary>
    public string Rule { get; }

    /// <summary>What to do about it.</summary>
    public string WayOut { get; }
}
