using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>population:</c>. Who lives in the society.</summary>
public static class PopulationKeys
{
    /// <summary>Share of working-age adults who hold public office.</summary>
    public static readonly NumberKey OfficialShare = new("population.official-share", "share", 0, 0.1,
        "Share of working-age adults who hold public office.");

    /// <summary>Share of working-age adults who study or do research: those who can be academically dishonest.</summary>
    public static readonly NumberKey StudentShare = new("population.student-share", "share", 0, 0.5,
        "Share of working-age adults who study or do research: those who can be academically dishonest.");

    /// <summary>Mean of the moral baseline to which a person's morals return.</summary>
    public static readonly NumberKey MoralMean = new("population.moral-mean", "share", 0, 1,
        "Mean of the moral baseline to which a person's morals return.");

    /// <summary>Standard deviation of the moral baseline between people.</summary>
    public static readonly NumberKey MoralSpread = new("population.moral-spread", "share", 0, 0.2,
        "Standard deviation of the moral baseline between people.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        OfficialShare, StudentShare, MoralMean, MoralSpread
    ];
}
