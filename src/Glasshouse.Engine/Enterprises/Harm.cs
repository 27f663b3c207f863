namespace Glasshouse.Engine.Enterprises;

/// <summary>How an enterprise can harm people.</summary>
internal enum Harm
{
    /// <summary>An accident hurts workers.</summary>
    Accident,

    /// <summary>An unsafe batch of food or drugs hurts consumers.</summary>
    Batch,

    /// <summary>A counterfeit deceives buyers.</summary>
    Counterfeit,

    /// <summary>A fraud costs customers and partners.</summary>
    Fraud,
}
