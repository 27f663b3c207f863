using System.Collections.Immutable;

namespace Glasshouse.Reports.Words;

/// <summary>Which measures stand where in the report.</summary>
internal static class MeasureNames
{
    /// <summary>Rows of the verdict table.</summary>
    public static readonly ImmutableArray<string> Verdict =
    [
        "offenders", "evasion-rate", "fraud-rate", "morals", "gave", "helped", "listed-wrongly", "wrongful-share", "never-cleared",
        "approve", "support", "dissent", "corruption", "trust", "worried", "savings",
    ];

    /// <summary>Pictures over time.</summary>
    public static readonly ImmutableArray<string> OverTime =
    [
        "offenders", "evasion-rate", "morals", "gave", "helped", "listed", "listed-wrongly", "refused-travel",
        "approve", "support", "dissent", "corruption", "trust", "worried",
    ];

    /// <summary>Wrongful punishment.</summary>
    public static readonly ImmutableArray<string> Wrongful =
    [
        "wrongful-share", "listed-wrongly", "wrong-group-b", "months-to-exoneration", "never-cleared", "kin-restricted", "records-false",
    ];

    /// <summary>Approval said and meant.</summary>
    public static readonly ImmutableArray<string> Approval = ["approve", "support", "poll", "poll-true", "dissent"];

    /// <summary>Measure on the map.</summary>
    public const string Map = "listed-wrongly";

    /// <summary>Measure on the map where nobody is listed and credit files are kept.</summary>
    public const string MapOfCredit = "medical-counts";

    /// <summary>What a credit score does, with the same measure of group B.</summary>
    public static readonly ImmutableArray<string> CreditByGroup = ["credit-score", "credit-refused", "loan-rate", "card-rate", "premium", "rent-refused", "loan-defaults"];

    /// <summary>What the answer says of credit, where credit files are kept.</summary>
    public static readonly ImmutableArray<string> CreditAnswer = ["credit-refused", "credit-refused-group-b", "loan-defaults", "savings-group-b", "file-errors-tier"];

    /// <summary>Pictures of credit over time.</summary>
    public static readonly ImmutableArray<string> CreditOverTime = ["medical-counts", "credit-score"];
}
