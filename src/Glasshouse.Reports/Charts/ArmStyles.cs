namespace Glasshouse.Reports.Charts;

/// <summary>Class of each arm: colour and dashes together, so that neither is needed alone.</summary>
internal static class ArmStyles
{
    private const int Styles = 8;

    /// <summary>Class of the arm at this place.</summary>
    public static string Of(int arm) => $"arm{arm % Styles}";
}
