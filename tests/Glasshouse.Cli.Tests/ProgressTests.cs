using Glasshouse.Cli.Running;
using Glasshouse.Experiments;

namespace Glasshouse.Cli.Tests;

public sealed class ProgressTests
{
    [Fact]
    public void The_pace_knows_speed_and_time_left()
    {
        var pace = Pace.Of(new ExperimentProgress("seed 1 of 2", 50_000_000, 200_000_000), TimeSpan.FromSeconds(2));
        Assert.Equal("25 M person-months/s", pace.SpeedInWords);
        Assert.Equal("0:06 left", pace.LeftInWords);
    }

    [Fact]
    public void Before_anything_is_done_no_time_is_promised()
    {
        var pace = Pace.Of(new ExperimentProgress("seed 1 of 2", 0, 10), TimeSpan.FromSeconds(1));
        Assert.Equal("", pace.LeftInWords);
    }

    [Fact]
    public void Without_a_terminal_lines_keep_their_distance()
    {
        using var output = new StringWriter();
        var lines = new ProgressLines(output, TimeSpan.FromHours(1));
        for (var done = 0; done < 1000; done++) lines.Report(new ExperimentProgress("seed 1 of 1", done, 1000));
        Assert.Empty(output.ToString());
    }

    [Fact]
    public void A_line_says_share_stage_and_speed()
    {
        using var output = new StringWriter();
        new ProgressLines(output, TimeSpan.Zero).Report(new ExperimentProgress("seed 1 of 1, essay", 500, 1000));
        Assert.StartsWith(" 50 %  seed 1 of 1, essay  ", output.ToString(), StringComparison.Ordinal);
    }
}
