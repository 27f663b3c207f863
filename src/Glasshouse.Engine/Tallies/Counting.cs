using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Tallies;

/// <summary>Counts the facts of a tile into the outcomes of its region: whole numbers, so the order of tiles never matters.</summary>
internal static unsafe class Counting
{
    private static readonly Term[] Terms =
    [
        Term.Of(Outcome.Adults, Fact.Adult),
        new(Outcome.GroupB, Fact.Adult, Fact.GroupB),
        Term.Of(Outcome.Employed, Fact.Employed),
        Term.Of(Outcome.WorkingAge, Fact.WorkingAge),
        Term.Of(Outcome.Offenders, Fact.Offended),
        Term.Of(Outcome.OrderOccasions, Fact.OrderOccasion),
        Term.Of(Outcome.OrderOffences, Fact.OrderOffence),
        Term.Of(Outcome.FraudOccasions, Fact.FraudOccasion),
        Term.Of(Outcome.FraudOffences, Fact.FraudOffence),
        Term.Of(Outcome.Judgments, Fact.Judgment),
        Term.Of(Outcome.JudgmentsPaid, Fact.JudgmentPaid),
        Term.Of(Outcome.JudgmentsUnable, Fact.JudgmentUnable),
        Term.Of(Outcome.JudgmentsEvaded, Fact.JudgmentEvaded),
        Term.Of(Outcome.OpenJudgments, Fact.OpenJudgment),
        Term.Of(Outcome.AcademicOccasions, Fact.AcademicOccasion),
        Term.Of(Outcome.AcademicOffences, Fact.AcademicOffence),
        Term.Of(Outcome.BribesOffered, Fact.BribeOffered),
        Term.Of(Outcome.BribesTaken, Fact.BribeTaken),
        Term.Of(Outcome.RecordsTrue, Fact.Recorded),
        Term.Of(Outcome.OffencesMissed, Fact.Missed),
        Term.Of(Outcome.RecordsErased, Fact.Erased),
        Term.Of(Outcome.RecordsMixedUp, Fact.MixedUp),
        Term.Of(Outcome.RecordsFalse, Fact.FalseRecord),
        Term.Of(Outcome.RecordsFalseFace, Fact.FalseFace),
        Term.Of(Outcome.RecordsFalseMixUp, Fact.FalseMixUp),
        Term.Of(Outcome.RecordsFalseCaptured, Fact.FalseCaptured),
        Term.Of(Outcome.RecordsFalseGrudge, Fact.FalseGrudge),
        new(Outcome.RecordsFalseGroupB, Fact.FalseRecord, Fact.GroupB),
        Term.Of(Outcome.RecordsPolitical, Fact.DissentRecorded),
        Term.Of(Outcome.RecordsPolitical, Fact.FalseCaptured),
        Term.Of(Outcome.Listed, Fact.Listed),
        Term.Of(Outcome.ListedWrongly, Fact.ListedWrongly),
        new(Outcome.ListedGroupB, Fact.Listed, Fact.GroupB),
        new(Outcome.ListedWronglyGroupB, Fact.ListedWrongly, Fact.GroupB),
        Term.Of(Outcome.EntriesScore, Fact.EnteredScore),
        Term.Of(Outcome.EntriesCourt, Fact.EnteredCourt),
        Term.Of(Outcome.EntriesGrave, Fact.EnteredGrave),
        Term.Of(Outcome.EntriesWrong, Fact.EnteredWrongly),
        Term.Of(Outcome.ExitsTerm, Fact.ExitTerm),
        Term.Of(Outcome.ExitsPaid, Fact.ExitPaid),
        Term.Of(Outcome.ExitsServed, Fact.ExitServed),
        Term.Of(Outcome.ExitsAppeal, Fact.AppealUpheld),
        Term.Of(Outcome.Exonerated, Fact.Exonerated),
        Term.Of(Outcome.WrongNeverCleared, Fact.NeverCleared),
        Term.Of(Outcome.KinRestricted, Fact.Kin),
        Term.Of(Outcome.RefusedFlights, Fact.RefusedFlight),
        Term.Of(Outcome.RefusedRail, Fact.RefusedRail),
        Term.Of(Outcome.RefusedHotels, Fact.RefusedHotel),
        Term.Of(Outcome.RefusedLoans, Fact.RefusedLoan),
        new(Outcome.RefusedWrongly, Fact.RefusedFlight, Fact.ListedWrongly),
        new(Outcome.RefusedWrongly, Fact.RefusedRail, Fact.ListedWrongly),
        new(Outcome.RefusedWrongly, Fact.RefusedHotel, Fact.ListedWrongly),
        new(Outcome.RefusedWrongly, Fact.RefusedLoan, Fact.ListedWrongly),
        Term.Of(Outcome.Perks, Fact.HighBand),
        Term.Of(Outcome.AppealsFiled, Fact.AppealFiled),
        Term.Of(Outcome.AppealsDecided, Fact.AppealDecided),
        Term.Of(Outcome.AppealsUpheld, Fact.AppealUpheld),
        Term.Of(Outcome.AppealsPending, Fact.AppealPending),
        Term.Of(Outcome.AppealsGivenUp, Fact.GaveUp),
        Term.Of(Outcome.Approve, Fact.Approves),
        Term.Of(Outcome.ExpressSupport, Fact.SaysSupport),
        Term.Of(Outcome.ExpressDissent, Fact.SaysDissent),
        Term.Of(Outcome.Gave, Fact.Gave),
        Term.Of(Outcome.Volunteered, Fact.Volunteered),
        Term.Of(Outcome.PointsSeeking, Fact.GaveForPoints),
        Term.Of(Outcome.PointsSeeking, Fact.VolunteeredForPoints),
        Term.Of(Outcome.PointsBought, Fact.Bought),
        Term.Of(Outcome.Emergencies, Fact.Emergency),
        Term.Of(Outcome.Helped, Fact.Helped),
        new(Outcome.Cooperated, Fact.Cooperated, Fact.Adult),
        Term.Of(Outcome.BelowThreshold, Fact.BelowThreshold),
        Term.Of(Outcome.HighBand, Fact.HighBand),
        Term.Of(Outcome.WorriedByDecline, Fact.Worried),

        // Power
        Term.Of(Outcome.OfficialsInOffice, Fact.Official),
        new(Outcome.OfficialsOffences, Fact.Official, Fact.Offended),
        new(Outcome.OfficialsRecorded, Fact.Official, Fact.Recorded),
        new(Outcome.OfficialsListed, Fact.Official, Fact.Listed),
        Term.Of(Outcome.RecordsErasedFavour, Fact.ErasedFavour),
        Term.Of(Outcome.RecordsErasedOffice, Fact.ErasedOffice),

        // Emergencies and who is blamed
        Term.Of(Outcome.Victims, Fact.Victim),
        Term.Of(Outcome.VictimsHelped, Fact.VictimHelped),
        Term.Of(Outcome.EmergenciesAlone, Fact.Alone),
        new(Outcome.HelpedAlone, Fact.Alone, Fact.Helped),
        Term.Of(Outcome.EmergenciesCrowded, Fact.Crowded),
        new(Outcome.HelpedCrowded, Fact.Crowded, Fact.Helped),
        new(Outcome.VictimsCrowded, Fact.Crowded, Fact.Victim),
        new(Outcome.VictimsCrowdedHelped, Fact.Crowded, Fact.VictimHelped),
        Term.Of(Outcome.EmergenciesAmbiguous, Fact.Ambiguous),
        new(Outcome.HelpedAmbiguous, Fact.Ambiguous, Fact.Helped),
        Term.Of(Outcome.HelpedForPoints, Fact.HelpedForPoints),
        Term.Of(Outcome.HelpersAccused, Fact.Accused),
        Term.Of(Outcome.HelpersCharged, Fact.Charged),
        new(Outcome.HighBandOffenders, Fact.HighBand, Fact.Offended),

        // What citizens think
        Term.Of(Outcome.AcceptState, Fact.AcceptsState),
        Term.Of(Outcome.AcceptBusiness, Fact.AcceptsBusiness),

        // Households, warnings, redlist and repair
        Term.Of(Outcome.RefusedJobs, Fact.RefusedJob),
        Term.Of(Outcome.RefusedPosts, Fact.RefusedPost),
        Term.Of(Outcome.RefusedPlates, Fact.RefusedPlate),
        Term.Of(Outcome.RefusedSchools, Fact.RefusedSchool),
        new(Outcome.RefusedWrongly, Fact.RefusedJob, Fact.ListedWrongly),
        new(Outcome.RefusedWrongly, Fact.RefusedPost, Fact.ListedWrongly),
        new(Outcome.RefusedWrongly, Fact.RefusedPlate, Fact.ListedWrongly),
        Term.Of(Outcome.RefusedKin, Fact.RefusedKin),
        Term.Of(Outcome.BenefitsWithheld, Fact.BenefitWithheld),
        Term.Of(Outcome.DebtorsWarned, Fact.Warned),
        Term.Of(Outcome.PaidOnWarning, Fact.PaidOnWarning),
        Term.Of(Outcome.DebtsPaidListed, Fact.PaidNow),
        Term.Of(Outcome.AwaitingRemoval, Fact.AwaitingRemoval),
        Term.Of(Outcome.Redlisted, Fact.Redlisted),
        Term.Of(Outcome.GraveItems, Fact.GraveItem),

        // Enterprises: whom their harm reached
        Term.Of(Outcome.HurtAtWork, Fact.HurtAtWork),
        Term.Of(Outcome.HurtByGoods, Fact.HurtByGoods),
        Term.Of(Outcome.BoughtCounterfeit, Fact.BoughtCounterfeit),
        Term.Of(Outcome.Defrauded, Fact.Defrauded),
    ];

