using System.Diagnostics;
using System.Globalization;
using Glasshouse.Experiments;

namespace Glasshouse.Cli.Running;

/// <summary>Progress for a reader without a terminal: one plain line every few seconds.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="between">Least time between two lines.</param>
internal sealed class ProgressLines(TextWriter output, TimeSpan between) : IProgress<ExperimentProgress>
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Lock turn = new();
    private TimeSpan last = TimeSpan.Zero;

    /// <inheritdoc/>
    public void Report(ExperimentProgress value)
    {
        lock (turn)
        {
            var elapsed = watch.Elapsed;
            if (elapsed - last < between) return;
            last = elapsed;
            output.WriteLine(Line(value, Pace.Of(value, elapsed)));
        }
    }

    private static string Line(ExperimentProgress value, Pace pace)
    {
        var share = value.Total > 0 ? 100.0 * value.Done / value.Total : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{share,3:0} %  {value.Stage}  {pace.SpeedInWords}  {pace.LeftInWords}").TrimEnd();
    }
}
