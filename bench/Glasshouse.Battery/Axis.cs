namespace Glasshouse.Battery;

/// <summary>What the address of a draw is made of. A tile stands for the people who are walked over together.</summary>
internal enum Axis
{
    Seed,
    Month,
    Purpose,
    Tile,
    Person,
}
