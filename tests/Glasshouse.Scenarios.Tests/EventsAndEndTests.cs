using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Tests;

public sealed class EventsAndEndTests
{
    private const string Both = "events:\n  - { date: 2014-03, kind: scandal, reach: 0.4, assumption: why }\n  - { date: 2015-03, kind: repressive-use, reach: 1, evidence: [A13], because: so }\n";

    [Fact]
    public void Events_are_read_with_date_kind_reach_and_ground()
    {
        var events = Written.Read(Both).Scenario!.Events;
        Assert.Equal([EventKind.Scandal, EventKind.RepressiveUse], events.Select(heard => heard.Kind));
        Assert.Equal((new YearMonth(2014, 3), 0.4, "why"), (events[0].Date, events[0].Reach, events[0].Reason));
        Assert.Equal(("A13", "so"), (events[1].Evidence[0], events[1].Reason));
    }

    [Theory]
    [InlineData("events: 3\n", "mine.yaml:6:9  events: 3 is not a list of at most 60 events")]
    [InlineData("events: [ 3 ]\n", "mine.yaml:6:11  events: 3 is not an event")]
    [InlineData("events:\n  - { date: 2014-13, kind: scandal, reach: 0.4, assumption: why }\n", "mine.yaml:7:13  events.date: 2014-13 is not a month")]
    [InlineData("events:\n  - { date: 2014-03, kind: scandel, reach: 0.4, assumption: why }\n", "mine.yaml:7:28  events.kind: scandel is not a kind of event. Did you mean scandal?")]
    [InlineData("events:\n  - { date: 2014-03, kind: rumour-mill, reach: 0.4, assumption: why }\n", "Known are balanced-arguments, repressive-use, state-media-only, scandal.")]
    [InlineData("events:\n  - { date: 2014-03, kind: scandal, reach: 40, assumption: why }\n", "mine.yaml:7:44  events.reach: 40 is not a share above 0 and up to 1")]
    [InlineData("events:\n  - { date: 2014-03, kind: scandal, reach: 0, assumption: why }\n", "an event that reaches nobody is left out")]
    [InlineData("events:\n  - { date: 2014-03, kind: scandal, reach: '0.4', assumption: why }\n", "is not a share")]
    [InlineData("events:\n  - { date: 2014-03, kind: scandal, reach: 0.4 }\n", "mine.yaml:7:5  events: has no source")]
    [InlineData("events:\n  - { date: 2014-03, kind: scandal, reach: 0.4, evidence: [AT-630-social] }\n", "is from memory")]
    [InlineData("events:\n  - { date: 2014-03, reach: 0.4, assumption: why }\n", "events.kind: is missing")]
    [InlineData("events:\n  - { date: 2014-03, kind: scandal, assumption: why }\n", "events.reach: is missing")]
    [InlineData("events:\n  - { date: 2014-03, kind: scandal, raech: 0.4, assumption: why, reach: 1 }\n", "mine.yaml:7:37  events.raech: is not a known key. Did you mean reach?")]
    [InlineData("events:\n  - { date: 2014-03, kind: scandal, reach: 0.4, assumption: why }\n  - { date: 2014-03, kind: scandal, reach: 0.4, assumption: why }\n", "mine.yaml:8:5  events.date: 2014-03 comes after 2014-03 but is not later")]
    [InlineData("events:\n  - { date: 2013-09, kind: scandal, reach: 0.4, assumption: why }\n", "mine.yaml:7:13  events.date: 2013-09 lies before the start in 2013-10")]
    [InlineData("end: soon\n", "mine.yaml:6:6  end: soon is not a month. Write a month such as 2013-10, or never.")]
    [InlineData("end: 2013-10\n", "mine.yaml:6:6  end: 2013-10 is not later than the start in 2013-10")]
    [InlineData("end: 2200-01\n", "is outside 1990…2100")]
    public void What_is_wrong_with_events_and_end_is_said_with_its_place(string body, string problem) =>
        Assert.Contains(problem, Written.OnlyProblem(body).ToString(), StringComparison.Ordinal);

    [Fact]
    public void All_that_is_wrong_comes_at_once() =>
        Assert.Equal(4, Written.Read("end: soon\nevents:\n  - { date: x, kind: y, reach: 2, assumption: why }\n").Problems.Length);

    [Fact]
    public void End_and_events_are_inherited_and_can_be_taken_away()
    {
        var own = Written.Head + "end: 2016-01\n" + Both;
        Scenario Child(string body) => ScenarioReader.Read(Written.Head.Replace("mine", "child", StringComparison.Ordinal).Replace("extends: essay", "extends: mine.yaml", StringComparison.Ordinal) + body, "child.yaml", _ => own).Scenario!;
        Assert.Equal(new YearMonth(2016, 1), Child("").End);
        Assert.Equal(2, Child("").Events.Length);
        Assert.Null(Child("end: never\n").End);
        Assert.Empty(Child("events: []\n").Events);
    }

    [Fact]
    public void The_hash_follows_end_and_every_part_of_an_event()
    {
        string[] bodies = ["", "end: 2016-01\n", "end: 2016-02\n", Both, Both.Replace("2014-03", "2014-04", StringComparison.Ordinal), Both.Replace("scandal", "state-media-only", StringComparison.Ordinal), Both.Replace("0.4", "0.5", StringComparison.Ordinal)];
        Assert.Equal(bodies.Length, bodies.Select(body => Written.Read(body).Scenario!.Hash).Distinct().Count());
        Assert.Equal(Written.Read("").Scenario!.Hash, Written.Read("end: never\nevents: []\n").Scenario!.Hash);
    }

    [Fact]
    public void A_setting_on_the_command_line_leaves_events_and_end_as_they_are()
    {
        var scenario = ScenarioFiles.Load("essay-ended", ["informing.attention=0.3"]).Scenario!;
        Assert.Equal(new YearMonth(2018, 10), scenario.End);
        Assert.Equal(0.3, scenario.Numbers[InformingKeys.Attention].Values[0].Value);
    }

    [Fact]
    public void From_the_end_on_every_part_of_the_regime_reads_as_off()
    {
        var scenario = ScenarioFiles.Load("essay-ended", []).Scenario!;
        var (last, gone) = (NumbersAt.In(scenario, new YearMonth(2018, 9)), NumbersAt.In(scenario, new YearMonth(2018, 10)));
        Assert.True(last.RegimeEnds);
        Assert.False(gone.RegimeEnds);
        Assert.True(last[ScoringKeys.On] > 0);
        Assert.All(Regime.Parts, key => Assert.Equal(0, gone[key]));
    }
}
