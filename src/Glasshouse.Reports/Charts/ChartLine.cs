using Glasshouse.Experiments;

namespace Glasshouse.Reports.Charts;

/// <summary>One line of a picture.</summary>
/// <param name="Name">Name at its end.</param>
/// <param name="Style">Class that gives colour and dashes, such as <c>arm2</c>.</param>
/// <param name="Points">Month by month.</param>
internal sealed record ChartLine(string Name, string Style, IReadOnlyList<MonthPoint> Points);
