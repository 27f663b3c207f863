using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>credit:</c>. The credit file and its score.</summary>
public static class CreditKeys
{
    /// <summary>Whether people borrow, are billed and have a credit file.</summary>
    public static readonly NumberKey On = new("credit.on", "switch", 0, 1,
        "Whether people borrow, are billed and have a credit file.");

    /// <summary>Whether lenders, car insurers and landlords look at the score.</summary>
    public static readonly NumberKey Scored = new("credit.scored", "switch", 0, 1,
        "Whether lenders, car insurers and landlords look at the score.");

    /// <summary>Group of the published table of scores whose figures group A takes: 0 for everybody, 1 to 4 for the letters A to D, 5 and 6 for two invented groups of a lending environment.</summary>
    public static readonly NumberKey InputOfGroupA = new("credit.input-of-group-a", "row", 0, 6,
        "Group of the published table of scores whose figures group A takes: 0 for everybody, 1 to 4 for the letters A to D, 5 and 6 for two invented groups of a lending environment.") { IsWhole = true };

    /// <summary>Group of the published table of scores whose figures group B takes: 0 for everybody, 1 to 4 for the letters A to D, 5 and 6 for two invented groups of a lending environment.</summary>
    public static readonly NumberKey InputOfGroupB = new("credit.input-of-group-b", "row", 0, 6,
        "Group of the published table of scores whose figures group B takes: 0 for everybody, 1 to 4 for the letters A to D, 5 and 6 for two invented groups of a lending environment.") { IsWhole = true };

    /// <summary>Whether scores and defaults are those of the published table themselves; otherwise the table says where a group stands among all and how much more or less often it defaults.</summary>
    public static readonly NumberKey RawBands = new("credit.raw-bands", "switch", 0, 1,
        "Whether scores and defaults are those of the published table themselves; otherwise the table says where a group stands among all and how much more or less often it defaults.");

    /// <summary>Shares of people by band of the score, the lowest band first; they are scaled to a sum of 100.</summary>
    public static readonly ImmutableArray<NumberKey> Shares =
    [
        new("credit.share-300", "% of people", 0, 100, "Share of people with a score below 500."),
        new("credit.share-500", "% of people", 0, 100, "Share of people with a score from 500 to 549."),
        new("credit.share-550", "% of people", 0, 100, "Share of people with a score from 550 to 599."),
        new("credit.share-600", "% of people", 0, 100, "Share of people with a score from 600 to 649."),
        new("credit.share-650", "% of people", 0, 100, "Share of people with a score from 650 to 699."),
        new("credit.share-700", "% of people", 0, 100, "Share of people with a score from 700 to 749."),
        new("credit.share-750", "% of people", 0, 100, "Share of people with a score from 750 to 799."),
        new("credit.share-800", "% of people", 0, 100, "Share of people with a score of 800 or more."),
    ];

    /// <summary>Points added to the score to which a person returns, so that loans and bills leave the mean where it was published.</summary>
    public static readonly NumberKey Level = new("credit.level", "points", -200, 200,
        "Points added to the score to which a person returns, so that loans and bills leave the mean where it was published.");

    /// <summary>Share of adults without a score: no file, or too little in it.</summary>
    public static readonly NumberKey Unscored = new("credit.unscored", "share", 0, 1,
        "Share of adults without a score: no file, or too little in it.");

    /// <summary>Share of the gap to her lasting score that closes in a month: what is old weighs less.</summary>
    public static readonly NumberKey Reversion = new("credit.reversion", "share", 0, 1,
        "Share of the gap to her lasting score that closes in a month: what is old weighs less.");

    /// <summary>Points for a loan that is repaid, spread over its life.</summary>
    public static readonly NumberKey Gain = new("credit.gain", "points", 0, 300,
        "Points for a loan that is repaid, spread over its life.");

    /// <summary>Points lost by a default, a third in each month without payment.</summary>
    public static readonly NumberKey Loss = new("credit.loss", "points", 0, 450,
        "Points lost by a default, a third in each month without payment.");

    /// <summary>Points by which a default lowers the lasting score for as long as it stands on file.</summary>
    public static readonly NumberKey DefaultLasting = new("credit.default-lasting", "points", 0, 300,
        "Points by which a default lowers the lasting score for as long as it stands on file.") { IsWhole = true };

    /// <summary>Mean months that a default, a collection or an error stays on file.</summary>
    public static readonly NumberKey Expiry = new("credit.expiry", "months", 1, 240,
        "Mean months that a default, a collection or an error stays on file.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        On, Scored, InputOfGroupA, InputOfGroupB, RawBands, .. Shares, Level, Unscored, Reversion, Gain, Loss,
        DefaultLasting, Expiry
    ];
}
