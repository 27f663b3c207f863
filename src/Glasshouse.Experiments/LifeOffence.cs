using System.Collections.Immutable;
using Glasshouse.Engine;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Experiments;

/// <summary>A kind of offence: how it is told and which channels may see it.</summary>
/// <param name="Fact">Name of the fact.</param>
/// <param name="What">What she did.</param>
/// <param name="Noun">What it is called.</param>
/// <param name="Temptation">Numbers behind the temptation.</param>
/// <param name="Channels">Coverage of the channels that may see it.</param>
internal sealed record LifeOffence(string Fact, string What, string Noun, ImmutableArray<NumberKey> Temptation, ImmutableArray<NumberKey> Channels)
{
    /// <summary>Every kind of offence; a person commits one a month at most.</summary>
    public static readonly ImmutableArray<LifeOffence> All =
    [
        new("OrderOffence", "broke a rule of public order", "an offence against public order", [ConductKeys.OrderOpportunity, ConductKeys.MoralWeight],
            [ObservingKeys.PoliceCoverage, ObservingKeys.CamerasCoverage, ObservingKeys.InformantsCoverage]),
        new("FraudOffence", "committed a fraud", "a fraud", [ConductKeys.FraudOpportunity, ConductKeys.MoralWeight],
            [ObservingKeys.PoliceCoverage, ObservingKeys.BanksCoverage, ObservingKeys.CommerceCoverage]),
        new("JudgmentEvaded", "was ordered by a court to pay, could have, and did not", "an evaded judgment", [ConductKeys.JudgmentOpportunity, ConductKeys.MoralWeight],
            [ObservingKeys.CourtsCoverage]),
        new("AcademicOffence", "was dishonest at the university", "academic dishonesty", [ConductKeys.AcademicOpportunity, ConductKeys.MoralWeight],
            [ObservingKeys.UniversitiesCoverage]),
        new("BribeTaken", "took a bribe in office", "a bribe", [ConductKeys.BribeOpportunity, ConductKeys.MoralWeight],
            [ObservingKeys.AuditCoverage]),
    ];

    /// <summary>The offence of a month; null where there is none.</summary>
    public static LifeOffence? Of(PersonMonth month) => All.FirstOrDefault(offence => month.Was(offence.Fact));

    /// <summary>Chance in force that any channel sees it.</summary>
    public double Seen(ObservingRules rules, bool inTown) => (Fact switch
    {
        "OrderOffence" => inTown ? rules.SeenOrderTown : rules.SeenOrderCountry,
        "FraudOffence" => rules.SeenFraud,
        "JudgmentEvaded" => rules.SeenEvasion,
        "AcademicOffence" => rules.SeenAcademic,
        _ => rules.SeenBribe,
    }) / (double)Scale.Chance;
}
