namespace Glasshouse.Experiments.Description;

/// <summary>One attribute of an actor that changes.</summary>
/// <param name="Name">Name in the code.</param>
/// <param name="Bytes">Bytes it takes.</param>
/// <param name="Meaning">What it is, its unit, its limits, and who writes it.</param>
public sealed record ModelColumn(string Name, int Bytes, string Meaning);
