using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Glasshouse.Engine;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Checkpoints;

/// <summary>What a kept file says of itself before its bytes: whose state it is, and who wrote it.</summary>
/// <param name="Kind">What is kept: <see cref="Society"/>, <see cref="Savings"/> or <see cref="Record"/>.</param>
/// <param name="Program">Hash of the program's text; see <see cref="ProgramText"/>.</param>
/// <param name="Scenario">Name of the scenario that was lived.</param>
/// <param name="Plan">Hash of the plan.</param>
/// <param name="Past">Hash of all that can change the society until the regime starts.</param>
/// <param name="Seed">Seed of all luck.</param>
/// <param name="People">Synthetic people.</param>
/// <param name="BurnIn">Months before the regime starts.</param>
/// <param name="Months">Months under the regime.</param>
/// <param name="Lived">Months lived so far, the burn-in included.</param>
/// <param name="Columns">Columns in the order of their bytes.</param>
public sealed record CheckpointHeader(
    string Kind,
    string Program,
    string Scenario,
    string Plan,
    string Past,
    ulong Seed,
    long People,
    int BurnIn,
    int Months,
    int Lived,
    ImmutableArray<KeptColumn> Columns)
{
    /// <summary>A whole society.</summary>
    public const string Society = "society";

    /// <summary>The savings with which the people of the baseline ended.</summary>
    public const string Savings = "savings";

    /// <summary>The counts of an arm that was lived to its end.</summary>
    public const string Record = "record";

    /// <summary>True where no month of the regime has been lived.</summary>
    public bool IsBeforeRegime => Lived <= BurnIn;

    /// <summary>True where people of the society have credit files; see <see cref="SocietyState.ColumnsOf"/>.</summary>
    [JsonIgnore]
    public bool HasCreditFiles => Columns.SequenceEqual(SocietyState.ColumnsOf(creditFiles: true));

    /// <summary>The header of something that this program keeps.</summary>
    internal static CheckpointHeader Of(string kind, Plan plan, ulong seed, int lived) => new(
        kind, ProgramText.Hash, plan.Scenario.Name, plan.Hash, plan.PastHash, seed, plan.People, plan.BurnIn, plan.Months, lived,
        kind == Society ? SocietyState.ColumnsOf(plan.HasCreditFiles) : []);

    /// <summary>The header as JSON, UTF-8.</summary>
    internal byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, FileJson.Default.CheckpointHeader);

    /// <summary>Reads a header; null where the bytes are none.</summary>
    internal static CheckpointHeader? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, FileJson.Default.CheckpointHeader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Refuses what another program wrote, or what is not kept of this kind.</summary>
    /// <exception cref="CheckpointProblem">It may not be used.</exception>
    internal void MustBeOurs(string kind, string path)
    {
        if (Program != ProgramText.Hash)
            throw new CheckpointProblem(path, "it was written by another version of the program, under which the months to come would be others",
                "Finish it with the version that wrote it, or start the run again with this one.");
        if (Kind != kind)
            throw new CheckpointProblem(path, $"it holds a {Kind} where a {kind} is needed", kind == Society ? "Name a file that ends in .checkpoint." : "Remove it; it is made again.");
        if (kind == Society && !HasCreditFiles && !Columns.SequenceEqual(SocietyState.ColumnsOf(creditFiles: false)))
            throw new CheckpointProblem(path, "its columns are not those of this program", "Start the run again.");
    }

    /// <summary>Refuses the state of another seed or plan; until the regime starts, a plan with the same past is the same.</summary>
    /// <exception cref="CheckpointProblem">It may not be used.</exception>
    internal void MustFit(Plan plan, ulong seed, string path)
    {
        if (Seed != seed)
            throw new CheckpointProblem(path, FormattableString.Invariant($"it has seed {Seed}, and seed {seed} is asked for"), "Name a checkpoint of this seed, or ask for the other one.");
        if (People != plan.People)
            throw new CheckpointProblem(path, FormattableString.Invariant($"it has {People:N0} people, and {plan.People:N0} are asked for"), "Name a checkpoint of as many people, or start again.");
        if (IsBeforeRegime && BurnIn == plan.BurnIn && Kind == Society ? Past != plan.PastHash : Plan != plan.Hash)
            throw new CheckpointProblem(path, $"it was lived under another plan ('{Scenario}'{(IsBeforeRegime ? ", until the regime starts" : "")}) than {plan.Scenario.Name} asks for",
                $"Name {Scenario} first where it is the same warm-up that you want, or start again.");
    }
}
