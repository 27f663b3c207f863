using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>What people hear of the regime: page informing.</summary>
internal sealed class ReferenceInforming
{
    private readonly Event[] events;

    /// <summary>Reads the events up to a month of the run.</summary>
    public ReferenceInforming(NumbersAt numbers, ulong seed, uint month) =>
        events = [.. numbers.Scenario.Events.Where(heard => heard.Date <= numbers.Month).Select(heard => new Event(numbers, heard, seed, month))];

    public void Live(ReferencePerson person)
    {
        foreach (var news in events.Where(news => news.IsNews && news.HeardBy(person)))
        {
            person[Fact.Heard] = true;
            person.Approval = Math.Clamp(person.Approval + news.Approval, 0, 1);
        }
    }

    /// <summary>What is left of all that a person heard, in standard deviations of her view of data collection.</summary>
    public double Left(ReferencePerson person)
    {
        var left = 0.0;
        foreach (var heard in events)
            if (heard.HeardBy(person)) left += heard.Accepting;
        return left;
    }

    private sealed class Event(NumbersAt numbers, ScenarioEvent heard, ulong seed, uint month)
    {
        private readonly int ago = numbers.Month.Ordinal - heard.Date.Ordinal;
        private readonly double reach = heard.Reach * numbers[InformingKeys.Attention];
        private readonly ReferenceLuck luck = new(seed, month - (uint)(numbers.Month.Ordinal - heard.Date.Ordinal));

        public bool IsNews => ago == 0;

        public double Approval { get; } = numbers[EventKinds.Of(heard.Kind).Approval];

        public double Accepting { get; } = numbers[EventKinds.Of(heard.Kind).Accepting] * Math.Pow(1 - numbers[InformingKeys.Forgetting], numbers.Month.Ordinal - heard.Date.Ordinal);

        public bool HeardBy(ReferencePerson person) => person[Fact.Adult] && luck.Happens(person, Purpose.Hearing, reach);
    }
}
