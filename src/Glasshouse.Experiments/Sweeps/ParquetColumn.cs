using Parquet;
using Parquet.Schema;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>One column of a Parquet file on its way to the disk.</summary>
/// <param name="Field">Name and type.</param>
/// <param name="WriteAsync">Writes its values into a group of rows.</param>
internal sealed record ParquetColumn(DataField Field, Func<ParquetRowGroupWriter, Task> WriteAsync)
{
    /// <summary>A column of numbers.</summary>
    public static ParquetColumn Of<T>(string name, T[] values)
        where T : struct
    {
        var field = new DataField<T>(name, false);
        return new ParquetColumn(field, group => group.WriteAsync<T>(field, values));
    }

    /// <summary>A column of texts.</summary>
    public static ParquetColumn Of(string name, IEnumerable<string> values)
    {
        var field = new DataField<string>(name, false);
        ReadOnlyMemory<char>[] texts = [.. values.Select(value => value.AsMemory())];
        return new ParquetColumn(field, group => group.WriteAsync<ReadOnlyMemory<char>>(field, texts));
    }
}
