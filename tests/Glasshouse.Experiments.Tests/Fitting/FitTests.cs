using Glasshouse.Experiments.Chance;
using Glasshouse.Experiments.Fitting;

namespace Glasshouse.Experiments.Tests.Fitting;

public class FitTests
{
    private static readonly FitRange[] Ranges = [new("a", 0, 2), new("b", -1, 1), new("c", 10, 20)];

    private static double[][] Points(int count, ulong seed)
    {
        var luck = new KeyedDraws(seed, "points of a fit");
        return [.. Enumerable.Range(0, count).Select(point => Ranges.Select((range, column) => range.Low + (luck.Share(point, column) * (range.High - range.Low))).ToArray())];
    }

    [Fact]
    public void A_surface_repeats_what_is_a_surface()
    {
        var points = Points(120, 1);
        static double Truth(double[] x) => 1 + (2 * x[0]) - (x[0] * x[0] * x[0]) + (3 * x[0] * x[1]) + (0.1 * x[2]);
        var surface = Surface.Fit(Ranges, points, [.. points.Select(Truth)]);
        foreach (var point in Points(20, 2)) Assert.Equal(Truth(point), surface.At(point).Mean, 1e-4);
        Assert.True(surface.Foretold > 0.999999);
    }

    [Fact]
    public void Shares_of_variance_are_those_worked_out_by_hand()
    {
        // a of 0…2 with factor 3: variance 9·4/12 = 3. b of −1…1 with factor 2: 4·4/12 = 4/3. c does nothing.
        var points = Points(300, 3);
        var surface = Surface.Fit(Ranges, points, [.. points.Select(x => (3 * x[0]) + (2 * x[1]))]);
        Assert.Equal(9.0 / 13, surface.Share(0), 1e-6);
        Assert.Equal(4.0 / 13, surface.Share(1), 1e-6);
        Assert.Equal(0, surface.Share(2), 1e-6);
    }

    [Fact]
    public void Intervals_of_a_surface_hold_the_truth_as_often_as_they_say()
    {
        var held = 0;
        for (var trial = 0; trial < 400; trial++)
        {
            var luck = new KeyedDraws((ulong)trial, "noise of a fit");
            var points = Points(40, (ulong)trial + 1000);
            var surface = Surface.Fit(Ranges, points, [.. points.Select((x, at) => x[0] - x[1] + luck.Normal(at))]);
            var said = surface.At([1.7, 0.2, 13]);
            if (Math.Abs(said.Mean - 1.5) <= StudentT.Reach95(surface.Freedom) * said.Error) held++;
        }

        // Three standard errors of a share of 95 % in 400 trials are 3.3 points.
        Assert.InRange(held / 400.0, 0.917, 0.983);
    }

    [Fact]
    public void A_field_follows_a_wave_through_noise_and_its_intervals_hold()
    {
        FitRange[] ranges = [new("x", 0, 10)];
        var (held, all) = (0, 0);
        for (var trial = 0; trial < 20; trial++)
        {
            var luck = new KeyedDraws((ulong)trial, "wave");
            var points = Enumerable.Range(0, 80).Select(at => new[] { 10 * luck.Share(at) }).ToArray();
            var field = GaussianField.Fit(ranges, points, [.. points.Select((x, at) => Math.Sin(x[0]) + (0.2 * luck.Normal(at, 1)))]);
            Assert.InRange(field.Noise, 0.1, 0.3);
            for (var x = 0.5; x < 10; x += 0.5, all++)
                if (field.At([x]) is var said && Math.Abs(said.Mean - Math.Sin(x)) <= 1.96 * said.Error) held++;
        }

        Assert.InRange((double)held / all, 0.88, 0.99);
    }

    [Fact]
    public void Many_points_are_joined_and_say_the_same()
    {
        FitRange[] ranges = [new("x", 0, 1), new("y", 0, 1)];
        var luck = new KeyedDraws(9, "many");
        var points = Enumerable.Range(0, 3_000).Select(at => new[] { luck.Share(at), luck.Share(at, 1) }).ToArray();
        var field = GaussianField.Fit(ranges, points, [.. points.Select((p, at) => (p[0] * p[1]) + luck.Normal(at, 2))]);
        Assert.InRange(field.Noise, 0.85, 1.15);
        Assert.Equal(0.25, field.At([0.5, 0.5]).Mean, 0.12);
    }

    [Fact]
    public void Too_few_points_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Surface.Fit(Ranges, Points(11, 1), new double[11]));
        Assert.Throws<ArgumentException>(() => GaussianField.Fit(Ranges, Points(7, 1), new double[7]));
    }
}
