namespace Glasshouse.Evidence;

/// <summary>A figure and the place it was read from.</summary>
internal sealed record ShelvedFigure(Figure Figure, string File, int Line);
