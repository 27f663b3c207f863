using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>rating:</c>. The score of enterprises: points for what is on file.</summary>
public static class RatingKeys
{
    /// <summary>Whether enterprises have a score.</summary>
    public static readonly NumberKey On = new("rating.on", "switch", 0, 1,
        "Whether enterprises have a score.");

    /// <summary>How much enterprises have the score or the corporate list in mind.</summary>
    public static readonly NumberKey Salience = new("rating.salience", "share", 0, 1,
        "How much enterprises have the score or the corporate list in mind.");

    /// <summary>Score of an enterprise without any item.</summary>
    public static readonly NumberKey StartScore = new("rating.start", "points", 0, 2000,
        "Score of an enterprise without any item.") { IsWhole = true };

    /// <summary>Share of the gap to the start that closes in a month.</summary>
    public static readonly NumberKey Reversion = new("rating.reversion", "share per month", 0, 1,
        "Share of the gap to the start that closes in a month.");

    /// <summary>Points for a recorded accident.</summary>
    public static readonly NumberKey AccidentPoints = new("rating.accident-points", "points", -1000, 0,
        "Points for a recorded accident.") { IsWhole = true };

    /// <summary>Points for a recorded unsafe batch.</summary>
    public static readonly NumberKey BatchPoints = new("rating.batch-points", "points", -1000, 0,
        "Points for a recorded unsafe batch.") { IsWhole = true };

    /// <summary>Points for a recorded counterfeit.</summary>
    public static readonly NumberKey CounterfeitPoints = new("rating.counterfeit-points", "points", -1000, 0,
        "Points for a recorded counterfeit.") { IsWhole = true };

    /// <summary>Points for a recorded contract or tax fraud.</summary>
    public static readonly NumberKey FraudPoints = new("rating.fraud-points", "points", -1000, 0,
        "Points for a recorded contract or tax fraud.") { IsWhole = true };

    /// <summary>Points for a visit that found nothing.</summary>
    public static readonly NumberKey CleanPoints = new("rating.clean-points", "points", 0, 200,
        "Points for a visit that found nothing.") { IsWhole = true };

    /// <summary>How far above the start such points can lift.</summary>
    public static readonly NumberKey BonusCeiling = new("rating.bonus-ceiling", "points", 0, 1000,
        "How far above the start such points can lift.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        On, Salience, StartScore, Reversion, AccidentPoints, BatchPoints, CounterfeitPoints, FraudPoints, CleanPoints,
        BonusCeiling
    ];
}
