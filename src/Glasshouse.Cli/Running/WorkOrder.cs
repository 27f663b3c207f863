using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Glasshouse.Engine.Lanes;
using Glasshouse.Experiments;
using Glasshouse.Experiments.Checkpoints;
using Glasshouse.Reports.Records;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Running;

/// <summary>What was asked for, written down beside the checkpoints before the work begins: from it alone a run goes on.</summary>
/// <param name="Program">Hash of the program's text.</param>
/// <param name="Verb">The verb that asked.</param>
/// <param name="Out">Folder for the report, in full.</param>
/// <param name="Json">Whether the key measures are printed as JSON.</param>
/// <param name="Every">Months between two checkpoints.</param>
/// <param name="Keep">Checkpoints of a life that stay.</param>
/// <param name="WarmedUp">Warmed-up societies from which it branched, by seed.</param>
/// <param name="Asked">Command, size and arms, as a manifest without results.</param>
internal sealed record WorkOrder(
    string Program,
    string Verb,
    string Out,
    bool Json,
    int Every,
    int Keep,
    ImmutableSortedDictionary<string, string> WarmedUp,
    [property: JsonIgnore] Manifest? Asked = null)
{
    /// <summary>True where no arm is lived beside its twin without creep.</summary>
    public bool Alone { get; init; }

    /// <summary>The plausible worlds that were asked for; null for none.</summary>
    public AnswerOrder? Answer { get; init; }

    /// <summary>Name of the file.</summary>
    public const string FileName = "run.order";

    /// <summary>The order of a piece of work that is about to begin.</summary>
    public static WorkOrder Of(Assignment work) => new(
        Keeping.Program,
        work.Verb,
        Path.GetFullPath(work.Out),
        work.Json,
        work.Keeping!.Every,
        work.Keeping.Keep,
        work.Keeping.WarmedUp.ToImmutableSortedDictionary(warm => FormattableString.Invariant($"{warm.Key}"), warm => Path.GetFullPath(warm.Value), StringComparer.Ordinal),
        ManifestOf(work)) { Alone = work.Alone, Answer = work.Answer };

    /// <summary>Writes it into the folder of a run.</summary>
    public void WriteTo(Keeping keeping) =>
        keeping.WriteRuns(FileName, JsonSerializer.SerializeToUtf8Bytes(this, WorkOrderJson.Default.WorkOrder), Asked!.ToJson());

    /// <summary>Reads the order of a folder.</summary>
    /// <exception cref="CheckpointProblem">There is none, or it is not as it was written.</exception>
    public static WorkOrder In(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) throw new CheckpointProblem(folder, $"it holds no {FileName}", "Name the folder that was given to --checkpoint, or a file in it.");
        var runs = Keeping.ReadRuns(path, 2, StartAgain);
        var order = Deserialized(runs[0]) ?? throw new CheckpointProblem(path, "it is damaged", StartAgain);
        if (order.Program != Keeping.Program)
            throw new CheckpointProblem(folder, "it was begun by another version of the program, under which the months to come would be others", "Finish it with the version that began it, or start the run again with this one.");
        var reading = Manifest.Read(runs[1]);
        return reading.Manifest is { } asked ? order with { Asked = asked } : throw new CheckpointProblem(path, $"it cannot be read ({string.Join(' ', reading.Problems).TrimEnd('.')})", StartAgain);
    }

    /// <summary>The work that is left, on this machine.</summary>
    /// <param name="folder">The folder in which the order lies.</param>
    /// <param name="from">Name of the checkpoint from which to go on; null for the latest.</param>
    /// <param name="machine">Threads and lanes from here on.</param>
    public Assignment Work(string folder, string? from, RunOptions machine) =>
        new(Verb, Asked!.Command, [.. Asked.Arms.Select(arm => arm.ToScenario())], Asked.Size, machine, Asked.Sweep, Out, Json)
        {
            Noted = new RunOptions(Asked.Machine.Threads, Enum.TryParse<LaneWidth>(Asked.Machine.Lanes, out var lanes) ? lanes : machine.Lanes),
            Alone = Alone,
            Answer = Answer,
            Keeping = new KeepingOrder(folder, Every, Keep)
            {
                From = from,
                Resumes = true,
                WarmedUp = WarmedUp.Where(warm => ulong.TryParse(warm.Key, out _)).ToDictionary(warm => ulong.Parse(warm.Key, System.Globalization.CultureInfo.InvariantCulture), warm => warm.Value),
            },
        };

    private const string StartAgain = "Start the run again in another folder.";

    private static WorkOrder? Deserialized(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, WorkOrderJson.Default.WorkOrder);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Results are empty until there are any.
    private static Manifest ManifestOf(Assignment work) => new(
        Manifest.CurrentFormat,
        Running.Work.Version,
        RuntimeInformation.FrameworkDescription,
        work.Command,
        work.Size,
        work.Sweep,
        new ManifestMachine(work.Machine.Threads, work.Machine.Lanes.ToString(), ""),
        work.Arms[0].Name,
        [.. work.Arms.Select(arm => ManifestArm.Of(arm, Plan.From(arm, work.Size.People, work.Size.BurnIn, work.Size.Months, out _)!.Hash, [.. Enumerable.Repeat("", work.Size.Seeds)]))],
        "",
        []);
}
