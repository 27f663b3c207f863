using System.Diagnostics;
using Glasshouse.Experiments;
using Spectre.Console;

namespace Glasshouse.Cli.Running;

/// <summary>Progress for somebody who watches: one bar with speed and time left.</summary>
internal sealed class ProgressBar : IProgress<ExperimentProgress>
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Lock turn = new();
    private readonly ProgressTask task;

    private ProgressBar(ProgressTask task) => this.task = task;

    /// <summary>Does the work under a bar that disappears when the work is done.</summary>
    public static T Over<T>(IAnsiConsole console, Func<IProgress<ExperimentProgress>, T> work) => console.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
        .Start(context => work(new ProgressBar(context.AddTask("starting"))));

    /// <inheritdoc/>
    public void Report(ExperimentProgress value)
    {
        lock (turn)
        {
            var pace = Pace.Of(value, watch.Elapsed);
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
            task.Description = Markup.Escape($"{value.Stage}  {pace.SpeedInWords}  {pace.LeftInWords}");
        }
    }
}
