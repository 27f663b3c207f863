using System.Collections.Immutable;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Experiments;

/// <summary>The measures of enterprises and of whom they harm.</summary>
internal static class EnterpriseMeasures
{
    /// <summary>All of them, in the order of the report.</summary>
    public static readonly ImmutableArray<Measure> All =
    [
        new("accidents", "Accidents at work", "per 100,000 enterprises a month",
            "Recorded and unrecorded accidents; they fall in every arm, list or none.",
            [Accidents], [Enterprises], 100000, -1, "enterprises"),
        new("deaths-at-work", "Deadly accidents at work", "per 100,000 enterprises a month",
            "Accidents in which somebody died.",
            [AccidentDeaths], [Enterprises], 100000, -1, "enterprises"),
        new("unsafe-food", "Unsafe food", "% of batches",
            "Batches of food that are unsafe, found or not.",
            [FoodUnsafe], [FoodBatches], 100, -1, "enterprises"),
        new("food-samples-failed", "Food samples that fail", "% of samples",
            "Samples of food that fail, as inspectors publish them.",
            [FoodSamplesFailed], [FoodSamples], 100, -1, "enterprises"),
        new("unsafe-drugs", "Unsafe drugs", "% of batches",
            "Batches of drugs that are unsafe, found or not.",
            [DrugsUnsafe], [DrugBatches], 100, -1, "enterprises"),
        new("counterfeits", "Counterfeits", "% of occasions",
            "Occasions to counterfeit that were taken.",
            [Counterfeits], [CounterfeitOccasions], 100, -1, "enterprises"),
        new("enterprise-fraud", "Contract and tax fraud", "% of occasions",
            "Occasions of enterprises for contract or tax fraud that were taken.",
            [EnterpriseFrauds], [EnterpriseFraudOccasions], 100, -1, "enterprises"),
        new("diligence", "Diligence of enterprises", "% of full scale",
            "Mean care that enterprises take.",
            [SumDiligence], [Enterprises], 100.0 / 255, 1, "enterprises"),
        new("harm-recorded", "Harm on record", "% of harmful enterprises",
            "Enterprises that did harm and were recorded for it.",
            [EnterpriseRecords], [EnterprisesHarmful], 100, 0, "enterprises"),
        new("harm-recorded-connected", "Harm on record, connected", "% of harmful connected enterprises",
            "The same among enterprises with political connections.",
            [EnterpriseRecordsConnected], [EnterprisesHarmfulConnected], 100, 0, "enterprises"),
        new("enterprises-listed", "Enterprises on the corporate list", "% of enterprises",
            "Enterprises on the list in a month.",
            [EnterprisesListed], [Enterprises], 100, 0, "enterprises"),
        new("enterprises-listed-wrongly", "Enterprises wrongly listed", "per 1,000 listed enterprises",
            "Listed enterprises behind whose entry was only the record of another.",
            [EnterprisesListedWrongly], [EnterprisesListed], 1000, -1, "enterprises"),
        new("executives-barred", "Executives barred", "per 100,000 enterprises a month",
            "Executives barred from executive posts when their enterprise was listed.",
            [ExecutivesBarred], [Enterprises], 100000, 0, "enterprises"),
        new("harmed-by-enterprises", "People harmed by enterprises", "per 100,000 adults a month",
            "Adults hurt by an accident, unsafe food or drugs, or who lost by a counterfeit or a fraud of an enterprise.",
            [HurtAtWork, HurtByGoods, BoughtCounterfeit, Defrauded], [Adults], 100000, -1, "enterprises"),
    ];
}
