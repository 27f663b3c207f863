namespace Glasshouse.Experiments.Sweeps;

/// <summary>One number of the scenarios that a sweep moves.</summary>
/// <param name="Name">Its address, such as <c>attitude.crowding-out</c>.</param>
/// <param name="Unit">Its unit in words.</param>
/// <param name="Low">Lowest value of the sweep, in the unit.</param>
/// <param name="High">Highest value of the sweep, in the unit.</param>
/// <param name="Distribution">How its values lie between the ends, such as <c>uniform</c>.</param>
public sealed record SweepFactor(string Name, string Unit, double Low, double High, string Distribution = "uniform");
