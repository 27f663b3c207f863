using System.Collections.Immutable;
using Glasshouse.Evidence;

namespace Glasshouse.Reports;

/// <summary>What a report says about its own making, and the figures that it may cite.</summary>
/// <param name="Command">The command that made it, as somebody would type it again.</param>
/// <param name="EngineVersion">Version of the engine.</param>
/// <param name="Runtime">Runtime and system, such as <c>.NET 10.0.1, Linux x64</c>.</param>
/// <param name="Threads">Worker threads; without effect on any result.</param>
/// <param name="Lanes">Width of the lanes; without effect on any result.</param>
/// <param name="Sweep">Whether assumptions were swept.</param>
/// <param name="Figures">Published figures that may be cited, such as <see cref="EvidenceLibrary.Figures"/>.</param>
public sealed record ReportContext(
    string Command,
    string EngineVersion,
    string Runtime,
    int Threads,
    string Lanes,
    bool Sweep,
    ImmutableArray<Figure> Figures)
{
    /// <summary>The figure with this id, or null.</summary>
    public Figure? Find(string id) => Figures.FirstOrDefault(figure => figure.Id == id);
}
