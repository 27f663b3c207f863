using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Docking;

/// <summary>D1: people who turn when enough others have turned, with normal thresholds.</summary>
/// <remarks>
/// Model: the share that has turned is x' = Φ((x − μ)/σ). With μ = 25 of a hundred it stays near 6 up to σ_c and jumps to almost everybody beyond, where the curve just touches the diagonal.
/// Source: Granovetter, "Threshold Models of Collective Behavior", 1978; Kuran, "Sparks and prairie fires", 1989. σ_c is exact to the digits given.
/// </remarks>
internal static class Thresholds
{
    private const double Critical = 12.2221;
    private const double Mean = 25;
    private const int People = 262_144;
    private const int Months = 400;

    // Half of the support that a person sees keeps her approving, so thresholds in approval are half of those in the share of others.
    private const double Support = 0.5;

    /// <summary>The known result.</summary>
    public static readonly KnownResult Result = new(
        "D1", "thresholds of dissent",
        "Granovetter 1978, Kuran 1989: with thresholds N(25, σ) in a hundred the crowd jumps at σ = 12.2221.",
        "Attitude alone, without noise, politics or neighbours: each person turns when support around her falls below what her lasting attitude needs. " +
        "The spread of attitudes is the spread of thresholds. The value is where a society of 262,144 people first tips over.",
        400_000_000,
        Hold);

    private static IEnumerable<DockingRow> Hold(DockingWork work)
    {
        yield return new DockingRow("spread of thresholds at which the crowd tips, in a hundred", Critical, work.Root(11, 14, 9, sigma => 0.5 - Turned(work, sigma)), 0.1);
        yield return new DockingRow("share that has turned at a spread of 12, per cent", 100 * At(12), 100 * Turned(work, 12), 0.5);
        yield return new DockingRow("share that has turned at a spread of 13, per cent", 100 * At(13), 100 * Turned(work, 13), 0.5);
    }

    private static double Turned(DockingWork work, double sigma)
    {
        var scenario = DockingWork.Ground.With(
            (AttitudeKeys.Base, Support * Mean / 100), (AttitudeKeys.SupportSeen, Support), (AttitudeKeys.Anchor, Support * sigma / 100),
            (AttitudeKeys.Order, 0), (AttitudeKeys.Intrusion, 0), (AttitudeKeys.Corruption, 0), (AttitudeKeys.Speed, 1));
        using var world = work.World(scenario, People);
        var turned = 0.0;
        for (var month = 0; month < Months; month++)
        {
            var next = world.Disapproving(1 - turned);
            if (Math.Abs(next - turned) < 1e-5 || next > 0.5) return next > 0.5 ? Settled(world, next) : next;
            turned = next;
        }

        return turned;
    }

    private static double Settled(Engine.SmallWorld world, double turned)
    {
        for (var month = 0; month < 20; month++) turned = world.Disapproving(1 - turned);
        return turned;
    }

    private static double At(double sigma)
    {
        var turned = 0.0;
        for (var month = 0; month < 10_000; month++) turned = Scenarios.Fixed.Elementary.Normal(((100 * turned) - Mean) / sigma);
        return turned;
    }
}
