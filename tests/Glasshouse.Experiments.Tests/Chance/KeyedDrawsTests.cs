using Glasshouse.Experiments.Chance;

namespace Glasshouse.Experiments.Tests.Chance;

public class KeyedDrawsTests
{
    [Fact]
    public void A_draw_depends_on_its_address_alone()
    {
        var luck = new KeyedDraws(7, "a purpose");
        var backwards = Enumerable.Range(0, 50).Reverse().Select(place => luck.Share(place, 3)).Reverse();
        Assert.Equal(Enumerable.Range(0, 50).Select(place => new KeyedDraws(7, "a purpose").Share(place, 3)), backwards);
        Assert.NotEqual(luck.Share(1), new KeyedDraws(7, "another").Share(1));
        Assert.NotEqual(luck.Share(1), new KeyedDraws(8, "a purpose").Share(1));
    }

    [Fact]
    public void Shares_fill_the_unit_evenly_and_normal_values_have_their_moments()
    {
        var luck = new KeyedDraws(11, "moments");
        const int Draws = 40_000;
        var shares = Enumerable.Range(0, Draws).Select(place => luck.Share(place)).ToArray();
        var normal = Enumerable.Range(0, Draws).Select(place => luck.Normal(place)).ToArray();
        Assert.All(shares, share => Assert.InRange(share, double.Epsilon, 1 - 1e-17));
        Assert.Equal(0.5, shares.Average(), 0.006);
        Assert.Equal(1.0 / 12, shares.Average(share => (share - 0.5) * (share - 0.5)), 0.002);
        Assert.Equal(0, normal.Average(), 0.02);
        Assert.Equal(1, normal.Average(value => value * value), 0.03);
        Assert.Equal(3, normal.Average(value => value * value * value * value), 0.2);
    }

    [Fact]
    public void An_order_holds_every_number_once_and_every_place_is_as_likely()
    {
        var luck = new KeyedDraws(3, "orders");
        var first = Enumerable.Range(0, 6_000).Select(part => luck.Order(6, part)).ToArray();
        Assert.All(first, order => Assert.Equal([0, 1, 2, 3, 4, 5], order.Order()));
        foreach (var number in Enumerable.Range(0, 6)) Assert.InRange(first.Count(order => order[0] == number), 890, 1110);
    }
}
