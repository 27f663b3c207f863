using System.Collections.Immutable;
using Glasshouse.Engine;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>The life of one synthetic person, month by month, and that of her twin under another scenario.</summary>
/// <param name="Scenario">The scenario she lives under.</param>
/// <param name="Against">The scenario of her twin; null where there is none.</param>
/// <param name="Traits">What stays the same about her.</param>
/// <param name="BurnIn">Months before the regime.</param>
/// <param name="Months">Her months, the burn-in first.</param>
/// <param name="Twin">Months of her twin, the same burn-in first; empty where there is none.</param>
/// <param name="Events">What happened to her, with reasons; months without anything to tell are left out.</param>
/// <param name="Parting">Where her life and her twin's first part; null where they never do or there is no twin.</param>
/// <param name="ResultHash">Hash of the run in which she was looked at: the same as without looking.</param>
public sealed record LifeStory(
    Scenario Scenario,
    Scenario? Against,
    PersonTraits Traits,
    int BurnIn,
    IReadOnlyList<PersonMonth> Months,
    IReadOnlyList<PersonMonth> Twin,
    IReadOnlyList<LifeEvent> Events,
    LifeEvent? Parting,
    string ResultHash)
{
    /// <summary>Lives a whole society and tells of one person in it.</summary>
    /// <param name="scenario">The scenario she lives under.</param>
    /// <param name="against">The scenario of her twin, with which both share the burn-in; null for no twin.</param>
    /// <param name="size">People and months; only the first seed is lived.</param>
    /// <param name="person">Number of the person, from 0.</param>
    /// <param name="options">Threads and lanes; they never change a result.</param>
    /// <param name="progress">Told of progress a few times a second; null for none.</param>
    /// <param name="cancellation">Stops between two months.</param>
    /// <exception cref="ArgumentException">The scenarios or the size cannot be run, or there is no such person.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static LifeStory Of(
        Scenario scenario,
        Scenario? against,
        RunSize size,
        long person,
        RunOptions options,
        IProgress<ExperimentProgress>? progress,
        CancellationToken cancellation)
    {
        var (plan, other, meter) = StoryArms.Of(scenario, against, size, progress, cancellation);
        var (lived, twin, record) = Live(plan, other, size.FirstSeed, person, options, meter);
        return Tell(plan, other, person, lived, twin, record);
    }

    private static (ImmutableArray<PersonMonth> Lived, ImmutableArray<PersonMonth> Twin, RunRecord Record) Live(
        Plan plan, Plan? other, ulong seed, long person, RunOptions options, ProgressMeter meter)
    {
        using var crew = new Crew(options.Threads);
        var first = other ?? plan;
        var before = Witness.Of(first, person);
        using var society = ArmRun.BurnIn(first, seed, crew, options.Lanes, "life", meter, before);
        var past = before.Months.ToImmutableArray();
        var twin = other is null ? [] : past.AddRange(Branch(society, other, person, meter).Months);
        var (months, record) = Branch(society, plan, person, meter);
        return (past.AddRange(months), twin, record);
    }

    private static (IReadOnlyList<PersonMonth> Months, RunRecord Record) Branch(Society from, Plan plan, long person, ProgressMeter meter)
    {
        var witness = Witness.Of(plan, person);
        using var society = from.Branch(plan, witness);
        var record = ArmRun.Finish(society, plan, "life", meter);
        return (witness.Months, record);
    }

    private static LifeStory Tell(
        Plan plan, Plan? other, long person, ImmutableArray<PersonMonth> lived, ImmutableArray<PersonMonth> twin, RunRecord record)
    {
        var events = new LifeTelling(plan, other).EventsOf(lived);
        var parting = other is null ? null : LifeParting.Of(plan, other, lived, twin);
        return new LifeStory(plan.Scenario, other?.Scenario, TraitsOf(person, lived[0], record), plan.BurnIn, lived, twin, events, parting, record.ResultHash);
    }

    // People are numbered province by province.
    private static PersonTraits TraitsOf(long person, PersonMonth month, RunRecord record)
    {
        var province = 0;
        for (var before = person - record.Count(0, 0, Outcome.People); before >= 0; before -= record.Count(0, province, Outcome.People)) province++;
        return new PersonTraits(
            person, record.Provinces[province], month.Was("Adult"), month.Was("WorkingAge"), month.Was("GroupB"), month.Was("Town"),
            month.Was("Student"), month.Was("Official"));
    }
}
