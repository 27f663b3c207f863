using System.Collections.Immutable;
using Glasshouse.Experiments.Designs;

namespace Glasshouse.Experiments.Sensitivity;

/// <summary>What somebody wants to know of a sweep.</summary>
public sealed record SensitivityAsk
{
    /// <summary>Names of the methods, in the order of their numbers.</summary>
    public static readonly ImmutableArray<string> Methods = ["morris", "sobol", "pawn"];

    /// <summary>Names of the measures; empty for all that the sweep kept.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>Arm under test; empty for the second one, or the only one.</summary>
    public string Arm { get; init; } = "";

    /// <summary>Arm that is taken from it, seed by seed; empty for the first one, <c>none</c> for none.</summary>
    public string Against { get; init; } = "";

    /// <summary>Method; null for all that the design allows.</summary>
    public SensitivityMethod? Method { get; init; }

    /// <summary>Slices of PAWN.</summary>
    public int Slices { get; init; } = 10;

    /// <summary>How intervals are made.</summary>
    public Resampling Resampling { get; init; } = new();

    /// <summary>How first orders are estimated.</summary>
    public FirstOrderEstimator Estimator { get; init; }

    /// <summary>The methods that a design allows.</summary>
    public static ImmutableArray<SensitivityMethod> Allowed(DesignKind design) => design switch
    {
        DesignKind.Morris or DesignKind.Radial => [SensitivityMethod.Morris],
        DesignKind.Saltelli => [SensitivityMethod.Sobol, SensitivityMethod.Pawn],
        _ => [SensitivityMethod.Pawn],
    };
}
