using Glasshouse.Cli.Running;
using Glasshouse.Engine.Lanes;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Tests;

/// <summary>How a run finds room in memory.</summary>
public sealed class RoomTests
{
    private static readonly RunSize Whole = new(1_409_778_724, 36, 120, 1, 1);
    private static readonly RunOptions Machine = new(2, LaneWidth.Auto);

    [Fact]
    public void Everybody_of_the_census_fits_into_22_gibibytes_alone_and_compared_in_turn()
    {
        Assert.InRange(For(22L << 30, null, "essay").Need.Memory, 19L << 30, 21L << 30);
        var room = For(22L << 30, null, "no-scoring", "essay");
        Assert.True(room.Machine.InTurn);
        Assert.InRange(room.Need.Memory, 20L << 30, 22L << 30);
        Assert.InRange(room.Spared!.Memory, 39L << 30, 44L << 30);
    }

    [Fact]
    public void Where_two_societies_fit_arms_stand_side_by_side() => Assert.False(For(44L << 30, null, "no-scoring", "essay").Machine.InTurn);

    [Fact]
    public void Where_there_are_checkpoints_or_one_arm_nothing_is_lived_twice()
    {
        Assert.False(For(22L << 30, new KeepingOrder("kept", 12, 2), "no-scoring", "essay").Machine.InTurn);
        Assert.Null(For(22L << 30, null, "no-scoring").Spared);
    }

    [Fact]
    public void Arms_woken_from_a_checkpoint_need_one_society_whatever_is_free() =>
        Assert.Equal(For(22L << 30, null, "no-scoring", "essay").Need.Memory, For(80L << 30, KeepingOrder.Nothing, "no-scoring", "essay").Need.Memory);

    [Fact]
    public void What_does_not_fit_in_turn_is_refused_with_the_number_that_does()
    {
        var problems = new List<Problem>();
        _ = Room.For([Load("no-scoring"), Load("essay")], Whole, Machine, creepTwins: false, null, Having(16L << 30), problems);
        var problem = Assert.Single(problems);
        Assert.Matches("At most 1,0[0-9]{2},[0-9]{3},[0-9]{3} people fit now. With --checkpoint DIR savings wait on the disk too, and 1,1[0-9]{2},", problem.WayOut);
    }

    [Fact]
    public void In_turn_is_said_with_what_it_costs()
    {
        var here = Having(22L << 30);
        Room.For([Load("no-scoring"), Load("essay")], Whole, Machine, creepTwins: false, null, here, []).Say("", 36, here);
        Assert.Matches("arms are lived in turn, each from a burn-in of its own \\(36 months more for every arm after the first\\): side by side they would need 4[0-9]\\.[0-9]{2} GB", here.Error.ToString());
    }

    private static Room For(long free, KeepingOrder? keeping, params string[] arms)
    {
        var problems = new List<Problem>();
        var room = Room.For([.. arms.Select(Load)], Whole, Machine, creepTwins: false, keeping, Having(free), problems);
        Assert.Empty(problems);
        return room;
    }

    private static Scenario Load(string name) => ScenarioFiles.Load(name, []).Scenario!;

    private static Surroundings Having(long free) => new(TextWriter.Null, new StringWriter(), false, false, false, false, free, CancellationToken.None);
}
