using System.Security.Cryptography;
using System.Text;

namespace Glasshouse.Experiments.Checkpoints;

/// <summary>The text of all that can change a result, as it was compiled: the engine and the rules of scenarios.</summary>
internal static class ProgramText
{
    private static readonly Lazy<string> Whole = new(HashOf);

    /// <summary>SHA-256 over every file, 64 hex digits: the same text is the same program, wherever it was built.</summary>
    public static string Hash => Whole.Value;

    private static string HashOf()
    {
        var home = typeof(ProgramText).Assembly;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in home.GetManifestResourceNames().Where(IsText).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(home.GetManifestResourceStream(name)!);
            hash.AppendData(Encoding.UTF8.GetBytes($"{name.Replace('\\', '/')}\n{reader.ReadToEnd().ReplaceLineEndings("\n")}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool IsText(string name) =>
        name.StartsWith("engine/", StringComparison.Ordinal) || name.StartsWith("scenarios/", StringComparison.Ordinal);
}
