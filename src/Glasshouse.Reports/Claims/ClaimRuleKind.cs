namespace Glasshouse.Reports.Claims;

/// <summary>How a claim is held against a run.</summary>
public enum ClaimRuleKind
{
    /// <summary>Nothing that can be computed decides it.</summary>
    Unknowable,

    /// <summary>The difference to the never-scored arm lies above zero with its whole interval.</summary>
    Higher,

    /// <summary>The difference to the never-scored arm lies below zero with its whole interval.</summary>
    Lower,

    /// <summary>The level lies at or above a bound with its whole interval.</summary>
    AtLeast,

    /// <summary>The level lies at or below a bound with its whole interval.</summary>
    AtMost,

    /// <summary>The level lies no farther from zero than a bound, on either side, with its whole interval.</summary>
    Within,

    /// <summary>Every published figure named is met within its tolerance.</summary>
    Figures,
}
