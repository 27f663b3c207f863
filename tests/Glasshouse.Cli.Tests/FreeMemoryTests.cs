using Glasshouse.Cli.Running;

namespace Glasshouse.Cli.Tests;

/// <summary>How much memory is free, by what the system says.</summary>
public sealed class FreeMemoryTests
{
    [Fact]
    public void A_machine_has_what_it_calls_available() =>
        Assert.Equal(2048 * 1024, FreeMemory.OfMachine("MemTotal:  4096 kB\nMemFree:   1 kB\nMemAvailable:   2048 kB\n"));

    [Fact]
    public void A_group_leaves_its_limit_less_what_it_uses_and_cannot_give_back() =>
        Assert.Equal(700, FreeMemory.OfGroup("1000\n", "500\n", "anon 300\ninactive_file 200\n"));

    [Theory]
    [InlineData("max", "500")]
    [InlineData(null, "500")]
    [InlineData("1000", null)]
    public void A_group_without_a_limit_leaves_everything(string? limit, string? used) => Assert.Null(FreeMemory.OfGroup(limit, used, null));

    [Fact]
    public void A_group_that_is_full_leaves_nothing() => Assert.Equal(0, FreeMemory.OfGroup("1000", "1200", ""));

    [Fact]
    public void This_machine_has_some() => Assert.InRange(FreeMemory.Now(), 1, long.MaxValue);
}
