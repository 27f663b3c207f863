using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>What the verdict does when one assumption is moved to the ends of its range and all else is kept.</summary>
/// <param name="Arm">Name of the arm under test.</param>
/// <param name="Baseline">Name of the never-scored arm it is compared with.</param>
/// <param name="Number">The assumption, as the scenario under test has it.</param>
/// <param name="Measure">Name of the measure that is looked at.</param>
/// <param name="AtLow">Difference to the never-scored arm with the assumption at the low end.</param>
/// <param name="AsIs">Difference to the never-scored arm with the assumption as it stands, in runs of the same size.</param>
/// <param name="AtHigh">Difference to the never-scored arm with the assumption at the high end.</param>
/// <param name="Flips">True where the sign of the difference at one end differs clearly (intervals apart from zero) from the other.</param>
public sealed record AssumptionFinding(
    string Arm,
    string Baseline,
    ScenarioNumber Number,
    string Measure,
    PairedDifference AtLow,
    PairedDifference AsIs,
    PairedDifference AtHigh,
    bool Flips)
{
    /// <summary>How far the difference moves over the range, in the unit of the measure.</summary>
    public double Swing => Math.Abs(AtHigh.Mean - AtLow.Mean);
}
