namespace Glasshouse.Experiments.Discovery;

/// <summary>How patiently boxes are looked for and which of them is taken.</summary>
/// <param name="Peel">Share of the points inside that one step takes away, above 0 and below 0.5.</param>
/// <param name="Paste">Share of the points inside that one step of widening adds, above 0 and below 0.5.</param>
/// <param name="LeastSupport">Smallest share of all points that a box may hold.</param>
/// <param name="Density">Density that is asked for: of the boxes on the way that have it, the one with the greatest coverage is taken; where none has it, the densest. Null for the box that luck explains least: the one whose cases exceed their expectation by most standard deviations.</param>
/// <param name="MostQuasiP">A limit whose quasi-p is above this is dropped again.</param>
/// <param name="Boxes">Most boxes that are looked for, one after the other among the points that the boxes before have left.</param>
/// <param name="Shuffles">How often the answers are shuffled to see what luck alone would find; 0 for never.</param>
/// <param name="Halves">How often a box is looked for in one half of the points and held against the other; 0 for never.</param>
/// <param name="Seed">Seed of shuffles and halves.</param>
public sealed record PeelingRules(
    double Peel = 0.05,
    double Paste = 0.01,
    double LeastSupport = 0.05,
    double? Density = null,
    double MostQuasiP = 0.05,
    int Boxes = 3,
    int Shuffles = 99,
    int Halves = 20,
    ulong Seed = 1);
