using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Cli.Saying;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>bench</c>: how many person-months a second this machine computes, beside the limits that its memory and its cores set.</summary>
internal static class BenchVerb
{
    private const long LargestOfGrowth = 256_000_000;

    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var options = new BenchOptions();
        var verb = new Command("bench", "Measure how many person-months a second this machine computes, and what would be its limit.");
        options.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var ask = options.Read(asked, problems);
            if (ask is not null) MemoryNeed.Check(NeedOf(ask), here, problems);
            return problems.Count > 0 ? here.Refuse(problems) : Answer(ask!, here);
        });
        return verb;
    }

    private static int Answer(BenchAsk ask, Surroundings here)
    {
        var (plain, json) = ask.Kind switch
        {
            BenchKind.SmallRuns => SmallRunsText.Of(Watch(here, progress => SmallRuns.Run(ask.Scenario, ask.Runs, ask.People ?? 65_536, ask.Months ?? 120, ask.Options, progress, here.Cancellation))),
            BenchKind.Growth => GrowthText.Of(Watch(here, progress => Growth.Run(ask.Scenario, SizesOf(ask, here), ask.Months ?? 3, ask.Options, progress, here.Cancellation))),
            BenchKind.Widths => WidthsText.Of(ask.Scenario.Name, Watch(here, progress => WidthTrial.Run(ask.Scenario, PeopleOf(ask), ask.Months ?? 6, ask.Options.Threads, progress, here.Cancellation))),
            _ => BenchText.Of(Watch(here, progress => Benchmark.Run(ask.Scenario, PeopleOf(ask), ask.Months ?? 12, ask.Options, ask.ByMechanism, progress, here.Cancellation)), ask.ByOperation),
        };
        if (ask.Json) here.Output.WriteLine(JsonText.Of(json));
        else here.Say(plain);
        return ExitCode.Done;
    }

    private static T Watch<T>(Surroundings here, Func<IProgress<ExperimentProgress>, T> work) => Watching.Over(here, work);

    private static long PeopleOf(BenchAsk ask) => ask.People ?? 16_000_000;

    // What is too large for the memory is left out of a growth whose end was not asked for.
    private static IReadOnlyList<long> SizesOf(BenchAsk ask, Surroundings here) =>
        Growth.Sizes(ask.People ?? Math.Max(1_000_000, Math.Min(LargestOfGrowth, NeedOf(ask).LargestIn(here.AvailableBytes))));

    private static RunNeed NeedOf(BenchAsk ask) => ask.Kind switch
    {
        BenchKind.SmallRuns => Benchmark.Need(ask.Scenario, ask.People ?? 65_536, ask.Months ?? 120, ask.Options.Threads),
        BenchKind.Growth => Benchmark.Need(ask.Scenario, ask.People ?? 1_000_000, ask.Months ?? 3, 1),
        _ => Benchmark.Need(ask.Scenario, PeopleOf(ask), ask.Months ?? 12, 1),
    };
}
