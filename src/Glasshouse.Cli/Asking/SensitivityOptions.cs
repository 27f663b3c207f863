using System.CommandLine;
using Glasshouse.Experiments.Sensitivity;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>What is asked of the measures of a sweep, and how intervals are made.</summary>
internal sealed class SensitivityOptions
{
    private static readonly string[] Estimators = ["saltelli", "janon"];

    private readonly Option<string[]> named = new("--measure") { Description = "Measures; all that the sweep kept where none is named.", HelpName = "NAME", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> arm = Text("--arm", "NAME", "Arm under test; the second of the sweep where none is named.");
    private readonly Option<string> against = Text("--against", "NAME", "Arm that is taken from it with the same luck; the first of the sweep where none is named, none for the arm by itself.");
    private readonly Option<string> method = Text("--method", "NAME", "morris, sobol or pawn; all that the design allows where none is named.");
    private readonly Option<string> estimator = Text("--first-order", "NAME", "How first orders are estimated: saltelli or janon.", "saltelli");
    private readonly WholeNumber slices = WholeNumber.Called("--slices", "N", "Slices of PAWN.", 10, 2, 1000, "Ten are usual; each needs ten points.");
    private readonly WholeNumber draws = WholeNumber.Called("--resamples", "N", "Draws by which intervals are made.", 1000, 2, 100_000, "A thousand are usual.");
    private readonly WholeNumber seed = WholeNumber.Called("--seed", "S", "Seed of the draws.", 1, 0, ulong.MaxValue - 1, "Any such number will do.");

    /// <summary>Folder of the store.</summary>
    public Argument<string> Store { get; } = new("store") { Description = "Folder of a sweep.", HelpName = "DIR" };

    /// <summary>Folder for the page and its table.</summary>
    public Option<string> Folder { get; } = Text("--out", "DIR", "Folder for sensitivity.html and sensitivity.csv; none where it is not named.");

    /// <summary>Whether JSON is wanted instead of words.</summary>
    public Option<bool> Json { get; } = new("--json") { Description = "Print JSON." };

    /// <summary>Whether every number is printed.</summary>
    public Option<bool> Every { get; } = new("--all") { Description = "Print every number and not only the first twelve." };

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command verb)
    {
        verb.Add(Store);
        foreach (var option in (Option[])[named, arm, against, method, estimator, slices.Option, draws.Option, seed.Option, Folder, Every, Json]) verb.Add(option);
    }

    /// <summary>What is asked; each value that breaks a rule adds a problem.</summary>
    public SensitivityAsk Read(ParseResult asked, List<Problem> problems) => new()
    {
        Measures = [.. asked.GetValue(named) ?? []],
        Arm = asked.GetValue(arm) ?? "",
        Against = asked.GetValue(against) ?? "",
        Method = (SensitivityMethod?)OneOf("--method", asked.GetValue(method) ?? "", [.. SensitivityAsk.Methods], problems),
        Estimator = (FirstOrderEstimator)(OneOf("--first-order", asked.GetValue(estimator) ?? "", Estimators, problems) ?? 0),
        Slices = (int)slices.Read(asked, problems),
        Resampling = new Resampling((int)draws.Read(asked, problems), Seed: seed.Read(asked, problems)),
    };

    private static Option<string> Text(string name, string letter, string meaning, string standard = "") =>
        new(name) { Description = meaning, HelpName = letter, DefaultValueFactory = _ => standard };

    private static int? OneOf(string option, string written, string[] known, List<Problem> problems)
    {
        if (written.Length == 0) return null;
        if (Array.IndexOf(known, written) is var at and >= 0) return at;
        problems.Add(new Problem(option, 0, 0, "", $"'{written}'", "is not known", $"Choose {string.Join(", ", known[..^1])} or {known[^1]}."));
        return null;
    }
}
