namespace Glasshouse.Cli.Querying;

/// <summary>The rows that answer a query.</summary>
/// <param name="Columns">Names of the columns, each with whether it holds numbers.</param>
/// <param name="Rows">The rows, as text; null where there is no value.</param>
internal sealed record QueryAnswer(IReadOnlyList<(string Name, bool IsNumber)> Columns, IReadOnlyList<string?[]> Rows);
