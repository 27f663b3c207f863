using System.Collections.Immutable;
using Glasshouse.Evidence;
using Glasshouse.Experiments.Description;
using Glasshouse.Scenarios;

namespace Glasshouse.Reports.Odd;

/// <summary>What the protocol is written from: the engine's description of itself, the scenarios, and the figures that may be cited.</summary>
/// <param name="Model">The engine's description of itself.</param>
/// <param name="Root">The scenario on which all others build.</param>
/// <param name="Scenarios">The scenarios told, the root among them.</param>
/// <param name="Parents">Every scenario that another extends, by its name.</param>
/// <param name="Version">Version of the program.</param>
public sealed record OddMaterial(
    ModelDescription Model,
    Scenario Root,
    ImmutableArray<Scenario> Scenarios,
    ImmutableDictionary<string, Scenario> Parents,
    string Version)
{
    /// <summary>Material for some scenarios; the shipped ones where none is asked for.</summary>
    /// <param name="asked">The scenarios asked for.</param>
    /// <param name="version">Version of the program.</param>
    public static OddMaterial Of(IReadOnlyList<Scenario> asked, string version)
    {
        var shipped = ScenarioLibrary.All.Select(reading => reading.Scenario).OfType<Scenario>().ToImmutableArray();
        var root = shipped.First(scenario => scenario.Extends.Length == 0);
        var told = asked.Count > 0 ? asked : shipped;
        return new OddMaterial(
            ModelDescription.Read(),
            root,
            [root, .. told.Where(scenario => scenario.Name != root.Name)],
            shipped.ToImmutableDictionary(scenario => scenario.Name, StringComparer.Ordinal),
            version);
    }

    /// <summary>The scenario that another builds on; the root where its file is not on the shelf.</summary>
    public Scenario ParentOf(Scenario scenario) => Parents.GetValueOrDefault(scenario.Extends, Root);

    /// <summary>The figure with this id, or null.</summary>
    internal static Figure? Find(string id) => EvidenceLibrary.Find(id);
}
