using Glasshouse.Engine;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>How much memory and disk an experiment needs, said before it begins; rather a little too much than too little.</summary>
/// <remarks>
/// Model: memory = societies held at once · bytes of a society + savings held + counts of all runs + the runtime with the compiled month; or, where that is more,
/// what the report takes when no society is held any more: counts of all runs three times over + the runtime with all its code.
/// Disk = output + where checkpoints are kept, for each seed and group of arms: warmed-up societies and savings, and once the checkpoints that stay and the one that is being written.
/// Left out: what other programs take meanwhile.
/// </remarks>
/// <param name="People">People asked for.</param>
/// <param name="MemoryOfPerson">Bytes of memory that grow with each person.</param>
/// <param name="MemoryBeside">Bytes of memory for all else while people live.</param>
/// <param name="MemoryAfter">Bytes of memory when everybody has lived and the report is written.</param>
/// <param name="DiskOfPerson">Bytes in the folder of checkpoints that grow with each person; 0 where nothing is kept.</param>
/// <param name="DiskBeside">Other bytes there.</param>
/// <param name="Output">Bytes of report and tables.</param>
public sealed record RunNeed(long People, double MemoryOfPerson, long MemoryBeside, long MemoryAfter, double DiskOfPerson, long DiskBeside, long Output)
{
    // Measured: the runtime with the code of a month, and with that of a report beside it.
    private const long RuntimeLiving = 96L << 20;
    private const long RuntimeWriting = 260L << 20;
    private const long Thread = 1L << 20;
    private const long PackingOfThread = 45L << 20;

    // Fifteen bytes a person, packed to half of it after three years and a little more later.
    private const double KeptOfPerson = 10;
    private const double UnplannedOfPerson = 16.5;
    private const int UnplannedProvinces = 51;
    private const double BytesOfCell = 1.2;
    private const long ReportBytes = 16L << 20;

    /// <summary>Bytes of memory in all.</summary>
    public long Memory => Math.Max((long)(People * MemoryOfPerson) + MemoryBeside, MemoryAfter);

    /// <summary>Bytes in the folder of checkpoints in all.</summary>
    public long Disk => (long)(People * DiskOfPerson) + DiskBeside;

    /// <summary>The largest number of people that so much memory holds.</summary>
    public long LargestIn(long memory) => memory < MemoryAfter ? 0 : Fitting(memory, MemoryBeside, MemoryOfPerson);

    /// <summary>The largest number of people whose checkpoints so much disk holds.</summary>
    public long LargestOn(long disk) => DiskOfPerson > 0 ? Fitting(disk, DiskBeside, DiskOfPerson) : long.MaxValue;

    /// <summary>The need of a comparison of some arms.</summary>
    /// <param name="arms">The arms, the baseline first; they must have plans.</param>
    /// <param name="size">People, months, seeds.</param>
    /// <param name="machine">Threads, and whether arms are lived in turn.</param>
    /// <param name="checkpoints">Checkpoints that stay; null where nothing is kept.</param>
    /// <param name="creepTwins">Whether arms that can creep are lived beside their twins without creep.</param>
    public static RunNeed Of(IReadOnlyList<Scenario> arms, RunSize size, RunOptions machine, int? checkpoints, bool creepTwins = true)
    {
        var groups = ArmRules.Groups(arms);
        var lives = groups.Select(group => group.Sum(arm => creepTwins && CreepTwin.Creeps(arms[arm]) ? 2 : 1)).ToArray();
        var areSeveral = lives.DefaultIfEmpty(1).Max() > 1;
        var (society, counts) = Of(arms, size);
        var held = areSeveral && checkpoints is null && !machine.InTurn ? 2 : 1;
        var savings = areSeveral && checkpoints is null ? 1 : 0;
        var all = counts * lives.Sum() * size.Seeds;
        return new RunNeed(
            size.People,
            (held * society) + savings,
            RuntimeLiving + (machine.Threads * (Thread + (checkpoints is null ? 0 : PackingOfThread))) + all + ((held + 1) * counts),
            RuntimeWriting + (3 * all),
            checkpoints is { } stay ? (KeptOfPerson * (stay + 1 + (size.Seeds * groups.Length))) + (size.Seeds * groups.Length) : 0,
            checkpoints is null ? 0 : counts * (lives.Sum() + 1) * size.Seeds,
            (long)(counts / sizeof(long) * lives.Sum() * size.Seeds * BytesOfCell) + ReportBytes);
    }

    /// <summary>The need of work that holds so many societies at once and keeps nothing.</summary>
    /// <param name="arms">The scenarios; none where they are many and the work knows them itself.</param>
    /// <param name="size">People, months, seeds.</param>
    /// <param name="held">Societies held at once.</param>
    public static RunNeed OfSocieties(IReadOnlyList<Scenario> arms, RunSize size, int held)
    {
        var (society, counts) = Of(arms, size);
        return new RunNeed(size.People, held * society, RuntimeWriting + ((held + 1) * counts), 0, 0, 0, 0);
    }

    // Bytes of a society for each person, and bytes of the counts of a run; what cannot be planned is refused elsewhere.
    private static (double Society, long Counts) Of(IReadOnlyList<Scenario> arms, RunSize size)
    {
        var plans = arms.Select(arm => Plan.From(arm, size.People, size.BurnIn, size.Months, out _)).OfType<Plan>().ToArray();
        var society = plans.Select(plan => Society.BytesFor(plan) / (double)size.People).DefaultIfEmpty(UnplannedOfPerson).Max();
        var provinces = plans.Select(plan => plan.Provinces.Length).DefaultIfEmpty(UnplannedProvinces).Max();
        return (society, (long)(size.BurnIn + size.Months) * provinces * OutcomeNames.Count * sizeof(long));
    }

    // Regions of another number of people are not filled to the same degree: a little less is sure to fit.
    private static long Fitting(long there, long beside, double ofPerson) => (long)(0.998 * Math.Max(0, (there - beside) / ofPerson));
}
