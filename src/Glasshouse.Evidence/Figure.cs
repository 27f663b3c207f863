namespace Glasshouse.Evidence;

/// <summary>One published figure. It describes a population, never a person.</summary>
/// <param name="Id">Short id to cite, such as <c>S7-entries</c>.</param>
/// <param name="Topic">Shelf it stands on, such as <c>blacklist</c>.</param>
/// <param name="What">What it is, in one sentence that stands alone.</param>
/// <param name="Value">The number in the plain <paramref name="Unit"/>; null for rules, signs and gaps.</param>
/// <param name="Text">The value as published; holds rules, signs and ranges too.</param>
/// <param name="Unit">Unit in words; per cent are 0…100.</param>
/// <param name="Low">Lower end of a published interval or a lower bound; null where there is none.</param>
/// <param name="High">Upper end of a published interval or an upper bound; null where there is none.</param>
/// <param name="Date">YYYY or YYYY-MM; empty where the source gives none.</param>
/// <param name="Place">ISO country code, state or city.</param>
/// <param name="Population">Whom or what was counted.</param>
/// <param name="Source">Author or institution, title, year.</param>
/// <param name="Grade">A official or peer-reviewed, B reputable report, C press or secondary.</param>
/// <param name="Verified">How it was found again.</param>
/// <param name="Role">What it may be used for.</param>
/// <param name="Note">How it may mislead; empty where nothing is known against it.</param>
public sealed record Figure(
    string Id,
    string Topic,
    string What,
    double? Value,
    string Text,
    string Unit,
    double? Low,
    double? High,
    string Date,
    string Place,
    string Population,
    string Source,
    string Grade,
    Verification Verified,
    FigureRole Role,
    string Note)
{
    /// <summary>True where the figure may be printed as a fact: anything but a figure from memory.</summary>
    public bool MayBePrinted => Verified != Verification.Memory;

    /// <summary>True where a number may be fitted to it: meant for calibration, with a value, and not from memory.</summary>
    public bool MayBeFitted => Role == FigureRole.Calibrate && MayBePrinted && Value is not null;
}
