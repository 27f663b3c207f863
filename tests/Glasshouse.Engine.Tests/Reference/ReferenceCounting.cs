using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>What is counted of a person's month, in the units of the engine's outcomes.</summary>
internal static class ReferenceCounting
{
    private static readonly (Fact Fact, Outcome Outcome)[] Facts =
    [
        (Fact.Adult, Outcome.Adults), (Fact.Employed, Outcome.Employed), (Fact.WorkingAge, Outcome.WorkingAge), (Fact.Offended, Outcome.Offenders),
        (Fact.OrderOccasion, Outcome.OrderOccasions), (Fact.OrderOffence, Outcome.OrderOffences),
        (Fact.FraudOccasion, Outcome.FraudOccasions), (Fact.FraudOffence, Outcome.FraudOffences),
        (Fact.Judgment, Outcome.Judgments), (Fact.JudgmentPaid, Outcome.JudgmentsPaid), (Fact.JudgmentUnable, Outcome.JudgmentsUnable),
        (Fact.JudgmentEvaded, Outcome.JudgmentsEvaded), (Fact.OpenJudgment, Outcome.OpenJudgments),
        (Fact.AcademicOccasion, Outcome.AcademicOccasions), (Fact.AcademicOffence, Outcome.AcademicOffences),
        (Fact.BribeOffered, Outcome.BribesOffered), (Fact.BribeTaken, Outcome.BribesTaken),
        (Fact.Recorded, Outcome.RecordsTrue), (Fact.Missed, Outcome.OffencesMissed), (Fact.Erased, Outcome.RecordsErased), (Fact.MixedUp, Outcome.RecordsMixedUp),
        (Fact.FalseRecord, Outcome.RecordsFalse), (Fact.FalseFace, Outcome.RecordsFalseFace), (Fact.FalseMixUp, Outcome.RecordsFalseMixUp),
        (Fact.FalseCaptured, Outcome.RecordsFalseCaptured), (Fact.FalseGrudge, Outcome.RecordsFalseGrudge),
        (Fact.DissentRecorded, Outcome.RecordsPolitical), (Fact.FalseCaptured, Outcome.RecordsPolitical),
        (Fact.Listed, Outcome.Listed), (Fact.ListedWrongly, Outcome.ListedWrongly),
        (Fact.EnteredScore, Outcome.EntriesScore), (Fact.EnteredCourt, Outcome.EntriesCourt), (Fact.EnteredGrave, Outcome.EntriesGrave), (Fact.EnteredWrongly, Outcome.EntriesWrong),
        (Fact.ExitTerm, Outcome.ExitsTerm), (Fact.ExitPaid, Outcome.ExitsPaid), (Fact.ExitServed, Outcome.ExitsServed), (Fact.AppealUpheld, Outcome.ExitsAppeal),
        (Fact.Exonerated, Outcome.Exonerated), (Fact.NeverCleared, Outcome.WrongNeverCleared), (Fact.Kin, Outcome.KinRestricted),
        (Fact.RefusedFlight, Outcome.RefusedFlights), (Fact.RefusedRail, Outcome.RefusedRail), (Fact.RefusedHotel, Outcome.RefusedHotels), (Fact.RefusedLoan, Outcome.RefusedLoans),
        (Fact.HighBand, Outcome.Perks), (Fact.HighBand, Outcome.HighBand), (Fact.BelowThreshold, Outcome.BelowThreshold),
        (Fact.AppealFiled, Outcome.AppealsFiled), (Fact.AppealDecided, Outcome.AppealsDecided), (Fact.AppealUpheld, Outcome.AppealsUpheld),
        (Fact.AppealPending, Outcome.AppealsPending), (Fact.GaveUp, Outcome.AppealsGivenUp),
        (Fact.Approves, Outcome.Approve), (Fact.SaysSupport, Outcome.ExpressSupport), (Fact.SaysDissent, Outcome.ExpressDissent),
        (Fact.PollAsked, Outcome.PollAsked), (Fact.PollAnswered, Outcome.PollAnswered), (Fact.PollApproved, Outcome.PollApprove),
        (Fact.Gave, Outcome.Gave), (Fact.Volunteered, Outcome.Volunteered), (Fact.GaveForPoints, Outcome.PointsSeeking), (Fact.VolunteeredForPoints, Outcome.PointsSeeking),
        (Fact.Bought, Outcome.PointsBought), (Fact.Emergency, Outcome.Emergencies), (Fact.Helped, Outcome.Helped), (Fact.Worried, Outcome.WorriedByDecline),

        // What citizens think, and the end of a regime
        (Fact.Heard, Outcome.Heard), (Fact.AcceptsState, Outcome.AcceptState), (Fact.AcceptsBusiness, Outcome.AcceptBusiness),
        (Fact.ListLong, Outcome.ListLong), (Fact.ListShort, Outcome.ListShort), (Fact.ExitEnd, Outcome.ExitsEnd),

        // Households, warnings, redlist and repair
        (Fact.RefusedJob, Outcome.RefusedJobs), (Fact.RefusedPost, Outcome.RefusedPosts), (Fact.RefusedPlate, Outcome.RefusedPlates), (Fact.RefusedSchool, Outcome.RefusedSchools),
        (Fact.RefusedKin, Outcome.RefusedKin), (Fact.BenefitWithheld, Outcome.BenefitsWithheld), (Fact.Warned, Outcome.DebtorsWarned), (Fact.PaidOnWarning, Outcome.PaidOnWarning),
        (Fact.PaidNow, Outcome.DebtsPaidListed), (Fact.AwaitingRemoval, Outcome.AwaitingRemoval), (Fact.Redlisted, Outcome.Redlisted), (Fact.GraveItem, Outcome.GraveItems),

        // Emergencies
        (Fact.Victim, Outcome.Victims), (Fact.VictimHelped, Outcome.VictimsHelped), (Fact.Alone, Outcome.EmergenciesAlone), (Fact.Crowded, Outcome.EmergenciesCrowded),
        (Fact.Ambiguous, Outcome.EmergenciesAmbiguous), (Fact.HelpedForPoints, Outcome.HelpedForPoints), (Fact.Accused, Outcome.HelpersAccused), (Fact.Charged, Outcome.HelpersCharged),

        // Power
        (Fact.Official, Outcome.OfficialsInOffice), (Fact.ErasedFavour, Outcome.RecordsErasedFavour), (Fact.ErasedOffice, Outcome.RecordsErasedOffice),
        (Fact.ContributionDue, Outcome.ContributionsDue), (Fact.Contributed, Outcome.Contributed), (Fact.ContributionBribed, Outcome.ContributionsBribed),
        (Fact.Voted, Outcome.VotesCast), (Fact.VotedAsWished, Outcome.VotesAsWished), (Fact.VotedAgainstConviction, Outcome.VotesAgainstConviction), (Fact.VoteCredited, Outcome.VotesCredited),
        (Fact.RemarkRecorded, Outcome.RemarksRecorded), (Fact.CompanyRecorded, Outcome.CompanyRecorded), (Fact.SilenceRecorded, Outcome.SilenceRecorded),
        (Fact.Targeted, Outcome.TargetedPeople), (Fact.Detained, Outcome.DetainedPeople), (Fact.DetentionEntry, Outcome.DetentionEntries),
        (Fact.DetainedWithoutOffence, Outcome.DetentionWithoutOffence), (Fact.DetentionExit, Outcome.DetentionExits), (Fact.KinFlagged, Outcome.KinFlaggedPeople),

        // Enterprises
        (Fact.HurtAtWork, Outcome.HurtAtWork), (Fact.HurtByGoods, Outcome.HurtByGoods), (Fact.BoughtCounterfeit, Outcome.BoughtCounterfeit), (Fact.Defrauded, Outcome.Defrauded),
    ];

