namespace Glasshouse.Scenarios.Rules;

/// <summary>An event as it stands in one month.</summary>
/// <param name="MonthsAgo">Months since it was heard; 0 in its own month.</param>
/// <param name="Kind">What was heard.</param>
/// <param name="Reach">Chance that an adult heard it and took it in, in 1/65,536.</param>
/// <param name="Approval">Shift of approval in this month, share.</param>
/// <param name="State">Shift of the view of collection by the state that is left, 1/2,048 of a standard deviation.</param>
/// <param name="Business">The same for collection by business.</param>
public readonly record struct HeardEvent(int MonthsAgo, EventKind Kind, int Reach, int Approval, int State, int Business)
{
    /// <summary>False once nothing of it is left.</summary>
    public bool Matters => MonthsAgo == 0 || State != 0 || Business != 0;
}