    private static readonly Term[] Contributions =
    [
        Term.Of(Outcome.ContributionsDue, Fact.ContributionDue),
        Term.Of(Outcome.Contributed, Fact.Contributed),
        Term.Of(Outcome.ContributionsBribed, Fact.ContributionBribed),
    ];

    private static readonly Term[] Votes =
    [
        Term.Of(Outcome.VotesCast, Fact.Voted),
        Term.Of(Outcome.VotesAsWished, Fact.VotedAsWished),
        Term.Of(Outcome.VotesAgainstConviction, Fact.VotedAgainstConviction),
        Term.Of(Outcome.VotesCredited, Fact.VoteCredited),
    ];

    private static readonly Term[] Classes =
    [
        Term.Of(Outcome.RemarksRecorded, Fact.RemarkRecorded),
        Term.Of(Outcome.CompanyRecorded, Fact.CompanyRecorded),
        Term.Of(Outcome.SilenceRecorded, Fact.SilenceRecorded),
        new(Outcome.EntriesTrivial, Fact.EnteredScore, Fact.TrivialRecorded),
    ];

    private static readonly Term[] Detention =
    [
        Term.Of(Outcome.TargetedPeople, Fact.Targeted),
        Term.Of(Outcome.DetainedPeople, Fact.Detained),
        new(Outcome.DetainedGroupB, Fact.Detained, Fact.GroupB),
        Term.Of(Outcome.DetentionEntries, Fact.DetentionEntry),
        Term.Of(Outcome.DetentionWithoutOffence, Fact.DetainedWithoutOffence),
        Term.Of(Outcome.DetentionExits, Fact.DetentionExit),
        Term.Of(Outcome.KinFlaggedPeople, Fact.KinFlagged),
    ];

