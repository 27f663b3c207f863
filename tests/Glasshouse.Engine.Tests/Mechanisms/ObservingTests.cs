using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>What the channels see.</summary>
public sealed class ObservingTests
{
    [Fact]
    public void Offences_are_recorded_as_often_as_the_channels_together_see()
    {
        var record = Arms.Shipped("no-scoring").With(
            (ConductKeys.OrderOpportunity, 0), (ConductKeys.FraudOpportunity, 0.5), (ConductKeys.AcademicOpportunity, 0), (ConductKeys.BribeOpportunity, 0),
            (ConductKeys.JudgmentOpportunity, 0), (ObservingKeys.PoliceCoverage, 0.5), (ObservingKeys.PoliceMiss, 0.5), (ObservingKeys.BanksCoverage, 0.4),
            (ObservingKeys.BanksMiss, 0), (ObservingKeys.CommerceCoverage, 0.3), (ObservingKeys.CommerceMiss, 0.5)).Plan(50_000, 0, 12).Run();
        const double Seen = 1 - ((1 - 0.25) * (1 - 0.4) * (1 - 0.15));
        double offences = record.Sum(Outcome.Offenders);
        Assert.Equal(Seen, 1 - (record.Sum(Outcome.OffencesMissed) / offences), 4 * Math.Sqrt(0.25 / offences));
    }

    [Fact]
    public void Dissent_is_recorded_where_politics_crept_into_the_score()
    {
        var record = Arms.Everything.With(
            (ScoringKeys.PoliticalWeight, 0), (ScoringKeys.ScopeCreep, 0.2), (OfficialsKeys.Oversight, 0), (ObservingKeys.CapturedRecord, 0)).Plan(10_000, 0, 24).Run();
        Assert.True(record.Sum(Outcome.PoliticalWeight) > 0);
        Assert.True(record.Sum(Outcome.RecordsPolitical) > 0);
    }
}
