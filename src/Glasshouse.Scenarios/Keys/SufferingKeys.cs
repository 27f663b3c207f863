using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>suffering:</c>. What the harm of enterprises costs people.</summary>
public static class SufferingKeys
{
    /// <summary>Workers hurt in an accident; whole people.</summary>
    public static readonly NumberKey AccidentVictims = new("suffering.accident-victims", "people", 0, 20,
        "Workers hurt in an accident; whole people.") { IsWhole = true };

    /// <summary>What being hurt at work costs a person.</summary>
    public static readonly NumberKey AccidentCost = new("suffering.accident-cost", "months of income", 0, 25,
        "What being hurt at work costs a person.");

    /// <summary>Consumers hurt by an unsafe batch of a small enterprise; whole people. Each class of size has size-step times as many.</summary>
    public static readonly NumberKey BatchConsumers = new("suffering.batch-consumers", "people", 0, 20,
        "Consumers hurt by an unsafe batch of a small enterprise; whole people. Each class of size has size-step times as many.");

    /// <summary>What unsafe food or drugs cost a consumer.</summary>
    public static readonly NumberKey BatchCost = new("suffering.batch-cost", "months of income", 0, 25,
        "What unsafe food or drugs cost a consumer.");

    /// <summary>Buyers deceived by a counterfeit of a small enterprise; whole people.</summary>
    public static readonly NumberKey CounterfeitBuyers = new("suffering.counterfeit-buyers", "people", 0, 20,
        "Buyers deceived by a counterfeit of a small enterprise; whole people.");

    /// <summary>What a counterfeit costs a buyer.</summary>
    public static readonly NumberKey CounterfeitCost = new("suffering.counterfeit-cost", "months of income", 0, 25,
        "What a counterfeit costs a buyer.");

    /// <summary>Customers and partners who lose by a fraud of a small enterprise; whole people.</summary>
    public static readonly NumberKey FraudVictims = new("suffering.fraud-victims", "people", 0, 20,
        "Customers and partners who lose by a fraud of a small enterprise; whole people.");

    /// <summary>What a fraud costs each of them.</summary>
    public static readonly NumberKey FraudCost = new("suffering.fraud-cost", "months of income", 0, 25,
        "What a fraud costs each of them.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        AccidentVictims, AccidentCost, BatchConsumers, BatchCost, CounterfeitBuyers, CounterfeitCost, FraudVictims,
        FraudCost
    ];
}
