using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Reading;

/// <summary>What one file says, before it is joined with what it extends; filled by <see cref="DraftReading"/> and read afterwards.</summary>
internal sealed class ScenarioDraft(string file)
{
    /// <summary>The file.</summary>
    public string File { get; } = file;

    /// <summary>Name of the scenario; empty until read.</summary>
    public string Name { get; set; } = "";

    /// <summary>A few words for headings.</summary>
    public string Title { get; set; } = "";

    /// <summary>One sentence.</summary>
    public string Says { get; set; } = "";

    /// <summary>A paragraph.</summary>
    public string Claims { get; set; } = "";

    /// <summary>What it extends, as written; null for a root.</summary>
    public YamlPart? Extends { get; set; }

    /// <summary>Where the month of the start is written; null where it is inherited.</summary>
    public YamlPart? StartPart { get; set; }

    /// <summary>Month of the start; null where it is inherited or cannot be read.</summary>
    public YearMonth? Start { get; set; }

    /// <summary>Where the month of the end is written; null where it is inherited.</summary>
    public YamlPart? EndPart { get; set; }

    /// <summary>Month of the end; null where it is inherited, cannot be read, or never comes.</summary>
    public YearMonth? End { get; set; }

    /// <summary>Where the place is written; null where it is inherited.</summary>
    public YamlPart? PlacePart { get; set; }

    /// <summary>Preset of place; null where it is inherited or cannot be read.</summary>
    public string? Place { get; set; }

    /// <summary>Where the bands are written; null where they are inherited.</summary>
    public YamlPart? BandsPart { get; set; }

    /// <summary>Bands; null where they are inherited.</summary>
    public ImmutableArray<ScoreBand>? Bands { get; set; }

    /// <summary>Where the events are written; null where they are inherited.</summary>
    public YamlPart? EventsPart { get; set; }

    /// <summary>Events; null where they are inherited.</summary>
    public ImmutableArray<ScenarioEvent>? Events { get; set; }

    /// <summary>Numbers that go together; empty where the file names none.</summary>
    public ImmutableArray<NumberCorrelation> Correlations { get; set; } = [];

    /// <summary>The numbers that could be read.</summary>
    public Dictionary<NumberKey, ScenarioNumber> Numbers { get; } = [];

    /// <summary>The numbers that were written, readable or not.</summary>
    public HashSet<NumberKey> Written { get; } = [];
}