    private static readonly Term[] News = [Term.Of(Outcome.Heard, Fact.Heard)];

    private static readonly Term[] End = [Term.Of(Outcome.ExitsEnd, Fact.ExitEnd)];

    // A count of items stands in binary digits.
    private static readonly Term[] Poll =
    [
        Term.Of(Outcome.PollAsked, Fact.PollAsked),
        Term.Of(Outcome.PollAnswered, Fact.PollAnswered),
        Term.Of(Outcome.PollApprove, Fact.PollApproved),
        new(Outcome.PollApproveTrue, Fact.PollAnswered, Fact.Approves),
        Term.Of(Outcome.ListLong, Fact.ListLong),
        Term.Of(Outcome.ListShort, Fact.ListShort),
        .. Items(Outcome.ListLongItems, Fact.ListLong),
        .. Items(Outcome.ListShortItems, Fact.ListShort),
    ];

    /// <summary>What can happen in some months, or in some tiles, only; see <see cref="Now"/>.</summary>
    private static readonly Term[][] Sometimes = [Contributions, Votes, Classes, Detention, News, End, Poll];

    /// <summary>Outcomes that sum a byte of everybody for whom a fact is true, in the order of <see cref="AddBytes"/>.</summary>
    private static readonly Outcome[] Bytes =
    [
        Outcome.SumMorals, Outcome.SumPerceived, Outcome.SumApproval, Outcome.SumTrust, Outcome.SumSavings, Outcome.ExonerationMonths,
    ];

    /// <summary>Whole numbers that the running sums of a thread need: the parts of each term and of each sum of bytes, then people and scores.</summary>
    public static readonly int Room = ((Terms.Length + Sometimes.Sum(terms => terms.Length) + Bytes.Length) * RunningSum.Parts) + 2;

