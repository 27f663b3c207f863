using System.Runtime.CompilerServices;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Draws;

/// <summary>Luck of a few neighbouring people in one month: draw four purposes at a time.</summary>
internal readonly ref struct LuckHere<L>
    where L : struct, ILanes<L>
{
    private readonly ref readonly Luck luck;
    private readonly uint person;

    // Pairs of people whose number is even (A) and odd (B), as 64-bit groups.
    private readonly L highA, lowA, firstA, highB, lowB, firstB;

    /// <summary>Prepares the first two rounds for the people from <paramref name="person"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LuckHere(ref readonly Luck luck, uint person)
    {
        this.luck = ref luck;
        this.person = person;
        if (typeof(L) == typeof(One)) return;
        var pairs = L.AddWords(L.AllWords(person >> 1), L.WordSteps(2));
        TwoRounds(pairs, out highA, out lowA, out firstA);
        TwoRounds(L.AddWords(pairs, L.AllWords(1)), out highB, out lowB, out firstB);
    }

    /// <summary>The draws of a purpose that is a multiple of four, and of the three that follow it: 0…65,535 each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Four(Purpose first, out L a, out L b, out L c, out L d)
    {
        if (typeof(L) == typeof(One))
        {
            FourOfOne(first, out a, out b, out c, out d);
            return;
        }

        LastRounds(first, highA, lowA, firstA, out var a0, out var b0, out var c0, out var d0);
        LastRounds(first, highB, lowB, firstB, out var a1, out var b1, out var c1, out var d1);
        a = L.JoinWords(a0, a1);
        b = L.JoinWords(b0, b1);
        c = L.JoinWords(c0, c1);
        d = L.JoinWords(d0, d1);
    }

    private void FourOfOne(Purpose first, out L a, out L b, out L c, out L d)
    {
        var (w0, w1, w2, w3) = Philox.Block(luck.Seed, person >> 1, 0, (uint)first >> 2, luck.Month);
        var shift = (int)(person & 1) * 16;
        a = L.All((ushort)(w0 >> shift));
        b = L.All((ushort)(w1 >> shift));
        c = L.All((ushort)(w2 >> shift));
        d = L.All((ushort)(w3 >> shift));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TwoRounds(L pairs, out L high, out L low, out L first)
    {
        first = L.MultiplyWords(L.AllWords(Philox.FirstMultiplier), pairs);
        var third = L.HighWords(first) ^ L.AllWords(luck.Month ^ luck.SecondKey(0));
        low = L.MultiplyWords(L.AllWords(Philox.ThirdMultiplier), third);
        high = L.HighWords(low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void LastRounds(Purpose purpose, L high, L low, L first, out L a, out L b, out L c, out L d)
    {
        var group = (int)purpose >> 2;
        a = high ^ L.AllWords(luck.AfterTwo(group, 0));
        b = low;
        c = first ^ L.AllWords(luck.AfterTwo(group, 1));
        d = L.AllWords(luck.AfterTwo(group, 2));
        Round(2, ref a, ref b, ref c, ref d);
        Round(3, ref a, ref b, ref c, ref d);
        Round(4, ref a, ref b, ref c, ref d);
        Round(5, ref a, ref b, ref c, ref d);
        Round(6, ref a, ref b, ref c, ref d);
    }

    // The upper half of a 64-bit group is never read by a product, so it may hold anything.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Round(int round, ref L a, ref L b, ref L c, ref L d)
    {
        var one = L.MultiplyWords(L.AllWords(Philox.FirstMultiplier), a);
        var three = L.MultiplyWords(L.AllWords(Philox.ThirdMultiplier), c);
        a = L.HighWords(three) ^ b ^ L.AllWords(luck.FirstKey(round));
        b = three;
        c = L.HighWords(one) ^ d ^ L.AllWords(luck.SecondKey(round));
        d = one;
    }
}
