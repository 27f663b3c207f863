using System.Collections.Immutable;
using System.Globalization;
using Glasshouse.Engine;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments;

/// <summary>Tells the months of an enterprise as events, each with the rule behind it and the ground of its numbers.</summary>
internal sealed class EnterpriseTelling
{
    private static readonly ImmutableArray<LifeSentence> Harm =
    [
        Of("Accident", "had an accident at work", "the hazard of its kind and size met too little care", EnterprisesKeys.Hazard, EnterprisesKeys.HazardFall, EnterprisesKeys.Effect),
        Of("Deadly", "saw somebody die in it", "a share of accidents is deadly", EnterprisesKeys.Deaths),
        Of("FoodUnsafe", "brought an unsafe batch of food to market", "care prevents most of it, not all", EnterprisesKeys.FoodUnsafe, EnterprisesKeys.Effect, SufferingKeys.BatchConsumers),
        Of("DrugsUnsafe", "brought an unsafe batch of drugs to market", "care prevents most of it, not all", EnterprisesKeys.DrugsUnsafe, EnterprisesKeys.Effect, SufferingKeys.BatchConsumers),
        Of("Counterfeit", "sold counterfeits", "the gain and thin margins outweighed fear and care", EnterprisesKeys.CounterfeitOccasion, EnterprisesKeys.Gain, EnterprisesKeys.Squeeze, EnterprisesKeys.Integrity),
        Of("Fraud", "cheated on a contract or on taxes", "the gain and thin margins outweighed fear and care", EnterprisesKeys.FraudOccasion, EnterprisesKeys.Gain, EnterprisesKeys.Squeeze, EnterprisesKeys.Integrity),
    ];

    private static readonly ImmutableArray<LifeSentence> Found =
    [
        Of("FoodSampleFailed", "failed a sample of food", "inspectors sample some batches", InspectingKeys.FoodSampling),
        Of("DrugSampleFailed", "failed a sample of drugs", "inspectors sample some batches", InspectingKeys.DrugsSampling),
        Of("Missed", "was not found out", "no visit, sample, report or complaint met it", InspectingKeys.Visit, InspectingKeys.Miss, InspectingKeys.Complaint),
        Of("Spared", "had the record dropped as a favour", "corrupt officials spare the connected", InspectingKeys.Favour, OfficialsKeys.Start),
        Of("BribedAway", "paid to have the record dropped", "corrupt officials take money for it", InspectingKeys.BribeShare, InspectingKeys.BribeCost),
        Of("MixedUp", "was found out, but the record was filed under another enterprise", "registers confuse names", InspectingKeys.Mistake),
        Of("Recorded", "was recorded for it", "somebody reported, sampled, visited or complained", InspectingKeys.Report, InspectingKeys.Visit, InspectingKeys.Complaint),
        Of("FalseRecord", "had the record of another enterprise put on its file", "registers confuse names", InspectingKeys.Mistake),
    ];

    private static readonly ImmutableArray<LifeSentence> Listing =
    [
        Of("EnteredScore", "came on the corporate list for its score", "the score fell below the threshold", BlacklistingKeys.Threshold, BlacklistingKeys.Term),
        Of("EnteredGrave", "came on the corporate list for one grave record", "one grave record can be enough", BlacklistingKeys.Grave, BlacklistingKeys.Term),
        Of("EnteredCourt", "came on the corporate list for a fraud on record", "a court or agency lists for it with a chance", BlacklistingKeys.Court, BlacklistingKeys.Term),
        Of("EnteredWrongly", "was listed without cause: only another enterprise's record was behind it", "registers confuse names", InspectingKeys.Mistake),
        Of("ExecutiveBarred", "lost its executive, who was barred from such posts", "a listing can bar the responsible person", BlacklistingKeys.Executives),
        Of("AppealFiled", "appealed against the listing", "a listed enterprise can ask for correction", BlacklistingKeys.File, BlacklistingKeys.FileWrong, BlacklistingKeys.Months),
    ];

    private readonly Plan plan;
    private readonly Scenario scenario;
    private readonly Scenario before;
    private readonly List<LifeEvent> events = [];
    private LifeGround ground;
    private int at;

    /// <summary>Tells a course under a plan whose burn-in was lived under another, or under the same.</summary>
    public EnterpriseTelling(Plan plan, Plan? other)
    {
        this.plan = plan;
        scenario = plan.Scenario;
        before = other?.Scenario ?? scenario;
    }

    /// <summary>Everything worth telling, in the order of the month.</summary>
    public ImmutableArray<LifeEvent> EventsOf(IReadOnlyList<EnterpriseMonth> months)
    {
        foreach (var month in months) Tell(month);
        return [.. events];
    }

    private void Tell(EnterpriseMonth month)
    {
        at = month.Month - plan.BurnIn;
        ground = new LifeGround(at < 0 ? before : scenario, at);
        foreach (var sentence in Harm)
            if (month.Was(sentence.Fact)) Add(sentence, month.Victims > 0 && sentence.Fact != "Deadly" ? $" (people it harmed this month: {month.Victims.ToString(CultureInfo.InvariantCulture)})" : "");
        foreach (var sentence in Found.Concat(Listing))
            if (month.Was(sentence.Fact)) Add(sentence, "");
        TellEnd(month);
    }

    private void TellEnd(EnterpriseMonth month)
    {
        var after = $"after {month.MonthsListed.ToString(CultureInfo.InvariantCulture)} months";
        if (month.Was("AppealUpheld")) Add(Of("", month.Was("Exonerated") ? $"was cleared {after} on the list" : $"won the appeal {after}, though the listing was right", "appeals can be upheld", month.Was("Exonerated") ? BlacklistingKeys.SuccessWrong : BlacklistingKeys.SuccessRight), "");
        else if (month.Was("AppealDecided")) Add(Of("", "lost the appeal", "the body that listed it decides", month.Was("ListedWrongly") ? BlacklistingKeys.SuccessWrong : BlacklistingKeys.SuccessRight), "");
        if (month.Was("ExitRepair")) Add(Of("", $"made good and came off the list {after}{Never(month)}", "making good ends a listing", BlacklistingKeys.Repair), "");
        if (month.Was("ExitTerm")) Add(Of("", $"came off the list {after}{Never(month)}", "the term was over, or the regime ended", BlacklistingKeys.Term), "");
    }

    private static string Never(EnterpriseMonth month) => month.Was("NeverCleared") ? ", never cleared" : "";

    private void Add(LifeSentence sentence, string more) => events.Add(new LifeEvent(at, sentence.What + more, sentence.Rule, ground.Of(sentence.Numbers)));

    private static LifeSentence Of(string fact, string what, string rule, params NumberKey[] numbers) => new(fact, what, rule, [.. numbers]);
}
