using System.Text;
using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests;

/// <summary>A small society and one sixteen times as large, of one seed, differ by what sampling leaves and by nothing else, in every outcome.</summary>
/// <remarks>
/// Two sizes of one seed share the luck of the country, and each person has luck of her own, so their difference is sampling alone. How much that is, no theory is asked:
/// people of a region sway each other, stocks count a person for months, regions feed back. The spread of the difference over seeds says it, and mean and spread make Student's t.
/// Where an outcome is rare the spread of a few seeds is not to be trusted, and square roots of counts, whose spread is known, must differ as well.
/// There is no tolerance beside: of all outcomes of both arms together one true difference in a hundred runs would be taken for a false one.
/// </remarks>
public sealed class SizesTests
{
    private const long Few = 30_000;
    private const long Many = 16 * Few;
    private const int Seeds = 16;
    private const int BurnIn = 3;
    private const int Months = 8;
    private const double Rare = 1000;
    private const double Doubt = 0.01 / 2;

    private static readonly Lazy<Sizes> Essay = new(() => new Sizes("essay"));
    private static readonly Lazy<Sizes> Credit = new(() => new Sizes("us-credit"));

    [Theory, InlineData("essay"), InlineData("us-credit")]
    public void Every_outcome_of_few_is_that_of_many_within_what_sampling_leaves(string arm)
    {
        var sizes = Of(arm);
        var off = Enum.GetValues<Outcome>().Where(outcome => !sizes.Agree(outcome)).ToArray();
        Assert.True(off.Length == 0, sizes.Table(off));
        Assert.InRange(sizes.EnterprisesOfFew, sizes.EnterprisesOfAsMany - 1, sizes.EnterprisesOfAsMany);
    }

    // Every outcome that is not rare, in turn, three percent too high among the few: the test above would fail on it, and on it alone.
    [Theory, InlineData("essay", 50), InlineData("us-credit", 60)]
    public void A_bias_of_three_percent_is_caught(string arm, int atLeast)
    {
        var sizes = Of(arm);
        var caught = Enum.GetValues<Outcome>().Where(outcome => sizes.Agree(outcome) && !sizes.Agree(outcome, bias: 1.03)).ToArray();
        Assert.Superset(new HashSet<Outcome>(
            [Outcome.People, Outcome.Adults, Outcome.Employed, Outcome.Offenders, Outcome.SumSavings, Outcome.ExpressSupport, Outcome.Helped, Outcome.Gave, Outcome.SumPerceived]), caught.ToHashSet());
        Assert.True(caught.Length >= atLeast, $"{caught.Length} outcomes of {arm} are told within three percent\n{sizes.Table(Enum.GetValues<Outcome>())}");
    }

    private static Sizes Of(string arm) => arm == "essay" ? Essay.Value : Credit.Value;

    /// <summary>Totals of every outcome in both sizes, seed by seed.</summary>
    private sealed class Sizes
    {
        private readonly RunRecord[] few;
        private readonly RunRecord[] many;

        public Sizes(string arm)
        {
            using var crew = new Crew(Math.Min(Environment.ProcessorCount, 4));
            RunRecord[] Of(long people) => [.. Enumerable.Range(1, Seeds).Select(seed => Live(Small.Load(arm), people, (ulong)seed, crew))];
            (few, many) = (Of(Few), Of(Many));
        }

        public long EnterprisesOfFew => few[0].Count(0, Outcome.Enterprises);

        public double EnterprisesOfAsMany => Few / (double)Many * many[0].Count(0, Outcome.Enterprises);

        public bool Agree(Outcome outcome, double bias = 1)
        {
            var (mean, error, counted, expected) = Found(outcome, bias);
            var doubt = Doubt / OutcomeNames.Count;
            var bySpread = mean == 0 || (error > 0 && 1 - StudentT.Within(Math.Abs(mean) / error, Seeds - 1) > doubt);
            return bySpread || (Math.Min(counted, expected) < Rare && Math.Abs(Root(counted) - Root(expected)) <= Normal(doubt) * Math.Sqrt(1 + Share(outcome)));
        }

        public string Table(IEnumerable<Outcome> which)
        {
            var text = new StringBuilder("outcome, total of few, total of many for as many, difference in standard errors, standard error in percent\n");
            foreach (var outcome in which)
            {
                var (mean, error, counted, expected) = Found(outcome, 1);
                text.Append(FormattableString.Invariant($"{OutcomeNames.Of(outcome),-40}{counted,16:0}{expected,16:0.0}{mean / error,10:0.00}{100 * error * Seeds / expected,10:0.000} %\n"));
            }

            return text.ToString();
        }

        // Mean of the difference over seeds and its standard error, and the totals.
        private (double Mean, double Error, double Counted, double Expected) Found(Outcome outcome, double bias)
        {
            var counted = few.Select(record => bias * Total(record, outcome)).ToArray();
            var expected = many.Select(record => Share(outcome) * Total(record, outcome)).ToArray();
            var difference = counted.Zip(expected, (one, other) => one - other).ToArray();
            var mean = difference.Average();
            var variance = difference.Sum(one => (one - mean) * (one - mean)) / (Seeds - 1);
            return (mean, Math.Sqrt(variance / Seeds), counted.Sum(), expected.Sum());
        }

        // A poll asks as many people in a small country as in a large one; enterprises come in whole numbers, so that few people have up to one less than their part.
        private double Share(Outcome outcome) => outcome switch
        {
            Outcome.PollAsked or Outcome.PollAnswered or Outcome.PollApprove or Outcome.PollApproveTrue => 1,
            Outcome.ListLong or Outcome.ListLongItems or Outcome.ListShort or Outcome.ListShortItems => 1,
            >= Outcome.Enterprises and <= Outcome.EnterprisesNeverCleared when EnterprisesOfFew > 0 => EnterprisesOfFew / (double)many[0].Count(0, Outcome.Enterprises),
            _ => Few / (double)Many,
        };

        private static double Total(RunRecord record, Outcome outcome) => Enumerable.Range(0, record.Months).Sum(month => (double)record.Count(month, outcome));

        // Twice the root of a count varies by one, however many it counts.
        private static double Root(double count) => 2 * Math.Sqrt(count + 0.375);

        // How many standard errors leave so much doubt on both sides together: Student's of many degrees.
        private static double Normal(double doubt)
        {
            var (low, high) = (0.0, 20.0);
            for (var step = 0; step < 60; step++)
            {
                var middle = (low + high) / 2;
                if (1 - StudentT.Within(middle, 1000) > doubt) low = middle;
                else high = middle;
            }

            return high;
        }

        private static RunRecord Live(Scenario scenario, long people, ulong seed, Crew crew)
        {
            using var society = new Society(Plan.From(scenario, people, BurnIn, Months, out _)!, seed, crew, LaneWidth.Auto);
            for (var month = 0; month < BurnIn + Months; month++) society.LiveMonth();
            return society.Record();
        }
    }
}
