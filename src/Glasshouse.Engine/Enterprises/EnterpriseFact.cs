namespace Glasshouse.Engine.Enterprises;

/// <summary>What is true of an enterprise this month: one byte each, in the scratch columns of a tile.</summary>
internal enum EnterpriseFact
{
    // Traits: what it makes, how large it is, whom it knows
    Any, Food, Drugs, Factory, Goods, Middle, Large, Connected,

    // Harm and occasions
    Accident, Deadly, FoodBatch, FoodUnsafe, DrugBatch, DrugsUnsafe, CounterfeitOccasion, Counterfeit, FraudOccasion, Fraud, Harmful,

    // Inspecting and filing
    Visited, FoodSample, FoodSampleFailed, DrugSample, DrugSampleFailed, Missed, Spared, BribedAway, MixedUp, Recorded,
    RecordedAccident, RecordedBatch, RecordedCounterfeit, RecordedFraud, FalseRecord,

    // The list
    WasListed, EnteredScore, EnteredGrave, EnteredCourt, EnteredWrongly, Listed, ListedWrongly, ExecutiveBarred,
    AppealFiled, AppealDecided, AppealUpheld, Exonerated, ExitRepair, ExitTerm, NeverCleared,

    // How many there are
    Count,
}
