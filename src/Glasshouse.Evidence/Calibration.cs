using System.Globalization;

namespace Glasshouse.Evidence;

/// <summary>The guard before every fit: only a figure meant for it, found again and with a value, becomes a target.</summary>
public static class Calibration
{
    /// <summary>The figure as a target, or the sentence that refuses it.</summary>
    /// <param name="figure">Any figure.</param>
    public static CalibrationAnswer TargetFrom(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return (Refusal(figure), figure.Value) switch
        {
            (null, { } value) => new(new(figure.Id, value, figure.Unit, figure.Low, figure.High, figure.Note), null),
            (var refusal, _) => new(null, refusal ?? WithoutValue(figure)),
        };
    }

    /// <summary>The figure with this id as a target, or the sentence that refuses it.</summary>
    /// <param name="id">Id as somebody wrote it.</param>
    public static CalibrationAnswer TargetFrom(string id) =>
        EvidenceLibrary.Find(id) is { } figure ? TargetFrom(figure) : new(null, Unknown(id));

    private static string? Refusal(Figure figure) => figure switch
    {
        { Verified: Verification.Memory } =>
            $"{figure.Id} is from memory: it is never fitted. Find it again in its source and change verified, or fit another figure of {figure.Topic}.",
        { Role: FigureRole.Context } =>
            $"{figure.Id} is context: it is shown beside results and never fitted.{Because(figure)} Fit a figure of {figure.Topic} with the role calibrate.",
        { Role: FigureRole.Parameter } =>
            $"{figure.Id} is a rule or a setting, not an outcome. Write it into the scenario and cite it there.",
        _ => null,
    };

    private static string WithoutValue(Figure figure) => (figure.Low, figure.High) switch
    {
        (null, null) => $"{figure.Id} has no number ({figure.Text}). Check the sign of the result against it; there is no size to fit.",
        var (low, high) => $"{figure.Id} has no single value ({Range(low, high)} {figure.Unit}). Check that the result lies there, or sweep it.",
    };

    private static string Range(double? low, double? high) => (low, high) switch
    {
        ({ } from, { } to) => $"{Plain(from)} to {Plain(to)}",
        ({ } from, null) => $"{Plain(from)} or more",
        (_, var to) => $"{Plain(to ?? double.NaN)} or less",
    };

    private static string Plain(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Because(Figure figure) => figure.Note.Length == 0 ? "" : $" Its note: {figure.Note}.";

    private static string Unknown(string id) =>
        $"There is no figure {id}.{(EvidenceLibrary.Nearest(id) is { } nearest ? $" The nearest known name is {nearest}." : "")}";
}
