using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>The state with which the society begins: page opening.</summary>
internal sealed class ReferenceOpening(NumbersAt numbers)
{
    public void Live(ReferenceEnterprise firm)
    {
        firm.Margin = 128 / 255.0;
        firm.Diligence = 187 / 255.0;
        firm.Perceived = numbers[InspectingKeys.Start];
        firm.Score = numbers[RatingKeys.StartScore];
    }
}
