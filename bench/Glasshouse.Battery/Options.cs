using System.Globalization;
using Glasshouse.Engine.Draws;

namespace Glasshouse.Battery;

/// <summary>What was asked for on the command line.</summary>
internal sealed class Options
{
    /// <summary>How to ask.</summary>
    public const string Usage = """
        Streams the draws of the engine to standard output, for a battery of statistical tests.

          stream   [--order A/B/C] [--slice S] [--seed N] [--people N] [--months N] [--seeds N] [--purpose NAME] [--bytes N]
          repeats  [--seed N] [--purpose NAME] [--people N]

          --order    axes from the slowest to the fastest: month, purpose and person, and where wanted tile and seed; default month/purpose/person
          --slice    word (32 bits as the hash makes them), low, high (halves, before the cut at 65,534), drawn (both halves after it); default word
          --seed     first seed; default 1
          --people   people, a multiple of 512; default 1,048,576
          --months   months from 0; default 120
          --seeds    seeds side by side where the order names them; default 8
          --purpose  one decision alone; default every number that a decision can have, taken or free
          --bytes    bytes to write; default 0, without end
        """;

    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);
    private readonly List<string> problems = [];

    /// <summary>Reads the words after the verb.</summary>
    public Options(IReadOnlyList<string> words)
    {
        string[] known = ["--order", "--slice", "--seed", "--people", "--months", "--seeds", "--purpose", "--bytes"];
        for (var at = 0; at < words.Count; at += 2)
        {
            if (!known.Contains(words[at])) problems.Add($"{words[at]} is no option.");
            else if (at + 1 == words.Count) problems.Add($"{words[at]} needs a value.");
            else given[words[at]] = words[at + 1];
        }

        Seed = (ulong)Number("--seed", 1, 0, long.MaxValue);
        Bytes = Number("--bytes", 0, 0, long.MaxValue);
        Pairs = Number("--people", 1 << 20, 512, 1L << 33) / 2;
        if (Pairs % DrawStream.PairsInTile != 0) problems.Add("--people must be a multiple of 512.");
        Months = (int)Number("--months", 120, 1, 1200);
        Seeds = (int)Number("--seeds", 8, 1, 64);
        Purposes = given.TryGetValue("--purpose", out var purpose) ? [Word<Purpose>("--purpose", purpose)] : Sample.AllPurposes;
        Slice = Word<Slice>("--slice", given.GetValueOrDefault("--slice", "word"));
        var order = given.GetValueOrDefault("--order", "month/purpose/person");
        if (Order.TryRead(order, out var read)) Order = read;
        else problems.Add($"--order {order} is none: it names month, purpose and person once each, and may name tile and seed, between slashes.");
    }

    /// <summary>Everything that is wrong; nothing else counts where there is something.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>First seed.</summary>
    public ulong Seed { get; }

    /// <summary>Bytes to write; 0 without end.</summary>
    public long Bytes { get; }

    /// <summary>Pairs of people.</summary>
    public long Pairs { get; }

    /// <summary>Months from 0.</summary>
    public int Months { get; }

    /// <summary>Seeds side by side.</summary>
    public int Seeds { get; }

    /// <summary>Decisions.</summary>
    public IReadOnlyList<Purpose> Purposes { get; }

    /// <summary>What of a word is wanted.</summary>
    public Slice Slice { get; }

    /// <summary>In which order.</summary>
    public Order? Order { get; }

    private long Number(string option, long otherwise, long least, long most)
    {
        if (!given.TryGetValue(option, out var text)) return otherwise;
        if (long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        problems.Add($"{option} {text} must be a whole number from {least} to {most}.");
        return otherwise;
    }

    private T Word<T>(string option, string text)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>();
        var at = Array.FindIndex(names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (at >= 0) return Enum.Parse<T>(names[at]);
        problems.Add($"{option} {text} is none of: {string.Join(", ", names)}.");
        return default;
    }
}
