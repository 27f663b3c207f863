using System.Runtime.CompilerServices;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Draws;

/// <summary>Luck of a few neighbouring people in one month: draw four purposes at a time.</summary>
internal readonly ref struct LuckHere<L>
    where L : struct, ILanes<L>
{
    private readonly ref readonly Luck luck;
    private readonly uint person;

    /// <summary>Luck of the people from <paramref name="person"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LuckHere(ref readonly Luck luck, uint person)
    {
        this.luck = ref luck;
        this.person = person;
    }

    /// <summary>The draws of a purpose that is a multiple of four, and of the three that follow it: 0…65,535 each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Four(Purpose first, out L a, out L b, out L c, out L d) => L.Four(in luck, person, first, out a, out b, out c, out d);
}
