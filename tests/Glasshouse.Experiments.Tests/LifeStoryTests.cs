using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Evidence;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Tests;

public class LifeStoryTests
{
    private static readonly RunSize Size = new(600, 6, 18, 11, 1);
    private static readonly Lazy<LifeStory> Strict = new(FindListed);

    [Fact]
    public void Looking_never_changes_a_run()
    {
        var looked = Story("essay", "no-scoring", 17);
        var alone = Small.Run(Size, Small.OneThread, "no-scoring", "essay").Findings.Arm("essay");
        Assert.Equal(alone.ResultHashes[0], looked.ResultHash);
        Assert.Equal(looked.ResultHash, Story("essay", "no-scoring", 599).ResultHash);
    }

    [Fact]
    public void A_life_and_its_twin_share_the_burn_in_and_run_to_the_end()
    {
        var story = Story("essay", "no-scoring", 17);
        Assert.Equal(24, story.Months.Count);
        Assert.Equal(Enumerable.Range(0, 24), story.Twin.Select(month => month.Month));
        Assert.Same(story.Months[5], story.Twin[5]);
        Assert.True(story.Parting is null || story.Parting.Month >= 0);
    }

    [Fact]
    public void Somebody_who_is_listed_is_told_of_it_with_the_ground()
    {
        var story = Listed();
        var listing = story.Events.First(told => told.What.Contains("she was listed", StringComparison.Ordinal));
        Assert.True(listing.Month >= 0);
        Assert.Contains("listing.term is 24 months (--set", listing.Why, StringComparison.Ordinal);
        Assert.Contains(listing.Numbers, number => number.Key == ListingKeys.Term && number.Source.Length > 0);
    }

    [Fact]
    public void News_and_the_end_of_a_regime_are_told_with_their_ground()
    {
        var essay = Small.Load("essay", "listing.score-threshold=970", "informing.attention=1", "conduct.public-order-opportunity=0.6", "scoring.public-order-points=-100", "observing.police-coverage=1");
        var scenario = essay with { End = essay.Start.Plus(8), Events = [new ScenarioEvent(essay.Start.Plus(3), EventKind.Scandal, 1)] };
        var told = Enumerable.Range(0, 20).SelectMany(person => LifeStory.Of(scenario, null, Size with { People = 60, Months = 10 }, person, Small.OneThread, null, TestContext.Current.CancellationToken).Events).ToArray();
        Assert.Contains(told, one => one.Month == 3 && one.What == "heard of an abuse of the data that became public" && one.Numbers.Any(number => number.Key == InformingKeys.ScandalApproval));
        Assert.Contains(told, one => one.Month == 7 && one.What.StartsWith("came off the list", StringComparison.Ordinal) && one.Why.Contains("the regime ends", StringComparison.Ordinal));
    }

    [Fact]
    public void A_life_with_a_credit_file_tells_of_loans_with_their_ground()
    {
        static bool Missed(LifeEvent one) => one.What == "missed a payment" && one.Why.Contains("credit.loss is 150 points", StringComparison.Ordinal);
        var told = new List<LifeEvent>();
        for (var person = 0; person < 40 && !(told.Any(Missed) && told.Any(one => one.What == "was granted a loan")); person++)
            told.AddRange(Story("us-credit", "us-no-scoring", person * 11).Events);
        Assert.Contains(told, one => one.What == "was granted a loan");
        Assert.Contains(told, Missed);
        Assert.DoesNotContain(told, one => one.What.Contains("listed", StringComparison.Ordinal));
    }

    [Fact]
    public void Events_stand_in_the_order_of_time_and_every_one_has_a_reason()
    {
        var events = Listed().Events;
        Assert.Equal(events.Select(told => told.Month).Order(), events.Select(told => told.Month));
        Assert.All(events, told => Assert.NotEmpty(told.Why));
        Assert.All(events.SelectMany(told => told.Numbers), number => Assert.True(number.Written.Length > 0 && number.Source.Length > 0, number.Key.Path));
    }

