using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
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

        // What citizens think, and the end of a regime
        Term.Of(Outcome.AcceptState, Fact.AcceptsState),
        Term.Of(Outcome.AcceptBusiness, Fact.AcceptsBusiness),
        Term.Of(Outcome.Heard, Fact.Heard),
        Term.Of(Outcome.ExitsEnd, Fact.ExitEnd),
        Term.Of(Outcome.PollAsked, Fact.PollAsked),
    ];

    // Of those asked by the poll: a tile in which nobody was asked has none of them. A count of items stands in binary digits.
    private static readonly Term[] PollTerms =
    [
        Term.Of(Outcome.PollAnswered, Fact.PollAnswered),
        Term.Of(Outcome.PollApprove, Fact.PollApproved),
        new(Outcome.PollApproveTrue, Fact.PollAnswered, Fact.Approves),
        Term.Of(Outcome.ListLong, Fact.ListLong),
        Term.Of(Outcome.ListShort, Fact.ListShort),
        .. Items(Outcome.ListLongItems, Fact.ListLong),
        .. Items(Outcome.ListShortItems, Fact.ListShort),
    ];

    /// <summary>Adds a tile to the counts of its region.</summary>
    public static void Add<L>(in Tile tile, Span<long> counts)
        where L : struct, ILanes<L>
    {
        counts[(int)Outcome.People] += tile.People;
        Add(tile, Terms, counts);
        if (Count(tile.Column(Fact.PollAsked), tile.People) > 0) Add(tile, PollTerms, counts);
        counts[(int)Outcome.SumMorals] += Sum8<L>(tile, tile.Morals, Fact.Adult);
        counts[(int)Outcome.SumPerceived] += Sum8<L>(tile, tile.Perceived, Fact.Adult);
        counts[(int)Outcome.SumApproval] += Sum8<L>(tile, tile.Approval, Fact.Adult);
        counts[(int)Outcome.SumTrust] += Sum8<L>(tile, tile.Trust, Fact.Adult);
        counts[(int)Outcome.SumSavings] += Sum8<L>(tile, tile.Savings, Fact.Adult);
        counts[(int)Outcome.SumScore] += Sum16<L>(tile, tile.Score, Fact.Adult);
        counts[(int)Outcome.ExonerationMonths] += Sum8<L>(tile, tile.MonthsListed, Fact.Exonerated);
    }

    private static void Add(in Tile tile, Term[] terms, Span<long> counts)
    {
        foreach (var term in terms) counts[(int)term.Outcome] += term.First == term.Second
            ? Count(tile.Column(term.First), tile.People)
            : Both(tile.Column(term.First), tile.Column(term.Second), tile.People);
    }

    private static Term[] Items(Outcome outcome, Fact who) =>
    [
        new(outcome, who, Fact.ItemsOne),
        new(outcome, who, Fact.ItemsTwo), new(outcome, who, Fact.ItemsTwo),
        new(outcome, who, Fact.ItemsFour), new(outcome, who, Fact.ItemsFour), new(outcome, who, Fact.ItemsFour), new(outcome, who, Fact.ItemsFour),
    ];

    // A fact is a byte of 255, which is -1: what is subtracted adds one. A tile has too few rows for a byte to run over.
    // Columns of facts reach to a multiple of 64 people; what lies past the last person is false.
    private static long Count(byte* fact, int people)
    {
        if (!Vector512.IsHardwareAccelerated) return Both(fact, fact, people);
        var counts = Vector512<byte>.Zero;
        for (var at = 0; at < people; at += 64) counts -= Vector512.Load(fact + at);
        return Total(counts);
    }

    private static long Both(byte* first, byte* second, int people)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            var counts = Vector512<byte>.Zero;
            for (var at = 0; at < people; at += 64) counts -= Vector512.Load(first + at) & Vector512.Load(second + at);
            return Total(counts);
        }

        var half = Vector256<byte>.Zero;
        for (var at = 0; at < people; at += 32) half -= Vector256.Load(first + at) & Vector256.Load(second + at);
        var (low, high) = Vector256.Widen(half);
        return Vector256.Sum(low + high);
    }

    private static long Total(Vector512<byte> counts)
    {
        if (Avx512BW.IsSupported) return (long)Vector512.Sum(Avx512BW.SumAbsoluteDifferences(counts, Vector512<byte>.Zero).AsUInt64());
        var (low, high) = Vector512.Widen(counts);
        return Vector512.Sum(low + high);
    }

    private static long Sum8<L>(in Tile tile, byte* column, Fact who)
        where L : struct, ILanes<L>
    {
        var sum = 0L;
        var end = L.Count == 1 ? tile.People : tile.Rows;
        for (var at = 0; at < end;)
        {
            // 32 rows of at most 255, or of at most 2,047, never pass 65,535.
            var part = L.All(0);
            for (var row = 0; row < 32 && at < end; row++, at += L.Count) part += L.Read8(column + at) & tile.Is<L>(who, at);
            sum += L.Total(part);
        }

        return sum;
    }

    private static long Sum16<L>(in Tile tile, ushort* column, Fact who)
        where L : struct, ILanes<L>
    {
        var sum = 0L;
        var end = L.Count == 1 ? tile.People : tile.Rows;
        for (var at = 0; at < end;)
        {
            // 32 rows of at most 255, or of at most 2,047, never pass 65,535.
            var part = L.All(0);
            for (var row = 0; row < 32 && at < end; row++, at += L.Count) part += L.Read16(column + at) & tile.Is<L>(who, at);
            sum += L.Total(part);
        }

        return sum;
    }
}
