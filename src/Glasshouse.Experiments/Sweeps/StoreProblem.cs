using System.Diagnostics.CodeAnalysis;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>A store of runs that cannot be used: which file or folder, what is wrong with it, and the way out.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "A problem is what the house calls what somebody can mend.")]
public sealed class StoreProblem : Exception
{
    /// <summary>Says what is wrong in one line.</summary>
    /// <param name="path">File or folder.</param>
    /// <param name="rule">What is wrong, without a full stop.</param>
    /// <param name="wayOut">What to do about it, a whole sentence.</param>
    /// <param name="cause">What the system said; null where there is none.</param>
    public StoreProblem(string path, string rule, string wayOut, Exception? cause = null)
        : base($"{path}: {rule}. {wayOut}", cause) => (Path, Rule, WayOut) = (path, rule, wayOut);

    /// <summary>File or folder that cannot be used.</summary>
    public string Path { get; }

    /// <summary>What is wrong.</summary>
    public string Rule { get; }

    /// <summary>What to do about it.</summary>
    public string WayOut { get; }
}
