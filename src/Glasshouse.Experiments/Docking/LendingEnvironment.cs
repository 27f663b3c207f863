using Glasshouse.Evidence;

namespace Glasshouse.Experiments.Docking;

/// <summary>The published lending environment, worked out from its inputs in plain double precision.</summary>
/// <remarks>
/// Model: one applicant a step, from either group with one half; a loan moves a hundredth of a group one cluster up or down, so that two hundred steps are one application of everybody.
/// The expected masses are followed step by step; the rule knows them and is worked out anew at each step.
/// Left out: the luck of single applicants, the bank's cash, which never runs out here.
/// Source: D'Amour and others, "Fairness Is Not Static", 2020; inputs in evidence/tables/damour2020.md.
/// </remarks>
internal sealed class LendingEnvironment
{
    /// <summary>Applications of everybody after which it is looked at: 2,000, 5,000, 10,000 and 20,000 steps.</summary>
    public static readonly int[] LookedAt = [10, 25, 50, 100];

    /// <summary>The lowest cluster whose loans bring a gain, counted from 0.</summary>
    public const int BreakEven = 3;

    private const int Parts = 100;

    private readonly LendingRule rule;
    private readonly double[] repays;
    private readonly LendingShares first;
    private readonly LendingShares second;

    private LendingEnvironment(LendingRule rule)
    {
        var table = EvidenceLibrary.Table("tables/damour2020.csv")!;
        this.rule = rule;
        repays = [.. table.Numbers("repays")];
        first = new LendingShares(table.Numbers("share_group_1"), repays);
        second = new LendingShares(table.Numbers("share_group_2"), repays);
        Below = new LendingShares(table.Numbers("share_group_2"), repays);
    }

    /// <summary>The second group where a cluster is lent to wholly or not at all in each round, which is what one threshold can do.</summary>
    private LendingShares Below { get; }

    /// <summary>What becomes of the environment under a rule, and the rounds in which the second group is lent to one cluster below break-even.</summary>
    /// <remarks>Randomised lending at the edge becomes lending in some rounds: in those that keep the loans there nearest to what they should be by then.</remarks>
    public static (IReadOnlyList<LendingPoint> Points, IReadOnlyList<bool> LendsBelow) Under(LendingRule rule)
    {
        var environment = new LendingEnvironment(rule);
        var points = new List<LendingPoint>();
        var lendsBelow = new List<bool>();
        var (loansFirst, loansSecond, gain, owed) = (0.0, 0.0, 0.0, 0.0);
        for (var round = 1; round <= LookedAt[^1]; round++)
        {
            for (var part = 0; part < Parts; part++)
            {
                var (toFirst, toSecond) = environment.Lent();
                loansFirst += environment.first.Loans(toFirst) / Parts;
                loansSecond += environment.second.Loans(toSecond) / Parts;
                gain += (environment.first.Gain(toFirst) + environment.second.Gain(toSecond)) / (2 * Parts);
                owed += environment.second[BreakEven - 1] * toSecond[BreakEven - 1] / Parts;
                environment.first.Apply(toFirst, 1.0 / Parts);
                environment.second.Apply(toSecond, 1.0 / Parts);
            }

            lendsBelow.Add(environment.LendBelow(ref owed));
            if (LookedAt.Contains(round))
                points.Add(new LendingPoint(round, (loansFirst / round, loansSecond / round), (environment.first.Repays, environment.second.Repays), gain / round));
        }

        return (points, lendsBelow);
    }

    private (double[] First, double[] Second) Lent()
    {
        if (rule == LendingRule.Everybody) return (first.LentAt(1), second.LentAt(1));
        double[] best = [.. repays.Select(chance => chance >= 0.5 ? 1.0 : 0.0)];
        if (rule == LendingRule.BestThreshold) return (best, best);
        var rate = first.Corners.Concat(second.Corners).Order().MaxBy(corner => first.Gain(first.LentAt(corner)) + second.Gain(second.LentAt(corner)));
        return (first.LentAt(rate), second.LentAt(rate));
    }

    private bool LendBelow(ref double owed)
    {
        var there = Below[BreakEven - 1];
        var lends = owed >= there / 2;
        if (lends) owed -= there;
        Below.Apply([.. repays.Select((_, cluster) => cluster >= BreakEven || (lends && cluster == BreakEven - 1) ? 1.0 : 0.0)], 1);
        return lends;
    }
}
