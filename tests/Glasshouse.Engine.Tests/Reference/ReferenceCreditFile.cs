namespace Glasshouse.Engine.Tests.Reference;

/// <summary>What stands on the credit file of a person.</summary>
internal sealed class ReferenceCreditFile
{
    public bool HasScore;
    public double Score;

    // Missed payments of a loan that is open; a default on file.
    public bool HasLoan, DefaultOnFile;
    public int Late;

    // At most one medical collection.
    public bool Billed, Small, Paid, Shown;

    // What she was charged this month: percent a year and dollars a year.
    public double LoanRate, CardRate, Premium;

    // At most one error, and how far a dispute about it has come.
    public bool Error, ErrorMoves;
    public ReferenceAppeal Dispute;

    /// <summary>A dispute waits for an answer.</summary>
    public bool Disputed => Dispute is ReferenceAppeal.Agency or ReferenceAppeal.Independent;

    /// <summary>Tier of the score in whole points; who has none stands in the lowest.</summary>
    public int Tier => HasScore ? TierOf(Score) : 0;

    /// <summary>Tier of a score: how many of the five bounds it reaches.</summary>
    public static int TierOf(double score) => Array.FindAll(ReferenceCreditCurves.Bounds, bound => Math.Round(score) >= bound).Length;

    /// <summary>Moves the score within its scale; who has none has nothing to move.</summary>
    public void Move(double points)
    {
        if (HasScore) Score = Math.Clamp(Score + points, ReferenceCreditCurves.Lowest, ReferenceCreditCurves.Highest);
    }

    /// <summary>Her score would stand in another tier without the points of an error.</summary>
    public bool InOtherTier(double points) => TierOf(Score) != TierOf(Math.Min(Score + points, ReferenceCreditCurves.Highest));
}
