using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Reads sweep plans.</summary>
public static class SweepPlanReader
{
    internal static readonly YamlSubject Subject = new("sweep plan", "sweep", "question");

    /// <summary>Loads a plan from disk: either the plan, or every problem at once. Whatever stands there, nothing is thrown.</summary>
    /// <param name="path">The file; scenarios that it names by a path are looked for beside it.</param>
    /// <param name="words">The measures and outcomes that can be kept.</param>
    public static SweepPlanReading Load(string path, SweepWords words)
    {
        var found = ScenarioFiles.Open(path);
        return found.Text is { } text ? Read(text, path, words)
            : new SweepPlanReading(null, [new Problem(Shown.Short(path), 0, 0, "", "", found.Rule, "Name a file that ends in .yaml; scenarios/sweeps has examples.")]);
    }

    /// <summary>Reads a plan: either the plan, or every problem at once. Whatever the text, nothing is thrown.</summary>
    /// <param name="text">Text of the plan, at most 1 MiB.</param>
    /// <param name="file">Name of its file, for messages and for the paths of scenarios.</param>
    /// <param name="words">The measures and outcomes that can be kept.</param>
    public static SweepPlanReading Read(string text, string file, SweepWords words)
    {
        var problems = new ProblemList();
        var plan = YamlDoor.Read(text, file, problems, Subject) is { } root ? new SweepDraft(root, file, words, problems).Plan() : null;
        return problems.IsEmpty ? new SweepPlanReading(plan, []) : new SweepPlanReading(null, problems.InOrder([file]));
    }
}
