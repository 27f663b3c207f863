namespace Glasshouse.Experiments.Docking;

/// <summary>How the lending environment stands after some applications of everybody.</summary>
/// <param name="Applications">Applications of each person so far.</param>
/// <param name="Lending">Loans for each application so far, of the first and of the second group.</param>
/// <param name="Repays">Mean chance of repayment, of the first and of the second group.</param>
/// <param name="Gain">Lender's gain for each application so far.</param>
internal sealed record LendingPoint(int Applications, (double First, double Second) Lending, (double First, double Second) Repays, double Gain);
