using System.Collections.Immutable;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Experiments.Discovery;

namespace Glasshouse.Experiments.Assessing;

/// <summary>What plausible worlds say of the arms: how sure each number is, on which assumptions it turns, and how each regime stands over all of them.</summary>
/// <param name="Size">Number and size of the worlds.</param>
/// <param name="Arm">The arm that is asked about.</param>
/// <param name="Baseline">The arm it is held against.</param>
/// <param name="Posterior">The posterior from which fitted numbers were drawn; null for none.</param>
/// <param name="Numbers">How many numbers moved.</param>
/// <param name="Fitted">Names of those that were drawn from the posterior.</param>
/// <param name="Kept">Worlds that were lived.</param>
/// <param name="Mechanisms">Names of the open mechanisms under which some worlds were lived, the society as it stands first.</param>
/// <param name="Doubts">Every measure of every arm over the worlds.</param>
/// <param name="Turning">On what the differences of the arm turn, measure by measure.</param>
/// <param name="Asked">The arm against each other arm: boxes, tree, reversal points and maps, and the regimes over all worlds.</param>
public sealed record Answer(
    AnswerSize Size,
    string Arm,
    string Baseline,
    Posterior? Posterior,
    int Numbers,
    ImmutableArray<string> Fitted,
    int Kept,
    ImmutableArray<string> Mechanisms,
    ImmutableArray<ArmDoubt> Doubts,
    ImmutableArray<MeasureTurning> Turning,
    ImmutableArray<Exploration> Asked)
{
    /// <summary>The doubt of a measure of an arm; null where there is none.</summary>
    public ArmDoubt? Doubt(string arm, string measure) => Doubts.FirstOrDefault(doubt => doubt.Arm == arm && doubt.Measure.Name == measure);
}
