using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Mechanisms;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine;

/// <summary>The month of a tile, as a table of contents.</summary>
internal static unsafe class Month
{
    /// <summary>Lives one month for the people of a tile and adds what happened to the running sums of the region.</summary>
    public static void Live<L>(in Here here, in Tile tile)
        where L : struct, ILanes<L>
    {
        Each<Traits, L>(here, tile, (byte*)tile.Score + tile.People);
        Each<Standing, L>(here, tile, (byte*)tile.Score + (2 * tile.People));
        KinSharing.Live(here, tile);
        here.Watch?.After<StepWatch.KinSharing>();
        if (here.Rules.Detaining.On)
        {
            KinFlagging.Live(tile);
            Each<Detaining, L>(here, tile);
        }

        Each<Seeing, L>(here, tile, tile.Savings);
        Each<Shocks, L>(here, tile, tile.Morals);
        if (here.Rules.Enterprises.On) Each<Suffering, L>(here, tile);
        Each<Conduct, L>(here, tile, tile.Perceived);
        Each<Giving, L>(here, tile, tile.Approval);
        if (here.Rules.Contributing.Due) Each<Contributing, L>(here, tile);
        Each<Helping, L>(here, tile, tile.Trust);
        Each<Expressing, L>(here, tile, tile.MonthsLeft);
        if (here.Rules.Voting.Due) Each<Voting, L>(here, tile);
        Each<Observing, L>(here, tile, tile.Flags);
        Where<Observing.Keeping, L>(here, tile, Fact.Recorded);
        Each<Accusing, L>(here, tile, tile.Appeal);
        Where<Accusing.Recording, L>(here, tile, Fact.Suspect);
        if (here.Region.ClassesInForce) Each<Widening, L>(here, tile);
        if (here.Rules.Scoring.On)
        {
            Where<Scoring.Penalizing, L>(here, tile, Fact.Recorded, Fact.FalseRecord, Fact.DissentRecorded);
            Each<Scoring, L>(here, tile, tile.MonthsWrong);
        }

        Each<Listing, L>(here, tile, tile.MonthsSanctioned);
        Where<Listing.Entering, L>(here, tile, Fact.Debtor, Fact.EnteredScore, Fact.EnteredGrave);
        Where<Sanctioning, L>(here, tile, Fact.Listed, Fact.Kin, Fact.ListedChild);
        Where<Appealing, L>(here, tile, Fact.Listed);
        Each<Repairing, L>(here, tile, tile.MonthsListed);
        if (here.Rules.RegimeEnds) Each<Ending, L>(here, tile);
        if (here.Rules.Credit.On)
        {
            Each<Billing, L>(here, tile, tile.CreditFile);
            Each<Borrowing, L>(here, tile);
            Each<Pricing, L>(here, tile);
            Each<Disputing, L>(here, tile);
            Each<Crediting, L>(here, tile);
        }

        Each<Morals, L>(here, tile, tile.Before);
        if (here.Rules.Informing.HasNews) Each<Informing, L>(here, tile);
        Each<Accepting, L>(here, tile, tile.Now);
        Each<Attitude, L>(here, tile);
        Each<Polling, L>(here, tile);
        Each<Meeting, L>(here, tile);
        Each<Publishing, L>(here, tile);
        if (here.Rules.Detaining.On) Each<Releasing, L>(here, tile);
        tile.ForgetNobody();
        Counting.Add<L>(here, tile);
        here.Watch?.After<StepWatch.Counting>();
        if (!here.Rules.Credit.On) return;
        CreditCounting.Add<L>(here, tile);
        here.Watch?.After<StepWatch.CreditCounting>();
    }

    /// <summary>Gives the people of a tile the state with which the society begins.</summary>
    public static void Begin<L>(in Here here, in Tile tile)
        where L : struct, ILanes<L>
    {
        Each<Traits, L>(here, tile);
        Each<Birth, L>(here, tile);
    }

    // Only vectors of 32 people in which a fact is true of somebody.
    private static void Where<M, L>(in Here here, in Tile tile, Fact fact)
        where M : struct, IMechanism
        where L : struct, ILanes<L> => Where<M, L>(here, tile, fact, fact, fact);

    private static void Where<M, L>(in Here here, in Tile tile, Fact first, Fact second, Fact third)
        where M : struct, IMechanism
        where L : struct, ILanes<L> => Walk.Where<M, L, Here, Tile>(here, tile, tile.People, tile.Rows, tile.Concerned(first, second, third), here.Watch);

    // While a step is lived, memory is asked for one column of the next tile: all at once, they would wait for each other.
    private static void Each<M, L>(in Here here, in Tile tile, byte* column = null)
        where M : struct, IMechanism
        where L : struct, ILanes<L>
    {
        if (column is not null) tile.Expect(column);
        Walk.Over<M, L, Here, Tile>(here, tile, tile.People, tile.Rows, here.Watch);
    }
}
