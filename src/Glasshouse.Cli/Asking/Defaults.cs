namespace Glasshouse.Cli.Asking;

/// <summary>What is run where nothing else is asked for.</summary>
internal static class Defaults
{
    /// <summary>Synthetic people in the whole country.</summary>
    public const long People = 1_000_000;

    /// <summary>Months before the regime starts.</summary>
    public const int BurnIn = 36;

    /// <summary>Months under the regime.</summary>
    public const int Months = 84;

    /// <summary>Seeds of an assessment.</summary>
    public const int Seeds = 8;

    /// <summary>Seeds of a quick assessment.</summary>
    public const int QuickSeeds = 4;

    /// <summary>So many people are a whole country: their own number evens luck out, so one seed, no burn-in and no twin are run where nothing else is asked for.</summary>
    public const long Country = 100_000_000;

    /// <summary>Seeds of a whole country.</summary>
    public const int SeedsOfCountry = 1;

    /// <summary>Months before the regime starts in a whole country.</summary>
    public const int BurnInOfCountry = 0;

    /// <summary>First seed.</summary>
    public const ulong FirstSeed = 1;

    /// <summary>Folder in which the report is laid down.</summary>
    public const string Out = "out";

    /// <summary>Arms of an assessment, the never-scored one first.</summary>
    public static readonly string[] Arms = ["no-scoring", "court-list", "essay", "due-process", "captured"];
}
