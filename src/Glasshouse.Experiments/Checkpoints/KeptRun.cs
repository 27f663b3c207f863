using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Checkpoints;

/// <summary>Lives the arms of one seed one after the other, and keeps what must not be lost; what an earlier run kept is not lived again.</summary>
/// <remarks>Holds one society at a time: the end of the burn-in and the savings of the baseline lie on the disk.</remarks>
internal sealed class KeptRun
{
    private readonly Keeping keeping;
    private readonly Plan[] plans;
    private readonly ulong seed;
    private readonly string burnIn;
    private readonly string[] lives;
    private readonly Crew crew;
    private readonly LaneWidth lanes;
    private readonly string stage;
    private readonly ProgressMeter meter;
    private HeldSavings? held;
    private bool isBurnInCounted;

    /// <summary>A run of some arms with the same people.</summary>
    /// <param name="keeping">Where to keep.</param>
    /// <param name="group">Number of the group of arms.</param>
    /// <param name="places">Places of the arms in the experiment.</param>
    /// <param name="plans">Their plans, the baseline first.</param>
    /// <param name="seed">Seed of all luck.</param>
    /// <param name="crew">Threads.</param>
    /// <param name="lanes">Width of the lanes.</param>
    /// <param name="stage">What to call the seed in the progress.</param>
    /// <param name="meter">Told of every month.</param>
    public KeptRun(Keeping keeping, int group, int[] places, Plan[] plans, ulong seed, Crew crew, LaneWidth lanes, string stage, ProgressMeter meter)
    {
        this.keeping = keeping;
        this.plans = plans;
        this.seed = seed;
        this.crew = crew;
        this.lanes = lanes;
        this.stage = stage;
        this.meter = meter;
        burnIn = KeptNames.BurnIn(seed, group);
        lives = [.. places.Select(place => KeptNames.Arm(seed, place))];
    }

    /// <summary>The record of every arm, and the comparison of persons of every arm but the first.</summary>
    /// <exception cref="CheckpointProblem">Something that was kept cannot be used.</exception>
    public (RunRecord[] Records, TwinTally[] Twins) Live()
    {
        var kept = lives.Select((_, arm) => Kept(arm)).ToArray();
        if (kept.All(outcome => outcome is not null)) Skip(BurnInNotCounted());
        else if (kept[0] is not null && NeedsBaselineAgain(kept))
        {
            kept[0] = null;
            Skip(-plans[0].Months);
        }

        try
        {
            for (var arm = 0; arm < plans.Length; arm++) kept[arm] ??= LiveArm(arm);
        }
        finally
        {
            held?.Dispose();
        }

        return ([.. kept.Select(outcome => outcome!.Value.Record)], [.. kept.Skip(1).Select(outcome => outcome!.Value.Twins)]);
    }

    private bool NeedsBaselineAgain((RunRecord, TwinTally)?[] kept) =>
        plans.Length > 1 && kept.Skip(1).Any(outcome => outcome is null) && !keeping.Has(KeptNames.Savings(lives[0]));

    private (RunRecord Record, TwinTally Twins)? Kept(int arm)
    {
        var name = KeptNames.Record(lives[arm]);
        if (!keeping.Has(name)) return null;
        var outcome = keeping.Read(name, (stream, path, wayOut) => RecordFile.Read(stream, path, wayOut, plans[arm], seed));
        Skip(plans[arm].Months);
        return outcome;
    }

    private (RunRecord Record, TwinTally Twins) LiveArm(int arm)
    {
        using var society = Begin(arm);
        LiveOn(society, plans[arm], plans[arm].BurnIn + plans[arm].Months, lives[arm], plans[arm].Scenario.Name);
        if (arm == 0 && plans.Length > 1) KeepSavings(society);
        var record = society.Record();
        var twins = arm > 0 ? Compare(society) : default;
        keeping.Write(KeptNames.Record(lives[arm]), $"The counts of {plans[arm].Scenario.Name}", stream => RecordFile.Write(stream, Header(CheckpointHeader.Record, arm, society), record, twins));
        keeping.Thin(lives[arm], 0);
        return (record, twins);
    }

