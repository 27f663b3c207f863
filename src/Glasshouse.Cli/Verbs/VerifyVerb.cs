using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Experiments;
using Glasshouse.Reports.Records;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>verify</c>: runs a result again from its manifest and compares every hash.</summary>
internal static class VerifyVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var folder = new Argument<string>("folder") { Description = "Folder that an earlier run laid down.", HelpName = "DIR" };
        var machine = new MachineOptions();
        var verb = new Command("verify", "Run a result again from its manifest and compare the hashes.") { folder };
        machine.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var options = machine.Read(asked, problems);
            var manifest = Manifest(asked.GetValue(folder)!, problems);
            if (manifest is not null) options = Check(manifest, options, problems, here);
            return problems.Count > 0 ? here.Refuse(problems) : Reproduction.Of(asked.GetValue(folder)!, manifest!, options, here);
        });
        return verb;
    }

    // Twins without creep have no part in the hashes.
    private static RunOptions Check(Manifest manifest, RunOptions machine, List<Problem> problems, Surroundings here)
    {
        var room = Room.For([.. manifest.Arms.Select(arm => arm.ToScenario())], manifest.Size, machine, creepTwins: false, null, here, problems);
        PlanCheck.Of(manifest.Arms.Select(arm => arm.ToScenario()), manifest.Size, problems);
        return room.Machine;
    }

    private static Manifest? Manifest(string folder, List<Problem> problems)
    {
        var path = Path.Combine(folder, Reports.Records.Manifest.FileName);
        if (!File.Exists(path))
        {
            problems.Add(new Problem("verify", 0, 0, "", $"'{folder}'", $"holds no {Reports.Records.Manifest.FileName}", "Name the folder that run, compare or assess laid down."));
            return null;
        }

        var reading = Reports.Records.Manifest.Read(File.ReadAllBytes(path));
        problems.AddRange(reading.Problems.Select(sentence => new Problem(path, 0, 0, "", "", sentence.TrimEnd('.'), "")));
        return reading.Manifest;
    }
}
