namespace Glasshouse.Experiments.Docking;

/// <summary>How a group of the lending environment is spread over its clusters, in plain double precision.</summary>
internal sealed class LendingShares(IEnumerable<double> shares, double[] repays)
{
    private double[] shares = [.. shares];

    /// <summary>Share of the group in a cluster, 0 the lowest.</summary>
    public double this[int cluster] => shares[cluster];

    /// <summary>Mean chance of repayment.</summary>
    public double Repays => Over(_ => 1, cluster => repays[cluster]);

    /// <summary>Loans for each application, where so much of each cluster is lent to.</summary>
    public double Loans(double[] lent) => Over(cluster => lent[cluster], _ => 1);

    /// <summary>Lender's gain for each application: one for a loan repaid, one lost for one that is not.</summary>
    public double Gain(double[] lent) => Over(cluster => lent[cluster], cluster => (2 * repays[cluster]) - 1);

    /// <summary>Rates of those who would repay at which a threshold lies between two clusters.</summary>
    public IEnumerable<double> Corners
    {
        get
        {
            var sum = 0.0;
            for (var cluster = shares.Length - 1; cluster >= 0; cluster--) yield return Math.Min(1, (sum += shares[cluster] * repays[cluster]) / Repays);
        }
    }

    /// <summary>How much of each cluster is lent to, the best first, so that a share of those who would repay gets a loan.</summary>
    public double[] LentAt(double truePositives)
    {
        var lent = new double[shares.Length];
        var needed = truePositives * Repays;
        for (var cluster = shares.Length - 1; cluster >= 0 && needed > 1e-12; cluster--)
        {
            var here = shares[cluster] * repays[cluster];
            lent[cluster] = here > 0 ? Math.Min(1, needed / here) : 1;
            needed -= lent[cluster] * here;
        }

        return lent;
    }

    /// <summary>Everybody applies with a chance: loans repaid lead one cluster up, others one down, and the ends hold.</summary>
    public void Apply(double[] lent, double chance)
    {
        var next = new double[shares.Length];
        for (var cluster = 0; cluster < shares.Length; cluster++)
        {
            var loans = chance * lent[cluster] * shares[cluster];
            next[cluster] += shares[cluster] - loans;
            next[Math.Min(cluster + 1, shares.Length - 1)] += loans * repays[cluster];
            next[Math.Max(cluster - 1, 0)] += loans * (1 - repays[cluster]);
        }

        shares = next;
    }

    private double Over(Func<int, double> weight, Func<int, double> value) => shares.Select((share, cluster) => share * weight(cluster) * value(cluster)).Sum();
}
