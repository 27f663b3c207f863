namespace Glasshouse.Evidence.Tests;

public sealed class StateTests
{
    private static readonly Province[] States = [.. EvidenceLibrary.Provinces("usa")!.Value];

    [Fact]
    public void There_are_fifty_states_and_a_district_with_the_people_of_the_census()
    {
        Assert.Equal(51, States.Length);
        Assert.Distinct(States.Select(state => state.Name));
        Assert.Equal(331_449_281, States.Sum(state => state.Population));
    }

    [Fact]
    public void Insurance_differs_by_state_and_comes_to_the_nations_share() =>
        Assert.Equal(
            EvidenceLibrary.Find("CENSUS-US-uninsured")!.Value!.Value,
            100 * States.Sum(state => state.Population * state.UninsuredShare) / States.Sum(state => state.Population), 0.005);

    [Fact]
    public void Three_states_forbid_insurers_to_look_at_scores() =>
        Assert.Equal(["California", "Hawaii", "Massachusetts"], States.Where(state => !state.InsurersUseScores).Select(state => state.Name));

    [Fact]
    public void What_is_not_known_by_state_is_the_nations_share_everywhere() => Assert.All(States, state =>
    {
        Assert.Equal(0.1207, state.MinorityShare, 0.00001);
        Assert.Equal(1, state.ChildShare + state.WorkingShare + state.OlderShare, 0.00001);
        Assert.Equal(EvidenceLibrary.Find("CENSUS-US-age-0-14")!.Value!.Value, 100 * state.ChildShare, 0.001);
        Assert.NotNull(state.Income);
    });

    [Fact]
    public void The_share_of_group_b_is_that_of_the_smaller_group_of_the_table() =>
        Assert.Equal(100.0 * 18_274 / (18_274 + 133_165), EvidenceLibrary.Find("CENSUS-US-group-b")!.Value!.Value, 0.01);

    [Fact]
    public void Every_preset_of_place_has_provinces() =>
        Assert.All(EvidenceLibrary.Places, place => Assert.NotNull(EvidenceLibrary.Provinces(place)));
}
