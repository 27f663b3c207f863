using System.Collections.Immutable;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>What is believed of a society after it was held against published figures.</summary>
/// <param name="Format">Name and version of the format.</param>
/// <param name="Name">Its name, such as <c>china</c>.</param>
/// <param name="Place">Place of the society.</param>
/// <param name="ProgramHash">Hash over the text of the engine and the rules with which it was fitted.</param>
/// <param name="Arms">The arms.</param>
/// <param name="Size">Size of the fit.</param>
/// <param name="Numbers">The fitted numbers.</param>
/// <param name="Goals">The figures.</param>
/// <param name="NotUsed">Figures that may be fitted and were not, with the reason.</param>
/// <param name="Waves">History matching.</param>
/// <param name="Tolerances">Tolerances of the population, falling to 1.</param>
/// <param name="Accepted">Share of moves accepted at each tolerance.</param>
/// <param name="Runs">Runs of the population.</param>
/// <param name="Sets">The accepted parameter sets.</param>
public sealed record Posterior(
    string Format,
    string Name,
    string Place,
    string ProgramHash,
    ImmutableArray<PosteriorArm> Arms,
    FitSize Size,
    ImmutableArray<PosteriorNumber> Numbers,
    ImmutableArray<PosteriorGoal> Goals,
    ImmutableArray<string> NotUsed,
    ImmutableArray<PosteriorWave> Waves,
    ImmutableArray<double> Tolerances,
    ImmutableArray<double> Accepted,
    long Runs,
    ImmutableArray<PosteriorSet> Sets)
{
    /// <summary>Name and version of the format that this program writes and reads.</summary>
    public const string KnownFormat = "glasshouse-posterior/1";

    /// <summary>Which of the numbers were believed to go together before the fit; where the file says nothing, none.</summary>
    public ImmutableArray<PosteriorCorrelation> Correlations { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Place of the set at which the weights so far reach a share of all: for equal steps of the share, heavy sets come as often as they weigh.</summary>
    /// <param name="share">The share, 0…1.</param>
    public int SetAt(double share)
    {
        var (asked, sum) = (share * Sets.Sum(one => one.Weight), 0.0);
        for (var at = 0; at < Sets.Length; at++)
            if ((sum += Sets[at].Weight) >= asked) return at;
        return Sets.Length - 1;
    }

    /// <summary>Figures that the posterior does not match.</summary>
    public IEnumerable<PosteriorGoal> NotMatched => Goals.Where(goal => !goal.IsMatched);

    /// <summary>Whether it was fitted with this very program; another version of the engine may need another.</summary>
    public bool IsOfThisProgram => ProgramHash == Checkpoints.ProgramText.Hash;
}
