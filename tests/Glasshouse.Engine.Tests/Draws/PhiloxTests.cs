using Glasshouse.Engine.Draws;

namespace Glasshouse.Engine.Tests.Draws;

/// <summary>The generator against the vectors published with it (Random123, known answers for philox4x32).</summary>
public sealed class PhiloxTests
{
    [Theory]
    [InlineData(7, 0u, 0u, 0u, 0u, 0u, 0u, 0x5f6fb709u, 0x0d893f64u, 0x4f121f81u, 0x4f730a48u)]
    [InlineData(7, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0x5207ddc2u, 0x45165e59u, 0x4d8ee751u, 0x8c52f662u)]
    [InlineData(7, 0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, 0x4dfccabau, 0x190a87f0u, 0xc47362bau, 0xb6b5242au)]
    [InlineData(10, 0u, 0u, 0u, 0u, 0u, 0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(10, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(10, 0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void The_published_vectors_come_out(int rounds, uint a, uint b, uint c, uint d, uint firstKey, uint secondKey, uint wantA, uint wantB, uint wantC, uint wantD)
    {
        var seed = firstKey | ((ulong)secondKey << 32);
        Assert.Equal((wantA, wantB, wantC, wantD), Philox.Block(seed, a, b, c, d, rounds));
    }

    [Fact]
    public void The_engine_computes_seven_rounds() => Assert.Equal(7, Philox.Rounds);
}
