using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>accounting:</c>. What offences cost others, and what it costs to watch, score, list and hear appeals.</summary>
public static class AccountingKeys
{
    /// <summary>What an offence against public order costs others.</summary>
    public static readonly NumberKey OrderHarm = new("accounting.order-harm", "months of income", 0, 24,
        "What an offence against public order costs others.");

    /// <summary>What a commercial fraud costs its victims.</summary>
    public static readonly NumberKey FraudHarm = new("accounting.fraud-harm", "months of income", 0, 24,
        "What a commercial fraud costs its victims.");

    /// <summary>What the evasion of a judgment costs the creditor.</summary>
    public static readonly NumberKey EvasionHarm = new("accounting.evasion-harm", "months of income", 0, 24,
        "What the evasion of a judgment costs the creditor.");

    /// <summary>What an act of academic dishonesty costs others.</summary>
    public static readonly NumberKey AcademicHarm = new("accounting.academic-harm", "months of income", 0, 24,
        "What an act of academic dishonesty costs others.");

    /// <summary>What a bribe taken costs the public.</summary>
    public static readonly NumberKey BribeHarm = new("accounting.bribe-harm", "months of income", 0, 24,
        "What a bribe taken costs the public.");

    /// <summary>Cost of cameras for each adult and month at full coverage, in median incomes.</summary>
    public static readonly NumberKey Cameras = new("accounting.cameras-cost", "share of income", 0, 1,
        "Cost of cameras for each adult and month at full coverage, in median incomes.");

    /// <summary>Cost of informants for each adult and month at full coverage, in median incomes.</summary>
    public static readonly NumberKey Informants = new("accounting.informants-cost", "share of income", 0, 1,
        "Cost of informants for each adult and month at full coverage, in median incomes.");

    /// <summary>Cost of reading platforms for each adult and month at full coverage, in median incomes.</summary>
    public static readonly NumberKey Platforms = new("accounting.platforms-cost", "share of income", 0, 1,
        "Cost of reading platforms for each adult and month at full coverage, in median incomes.");

    /// <summary>Cost of audit for each adult and month at full coverage, in median incomes.</summary>
    public static readonly NumberKey Audit = new("accounting.audit-cost", "share of income", 0, 1,
        "Cost of audit for each adult and month at full coverage, in median incomes.");

    /// <summary>Cost of keeping a score for each adult and month, in median incomes.</summary>
    public static readonly NumberKey Score = new("accounting.score-cost", "share of income", 0, 1,
        "Cost of keeping a score for each adult and month, in median incomes.");

    /// <summary>Cost of making a record, true or false.</summary>
    public static readonly NumberKey Record = new("accounting.record-cost", "months of income", 0, 24,
        "Cost of making a record, true or false.");

    /// <summary>Cost of a list entry to those who keep the list.</summary>
    public static readonly NumberKey Entry = new("accounting.entry-cost", "months of income", 0, 24,
        "Cost of a list entry to those who keep the list.");

    /// <summary>Cost of deciding an appeal.</summary>
    public static readonly NumberKey Appeal = new("accounting.appeal-cost", "months of income", 0, 24,
        "Cost of deciding an appeal.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        OrderHarm, FraudHarm, EvasionHarm, AcademicHarm, BribeHarm, Cameras, Informants, Platforms, Audit, Score, Record, Entry, Appeal
    ];
}
