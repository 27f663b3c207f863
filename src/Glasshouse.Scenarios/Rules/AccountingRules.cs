using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>What offences cost others, and what the regime costs to run.</summary>
/// <remarks>Scenario section <c>accounting:</c>; page <c>docs/model/accounting.md</c>. All in months of median income.</remarks>
public readonly struct AccountingRules
{
    /// <summary>Resolves the numbers in force in a month.</summary>
    public AccountingRules(NumbersAt numbers)
    {
        OrderHarm = numbers[AccountingKeys.OrderHarm];
        FraudHarm = numbers[AccountingKeys.FraudHarm];
        EvasionHarm = numbers[AccountingKeys.EvasionHarm];
        AcademicHarm = numbers[AccountingKeys.AcademicHarm];
        BribeHarm = numbers[AccountingKeys.BribeHarm];
        Watching = (numbers[AccountingKeys.Cameras] * numbers[ObservingKeys.CamerasCoverage])
            + (numbers[AccountingKeys.Informants] * numbers[ObservingKeys.InformantsCoverage])
            + (numbers[AccountingKeys.Platforms] * numbers[ObservingKeys.PlatformsCoverage])
            + (numbers[AccountingKeys.Audit] * numbers[ObservingKeys.AuditCoverage]);
        Scoring = numbers[ScoringKeys.On] > 0 ? numbers[AccountingKeys.Score] : 0;
        Record = numbers[AccountingKeys.Record];
        Entry = numbers[AccountingKeys.Entry];
        Appeal = numbers[AccountingKeys.Appeal];
    }

    /// <summary>Harm of an offence against public order.</summary>
    public double OrderHarm { get; }

    /// <summary>Harm of a fraud.</summary>
    public double FraudHarm { get; }

    /// <summary>Harm of an evasion.</summary>
    public double EvasionHarm { get; }

    /// <summary>Harm of an act of academic dishonesty.</summary>
    public double AcademicHarm { get; }

    /// <summary>Harm of a bribe.</summary>
    public double BribeHarm { get; }

    /// <summary>Cost of the channels in use, for each adult and month.</summary>
    public double Watching { get; }

    /// <summary>Cost of keeping the score, for each adult and month; 0 without one.</summary>
    public double Scoring { get; }

    /// <summary>Cost of a record.</summary>
    public double Record { get; }

    /// <summary>Cost of a list entry.</summary>
    public double Entry { get; }

    /// <summary>Cost of a decision on an appeal.</summary>
    public double Appeal { get; }
}
