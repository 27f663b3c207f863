namespace Glasshouse.Experiments;

/// <summary>A measure in one month: mean over seeds and 95 % interval.</summary>
/// <param name="Month">Months since the regime started; negative in the burn-in.</param>
/// <param name="Mean">Mean over seeds; NaN where the measure has no value.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
public readonly record struct MonthPoint(int Month, double Mean, double Low, double High);
