namespace Glasshouse.Experiments;

/// <summary>What is left of a regime that ended, held against people who never had one and, where there is such an arm, against people whose regime goes on.</summary>
/// <param name="Arm">Name of the arm that ends.</param>
/// <param name="Continuing">Name of the arm that is the same but goes on; empty where there is none.</param>
/// <param name="End">Months under the regime before it ended.</param>
/// <param name="Remains">One row for each measure and time.</param>
/// <param name="Crowdings">The last twelve months at several sizes of crowding-out; empty where none were tried.</param>
/// <param name="CrowdingsNote">Size of those runs, in a sentence.</param>
public sealed record EndingFinding(
    string Arm, string Continuing, int End, IReadOnlyList<EndingRemain> Remains, IReadOnlyList<CrowdingPoint> Crowdings, string CrowdingsNote);
