using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Who inspects enterprises, what is found, and what becomes of it.</summary>
/// <remarks>Scenario section <c>inspecting:</c>; page <c>docs/model/inspecting.md</c>. Chances in 1/65,536, shares in 1/32,767 unless said otherwise.</remarks>
public readonly struct InspectingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public InspectingRules(NumbersAt numbers)
    {
        Visit = Scale.ToChance(numbers[InspectingKeys.Visit]);
        VisitTargeted = Scale.ToChance(numbers[InspectingKeys.Visit] * (1 + numbers[InspectingKeys.Targeting]));
        Notice = Scale.ToChance(1 - numbers[InspectingKeys.Miss]);
        FoodSampling = Scale.ToChance(numbers[InspectingKeys.FoodSampling]);
        DrugsSampling = Scale.ToChance(numbers[InspectingKeys.DrugsSampling]);
        Report = Scale.ToChance(numbers[InspectingKeys.Report]);
        Complaint = Scale.ToChance(numbers[InspectingKeys.Complaint]);
        Favour = numbers[InspectingKeys.Favour];
        BribeShare = numbers[InspectingKeys.BribeShare];
        BribeLine = Scale.Round((numbers[InspectingKeys.BribeLine] * 65280) + 128, 0, 65535);
        BribeCost = Scale.Round(numbers[InspectingKeys.BribeCost] * 255, 0, 255);
        Mistake = Scale.ToChance(numbers[InspectingKeys.Mistake]);
        Expiry = Scale.ToChance(numbers[InspectingKeys.Expiry]);
        Caught = Scale.ToShare(numbers[InspectingKeys.Caught]);
        Unpunished = Scale.ToShare(numbers[InspectingKeys.Unpunished]);
        Drift = Scale.ToShare(numbers[InspectingKeys.Drift]);
        Start = Scale.Round(numbers[InspectingKeys.Start] * 255, 0, 255);
    }

    /// <summary>Chance of a visit in a month.</summary>
    public int Visit { get; }

    /// <summary>The same with something on file.</summary>
    public int VisitTargeted { get; }

    /// <summary>Chance that a visit notices what there is.</summary>
    public int Notice { get; }

    /// <summary>Chance that a batch of food is sampled.</summary>
    public int FoodSampling { get; }

    /// <summary>Chance that a batch of drugs is sampled.</summary>
    public int DrugsSampling { get; }

    /// <summary>Chance that an accident is reported.</summary>
    public int Report { get; }

    /// <summary>Chance that cheating is found without a visit.</summary>
    public int Complaint { get; }

    /// <summary>Chance that a record of a connected enterprise is dropped under full corruption.</summary>
    public double Favour { get; }

    /// <summary>Chance that a record is bribed away under full corruption.</summary>
    public double BribeShare { get; }

    /// <summary>Margin above which an enterprise can pay for that, in 256ths of 1/255 and half a step up, since a byte of margin stands for the middle of its step.</summary>
    public int BribeLine { get; }

    /// <summary>What it costs, in 1/255 of margin.</summary>
    public int BribeCost { get; }

    /// <summary>Chance that a record is filed under another enterprise.</summary>
    public int Mistake { get; }

    /// <summary>Chance that an item on file is dropped in a month.</summary>
    public int Expiry { get; }

    /// <summary>Rise of perceived inspection after an own record.</summary>
    public int Caught { get; }

    /// <summary>Fall of it after harm without consequence.</summary>
    public int Unpunished { get; }

    /// <summary>Share of the gap to the facts that closes in a month.</summary>
    public int Drift { get; }

    /// <summary>Perceived inspection at the start, in 1/255.</summary>
    public int Start { get; }
}
