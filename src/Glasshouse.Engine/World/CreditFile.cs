namespace Glasshouse.Engine.World;

/// <summary>Bits of the column of credit files. The credit score stands in the column of the score, a dispute in the column of appeals.</summary>
internal static class CreditFile
{
    /// <summary>Mask of the state of a loan: none, paid as agreed, one month late, two months late.</summary>
    public const int Loan = 3;

    /// <summary>A loan that is paid as agreed.</summary>
    public const int Current = 1;

    /// <summary>A loan with one missed payment.</summary>
    public const int OneLate = 2;

    /// <summary>A loan with two missed payments.</summary>
    public const int TwoLate = 3;

    /// <summary>A default stands on file.</summary>
    public const int Default = 4;

    /// <summary>Mask of a medical collection: none, small and unpaid, large and unpaid, paid.</summary>
    public const int Medical = 24;

    /// <summary>An unpaid medical collection below 500 dollars.</summary>
    public const int MedicalSmall = 8;

    /// <summary>An unpaid medical collection of 500 dollars or more.</summary>
    public const int MedicalLarge = 16;

    /// <summary>A medical collection that was paid and stayed on file.</summary>
    public const int MedicalPaid = 24;

    /// <summary>The wait is over: the collection is on show.</summary>
    public const int MedicalShown = 32;

    /// <summary>Mask of an error: none, one that lowers no score, one that lowers it.</summary>
    public const int Error = 192;

    /// <summary>An error that lowers no score.</summary>
    public const int ErrorIdle = 64;

    /// <summary>An error that lowers the score.</summary>
    public const int ErrorMoves = 128;
}