    // From the latest checkpoint of the arm, or else from the end of the burn-in.
    private Society Begin(int arm)
    {
        if (keeping.Latest(lives[arm]) is { } latest)
        {
            var society = Wake(latest, plans[arm]);
            Skip(society.MonthsLived - plans[arm].BurnIn + BurnInNotCounted());
            return society;
        }

        var warm = keeping.Has(KeptNames.Warm(burnIn)) ? WarmedUp() : BurnIn();
        if (arm > 0) warm.GoOnUnder(plans[arm]);
        return warm;
    }

    private Society BurnIn()
    {
        var society = keeping.Latest(burnIn) is { } latest ? Wake(latest, plans[0])
            : keeping.WarmedUp.TryGetValue(seed, out var elsewhere) ? Keeping.ReadAt(elsewhere, Elsewhere, (stream, path, wayOut) => Wake(stream, path, wayOut, plans[0]))
            : new Society(plans[0], seed, crew, lanes);
        Skip(society.MonthsLived - plans[0].BurnIn + BurnInNotCounted());
        return BurnIn(society);
    }

    private Society BurnIn(Society society)
    {
        try
        {
            LiveOn(society, plans[0], plans[0].BurnIn, burnIn, "burn-in");
            Write(KeptNames.Warm(burnIn), "burn-in", society, plans[0]);
            keeping.Thin(burnIn, 0);
            return society;
        }
        catch
        {
            society.Dispose();
            throw;
        }
    }

    private void LiveOn(Society society, Plan plan, int until, string life, string name)
    {
        var saved = society.MonthsLived;
        while (society.MonthsLived < until)
        {
            if (meter.IsStopped && society.MonthsLived > saved) Save(society, plan, life, name);
            meter.MayGoOn();
            society.LiveMonth();
            meter.Add($"{stage}, {name}", plan.People);
            if (society.MonthsLived % keeping.Every != 0 || society.MonthsLived == until) continue;
            Save(society, plan, life, name);
            saved = society.MonthsLived;
        }
    }

    private void Save(Society society, Plan plan, string life, string name)
    {
        if (!Write(KeptNames.At(life, society.MonthsLived), name, society, plan)) return;
        keeping.Thin(life, keeping.Keep);
    }

    private bool Write(string file, string name, Society society, Plan plan)
    {
        var header = CheckpointHeader.Of(CheckpointHeader.Society, plan, seed, society.MonthsLived);
        return keeping.Write(file, $"Month {society.MonthsLived} of {name}", stream =>
            SocietyFile.Write(stream, header, society.State, crew, share => meter.Tell(FormattableString.Invariant($"{stage}, {name}, keeping month {header.Lived}: {share:0 %}"))));
    }

    private Society WarmedUp()
    {
        Skip(BurnInNotCounted());
        return Wake(KeptNames.Warm(burnIn), plans[0]);
    }

    private Society Wake(string name, Plan plan) => keeping.Read(name, (stream, path, wayOut) => Wake(stream, path, wayOut, plan));

    private Society Wake(Stream stream, string path, string wayOut, Plan plan) => SocietyFile.Read(
        stream, path, wayOut, plan, seed, crew, lanes, share => meter.Tell(FormattableString.Invariant($"{stage}, reading {Path.GetFileName(path)}: {share:0 %}")));

    // What cannot be kept is held: without it no person has a twin.
    private void KeepSavings(Society society)
    {
        if (keeping.Write(KeptNames.Savings(lives[0]), "The savings of the baseline", stream => SavingsFile.Write(stream, Header(CheckpointHeader.Savings, 0, society), society))) return;
        held = society.HoldSavings();
    }

    private TwinTally Compare(Society society) => held?.Compare(society)
        ?? keeping.Read(KeptNames.Savings(lives[0]), (stream, path, wayOut) => SavingsFile.Compare(stream, path, wayOut, plans[0], seed, society));

    private CheckpointHeader Header(string kind, int arm, Society society) => CheckpointHeader.Of(kind, plans[arm], seed, society.MonthsLived);

    private int BurnInNotCounted()
    {
        if (isBurnInCounted) return 0;
        isBurnInCounted = true;
        return plans[0].BurnIn;
    }

    // What an earlier run lived is no work of this one, neither done nor left.
    private void Skip(int months) => meter.Skip(months * plans[0].People);

    private const string Elsewhere = "Name another checkpoint, or compare the scenarios without one.";
}
