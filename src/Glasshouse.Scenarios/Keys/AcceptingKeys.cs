using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>accepting:</c>. Who accepts that the state, and that business, collect data about people.</summary>
public static class AcceptingKeys
{
    /// <summary>Share of adults who accept collection by the state where none of its channels is in use.</summary>
    public static readonly NumberKey State = new("accepting.state", "share", 0, 1,
        "Share of adults who accept collection of their data by the state where none of its channels is in use.");

    /// <summary>Share of adults who accept collection by business where none of its channels is in use.</summary>
    public static readonly NumberKey Business = new("accepting.business", "share", 0, 1,
        "Share of adults who accept collection of their data by business where none of its channels is in use.");

    /// <summary>How much full coverage by the channels of the state takes from accepting them.</summary>
    public static readonly NumberKey StateWear = new("accepting.state-wear", "standard deviations", 0, 3,
        "How much full coverage by the channels of the state (cameras, informants, platforms) takes from accepting them.");

    /// <summary>How much full coverage by the channels of business takes from accepting them.</summary>
    public static readonly NumberKey BusinessWear = new("accepting.business-wear", "standard deviations", 0, 3,
        "How much full coverage by the channels of business (banks, commerce) takes from accepting them.");

    /// <summary>How far accepting collection by the state hangs on lasting outlook rather than on care for privacy.</summary>
    public static readonly NumberKey Outlook = new("accepting.outlook", "correlation", 0, 1,
        "How far accepting collection by the state hangs on lasting outlook rather than on care for privacy.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All = [State, Business, StateWear, BusinessWear, Outlook];
}
