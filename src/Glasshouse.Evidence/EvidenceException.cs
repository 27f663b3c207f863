namespace Glasshouse.Evidence;

/// <summary>A shipped evidence file breaks a rule of the shelves. The files are ours, so this is a fault of the build, not of a user.</summary>
public sealed class EvidenceException : Exception
{
    /// <summary>Says which rule is broken, and where.</summary>
    /// <param name="file">File, such as <c>evidence/blacklist.yaml</c>.</param>
    /// <param name="line">Line, from 1.</param>
    /// <param name="id">Id of the figure or name of the row; empty where there is none yet.</param>
    /// <param name="rule">The rule and what breaks it, in one sentence.</param>
    public EvidenceException(string file, int line, string id, string rule)
        : base($"{file}:{line}  {(id.Length == 0 ? "" : id + ": ")}{rule}")
    {
        File = file;
        Line = line;
        Id = id;
        Rule = rule;
    }

    /// <summary>File that breaks the rule.</summary>
    public string File { get; }

    /// <summary>Line that breaks the rule, from 1.</summary>
    public int Line { get; }

    /// <summary>Id of the figure or name of the row; empty where there is none yet.</summary>
    public string Id { get; }

    /// <summary>The rule and what breaks it.</summary>
    public string Rule { get; }
}
