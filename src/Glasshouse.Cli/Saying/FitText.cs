using System.Globalization;
using Glasshouse.Cli.Running;

namespace Glasshouse.Cli.Saying;

/// <summary>What is said of a fit before it begins.</summary>
internal static class FitText
{
    /// <summary>What it will take, and what it goes on from.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="found">Runs that are finished already.</param>
    /// <param name="perSecond">Person-months a second.</param>
    public static IEnumerable<string> Beforehand(FitAssignment fit, int found, double perSecond)
    {
        var (order, size) = (fit.Order, fit.Order.Size);
        var numbers = order.Screens ? Text($"{size.Numbers} of {order.Numbers.Length:N0} assumptions") : Text($"{order.Numbers.Length:N0} assumptions");
        yield return Text($"Fits {numbers} of {string.Join(" and ", order.Arms.Select(arm => arm.Name))}: {size.Waves} {(size.Waves == 1 ? "wave" : "waves")} of {size.Points:N0} points, then {size.Sets:N0} sets led to the posterior; about {order.ExpectedRuns:N0} runs of {size.People:N0} people, {size.BurnIn} months before and {size.Months} months under each regime.");
        if (found > 0) yield return Text($"{found:N0} runs are in {fit.Runs} already: the fit goes on from them.");
        var left = Math.Max(0, order.ExpectedRuns - found) * (double)order.PersonMonthsOfRun;
        yield return Text($"about {Digits.Clock(left / perSecond)} at {perSecond / 1e6:0} M person-months/s on {fit.Machine.Threads} {(fit.Machine.Threads == 1 ? "thread" : "threads, one run on each")}; finished runs are kept in {fit.Runs} until {fit.File} is written");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
