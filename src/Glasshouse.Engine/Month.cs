using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Mechanisms;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine;

/// <summary>The month of a tile, as a table of contents.</summary>
internal static class Month
{
    /// <summary>Lives one month for the people of a tile and adds what happened to the running sums of the region.</summary>
    public static void Live<L>(in Here here, in Tile tile)
        where L : struct, ILanes<L>
    {
        Each<Traits, L>(here, tile);
        Each<Standing, L>(here, tile);
        KinSharing.Live(here, tile);
        here.Watch?.After<StepWatch.KinSharing>();
        if (here.Rules.Detaining.On)
        {
            KinFlagging.Live(tile);
            Each<Detaining, L>(here, tile);
        }

        Each<Seeing, L>(here, tile);
        Each<Shocks, L>(here, tile);
        if (here.Rules.Enterprises.On) Each<Suffering, L>(here, tile);
        Each<Conduct, L>(here, tile);
        Each<Giving, L>(here, tile);
        if (here.Rules.Contributing.Due) Each<Contributing, L>(here, tile);
        Each<Helping, L>(here, tile);
        Each<Expressing, L>(here, tile);
        if (here.Rules.Voting.Due) Each<Voting, L>(here, tile);
        Each<Observing, L>(here, tile);
        Where<Observing.Keeping, L>(here, tile, Fact.Recorded);
        Each<Accusing, L>(here, tile);
        Where<Accusing.Recording, L>(here, tile, Fact.Suspect);
        if (here.Region.ClassesInForce) Each<Widening, L>(here, tile);
        if (here.Rules.Scoring.On)
        {
            Where<Scoring.Penalizing, L>(here, tile, Fact.Recorded, Fact.FalseRecord, Fact.DissentRecorded);
            Each<Scoring, L>(here, tile);
        }

        Each<Listing, L>(here, tile);
        Where<Listing.Entering, L>(here, tile, Fact.Debtor, Fact.EnteredScore, Fact.EnteredGrave);
        Where<Sanctioning, L>(here, tile, Fact.Listed, Fact.Kin, Fact.ListedChild);
        Where<Appealing, L>(here, tile, Fact.Listed);
        Each<Repairing, L>(here, tile);
        if (here.Rules.RegimeEnds) Each<Ending, L>(here, tile);
        if (here.Rules.Credit.On)
        {
            Each<Billing, L>(here, tile);
            Each<Borrowing, L>(here, tile);
            Each<Pricing, L>(here, tile);
            Each<Disputing, L>(here, tile);
            Each<Crediting, L>(here, tile);
        }

        Each<Morals, L>(here, tile);
        if (here.Rules.Informing.HasNews) Each<Informing, L>(here, tile);
        Each<Accepting, L>(here, tile);
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

    private static void Each<M, L>(in Here here, in Tile tile)
        where M : struct, IMechanism
        where L : struct, ILanes<L> => Walk.Over<M, L, Here, Tile>(here, tile, tile.People, tile.Rows, here.Watch);
}
