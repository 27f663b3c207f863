using Glasshouse.Experiments.Sweeps;

namespace Glasshouse.Cli.Querying;

/// <summary>Answers questions about a store with SQL, while others may be filling it.</summary>
internal static class StoreQuery
{
    /// <summary>The rows that answer a question.</summary>
    /// <param name="folder">Folder of the store.</param>
    /// <param name="question">One select.</param>
    /// <param name="threads">Threads.</param>
    /// <param name="anyProgram">True to read what another version of the engine computed.</param>
    /// <exception cref="StoreProblem">There is no such store, or it belongs to another version of the engine.</exception>
    /// <exception cref="QueryProblem">The question is no select, or cannot be answered.</exception>
    public static QueryAnswer Ask(string folder, string question, int threads, bool anyProgram)
    {
        using var tables = Sweep.Tables(folder, anyProgram);
        using var database = new StoreDatabase(tables.Files, Views(tables), threads);
        return database.Ask(question);
    }

    private static IEnumerable<string> Views(StoreTables tables)
    {
        var head = tables.Head;
        var step = head.By switch { "month" => "month", "year" => "year", _ => "period" };
        yield return Names("arms", "arm", head.Arms);
        yield return Enumeration("measure_name", head.Measures);
        yield return Enumeration("outcome_name", head.Outcomes);
        yield return Names("measure_names", "measure", head.Measures, "measure_name");
        yield return Names("outcome_names", "outcome", head.Outcomes, "outcome_name");
        yield return $"CREATE VIEW points AS SELECT * FROM {Files([tables.Points])}";
        yield return $"CREATE VIEW run_files AS {Or(tables.Runs, "0::INTEGER AS run, ''::VARCHAR AS plan, ''::VARCHAR AS result")}";
        yield return $"CREATE VIEW runs AS SELECT c.point, a.name AS arm, c.seed, c.run, r.plan, r.result FROM {Files([tables.Cells])} c JOIN run_files r ON c.run = r.run JOIN arms a ON c.arm = a.arm";
        yield return $"CREATE VIEW measures AS SELECT r.point, r.arm, r.seed, m.run, n.name AS measure, CASE WHEN isnan(m.value) THEN NULL ELSE m.value END AS value FROM ({Or(tables.Measures, "0::INTEGER AS run, 0::SMALLINT AS measure, 0::DOUBLE AS value")}) m JOIN measure_names n ON m.measure = n.measure JOIN runs r ON m.run = r.run";
        yield return $"CREATE VIEW outcomes AS SELECT r.point, r.arm, r.seed, o.run, o.step AS {step}, n.name AS outcome, o.value FROM ({Or(tables.Outcomes, "0::INTEGER AS run, 0::SMALLINT AS step, 0::SMALLINT AS outcome, 0::BIGINT AS value")}) o JOIN outcome_names n ON o.outcome = n.outcome JOIN runs r ON o.run = r.run";
        yield return Factors(head);
        yield return FormattableString.Invariant(
            $"CREATE TABLE sweep AS SELECT {StoreDatabase.Quoted(head.Name)} AS name, {StoreDatabase.Quoted(head.Title)} AS title, {head.Points}::INTEGER AS points, {head.Arms.Length}::INTEGER AS arms, {head.Seeds}::INTEGER AS seeds, {head.Runs}::INTEGER AS runs, {head.People}::BIGINT AS people, {head.BurnIn}::INTEGER AS burn_in, {head.Months}::INTEGER AS months");
    }

    private static string Files(IEnumerable<string> files) => $"read_parquet([{string.Join(", ", files.Select(StoreDatabase.Quoted))}])";

    // Where nothing is done yet there is a table without rows.
    private static string Or(IReadOnlyCollection<string> files, string columns) => files.Count > 0 ? $"SELECT * FROM {Files(files)}" : $"SELECT {columns} WHERE false";

    private static string Enumeration(string name, IReadOnlyCollection<string> words) =>
        $"CREATE TYPE {name} AS ENUM ({string.Join(", ", (words.Count > 0 ? words : ["none"]).Select(StoreDatabase.Quoted))})";

    private static string Names(string table, string column, IReadOnlyList<string> names, string type = "VARCHAR") => names.Count == 0
        ? $"CREATE TABLE {table} ({column} SMALLINT, name {type})"
        : $"CREATE TABLE {table} AS SELECT {column}::SMALLINT AS {column}, name::{type} AS name FROM (VALUES {string.Join(", ", names.Select((name, place) => FormattableString.Invariant($"({place}, {StoreDatabase.Quoted(name)})")))}) t({column}, name)";

    private static string Factors(StoreHead head) =>
        "CREATE TABLE factors AS SELECT * FROM (VALUES " + string.Join(", ", head.Factors.Select(factor => FormattableString.Invariant(
            $"({StoreDatabase.Quoted(factor.Name)}, {StoreDatabase.Quoted(factor.Unit)}, {factor.Low:R}::DOUBLE, {factor.High:R}::DOUBLE, {StoreDatabase.Quoted(factor.Distribution.Name)})"))) + ") t(factor, unit, low, high, distribution)";
}
