using Glasshouse.Scenarios;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>The month of an enterprise, as a table of contents, in the order of page enterprises.</summary>
internal sealed class ReferenceBusinessMonth
{
    private readonly ReferenceFounding founding;
    private readonly ReferenceSqueezing squeezing;
    private readonly ReferenceCaring caring;
    private readonly ReferenceProducing producing;
    private readonly ReferenceCheating cheating;
    private readonly ReferenceInspecting inspecting;
    private readonly ReferenceFiling filing;
    private readonly ReferenceLearning learning;
    private readonly ReferenceRating rating;
    private readonly ReferenceBlacklisting blacklisting;
    private readonly ReferenceContesting contesting;
    private readonly ReferenceReinstating reinstating;

    /// <summary>Reads the numbers of a month.</summary>
    public ReferenceBusinessMonth(NumbersAt numbers)
    {
        var motives = new ReferenceMotives(numbers);
        founding = new(numbers);
        squeezing = new(numbers);
        caring = new(numbers, motives);
        producing = new(numbers, motives);
        cheating = new(numbers, motives);
        inspecting = new(numbers);
        filing = new(numbers);
        learning = new(numbers);
        rating = new(numbers);
        blacklisting = new(numbers);
        contesting = new(numbers);
        reinstating = new(numbers);
    }

    /// <summary>Lives one month of the enterprises of a region.</summary>
    public void Live(ReferenceEnterpriseHere here)
    {
        foreach (var firm in here.Enterprises)
        {
            firm.Forget();
            founding.Live(firm, here.Birth);
            squeezing.Live(firm, here.Luck);
            caring.Live(firm, here.Market);
            producing.Live(firm, here.Luck);
            cheating.Live(firm, here.Luck);
            inspecting.Live(firm, here);
            filing.Live(firm, here);
            learning.Live(firm, here.Market);
            rating.Live(firm);
            blacklisting.Live(firm, here.Luck);
            contesting.Live(firm, here.Luck);
            reinstating.Live(firm, here.Luck);
        }
    }
}
