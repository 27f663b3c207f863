namespace Glasshouse.Experiments.Robustness;

/// <summary>How one regime stands on one measure over all plausible worlds.</summary>
/// <param name="Arm">Name of the arm.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Mean">Mean over worlds.</param>
/// <param name="Worst">The worst world.</param>
/// <param name="Poor">The value that one world in ten is worse than.</param>
/// <param name="Middle">The value in the middle.</param>
/// <param name="Fine">The value that one world in ten is better than.</param>
/// <param name="MostRegret">Largest regret: how much worse than the best arm of the same world, in the world where that is most.</param>
/// <param name="MeanRegret">Mean regret.</param>
/// <param name="HighRegret">The regret that one world in ten exceeds.</param>
/// <param name="Best">Share of worlds in which no arm is better.</param>
public sealed record ArmRobustness(
    string Arm, Measure Measure, Banded Mean, Banded Worst, Banded Poor, Banded Middle, Banded Fine, Banded MostRegret, Banded MeanRegret, Banded HighRegret, Banded Best);
