namespace Glasshouse.Engine.World;

/// <summary>Values of the column of appeals.</summary>
internal static class Appeal
{
    /// <summary>Bits of the column that hold the state of the appeal.</summary>
    public const int Mask = 3;

    /// <summary>From which bit on the same byte holds the months of a detention that are left.</summary>
    public const int DetentionShift = 2;

    /// <summary>No appeal.</summary>
    public const int None = 0;

    /// <summary>Pending at the agency.</summary>
    public const int Agency = 1;

    /// <summary>Pending at the independent body.</summary>
    public const int Independent = 2;

    /// <summary>Lost for good or given up.</summary>
    public const int Over = 3;
}
