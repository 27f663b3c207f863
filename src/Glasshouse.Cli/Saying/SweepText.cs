using System.Globalization;
using System.Text.Json.Nodes;
using Glasshouse.Cli.Running;
using Glasshouse.Experiments.Sweeps;

namespace Glasshouse.Cli.Saying;

/// <summary>What is said of a sweep, before and after.</summary>
internal static class SweepText
{
    /// <summary>What it will take.</summary>
    public static IEnumerable<string> Beforehand(SweepAssignment sweep, SweepNeed need, double perSecond)
    {
        var (work, plan) = (sweep.Work, sweep.Work.Plan);
        var name = plan.Title.Length > 0 && plan.Title != plan.Name ? $"{plan.Name}: {plan.Title}" : plan.Name;
        yield return Text($"{name}{(name.EndsWith('?') || name.EndsWith('.') ? "" : ".")} {work.Points.Length:N0} points of a {plan.Design.Kind} design over {plan.Numbers.Length:N0} numbers, arms {string.Join(", ", plan.Arms.Select(arm => arm.Name))}, {plan.Seeds:N0} {(plan.Seeds == 1 ? "seed" : "seeds")}: {work.RunCount:N0} runs of {plan.People:N0} people, {plan.BurnIn} months before and {plan.Months} months under the regime.");
        foreach (var note in work.Notes) yield return note;
        if (work.LeftOut > 0) yield return Text($"{work.LeftOut:N0} points contradict themselves and are left out.");
        if (work.RunCount - need.Runs - need.Reused is var there and > 0) yield return Text($"{there:N0} of the runs are in {sweep.Store} already.");
        if (sweep.Reuse.Count > 0) yield return Text($"{need.Reused:N0} of the runs are taken over from {string.Join(", ", sweep.Reuse)}.");
        if (need.Runs > 0) yield return Text($"about {Digits.Clock(need.PersonMonths / perSecond)} at {perSecond / 1e6:0} M person-months/s on {sweep.Machine.Threads} threads, up to {MemoryNeed.Gigabytes(need.Disk)} in {sweep.Store}");
    }

    /// <summary>What there is now.</summary>
    public static IEnumerable<string> Afterwards(SweepAssignment sweep, SweepNeed need, SweepDone done, double seconds)
    {
        if (done.Reused > 0) yield return Text($"{done.Reused:N0} of {done.Runs:N0} runs taken over from {string.Join(", ", sweep.Reuse)}");
        yield return done.Lived == 0 ? done.Reused > 0 ? "no run had to be lived" : Text($"all {done.Runs:N0} runs were in {sweep.Store} already")
            : Text($"{done.Lived:N0} of {done.Runs:N0} runs lived in {Digits.Clock(seconds)}, {need.PersonMonths / seconds / 1e6:0} M person-months/s, all kept in {sweep.Store}");
        yield return $"ask it: ./glasshouse query \"select arm, measure, avg(value) from measures group by all\" --store {sweep.Store}";
        yield return $"result sha256:{done.Hash}";
    }

    /// <summary>The same for a program; what is not done is null.</summary>
    public static string Json(SweepAssignment sweep, SweepNeed need, double perSecond, SweepDone? done, double seconds) => JsonText.Of(new JsonObject
    {
        ["sweep"] = sweep.Work.Plan.Name,
        ["store"] = sweep.Store,
        ["points"] = sweep.Work.Points.Length,
        ["points-left-out"] = sweep.Work.LeftOut,
        ["arms"] = new JsonArray([.. sweep.Work.Plan.Arms.Select(arm => JsonValue.Create(arm.Name))]),
        ["seeds"] = sweep.Work.Plan.Seeds,
        ["runs"] = sweep.Work.RunCount,
        ["runs-needed"] = need.Runs,
        ["person-months-needed"] = need.PersonMonths,
        ["seconds-expected"] = need.Runs == 0 ? 0 : JsonText.Number(Math.Round(need.PersonMonths / perSecond, 1)),
        ["disk-bytes-needed"] = need.Disk,
        ["runs-found-elsewhere"] = need.Reused,
        ["runs-reused"] = done?.Reused,
        ["runs-lived"] = done?.Lived,
        ["seconds"] = done is null ? null : JsonText.Number(Math.Round(seconds, 3)),
        ["result"] = done is null ? null : $"sha256:{done.Hash}",
    });

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
