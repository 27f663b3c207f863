namespace Glasshouse.Scenarios.Rules;

/// <summary>All rules in force in one month, resolved to fixed point.</summary>
/// <param name="Month">The calendar month.</param>
/// <param name="Population">Who lives in the society.</param>
/// <param name="Shocks">Work, savings and bad luck.</param>
/// <param name="Conduct">Occasions and temptations.</param>
/// <param name="Observing">Channels and their errors.</param>
/// <param name="Scoring">The rulebook.</param>
/// <param name="Listing">The list.</param>
/// <param name="Sanctions">The joint-sanction vector.</param>
/// <param name="Appealing">Notice and appeal.</param>
/// <param name="Repairing">Ways off the list.</param>
/// <param name="Morals">Morals and perceived risk.</param>
/// <param name="Attitude">Opinion, expression and the poll.</param>
/// <param name="Giving">Gifts and volunteering.</param>
/// <param name="Helping">Helping a stranger.</param>
/// <param name="Meeting">Cooperation and trust.</param>
/// <param name="Officials">Corruption and oversight.</param>
public sealed record MonthRules(
    YearMonth Month,
    PopulationRules Population,
    ShocksRules Shocks,
    ConductRules Conduct,
    ObservingRules Observing,
    ScoringRules Scoring,
    ListingRules Listing,
    SanctionsRules Sanctions,
    AppealingRules Appealing,
    RepairingRules Repairing,
    MoralsRules Morals,
    AttitudeRules Attitude,
    GivingRules Giving,
    HelpingRules Helping,
    MeetingRules Meeting,
    OfficialsRules Officials)
{
    /// <summary>Resolves every section for a month.</summary>
    public static MonthRules From(NumbersAt numbers) => new(
        numbers.Month,
        new PopulationRules(numbers),
        new ShocksRules(numbers),
        new ConductRules(numbers),
        new ObservingRules(numbers),
        new ScoringRules(numbers),
        new ListingRules(numbers),
        new SanctionsRules(numbers),
        new AppealingRules(numbers),
        new RepairingRules(numbers),
        new MoralsRules(numbers),
        new AttitudeRules(numbers),
        new GivingRules(numbers),
        new HelpingRules(numbers),
        new MeetingRules(numbers),
        new OfficialsRules(numbers));
}
