using Glasshouse.Engine.Lanes;

namespace Glasshouse.Experiments;

/// <summary>How fast a society lives at one width of lanes with so many threads.</summary>
/// <param name="Lanes">Width of the lanes.</param>
/// <param name="Threads">Threads.</param>
/// <param name="People">Synthetic people.</param>
/// <param name="PersonMonthsPerSecond">Person-months lived in a second.</param>
public sealed record WidthSpeed(LaneWidth Lanes, int Threads, long People, double PersonMonthsPerSecond);
