using System.Collections.Immutable;
using Glasshouse.Engine;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>The course of one synthetic enterprise, month by month, and that of its twin under another scenario.</summary>
/// <param name="Scenario">The scenario it works under.</param>
/// <param name="Against">The scenario of its twin; null where there is none.</param>
/// <param name="Traits">What stays the same about it.</param>
/// <param name="BurnIn">Months before the regime.</param>
/// <param name="Months">Its months, the burn-in first.</param>
/// <param name="Twin">Months of its twin, the same burn-in first; empty where there is none.</param>
/// <param name="Events">What happened, with reasons; months without anything to tell are left out.</param>
/// <param name="ResultHash">Hash of the run in which it was looked at: the same as without looking.</param>
public sealed record EnterpriseStory(
    Scenario Scenario,
    Scenario? Against,
    EnterpriseTraits Traits,
    int BurnIn,
    IReadOnlyList<EnterpriseMonth> Months,
    IReadOnlyList<EnterpriseMonth> Twin,
    IReadOnlyList<LifeEvent> Events,
    string ResultHash)
{
    /// <summary>Lives a whole society and tells of one enterprise in it.</summary>
    /// <param name="scenario">The scenario it works under.</param>
    /// <param name="against">The scenario of its twin, with which both share the burn-in; null for no twin.</param>
    /// <param name="size">People and months; only the first seed is lived.</param>
    /// <param name="enterprise">Number of the enterprise, from 0.</param>
    /// <param name="options">Threads and lanes; they never change a result.</param>
    /// <param name="progress">Told of progress a few times a second; null for none.</param>
    /// <param name="cancellation">Stops between two months.</param>
    /// <exception cref="ArgumentException">The scenarios or the size cannot be run, or there is no such enterprise.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static EnterpriseStory Of(
        Scenario scenario,
        Scenario? against,
        RunSize size,
        long enterprise,
        RunOptions options,
        IProgress<ExperimentProgress>? progress,
        CancellationToken cancellation)
    {
        var (plan, other, meter) = StoryArms.Of(scenario, against, size, progress, cancellation);

        using var crew = new Crew(options.Threads);
        var before = Witness.OfEnterprise(other ?? plan, enterprise);
        using var society = ArmRun.BurnIn(other ?? plan, size.FirstSeed, crew, options.Lanes, "enterprise", meter, before);
        var past = before.EnterpriseMonths.ToImmutableArray();
        var twin = other is null ? [] : past.AddRange(Branch(society, other, enterprise, meter).Months);
        var (months, record) = Branch(society, plan, enterprise, meter);
        var lived = past.AddRange(months);
        var traits = TraitsOf(plan, enterprise, lived[0]);
        return new EnterpriseStory(plan.Scenario, other?.Scenario, traits, plan.BurnIn, lived, twin, new EnterpriseTelling(plan, other).EventsOf(lived), record.ResultHash);
    }

    private static (IReadOnlyList<EnterpriseMonth> Months, RunRecord Record) Branch(Society from, Plan plan, long enterprise, ProgressMeter meter)
    {
        var witness = Witness.OfEnterprise(plan, enterprise);
        using var society = from.Branch(plan, witness);
        var record = ArmRun.Finish(society, plan, "enterprise", meter);
        return (witness.EnterpriseMonths, record);
    }

    private static EnterpriseTraits TraitsOf(Plan plan, long enterprise, EnterpriseMonth month)
    {
        var sector = month.Was("Food") ? "food" : month.Was("Drugs") ? "drugs" : month.Was("Factory") ? "factories, mines and building" : month.Was("Goods") ? "goods of brands" : "services";
        var size = month.Was("Large") ? "large" : month.Was("Middle") ? "middle-sized" : "small";
        return new EnterpriseTraits(enterprise, plan.Provinces[Witness.ProvinceOfEnterprise(plan, enterprise)].Name, sector, size, month.Was("Connected"));
    }
}
