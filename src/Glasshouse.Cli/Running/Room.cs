using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Running;

/// <summary>How a run finds room in memory: arms side by side where two societies fit, in turn where one does, else not at all.</summary>
/// <param name="Need">What the run needs.</param>
/// <param name="Machine">How it uses the machine; no result knows of it.</param>
/// <param name="Spared">What it would have needed side by side; null where that fits, or where nothing else was possible.</param>
internal readonly record struct Room(RunNeed Need, RunOptions Machine, RunNeed? Spared)
{
    /// <summary>The room of a run; one that does not fit adds a problem.</summary>
    /// <param name="arms">The arms, the baseline first.</param>
    /// <param name="size">People, months, seeds.</param>
    /// <param name="machine">Threads and lanes.</param>
    /// <param name="creepTwins">Whether arms that can creep are lived beside their twins without creep.</param>
    /// <param name="keeping">What is kept meanwhile; null for nothing.</param>
    /// <param name="here">What there is.</param>
    /// <param name="problems">Takes the problem.</param>
    public static Room For(IReadOnlyList<Scenario> arms, RunSize size, RunOptions machine, bool creepTwins, KeepingOrder? keeping, Surroundings here, ICollection<Problem> problems)
    {
        RunNeed Of(RunOptions how, int? checkpoints) => RunNeed.Of(arms, size, how, checkpoints, creepTwins);
        var inTurn = machine with { InTurn = true };
        if (keeping is { Folder.Length: > 0 })
        {
            var kept = Of(machine, keeping.Keep);
            MemoryNeed.Check(kept, here, problems);
            return new Room(kept, machine, null);
        }

        // Whoever branches from a warmed-up society wakes it for every arm.
        var sideBySide = Of(machine, null);
        if (keeping is null && sideBySide.Memory <= here.AvailableBytes) return new Room(sideBySide, machine, null);
        var alone = Of(inTurn, null);
        MemoryNeed.Check(alone, here, problems, alone.MemoryOfPerson < sideBySide.MemoryOfPerson ? Of(machine, 2) : null);
        return new Room(alone, inTurn, keeping is null && alone.MemoryOfPerson < sideBySide.MemoryOfPerson ? sideBySide : null);
    }

    /// <summary>Says what the run needs, and what it does to need no more.</summary>
    public void Say(string folder, int burnIn, Surroundings here)
    {
        MemoryNeed.Say(Need, folder, here);
        if (Spared is null) return;
        here.Complain($"arms are lived in turn, each from a burn-in of its own ({burnIn} months more for every arm after the first): side by side they would need {MemoryNeed.Gigabytes(Spared.Memory)}. With --checkpoint DIR the burn-in is lived once and waits on the disk.");
    }
}
