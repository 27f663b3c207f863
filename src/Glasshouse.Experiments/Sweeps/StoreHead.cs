using System.Collections.Immutable;
using Glasshouse.Experiments.Designs;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>What a store says of itself: which sweep it holds, and how its runs are numbered and laid.</summary>
/// <param name="Format">Number of the layout.</param>
/// <param name="Program">Hash of the text of the engine and the rules: runs of different programs are never mixed.</param>
/// <param name="Sweep">Hash of the sweep.</param>
/// <param name="Name">Name of the plan.</param>
/// <param name="Title">Its question.</param>
/// <param name="Design">By which design the points were laid.</param>
/// <param name="Factors">The numbers that move.</param>
/// <param name="Correlations">Which of them go together.</param>
/// <param name="Points">Number of points.</param>
/// <param name="Arms">Names of the arms, the baseline first.</param>
/// <param name="FirstSeed">First seed.</param>
/// <param name="Seeds">Number of seeds.</param>
/// <param name="People">People of a run.</param>
/// <param name="BurnIn">Months before the regime.</param>
/// <param name="Months">Months under the regime.</param>
/// <param name="Measures">Measures that are kept.</param>
/// <param name="Outcomes">Outcomes that are kept.</param>
/// <param name="By">Over what the outcomes are added up.</param>
/// <param name="Runs">Runs in all.</param>
/// <param name="RunsOfPart">Runs of a part.</param>
public sealed record StoreHead(
    int Format,
    string Program,
    string Sweep,
    string Name,
    string Title,
    DesignOrder Design,
    ImmutableArray<Factor> Factors,
    ImmutableArray<FactorCorrelation> Correlations,
    int Points,
    ImmutableArray<string> Arms,
    ulong FirstSeed,
    int Seeds,
    long People,
    int BurnIn,
    int Months,
    ImmutableArray<string> Measures,
    ImmutableArray<string> Outcomes,
    string By,
    int Runs,
    int RunsOfPart)
{
    /// <summary>Number of the layout that this program writes and reads.</summary>
    public const int CurrentFormat = 2;

    // A part of a million rows is read quickly and takes some tens of megabytes while it is written.
    private const int RowsOfPart = 1_000_000;

    /// <summary>Which of the factors were moved together, to ask for one index of all of them.</summary>
    public ImmutableArray<FactorGroup> Groups { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Parts in all.</summary>
    internal int Parts => (Runs + RunsOfPart - 1) / RunsOfPart;

    /// <summary>Numbers of the runs of a part: from the first until before the end.</summary>
    internal (int First, int End) RunsIn(int part) => (part * RunsOfPart, Math.Min(Runs, (part + 1) * RunsOfPart));

    /// <summary>The head of the store of some work.</summary>
    internal static StoreHead Of(SweepWork work) => new(
        CurrentFormat,
        Checkpoints.Keeping.Program,
        work.Hash,
        work.Plan.Name,
        work.Plan.Title,
        work.Design,
        work.Space.Factors,
        work.Space.Correlations,
        work.Points.Length,
        [.. work.Plan.Arms.Select(arm => arm.Name)],
        work.Plan.FirstSeed,
        work.Plan.Seeds,
        work.Plan.People,
        work.Plan.BurnIn,
        work.Plan.Months,
        work.Plan.Keep.Measures,
        work.Plan.Keep.Outcomes,
        work.Plan.Keep.By,
        work.RunCount,
        Math.Clamp(RowsOfPart / work.RowsOfRun, 1, 256)) { Groups = work.Space.Asked };
}
