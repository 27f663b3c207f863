using Glasshouse.Experiments;
using Glasshouse.Experiments.Assessing;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Running;

/// <summary>Whether checkpoints and output fit onto the disks where they are to lie.</summary>
internal static class DiskNeed
{
    /// <summary>Adds a problem for each folder on whose disk there is too little room. A resumed run has most of its room already.</summary>
    public static void Check(RunNeed need, Assignment assignment, Surroundings here, ICollection<Problem> problems)
    {
        if (assignment.Out.Length > 0 && here.FreeDisk(assignment.Out) is var room && room < need.Output)
            problems.Add(new Problem("--out", 0, 0, "", $"'{assignment.Out}'", $"lies on a disk with {MemoryNeed.Gigabytes(room)} free, and report and tables need {MemoryNeed.Gigabytes(need.Output)}", "Free some room, or name a folder on another disk."));
        if (assignment.Keeping is not { Folder.Length: > 0, Resumes: false } order || here.FreeDisk(order.Folder) is var free && free >= need.Disk) return;
        problems.Add(new Problem("--checkpoint", 0, 0, "", $"'{order.Folder}'",
            $"lies on a disk with {MemoryNeed.Gigabytes(here.FreeDisk(order.Folder))} free, and {MemoryNeed.Plain(need.People)} people need {MemoryNeed.Gigabytes(need.Disk)}",
            $"At most {MemoryNeed.Plain(need.LargestOn(here.FreeDisk(order.Folder)))} people fit there now; fewer seeds and a smaller --keep need less."));
    }

    /// <summary>Adds a problem where the runs of plausible worlds do not fit where they lie until the report is written.</summary>
    public static void Check(Answering answering, Assignment assignment, Surroundings here, ICollection<Problem> problems)
    {
        if (here.FreeDisk(WorldsFolder.Home(assignment)) is var free && free < answering.Disk)
            problems.Add(new Problem("--worlds", 0, 0, "", $"'{assignment.Answer!.Worlds}'", $"lays worlds whose runs need {MemoryNeed.Gigabytes(answering.Disk)} until the report is written, and the disk of '{WorldsFolder.Home(assignment)}' has {MemoryNeed.Gigabytes(free)} free",
                "Free some room, name a folder on another disk with --out or --checkpoint, or ask for fewer worlds."));
    }
}