    [Fact]
    public void A_number_says_where_it_was_written_and_what_it_rests_on()
    {
        var essay = Small.Load("essay");
        var assumed = LifeNumber.Of(essay, ObservingKeys.CamerasCoverage, 0.4);
        Assert.StartsWith("essay.yaml:", assumed.Written, StringComparison.Ordinal);
        Assert.Equal("assumption, swept from 0.05 to 0.8", assumed.Source);
        var cited = LifeNumber.Of(essay, ObservingKeys.InformantsCoverage, 0.1);
        Assert.StartsWith("evidence L7-gatherers", cited.Source, StringComparison.Ordinal);
        Assert.Contains(EvidenceLibrary.Find("L7-gatherers")!.Source[..20], cited.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_rests_on_memory_says_so_and_tells_no_source_as_fact()
    {
        foreach (var number in Small.Load("essay").Numbers.Values)
        {
            var source = LifeNumber.Of(Small.Load("essay"), number.Key, 0).Source;
            foreach (var figure in number.Evidence.Select(EvidenceLibrary.Find).Where(figure => figure is { MayBePrinted: false }))
                Assert.Contains($"{figure!.Id}, from memory, not checked", source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_place_where_two_lives_part_is_named()
    {
        var parting = Listed().Parting!;
        Assert.StartsWith("under essay: ", parting.What, StringComparison.Ordinal);
        Assert.Contains("her twin under no-scoring: ", parting.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_another_scenario_there_is_no_twin()
    {
        var story = LifeStory.Of(Small.Load("essay"), null, Size, 3, Small.OneThread, null, TestContext.Current.CancellationToken);
        Assert.Empty(story.Twin);
        Assert.Null(story.Parting);
        Assert.Equal(24, story.Months.Count);
    }

    [Fact]
    public void A_person_who_does_not_exist_has_no_life() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Story("essay", "no-scoring", 600));

    [Fact]
    public void People_are_numbered_province_by_province()
    {
        Assert.Equal("Beijing", Story("essay", "no-scoring", 0).Traits.Province);
        Assert.EndsWith(".", Story("essay", "no-scoring", 599).Traits.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_listing_is_told_as_one_and_so_is_the_way_out()
    {
        var plan = Scenarios.Plan.From(Small.Load("essay", "listing.score-threshold=600", "appealing.months-to-decide=3"), 100, 1, 9, out _)!;
        var events = new LifeTelling(plan, null).EventsOf(
        [
            Month(0),
            Month(1, "Adult", "FalseGrudge", "FalseRecord", "EnteredScore", "EnteredWrongly", "Listed", "ListedWrongly"),
            Month(2, "Adult", "Listed", "ListedWrongly", "RefusedFlight"),
            Month(3, "Adult", "Listed", "ListedWrongly", "AppealFiled", "AppealPending"),
            Month(8, "Adult", "Listed", "ListedWrongly", "AppealDecided", "AppealUpheld", "Exonerated"),
        ]);
        Assert.Equal(
        [
            "was denounced without cause",
            "her score fell to 590, below the threshold of 600, and she was listed - wrongly: a denunciation without cause had brought it down",
            "tried to buy a flight and was refused",
            "appealed",
            "was cleared after 7 months on the list",
        ],
        events.Select(told => told.What));
        Assert.StartsWith("the agency has a mean of 3 months to decide", events[3].Why, StringComparison.Ordinal);
        Assert.Equal([0, 0, 1, 2, 7], events.Select(told => told.Month));
    }

    [Fact]
    public void What_is_done_with_power_is_told_in_plain_words()
    {
        var plan = Scenarios.Plan.From(Small.Load("captured-detention"), 100, 1, 9, out _)!;
        var events = new LifeTelling(plan, null).EventsOf(
        [
            Month(0),
            Month(1, "Adult", "Official", "BribeOffered"),
            Month(2, "Adult", "Official", "BribeOffered", "BribeTaken", "Offended", "Erased", "ErasedOffice"),
            Month(3, "Adult", "OrderOffence", "Offended", "Erased", "ErasedFavour", "ContributionBribed"),
            Month(4, "Adult", "VotedAsWished", "VotedAgainstConviction", "VoteCredited", "CompanyRecorded", "TrivialRecorded"),
            Month(5, "Adult", "CompanyRecorded", "RemarkRecorded", "TrivialRecorded", "KinFlagged"),
            Month(6, "Adult", "Targeted", "Detained", "DetentionEntry", "DetainedWithoutOffence", "KinFlagged"),
            Month(7, "Adult", "Targeted", "Detained", "DetentionExit"),
        ]);
        Assert.Equal(
        [
            "was offered a bribe in office and did not take it",
            "took a bribe in office", "had the record removed by her own office",
            "broke a rule of public order", "had the record erased by a friend in office", "did not give her share of the common good and paid an official to be let off",
            "voted as those in office wish, and against what she thinks", "was paid points for her vote", "began to lose points for living beside a listed person",
            "had a small remark put on record", "was flagged, for a member of her household is in detention",
            "was taken into detention for re-education", "had done nothing: no offence the month before, no list with cause, no judgment",
            "is free again from next month on",
        ],
        events.Select(told => told.What));
        Assert.All(events, told => Assert.NotEmpty(told.Why));
    }

    private static PersonMonth Month(int month, params string[] facts) => new(month, [.. facts], 590, 3, 0.7, 0.2, 0.5, 0.6, 0, 0, 0);

    // Where five points are enough, somebody in the first households is soon listed.
    private static LifeStory Listed() => Strict.Value;

    private static LifeStory FindListed()
    {
        var strict = Small.Load("essay", "listing.score-threshold=995", "repairing.restored-margin=5", "listing.term=24");
        for (var person = 0; person < 40; person++)
        {
            var story = LifeStory.Of(strict, Small.Load("no-scoring"), Size with { People = 64 }, person, Small.OneThread, null, TestContext.Current.CancellationToken);
            if (story.Months.Any(month => month.Was("EnteredScore"))) return story;
        }

        throw new InvalidOperationException("Nobody was listed.");
    }

    private static LifeStory Story(string scenario, string against, long person) => LifeStory.Of(
        Small.Load(scenario), Small.Load(against), Size, person, new RunOptions(2, LaneWidth.Auto), null, TestContext.Current.CancellationToken);
}
