using System.CommandLine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>On how much of the machine: options that never change a result.</summary>
internal sealed class MachineOptions
{
    private static readonly Dictionary<string, LaneWidth> Widths = new(StringComparer.OrdinalIgnoreCase)
    {
        ["auto"] = LaneWidth.Auto,
        ["512"] = LaneWidth.Wide512,
        ["256"] = LaneWidth.Wide256,
        ["128"] = LaneWidth.Wide128,
        ["1"] = LaneWidth.One,
    };

    private readonly WholeNumber threads = WholeNumber.Called("--threads", "T", "Worker threads; they never change a result.",
        (ulong)Environment.ProcessorCount, 1, 1024, "Leave it out to use every core.");

    private readonly Option<string> lanes = new("--lanes")
    {
        Description = "Width of the lanes in bits: auto, 512, 256, 128 or 1; it never changes a result.",
        HelpName = "W",
        DefaultValueFactory = _ => "auto",
    };

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command verb)
    {
        verb.Add(threads.Option);
        verb.Add(lanes);
    }

    /// <summary>Threads and lanes as asked for; each value that breaks a rule adds a problem.</summary>
    public RunOptions Read(ParseResult asked, ICollection<Problem> problems) =>
        new((int)threads.Read(asked, problems), Lanes(asked.GetValue(lanes) ?? "", problems));

    private static LaneWidth Lanes(string written, ICollection<Problem> problems)
    {
        if (Widths.TryGetValue(written, out var width)) return width;
        problems.Add(new Problem("--lanes", 0, 0, "", $"'{written}'", "is none of auto, 512, 256, 128, 1",
            "auto takes the widest that the machine computes in hardware."));
        return LaneWidth.Auto;
    }
}
