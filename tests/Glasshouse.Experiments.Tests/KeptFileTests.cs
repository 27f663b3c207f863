using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Experiments.Checkpoints;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests;

/// <summary>A file that is kept is read as it was written, or not at all.</summary>
public sealed class KeptFileTests
{
    private const ulong Seed = 5;
    private const int People = 70;

    private static readonly Plan Essay = PlanOf("essay", People);
    private static readonly byte[] Whole = Written(header => header);

    [Fact]
    public void A_whole_file_is_read() => Assert.Equal(2, Read(Whole));

    [Fact]
    public void A_byte_that_is_not_what_was_written_is_found_wherever_it_stands()
    {
        var places = Enumerable.Range(0, Whole.Length).Where(at => at < 400 || at > Whole.Length - 100 || at % 23 == 0);
        foreach (var at in places)
        {
            var bytes = Whole.ToArray();
            bytes[at] ^= (byte)(1 << (at % 8));
            Refuses(bytes, "");
        }
    }

    [Fact]
    public void A_file_that_is_cut_short_is_refused_at_every_length()
    {
        for (var length = 0; length < Whole.Length; length += 1 + (length / 40)) Refuses(Whole[..length], "cut short");
    }

    [Fact]
    public void Nothing_may_follow_the_end() => Refuses([.. Whole, 0], "damaged");

    [Fact]
    public void Frames_cannot_change_places()
    {
        using var stream = new MemoryStream();
        using (var writer = new FrameWriter(stream))
        {
            writer.Write([1, 2, 3], pack: false);
            writer.Write([4, 5, 6], pack: false);
            writer.End();
        }

        var bytes = stream.ToArray();
        var (first, frame) = (FrameWriter.FirstLine.Length, (2 * Frame.Preface) + 8 + 3);
        byte[] swapped = [.. bytes[..first], .. bytes.AsSpan(first + frame, frame), .. bytes.AsSpan(first, frame), .. bytes[(first + (2 * frame))..]];
        Assert.Throws<CheckpointProblem>(() =>
        {
            using var reader = new FrameReader(new MemoryStream(swapped), "swapped", "");
            return reader.ReadRun();
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("glasshouse-")]
    public void The_beginning_of_a_file_alone_is_cut_short(string text) => Refuses(System.Text.Encoding.ASCII.GetBytes(text), "cut short");

    [Theory]
    [InlineData("glasshouse-kept/2\n", "another format")]
    [InlineData("%PDF-1.7 and so on, for a while", "no checkpoint")]
    public void What_is_no_file_of_this_format_is_called_so(string text, string said) => Refuses(System.Text.Encoding.ASCII.GetBytes(text), said);

    [Fact]
    public void What_another_program_wrote_is_refused() => Refuses(Written(header => header with { Program = "0123" }), "another version");

    [Fact]
    public void Other_columns_are_refused() => Refuses(Written(header => header with { Columns = header.Columns.RemoveAt(3) }), "columns");

    [Fact]
    public void Another_kind_of_file_is_refused() => Refuses(Written(header => header with { Kind = CheckpointHeader.Savings }), "holds a savings");

    [Fact]
    public void Another_seed_is_refused() => Assert.Contains("seed 5", Refusal(() => Read(Whole, Essay, 6)), StringComparison.Ordinal);

    [Fact]
    public void Other_people_are_refused() => Assert.Contains("70 people", Refusal(() => Read(Whole, PlanOf("essay", 71), Seed)), StringComparison.Ordinal);

    [Fact]
    public void Another_plan_is_refused_with_the_scenario_that_was_lived() =>
        Assert.Contains("'essay'", Refusal(() => Read(Whole, PlanOf("due-process", People), Seed)), StringComparison.Ordinal);

    private static Plan PlanOf(string name, long people) => Plan.From(Small.Load(name), people, 1, 3, out _)!;

    private static byte[] Written(Func<CheckpointHeader, CheckpointHeader> change)
    {
        using var crew = new Crew(2);
        using var society = new Society(Essay, Seed, crew, LaneWidth.Auto);
        society.LiveMonth();
        society.LiveMonth();
        using var stream = new MemoryStream();
        SocietyFile.Write(stream, change(CheckpointHeader.Of(CheckpointHeader.Society, Essay, Seed, 2)), society.State, crew, _ => { });
        return stream.ToArray();
    }

    private static int Read(byte[] bytes) => Read(bytes, Essay, Seed);

    private static int Read(byte[] bytes, Plan plan, ulong seed)
    {
        using var crew = new Crew(1);
        using var society = SocietyFile.Read(new MemoryStream(bytes), "kept.checkpoint", "Remove it.", plan, seed, crew, LaneWidth.One, _ => { });
        return society.MonthsLived;
    }

    private static void Refuses(byte[] bytes, string said) => Assert.Contains(said, Refusal(() => Read(bytes)), StringComparison.Ordinal);

    private static string Refusal(Func<object> read) => Assert.Throws<CheckpointProblem>(read).Message;
}
