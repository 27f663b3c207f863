namespace Glasshouse.Experiments.Calibrating;

/// <summary>A published figure that a society is fitted to, with all that keeps a true society from showing exactly it.</summary>
/// <param name="Name">Id of the figure, with the arm in which it is looked at where several are.</param>
/// <param name="What">What is compared, in words.</param>
/// <param name="Unit">Unit of the figure.</param>
/// <param name="Value">The figure.</param>
/// <param name="ObservationError">Standard deviation of the figure around what it measures: relative for relative goals, else in the unit.</param>
/// <param name="Discrepancy">Standard deviation of a true model around the world: what the model leaves out, relative or in the unit likewise.</param>
/// <param name="IsRelative">Whether distances are relative: then logarithms are compared.</param>
/// <param name="IsLeast">Whether the figure is a lower bound: then anything above it fits.</param>
/// <param name="Family">Name of the series it belongs to: a series counts as one figure, however often it was published.</param>
public sealed record CalibrationGoal(
    string Name, string What, string Unit, double Value, double ObservationError, double Discrepancy, bool IsRelative, bool IsLeast, string Family)
{
    /// <summary>Variance of the comparison, apart from luck and from the emulator.</summary>
    public double Variance => (ObservationError * ObservationError) + (Discrepancy * Discrepancy);

    /// <summary>Distance of a model's value from the figure, on the scale of the comparison; 0 above a lower bound.</summary>
    public double Distance(double model)
    {
        var distance = Scaled(model) - Scaled(Value);
        return IsLeast && distance > 0 ? 0 : distance;
    }

    /// <summary>A value on the scale of the comparison: its logarithm for relative goals.</summary>
    public double Scaled(double value) => IsRelative ? Math.Log(Math.Max(value, Math.Abs(Value) * 1e-6)) : value;
}
