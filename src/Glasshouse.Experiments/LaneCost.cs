using Glasshouse.Engine.Lanes;

namespace Glasshouse.Experiments;

/// <summary>What one operation of the lanes costs on this machine, in a bare loop.</summary>
/// <param name="Operation">The kind of operation.</param>
/// <param name="Nanoseconds">Time of one thread for one operation on as many people as there are lanes, while the other threads do the same.</param>
/// <param name="PerPersonMonth">How many of them the month asks for, for each person.</param>
public sealed record LaneCost(LaneOperation Operation, double Nanoseconds, double PerPersonMonth);