    /// <summary>Adds a tile to the running sums of its thread.</summary>
    public static void Add<L>(in Here here, in Tile tile)
        where L : struct, ILanes<L>
    {
        var sum = AddFacts(tile, tile.Sums, Terms);
        for (var part = 0; part < Sometimes.Length; part++)
            sum = Now(here, tile, part) ? AddFacts(tile, sum, Sometimes[part]) : sum + (Sometimes[part].Length * RunningSum.Parts);
        AddBytes(tile, sum);
        sum += Bytes.Length * RunningSum.Parts;
        sum[0] += tile.People;
        sum[1] += here.Rules.Credit.On ? 0 : Scores<L>(tile, Fact.Adult, Fact.Adult, inSixteenths: true);
    }

    /// <summary>Adds the running sums of a thread to the counts of the region that it has lived, and begins them anew.</summary>
    public static void Collect(Scratch scratch, Span<long> counts)
    {
        var sum = CollectFacts(scratch.Sums, Terms, counts);
        foreach (var terms in Sometimes) sum = CollectFacts(sum, terms, counts);
        foreach (var outcome in Bytes)
        {
            counts[(int)outcome] += RunningSum.Total(sum);
            sum += RunningSum.Parts;
        }

        counts[(int)Outcome.People] += sum[0];
        counts[(int)Outcome.SumScore] += sum[1];
        new Span<long>(scratch.Sums, Room).Clear();
    }

    // Nobody counts what cannot have happened this month.
    private static bool Now(in Here here, in Tile tile, int part) => part switch
    {
        0 => here.Rules.Contributing.Due,
        1 => here.Rules.Voting.Due,
        2 => here.Region.ClassesInForce,
        3 => here.Rules.Detaining.On,
        4 => here.Rules.Informing.HasNews,
        5 => here.Rules.RegimeEnds,
        _ => RunningSum.IsAny(tile.Words(Fact.PollAsked), tile.People),
    };

    private static Term[] Items(Outcome outcome, Fact who) =>
    [
        new(outcome, who, Fact.ItemsOne),
        new(outcome, who, Fact.ItemsTwo), new(outcome, who, Fact.ItemsTwo),
        new(outcome, who, Fact.ItemsFour), new(outcome, who, Fact.ItemsFour), new(outcome, who, Fact.ItemsFour), new(outcome, who, Fact.ItemsFour),
    ];

    private static long* AddFacts(in Tile tile, long* sum, Term[] terms)
    {
        foreach (ref readonly var term in terms.AsSpan())
        {
            RunningSum.AddFact(sum, tile.Words(term.First), tile.Words(term.Second));
            sum += RunningSum.Parts;
        }

        return sum;
    }

    private static long* CollectFacts(long* sum, Term[] terms, Span<long> counts)
    {
        foreach (ref readonly var term in terms.AsSpan())
        {
            counts[(int)term.Outcome] += RunningSum.Total(sum);
            sum += RunningSum.Parts;
        }

        return sum;
    }

    private static void AddBytes(in Tile tile, long* sum)
    {
        var who = stackalloc byte[Scratch.Capacity];
        RunningSum.Unfold(tile.Words(Fact.Adult), who, tile.Rows);
        RunningSum.AddBytes(sum, tile.Morals, who, tile.People);
        RunningSum.AddBytes(sum += RunningSum.Parts, tile.Perceived, who, tile.People);
        RunningSum.AddBytes(sum += RunningSum.Parts, tile.Approval, who, tile.People);
        RunningSum.AddBytes(sum += RunningSum.Parts, tile.Trust, who, tile.People);
        RunningSum.AddBytes(sum += RunningSum.Parts, tile.Savings, who, tile.People);
        if (!RunningSum.IsAny(tile.Words(Fact.Exonerated), tile.People)) return;
        RunningSum.Unfold(tile.Words(Fact.Exonerated), who, tile.Rows);
        RunningSum.AddBytes(sum + RunningSum.Parts, tile.MonthsListed, who, tile.People);
    }

    /// <summary>Sum of the scores, in whole points, of the people for whom both facts are true.</summary>
    public static long Scores<L>(in Tile tile, Fact first, Fact second, bool inSixteenths)
        where L : struct, ILanes<L>
    {
        var sum = 0L;
        var end = L.Count == 1 ? tile.People : tile.Rows;
        for (var at = 0; at < end;)
        {
            // 32 rows of at most 2,047 never pass 65,535.
            var part = L.All(0);
            for (var row = 0; row < 32 && at < end; row++, at += L.Count)
            {
                var score = L.Read16(tile.Score + at);
                part += tile.Is<L>(first, at) & tile.Is<L>(second, at) & (inSixteenths ? Steps.Points(score) : score);
            }

            sum += L.Total(part);
        }

        return sum;
    }
}