    /// <summary>Adds a person's month to the counts of her region.</summary>
    public static void Add(ReferencePerson person, double[] counts)
    {
        counts[(int)Outcome.People]++;
        foreach (var (fact, outcome) in Facts)
            if (person[fact]) counts[(int)outcome]++;
        if (person[Fact.GroupB]) AddGroupB(person, counts);
        if (person[Fact.Official]) AddOfficial(person, counts);
        if (person[Fact.EnteredScore] && person[Fact.TrivialRecorded]) counts[(int)Outcome.EntriesTrivial]++;
        if (person[Fact.ListedWrongly]) counts[(int)Outcome.RefusedWrongly] += ReferenceSanctioning.Refusals(person);
        if (person[Fact.PollAnswered] && person[Fact.Approves]) counts[(int)Outcome.PollApproveTrue]++;
        if (person[Fact.Exonerated]) counts[(int)Outcome.ExonerationMonths] += person.MonthsListed;
        if (person[Fact.HighBand] && person[Fact.Offended]) counts[(int)Outcome.HighBandOffenders]++;
        if (person[Fact.ListLong]) counts[(int)Outcome.ListLongItems] += person.Items;
        if (person[Fact.ListShort]) counts[(int)Outcome.ListShortItems] += person.Items;
        if (person[Fact.Emergency]) AddEmergency(person, counts);
        if (person[Fact.Adult]) AddState(person, counts);
        ReferenceCreditCounting.Add(person, counts);
    }

