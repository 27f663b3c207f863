using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Tallies;

/// <summary>What is filed away from one person is filed under another.</summary>
public sealed class ConservationTests
{
    [Theory, InlineData(1), InlineData(5)]
    public void Records_mixed_up_return_next_month_as_false_records(double ratio)
    {
        var record = Arms.Shipped("essay").With((ObservingKeys.MixUp, 0.2), (ObservingKeys.MixUpRatio, ratio)).Plan(100_000, 0, 37).Run(threads: 2);
        var filed = Enumerable.Range(0, 36).Sum(month => record.Count(month, Outcome.RecordsMixedUp));
        var found = Enumerable.Range(1, 36).Sum(month => record.Count(month, Outcome.RecordsFalseMixUp));
        Assert.True(filed > 2_000);
        Assert.InRange(found - filed, -4 * Math.Sqrt(filed), 4 * Math.Sqrt(filed));
    }

    [Fact]
    public void Group_B_receives_them_by_the_ratio()
    {
        var record = Arms.Shipped("essay")
            .With((ObservingKeys.MixUp, 0.2), (ObservingKeys.MixUpRatio, 5), (ObservingKeys.Scans, 0), (ObservingKeys.Grudge, 0), (ObservingKeys.CapturedRecord, 0))
            .Plan(100_000, 0, 37).Run(threads: 2);
        double groupB = 0;
        for (var month = 1; month < 37; month++)
        {
            for (var province = 0; province < record.Provinces.Length; province++)
            {
                double share = (double)record.Count(month, province, Outcome.GroupB) / record.Count(month, province, Outcome.Adults);
                groupB += record.Count(month - 1, province, Outcome.RecordsMixedUp) * 5 * share / (1 - share + (5 * share));
            }
        }

        Assert.InRange(record.Sum(Outcome.RecordsFalseGroupB) - groupB, -4 * Math.Sqrt(groupB), 4 * Math.Sqrt(groupB));
    }
}
