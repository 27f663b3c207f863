using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Enterprises;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>Visits, samples, reports, complaints, and what becomes of a record: page inspecting.</summary>
internal sealed class ReferenceInspecting(NumbersAt numbers)
{
    private readonly double visit = numbers[InspectingKeys.Visit];
    private readonly double targeting = numbers[InspectingKeys.Targeting];
    private readonly double notice = 1 - numbers[InspectingKeys.Miss];
    private readonly double foodSampling = numbers[InspectingKeys.FoodSampling];
    private readonly double drugsSampling = numbers[InspectingKeys.DrugsSampling];
    private readonly double report = numbers[InspectingKeys.Report];
    private readonly double complaint = numbers[InspectingKeys.Complaint];
    private readonly double favour = numbers[InspectingKeys.Favour];
    private readonly double bribeShare = numbers[InspectingKeys.BribeShare];
    private readonly double bribeLine = numbers[InspectingKeys.BribeLine];
    private readonly double bribeCost = numbers[InspectingKeys.BribeCost];
    private readonly double mistake = numbers[InspectingKeys.Mistake];

    public void Live(ReferenceEnterprise firm, ReferenceEnterpriseHere here)
    {
        firm[EnterpriseFact.Visited] = here.Luck.Happens(firm, Purpose.Visit, firm.Records > 0 ? Math.Min(visit * (1 + targeting), 1) : visit);
        Sample(firm, here.Luck);
        if (!firm[EnterpriseFact.Harmful]) return;
        var (accident, batch, counterfeit, fraud) = Found(firm, here.Luck);
        var found = accident || batch || counterfeit || fraud;
        firm[EnterpriseFact.Missed] = !found;
        if (!found || Vanishes(firm, here)) return;
        firm[EnterpriseFact.Recorded] = true;
        firm[EnterpriseFact.RecordedAccident] = accident;
        firm[EnterpriseFact.RecordedBatch] = batch;
        firm[EnterpriseFact.RecordedCounterfeit] = counterfeit;
        firm[EnterpriseFact.RecordedFraud] = fraud;
    }

    private void Sample(ReferenceEnterprise firm, ReferenceLuck luck)
    {
        firm[EnterpriseFact.FoodSample] = firm[EnterpriseFact.FoodBatch] && luck.Happens(firm, Purpose.Sampling, foodSampling);
        firm[EnterpriseFact.DrugSample] = firm[EnterpriseFact.DrugBatch] && luck.Happens(firm, Purpose.Sampling, drugsSampling);
        firm[EnterpriseFact.FoodSampleFailed] = firm[EnterpriseFact.FoodSample] && firm[EnterpriseFact.FoodUnsafe];
        firm[EnterpriseFact.DrugSampleFailed] = firm[EnterpriseFact.DrugSample] && firm[EnterpriseFact.DrugsUnsafe];
    }

    private (bool Accident, bool Batch, bool Counterfeit, bool Fraud) Found(ReferenceEnterprise firm, ReferenceLuck luck)
    {
        var noticed = firm[EnterpriseFact.Visited] && luck.Happens(firm, Purpose.Noticing, notice);
        var known = noticed || luck.Happens(firm, Purpose.Complaint, complaint);
        return (
            firm[EnterpriseFact.Accident] && luck.Happens(firm, Purpose.Reporting, report),
            firm[EnterpriseFact.FoodSampleFailed] || firm[EnterpriseFact.DrugSampleFailed]
                || (noticed && (firm[EnterpriseFact.FoodUnsafe] || firm[EnterpriseFact.DrugsUnsafe])),
            known && firm[EnterpriseFact.Counterfeit],
            known && firm[EnterpriseFact.Fraud]);
    }

    // Dropped as a favour, bribed away, filed under another enterprise: the first that holds.
    private bool Vanishes(ReferenceEnterprise firm, ReferenceEnterpriseHere here)
    {
        if (firm[EnterpriseFact.Connected] && here.Luck.Happens(firm, Purpose.EnterpriseFavour, favour * here.Corruption))
            return firm[EnterpriseFact.Spared] = true;
        if (firm.Margin > bribeLine && here.Luck.Happens(firm, Purpose.EnterpriseBribe, bribeShare * here.Corruption))
        {
            firm.Margin = Math.Max(firm.Margin - bribeCost, 0);
            return firm[EnterpriseFact.BribedAway] = true;
        }

        return firm[EnterpriseFact.MixedUp] = here.Luck.Happens(firm, Purpose.EnterpriseMixUp, mistake);
    }
}
