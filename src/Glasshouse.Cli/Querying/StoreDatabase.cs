using DuckDB.NET.Native;

namespace Glasshouse.Cli.Querying;

/// <summary>A database in memory that sees the tables of one store and nothing else.</summary>
/// <remarks>
/// It begins with an empty memory, makes views over the files of the store, then closes every other file, every connection and its own settings for good.
/// A question is asked as the inner part of a select, so that nothing but a select can be one.
/// </remarks>
internal sealed class StoreDatabase : IDisposable
{
    private readonly DuckDBDatabase database;
    private readonly DuckDBNativeConnection connection;

    /// <summary>Opens a database with some views.</summary>
    /// <param name="files">Files that the views read, and the only ones that can be read.</param>
    /// <param name="statements">Statements that make the tables and views.</param>
    /// <param name="threads">Threads.</param>
    public StoreDatabase(IEnumerable<string> files, IEnumerable<string> statements, int threads)
    {
        Must(NativeMethods.Configuration.DuckDBCreateConfig(out var config), "no configuration");
        using (config)
        {
            foreach (var (name, value) in Settings(threads)) Must(NativeMethods.Configuration.DuckDBSetConfig(config, name, value), name);
            Must(NativeMethods.Startup.DuckDBOpen(":memory:", out database, config, out var error), error);
        }

        Must(NativeMethods.Startup.DuckDBConnect(database, out connection), "no connection");
        Do($"SET allowed_paths = [{string.Join(", ", files.Select(Quoted))}]");
        Do("SET enable_external_access = false");
        foreach (var statement in statements) Do(statement);
        Do("SET lock_configuration = true");
    }

    /// <summary>Asks a question.</summary>
    /// <param name="question">One select.</param>
    /// <exception cref="QueryProblem">It is none, or it cannot be answered.</exception>
    public QueryAnswer Ask(string question)
    {
        var inner = question.Trim().TrimEnd(';').TrimEnd();
        if (inner.Length == 0) throw new QueryProblem("is empty", "Ask for instance select * from runs limit 10.");
        MustBeOneSelect(inner);
        var columns = ColumnsOf(Run(Wrapped("*", inner) + " LIMIT 0", inner));
        using var result = new Answering(Run(Wrapped("CAST(COLUMNS(*) AS VARCHAR)", inner), inner));
        return new QueryAnswer(columns, result.Rows(columns.Count));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        connection.Dispose();
        database.Dispose();
    }

    // A line break ends a comment at the end of the question.
    private static string Wrapped(string columns, string inner) => $"SELECT {columns} FROM (\n{inner}\n)";

    private static IEnumerable<(string Name, string Value)> Settings(int threads) =>
    [
        ("threads", FormattableString.Invariant($"{threads}")),
        ("autoinstall_known_extensions", "false"),
        ("autoload_known_extensions", "false"),
        ("allow_community_extensions", "false"),
        ("temp_directory", ""),
    ];

    /// <summary>A text in quotes.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static List<(string, bool)> ColumnsOf(DuckDBResult result)
    {
        try
        {
            return [.. Enumerable.Range(0, (int)NativeMethods.Query.DuckDBColumnCount(ref result)).Select(column => (NativeMethods.Query.DuckDBColumnName(ref result, column), IsNumber(NativeMethods.Query.DuckDBColumnType(ref result, column))))];
        }
        finally
        {
            NativeMethods.Query.DuckDBDestroyResult(ref result);
        }
    }

    private static bool IsNumber(DuckDBType type) => type is DuckDBType.TinyInt or DuckDBType.SmallInt or DuckDBType.Integer or DuckDBType.BigInt or DuckDBType.HugeInt
        or DuckDBType.UnsignedTinyInt or DuckDBType.UnsignedSmallInt or DuckDBType.UnsignedInteger or DuckDBType.UnsignedBigInt or DuckDBType.UnsignedHugeInt
        or DuckDBType.Float or DuckDBType.Double or DuckDBType.Decimal;

    // Inside brackets only a select has room; more than one statement would mean that the brackets were closed.
    private void MustBeOneSelect(string inner)
    {
        foreach (var text in (string[])[inner, Wrapped("*", inner)])
        {
            var count = NativeMethods.ExtractStatements.DuckDBExtractStatements(connection, text, out var statements);
            using (statements)
            {
                if (count == 1) continue;
                throw count > 1 ? new QueryProblem("holds several statements", "Ask one select at a time.")
                    : Refused(NativeMethods.ExtractStatements.DuckDBExtractStatementsError(statements), inner);
            }
        }
    }

    private DuckDBResult Run(string statement, string inner)
    {
        if (NativeMethods.Query.DuckDBQuery(connection, statement, out var result) == DuckDBState.Success) return result;
        var said = NativeMethods.Query.DuckDBResultError(ref result);
        NativeMethods.Query.DuckDBDestroyResult(ref result);
        throw Refused(said, inner);
    }

    private static QueryProblem Refused(string? said, string inner)
    {
        var first = (said ?? "it cannot be read").Split('\n')[0].Trim().TrimEnd('.');
        var verb = inner.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries)[0].ToUpperInvariant();
        return verb is "SELECT" or "WITH" or "FROM" or "VALUES" or "(SELECT" or "SUMMARIZE" or "DESCRIBE"
            ? new QueryProblem($"cannot be answered ({first})", "The tables are runs, points, measures, outcomes, factors and sweep; ./glasshouse query --help shows examples.")
            : new QueryProblem($"is not a select ({first})", "A store is only read: ask with select; nothing else is answered.");
    }

    private void Do(string statement)
    {
        var state = NativeMethods.Query.DuckDBQuery(connection, statement, out var result);
        var said = state == DuckDBState.Success ? null : NativeMethods.Query.DuckDBResultError(ref result);
        NativeMethods.Query.DuckDBDestroyResult(ref result);
        Must(state, said);
    }

    private static void Must(DuckDBState state, string? said)
    {
        if (state != DuckDBState.Success) throw new QueryProblem($"cannot be answered, for the tables of the store do not open ({said?.Split('\n')[0].TrimEnd('.')})", "Check the store, or lay it down again.");
    }
}
