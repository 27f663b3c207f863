namespace Glasshouse.Engine.World;

/// <summary>A column that outlasts a month: what it is called where a society is kept, and how wide it is.</summary>
/// <param name="Name">Name, such as <c>people.savings</c>.</param>
/// <param name="Bytes">Bytes of a row: 1 or 2.</param>
public sealed record KeptColumn(string Name, int Bytes);
