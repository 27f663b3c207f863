using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>Writes and reads small Parquet files, column by column.</summary>
/// <remarks>Only this laboratory's own tables are read: numbers by point and run.</remarks>
internal static class ParquetFile
{
    private static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Fastest };

    /// <summary>Writes columns as one group of rows.</summary>
    public static void Write(Stream stream, params ParquetColumn[] columns) => WriteAsync(stream, columns).GetAwaiter().GetResult();

    /// <summary>One column of numbers, all groups of rows one after the other.</summary>
    public static T[] Read<T>(Stream stream, string column)
        where T : struct => ReadAsync<T>(stream, column).GetAwaiter().GetResult();

    /// <summary>One column of texts.</summary>
    public static string[] ReadTexts(Stream stream, string column) => ReadTextsAsync(stream, column).GetAwaiter().GetResult();

    private static async Task WriteAsync(Stream stream, ParquetColumn[] columns)
    {
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(column => column.Field)), stream, Options).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            using var group = writer.CreateRowGroup();
            foreach (var column in columns) await column.WriteAsync(group).ConfigureAwait(false);
        }
    }

    private static async Task<T[]> ReadAsync<T>(Stream stream, string column)
        where T : struct
    {
        var reader = await ParquetReader.CreateAsync(stream).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var field = reader.Schema.DataFields.First(field => field.Name == column);
            var all = new List<T>();
            foreach (var group in reader.RowGroups)
            {
                var values = new T[(int)group.RowCount];
                await group.ReadAsync<T>(field, values.AsMemory(), null).ConfigureAwait(false);
                all.AddRange(values);
            }

            return [.. all];
        }
    }

    private static async Task<string[]> ReadTextsAsync(Stream stream, string column)
    {
        var reader = await ParquetReader.CreateAsync(stream).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var field = reader.Schema.DataFields.First(field => field.Name == column);
            var all = new List<string>();
            foreach (var group in reader.RowGroups)
            {
                var values = new string?[(int)group.RowCount];
                await group.ReadAsync(field, values.AsMemory(), null).ConfigureAwait(false);
                all.AddRange(values.Select(value => value ?? ""));
            }

            return [.. all];
        }
    }
}
