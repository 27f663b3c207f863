using System.CommandLine;
using Glasshouse.Cli.Running;
using Glasshouse.Experiments.Assessing;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>How many plausible worlds an assessment asks, and what they are drawn from.</summary>
internal sealed class AnswerOptions
{
    private readonly Option<bool> quick = new("--quick")
    {
        Description = $"Answer within two minutes: {AnswerSize.QuickWorlds} plausible worlds over four years and {Defaults.QuickSeeds} seeds, where nothing else is asked for.",
    };

    private readonly Option<bool> noSweep = new("--no-sweep") { Description = "Leave out the sweep of assumptions and the plausible worlds." };

    private readonly WholeNumber worlds = WholeNumber.Called("--worlds", "K", $"Plausible worlds, in each of which every assumption has another value; 0 for none, {AnswerSize.QuickWorlds} with --quick.",
        AnswerSize.FullWorlds, 0, 16_384, "A thousand tell what an answer turns on.");

    private readonly Option<string?> posterior = new("--posterior") { Description = "Posterior from which fitted numbers are drawn, as ./glasshouse calibrate writes it; left out, the one shipped for the place.", HelpName = "FILE" };

    private readonly Option<bool> noPosterior = new("--no-posterior") { Description = "Draw every number from its range." };

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command verb)
    {
        foreach (var option in new Option[] { quick, worlds.Option, posterior, noPosterior, noSweep }) verb.Add(option);
    }

    /// <summary>Whether the answer is wanted soon.</summary>
    public bool IsQuick(ParseResult asked) => asked.GetValue(quick);

    /// <summary>Whether assumptions are swept at all.</summary>
    public bool Sweeps(ParseResult asked) => !asked.GetValue(noSweep);

    /// <summary>The worlds as asked for; null for none.</summary>
    public AnswerOrder? Read(ParseResult asked, ICollection<Problem> problems)
    {
        var many = (int)worlds.Read(asked, (ulong)(IsQuick(asked) ? AnswerSize.QuickWorlds : AnswerSize.FullWorlds), problems);
        if (many is > 0 and < AnswerSize.FewestWorlds)
            problems.Add(new Problem("--worlds", 0, 0, "", $"'{many}'", $"is too few to ask anything of: {AnswerSize.FewestWorlds} is the least", "Ask for more, or for 0 to leave them out."));
        if (asked.GetValue(posterior) is not null && asked.GetValue(noPosterior))
            problems.Add(new Problem("--posterior", 0, 0, "", "", "stands beside --no-posterior", "Leave one of them out."));
        if (!Sweeps(asked) || many == 0) return null;
        var file = asked.GetValue(noPosterior) ? "" : asked.GetValue(posterior) is { } named ? Path.GetFullPath(named.Length == 0 ? "." : named) : AnswerOrder.Shipped;
        return new AnswerOrder(many, IsQuick(asked), file);
    }
}
