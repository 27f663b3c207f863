using System.Text;
using DuckDB.NET.Native;

namespace Glasshouse.Cli.Querying;

/// <summary>Reads the texts of a result, chunk by chunk.</summary>
internal sealed class Answering(DuckDBResult result) : IDisposable
{
    // A text of up to twelve bytes stands in its own place of sixteen, a longer one elsewhere.
    private const int Place = 16;
    private const int Short = 12;

    private DuckDBResult result = result;

    /// <summary>All rows.</summary>
    /// <param name="columns">Number of columns, all of them texts.</param>
    public List<string?[]> Rows(int columns)
    {
        var rows = new List<string?[]>();
        while (true)
        {
            using var chunk = NativeMethods.Query.DuckDBFetchChunk(result);
            var count = chunk.IsInvalid ? 0 : (int)NativeMethods.DataChunks.DuckDBDataChunkGetSize(chunk);
            if (count == 0) return rows;
            var first = rows.Count;
            for (var row = 0; row < count; row++) rows.Add(new string?[columns]);
            for (var column = 0; column < columns; column++) Fill(rows, first, count, column, NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, column));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => NativeMethods.Query.DuckDBDestroyResult(ref result);

    private static unsafe void Fill(List<string?[]> rows, int first, int count, int column, IntPtr vector)
    {
        var data = (byte*)NativeMethods.Vectors.DuckDBVectorGetData(vector);
        var valid = NativeMethods.Vectors.DuckDBVectorGetValidity(vector);
        for (var row = 0; row < count; row++)
        {
            if (valid != null && (valid[row / 64] >> (row % 64) & 1) == 0) continue;
            var text = data + (row * Place);
            var length = *(int*)text;
            rows[first + row][column] = Encoding.UTF8.GetString(length <= Short ? text + 4 : *(byte**)(text + 8), length);
        }
    }
}
