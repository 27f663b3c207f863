using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Reading;

/// <summary>A scenario joined with what it extends: for every number the word of the file nearest to the scenario.</summary>
internal sealed class JoinedScenario
{
    private readonly ScenarioChain _chain;

    /// <summary>Joins a chain of drafts.</summary>
    public JoinedScenario(ScenarioChain chain)
    {
        _chain = chain;
        foreach (var draft in chain.Drafts.Reverse())
        {
            Written.UnionWith(draft.Written);
            foreach (var key in draft.Written) Numbers.Remove(key);
            foreach (var (key, number) in draft.Numbers) Numbers[key] = number;
            Correlations = [.. Correlations.Where(old => !draft.Correlations.Any(old.IsOfSame)), .. draft.Correlations.Where(found => found.Rank != 0)];
        }
    }

    /// <summary>The numbers that could be read; a number that was overridden with something unreadable is left out.</summary>
    public Dictionary<NumberKey, ScenarioNumber> Numbers { get; } = [];

    /// <summary>The numbers that go together: of each pair the word of the nearest file; a rank of 0 takes it away.</summary>
    public ImmutableArray<NumberCorrelation> Correlations { get; } = [];

    /// <summary>The numbers that were written anywhere in the chain, readable or not.</summary>
    public HashSet<NumberKey> Written { get; } = [];

    /// <summary>The files in order, the scenario's own first.</summary>
    public IReadOnlyList<string> Files => [.. _chain.Drafts.Select(draft => draft.File)];

    /// <summary>True where every file of the chain could be read and the last one is a root.</summary>
    public bool IsWhole => _chain.IsWhole;

    /// <summary>The draft of the root.</summary>
    public ScenarioDraft Root => _chain.Drafts[^1];

    /// <summary>The draft that says the start; null where none does.</summary>
    public ScenarioDraft? WithStart => _chain.Drafts.FirstOrDefault(draft => draft.StartPart is not null);

    /// <summary>The draft that says the place; null where none does.</summary>
    public ScenarioDraft? WithPlace => _chain.Drafts.FirstOrDefault(draft => draft.PlacePart is not null);

    /// <summary>The draft that says the end; null where none does.</summary>
    public ScenarioDraft? WithEnd => _chain.Drafts.FirstOrDefault(draft => draft.EndPart is not null);

    /// <summary>The draft that says the events; null where none does.</summary>
    public ScenarioDraft? WithEvents => _chain.Drafts.FirstOrDefault(draft => draft.EventsPart is not null);

    /// <summary>The bands in force; empty where no file of the chain has any.</summary>
    public ImmutableArray<ScoreBand> Bands => _chain.Drafts.FirstOrDefault(draft => draft.Bands is not null)?.Bands ?? [];

    /// <summary>The scenario; to be called only where there is no problem.</summary>
    public Scenario ToScenario()
    {
        var (own, parent) = (_chain.Drafts[0], _chain.Drafts.Count > 1 ? _chain.Drafts[1].Name : "");
        var scenario = new Scenario(own.Name, own.Title, own.Says, own.Claims, parent, WithStart!.Start!.Value, WithPlace!.Place!, Numbers.ToImmutableDictionary(), Bands, "")
        {
            End = WithEnd?.End,
            Events = WithEvents?.Events ?? [],
            Correlations = Correlations,
        };
        return scenario with { Hash = ScenarioHash.Of(scenario) };
    }
}
