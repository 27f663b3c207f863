using System.Diagnostics.CodeAnalysis;

namespace Glasshouse.Scenarios.Rules;

/// <summary>All rules in force in one month, resolved to fixed point: one run of numbers, so that a mechanism reads each with one load.</summary>
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "Mechanisms take references to the sections.")]
public readonly struct MonthRules
{
    /// <summary>The calendar month.</summary>
    public readonly YearMonth Month;

    /// <summary>True in the last month of a regime that ends: the list is dissolved.</summary>
    public readonly bool RegimeEnds;

    /// <summary>Who lives in the society.</summary>
    public readonly PopulationRules Population;

    /// <summary>Work, savings and bad luck.</summary>
    public readonly ShocksRules Shocks;

    /// <summary>Occasions and temptations.</summary>
    public readonly ConductRules Conduct;

    /// <summary>Channels and their errors.</summary>
    public readonly ObservingRules Observing;

    /// <summary>The rulebook.</summary>
    public readonly ScoringRules Scoring;

    /// <summary>The list.</summary>
    public readonly ListingRules Listing;

    /// <summary>The joint-sanction vector.</summary>
    public readonly SanctionsRules Sanctions;

    /// <summary>Notice and appeal.</summary>
    public readonly AppealingRules Appealing;

    /// <summary>Ways off the list.</summary>
    public readonly RepairingRules Repairing;

    /// <summary>Morals and perceived risk.</summary>
    public readonly MoralsRules Morals;

    /// <summary>Opinion, expression and the poll.</summary>
    public readonly AttitudeRules Attitude;

    /// <summary>Gifts and volunteering.</summary>
    public readonly GivingRules Giving;

    /// <summary>Helping a stranger.</summary>
    public readonly HelpingRules Helping;

    /// <summary>Cooperation and trust.</summary>
    public readonly MeetingRules Meeting;

    /// <summary>Corruption and oversight.</summary>
    public readonly OfficialsRules Officials;

    // Power

    /// <summary>Contributions to the common good.</summary>
    public readonly ContributingRules Contributing;

    /// <summary>Votes and credits.</summary>
    public readonly VotingRules Voting;

    /// <summary>Added rule classes.</summary>
    public readonly CreepingRules Creeping;

    /// <summary>A targeted group and detention.</summary>
    public readonly DetainingRules Detaining;
    /// <summary>The credit file and its score.</summary>
    public readonly CreditRules Credit;

    /// <summary>Loans.</summary>
    public readonly BorrowingRules Borrowing;

    /// <summary>Medical bills.</summary>
    public readonly BillingRules Billing;

    /// <summary>Errors on file.</summary>
    public readonly DisputingRules Disputing;

    /// <summary>What a score costs.</summary>
    public readonly PricingRules Pricing;
    /// <summary>What offences and the regime cost.</summary>
    public readonly AccountingRules Accounting;

    /// <summary>Views of data collection.</summary>
    public readonly AcceptingRules Accepting;

    /// <summary>What people hear.</summary>
    public readonly InformingRules Informing;

    // Enterprises
    /// <summary>What enterprises there are.</summary>
    public readonly EnterprisesRules Enterprises;

    /// <summary>Who inspects them.</summary>
    public readonly InspectingRules Inspecting;

    /// <summary>Their score.</summary>
    public readonly RatingRules Rating;

    /// <summary>Their list.</summary>
    public readonly BlacklistingRules Blacklisting;

    /// <summary>Whom their harm reaches.</summary>
    public readonly SufferingRules Suffering;

    /// <summary>Resolves every section for a month.</summary>
    public MonthRules(NumbersAt numbers)
    {
        Month = numbers.Month;
        RegimeEnds = numbers.RegimeEnds;
        Population = new PopulationRules(numbers);
        Shocks = new ShocksRules(numbers);
        Conduct = new ConductRules(numbers);
        Observing = new ObservingRules(numbers);
        Scoring = new ScoringRules(numbers);
        Listing = new ListingRules(numbers);
        Sanctions = new SanctionsRules(numbers);
        Appealing = new AppealingRules(numbers);
        Repairing = new RepairingRules(numbers);
        Morals = new MoralsRules(numbers);
        Attitude = new AttitudeRules(numbers);
        Giving = new GivingRules(numbers);
        Helping = new HelpingRules(numbers);
        Meeting = new MeetingRules(numbers);
        Officials = new OfficialsRules(numbers);

        // Power
        Contributing = new ContributingRules(numbers);
        Voting = new VotingRules(numbers);
        Creeping = new CreepingRules(numbers);
        Detaining = new DetainingRules(numbers);
        Credit = new CreditRules(numbers);
        Borrowing = new BorrowingRules(numbers);
        Billing = new BillingRules(numbers);
        Disputing = new DisputingRules(numbers);
        Pricing = new PricingRules(numbers);
        Accounting = new AccountingRules(numbers);

        // What citizens think
        Accepting = new AcceptingRules(numbers);
        Informing = new InformingRules(numbers);

        // Enterprises
        Enterprises = new EnterprisesRules(numbers);
        Inspecting = new InspectingRules(numbers);
        Rating = new RatingRules(numbers);
        Blacklisting = new BlacklistingRules(numbers);
        Suffering = new SufferingRules(numbers);
    }
}
