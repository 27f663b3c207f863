using System.Collections.Immutable;
using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>What people hear this month, and what they still have in mind of what they heard.</summary>
/// <remarks>Head key <c>events:</c> and section <c>informing:</c>; page <c>docs/model/informing.md</c>.</remarks>
public readonly struct InformingRules
{
    /// <summary>Resolves the events and numbers in force in a month to fixed point.</summary>
    public InformingRules(NumbersAt numbers)
    {
        Heard = [.. numbers.Scenario.Events.Where(heard => heard.Date <= numbers.Month).Select(heard => Of(heard, numbers)).Where(heard => heard.Matters)];
        HasNews = Heard.Any(heard => heard.MonthsAgo == 0);
    }

    /// <summary>Events that still matter, in order of date.</summary>
    public ImmutableArray<HeardEvent> Heard { get; }

    /// <summary>True in a month in which something is heard.</summary>
    public bool HasNews { get; }

    /// <summary>True in a month in which something that was heard still matters.</summary>
    public bool On => !Heard.IsEmpty;

    private static HeardEvent Of(ScenarioEvent heard, NumbersAt numbers)
    {
        var kind = EventKinds.Of(heard.Kind);
        var months = numbers.Month.Ordinal - heard.Date.Ordinal;
        var left = numbers[kind.Accepting];
        for (var month = 0; month < months; month++) left *= 1 - numbers[InformingKeys.Forgetting];
        return new HeardEvent(
            months,
            heard.Kind,
            Scale.ToChance(heard.Reach * numbers[InformingKeys.Attention]),
            months == 0 ? Scale.ToShare(numbers[kind.Approval]) : 0,
            Scale.ToUtility(left),
            Scale.ToUtility(left * numbers[InformingKeys.Spill]));
    }
}
