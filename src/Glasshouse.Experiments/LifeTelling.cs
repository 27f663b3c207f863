using System.Collections.Immutable;
using System.Globalization;
using Glasshouse.Engine;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments;

/// <summary>Tells the months of a person as events, each with the rule behind it and the ground of its numbers.</summary>
internal sealed class LifeTelling
{
    private readonly Plan plan;
    private readonly Scenario scenario;
    private readonly Scenario before;
    private readonly List<LifeEvent> events = [];
    private LifeGround ground;
    private int at;
    private int listedFrom;
    private bool isListedWrongly;
    private bool wasKin;
    private bool hadPerks;
    private bool keptCompany;
    private bool wasFlagged;
    private string falseRecord = "";

    /// <summary>Tells a life under a plan whose burn-in was lived under another, or under the same.</summary>
    public LifeTelling(Plan plan, Plan? other)
    {
        this.plan = plan;
        scenario = plan.Scenario;
        before = other?.Scenario ?? scenario;
    }

    /// <summary>Everything worth telling, in the order of the month.</summary>
    public ImmutableArray<LifeEvent> EventsOf(IReadOnlyList<PersonMonth> months)
    {
        foreach (var month in months) Tell(month);
        return [.. events];
    }

    private void Tell(PersonMonth month)
    {
        at = month.Month - plan.BurnIn;
        ground = new LifeGround(at < 0 ? before : scenario, at);
        TellAll(LifeSentences.Early, month);
        TellOffice(month);
        TellOffence(month);
        TellPower(month);
        foreach (var fact in month.Facts)
            if (fact.StartsWith("False", StringComparison.Ordinal) && LifeSentences.For(fact) is not null) falseRecord = fact;
        TellListing(month);
        TellKin(month);
        TellRefusals(month);
        TellAppeal(month);
        TellExit(month);
        TellAll(LifeSentences.Credit, month);
        TellPerks(month);
        TellAll(LifeSentences.Late, month);
        TellNews(month);
    }

    private void TellNews(PersonMonth month)
    {
        if (!month.Was("Heard")) return;
        var now = scenario.Start.Plus(at);
        foreach (var heard in scenario.Events.Where(heard => heard.Date == now))
        {
            var kind = EventKinds.Of(heard.Kind);
            Add($"heard {kind.Heard}", $"in {now} it comes before {LifeGround.Plain(100 * heard.Reach)} % of adults", InformingKeys.Attention, kind.Approval, kind.Accepting);
        }
    }

    private void TellAll(ImmutableArray<LifeSentence> sentences, PersonMonth month)
    {
        foreach (var sentence in sentences)
            if (month.Was(sentence.Fact)) Add(sentence.What, sentence.Rule, [.. sentence.Numbers]);
    }

    private void TellOffence(PersonMonth month)
    {
        if (LifeOffence.Of(month) is not { } offence) return;
        Add(offence.What, "the temptation outweighed morals and risk", [.. offence.Temptation]);
        var seen = offence.Seen(plan.Rules[month.Month].Observing, month.Was("Town"));
        var chance = $"a channel sees it with a chance of {LifeGround.Plain(Math.Round(seen, 4))}";
        if (month.Was("Recorded")) Add($"was recorded for {offence.Noun}", chance, [.. offence.Channels]);
        else if (month.Was("ErasedOffice")) Add("had the record removed by her own office", "with little oversight the scorer scores itself", OfficialsKeys.SelfErasure, OfficialsKeys.Oversight);
        else if (month.Was("ErasedFavour")) Add("had the record erased by a friend in office", "friends of corrupt officials keep no record", OfficialsKeys.Favours, OfficialsKeys.Friends);
        else if (month.Was("Erased")) Add("paid an official to have the record erased", "corrupt officials erase records for money", ObservingKeys.ErasureCost, ObservingKeys.ErasureShare);
        else if (month.Was("MixedUp")) Add("was seen, but the record was filed under somebody else", "registers confuse people", ObservingKeys.MixUp);
        else Add("was not seen", chance, [.. offence.Channels]);
    }

    private void TellOffice(PersonMonth month)
    {
        if (month.Was("BribeOffered") && !month.Was("BribeTaken"))
            Add("was offered a bribe in office and did not take it", "morals and risk outweighed the gain", ConductKeys.BribeOpportunity, ConductKeys.BribeLegalSanction, ConductKeys.MoralWeight);
    }

    // Company kept lasts for months on end; only its first month is told.
    private void TellPower(PersonMonth month)
    {
        TellAll(LifeSentences.Power, month);
        var keepsCompany = month.Was("CompanyRecorded");
        if (keepsCompany && !keptCompany)
            Add("began to lose points for living beside a listed person", "the rulebook has come to count company kept", CreepingKeys.CompanyPoints, CreepingKeys.ClassHazard);
        keptCompany = keepsCompany;
        var flagged = month.Was("KinFlagged");
        if (flagged && !wasFlagged) Add("was flagged, for a member of her household is in detention", "relatives are looked at first", DetainingKeys.KinFactor);
        wasFlagged = flagged;
    }