    private static void AddEmergency(ReferencePerson person, double[] counts)
    {
        if (person[Fact.Alone] && person[Fact.Helped]) counts[(int)Outcome.HelpedAlone]++;
        if (person[Fact.Crowded] && person[Fact.Helped]) counts[(int)Outcome.HelpedCrowded]++;
        if (person[Fact.Crowded] && person[Fact.Victim]) counts[(int)Outcome.VictimsCrowded]++;
        if (person[Fact.Crowded] && person[Fact.VictimHelped]) counts[(int)Outcome.VictimsCrowdedHelped]++;
        if (person[Fact.Ambiguous] && person[Fact.Helped]) counts[(int)Outcome.HelpedAmbiguous]++;
    }

    private static void AddOfficial(ReferencePerson person, double[] counts)
    {
        if (person[Fact.Offended]) counts[(int)Outcome.OfficialsOffences]++;
        if (person[Fact.Recorded]) counts[(int)Outcome.OfficialsRecorded]++;
        if (person[Fact.Listed]) counts[(int)Outcome.OfficialsListed]++;
    }

    private static void AddGroupB(ReferencePerson person, double[] counts)
    {
        if (person[Fact.Adult]) counts[(int)Outcome.GroupB]++;
        if (person[Fact.FalseRecord]) counts[(int)Outcome.RecordsFalseGroupB]++;
        if (person[Fact.Listed]) counts[(int)Outcome.ListedGroupB]++;
        if (person[Fact.ListedWrongly]) counts[(int)Outcome.ListedWronglyGroupB]++;
        if (person[Fact.Detained]) counts[(int)Outcome.DetainedGroupB]++;
    }

    // In the steps in which the engine adds them up: 255ths of a scale, tenths of a month, points.
    private static void AddState(ReferencePerson person, double[] counts)
    {
        if (person[Fact.Cooperated]) counts[(int)Outcome.Cooperated]++;
        counts[(int)Outcome.SumMorals] += 255 * person.Morals;
        counts[(int)Outcome.SumPerceived] += 255 * person.Perceived;
        counts[(int)Outcome.SumApproval] += 255 * person.Approval;
        counts[(int)Outcome.SumTrust] += 255 * person.Trust;
        counts[(int)Outcome.SumSavings] += 10 * person.Savings;
        if (person.Credit is null) counts[(int)Outcome.SumScore] += person.Score;
    }
}
