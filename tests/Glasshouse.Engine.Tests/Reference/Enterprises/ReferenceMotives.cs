using Glasshouse.Engine.Enterprises;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>What several steps of enterprises share: page enterprises.</summary>
internal sealed class ReferenceMotives(NumbersAt numbers)
{
    private readonly double penalty = numbers[EnterprisesKeys.Penalty];
    private readonly double list = numbers[EnterprisesKeys.ListPenalty] * numbers[RatingKeys.Salience] * numbers[BlacklistingKeys.Sanctions] * (1 + numbers[BlacklistingKeys.Publication]);
    private readonly double threshold = numbers[BlacklistingKeys.Threshold];
    private readonly double effect = numbers[EnterprisesKeys.Effect];
    private readonly double step = numbers[EnterprisesKeys.SizeStep];

    /// <summary>How much of a normal margin is missing.</summary>
    public static double Lack(ReferenceEnterprise firm) => 2 * Math.Max(0, 0.5 - firm.Margin);

    /// <summary>The part of a hazard that is left.</summary>
    public double Lapse(ReferenceEnterprise firm) => 1 - (effect * firm.Diligence);

    /// <summary>Fear of penalties and of the list.</summary>
    public double Fear(ReferenceEnterprise firm)
    {
        var proximity = threshold > 0 ? Math.Clamp(1 - ((firm.Score - threshold) / 200), 0, 1) : 0;
        return firm.Perceived * (penalty + (list * (1 + (2 * proximity))));
    }

    /// <summary>How many times as large it is as a small one.</summary>
    public double Size(ReferenceEnterprise firm) => firm[EnterpriseFact.Large] ? step * step : firm[EnterpriseFact.Middle] ? step : 1;

    /// <summary>People whom it harms, in whole numbers.</summary>
    public double People(ReferenceEnterprise firm, double small) => Math.Min(Math.Round(small * Size(firm)), 255);
}