    private void TellListing(PersonMonth month)
    {
        var wrongly = month.Was("EnteredWrongly");
        if (month.Was("EnteredScore"))
            AddListing(month, $"her score fell to {month.Score}, below the threshold of {ground.Shown(ListingKeys.ScoreThreshold)}, and she was listed",
                $" - wrongly: {Called(falseRecord)} had brought it down", wrongly, ListingKeys.ScoreThreshold);
        if (month.Was("EnteredCourt"))
            AddListing(month, "was listed by a court for an unpaid judgment", " - wrongly: she could not pay", wrongly,
                wrongly ? ListingKeys.CourtMistake : ListingKeys.CourtChance);
        if (month.Was("EnteredGrave"))
            AddListing(month, "was listed for one grave event", " - wrongly: the fraud on her file was somebody else's", wrongly, ListingKeys.GraveEvent);
    }

    private void AddListing(PersonMonth month, string what, string how, bool wrongly, NumberKey rule)
    {
        (listedFrom, isListedWrongly) = (month.Month, wrongly);
        var term = $"a listing lasts {ground.Shown(ListingKeys.Term)} months if nothing ends it earlier";
        Add(what + (wrongly ? how : ""), term, rule, ListingKeys.Term);
    }

    private void TellKin(PersonMonth month)
    {
        var isKin = month.Was("Kin") && !month.Was("Listed");
        if (isKin && !wasKin) Add("came under the sanctions of a listed member of her household", "sanctions reach the household", ListingKeys.Kin);
        wasKin = isKin;
    }

    private void TellRefusals(PersonMonth month)
    {
        foreach (var sentence in LifeSentences.Refusals)
            if (month.Was(sentence.Fact)) AddRefusal(sentence, month.Was("Listed"));
    }

    private void AddRefusal(LifeSentence sentence, bool isListed) => Add(
        sentence.What,
        isListed ? isListedWrongly ? "she is on the list, wrongly" : "she is on the list" : "a member of her household is on the list",
        isListed ? [.. sentence.Numbers] : [.. sentence.Numbers, ListingKeys.Kin]);

    private void TellAppeal(PersonMonth month)
    {
        if (month.Was("AppealUpheld")) AddVerdict(month);
        else if (month.Was("GaveUp")) Add("lost the appeal and gave up", "the agency decides on its own error", Success(), AppealingKeys.GiveUp);
        else if (month.Was("AppealDecided") && month.Was("AppealPending"))
            Add("lost at the agency and went on to the independent body", Months("the independent body", AppealingKeys.IndependentMonths), Success(), AppealingKeys.IndependentMonths);
        else if (month.Was("AppealDecided")) Add("lost the appeal", "there is nobody left to ask", Success(), AppealingKeys.IndependentOpen);
        if (month.Was("AppealFiled"))
            Add("appealed", Months("the agency", AppealingKeys.MonthsToDecide), AppealingKeys.File, AppealingKeys.MonthsToDecide);
    }

    private void AddVerdict(PersonMonth month)
    {
        var months = Count(month.Month - listedFrom);
        Add(month.Was("Exonerated") ? $"was cleared after {months} on the list" : $"won the appeal after {months} and came off the list, though the listing was right",
            "appeals can be upheld", Success());
    }

    private NumberKey Success() => isListedWrongly ? AppealingKeys.SuccessWrong : AppealingKeys.SuccessRight;

    private string Months(string who, NumberKey key) => $"{who} has a mean of {ground.Shown(key)} {(ground[key] == 1 ? "month" : "months")} to decide";

    private void TellExit(PersonMonth month)
    {
        var after = $"after {Count(month.Month - listedFrom)}{(month.Was("NeverCleared") ? ", never cleared" : "")}";
        if (month.Was("ExitPaid")) Add($"paid and came off the list {after}", "payment ends a listing by a court", RepairingKeys.Pay);
        if (month.Was("ExitServed")) Add($"served a course and came off the list {after}", "service ends a listing", RepairingKeys.Serve);
        if (month.Was("ExitEnd")) Add($"came off the list {after}", $"the regime ends: from {scenario.End} on there is no list", ScoringKeys.On);
        if (month.Was("ExitTerm")) Add($"came off the list {after}", "the term was over", ListingKeys.Term);
    }

    private void TellPerks(PersonMonth month)
    {
        var has = month.Was("HighBand");
        if (has && !hadPerks) Add($"rose to {month.Score} points and enjoys perks", "a high score brings perks", SanctionsKeys.PerkThreshold, SanctionsKeys.PerkValue);
        hadPerks = has;
    }

    private static string Called(string fact) => fact switch
    {
        "FalseFace" => "a false face match",
        "FalseMixUp" => "a record of somebody else",
        "FalseCaptured" => "an invented record",
        "FalseGrudge" => "a denunciation without cause",
        _ => "a false record",
    };

    private static string Count(int months) => months == 1 ? "1 month" : months.ToString(CultureInfo.InvariantCulture) + " months";

    private void Add(string what, string rule, params NumberKey[] numbers) => events.Add(new LifeEvent(at, what, rule, ground.Of(numbers)));
}
