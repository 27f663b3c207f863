using System.Collections.Immutable;
using System.Text.Json;
using Glasshouse.Experiments;

namespace Glasshouse.Reports.Records;

/// <summary>What made an output, complete: from it alone the experiment can be run again and every file checked.</summary>
/// <param name="Format">Name and version of this format: <see cref="CurrentFormat"/>.</param>
/// <param name="EngineVersion">Version of the engine.</param>
/// <param name="Runtime">Runtime and system.</param>
/// <param name="Command">The command, as somebody would type it again.</param>
/// <param name="Size">People, months, seeds.</param>
/// <param name="Sweep">Whether assumptions were swept.</param>
/// <param name="Machine">How the machine was used; without effect on any result.</param>
/// <param name="Baseline">Name of the arm to which the others are compared.</param>
/// <param name="Arms">The arms with every resolved number, the baseline first.</param>
/// <param name="ResultHash">Hash over the result hashes of all arms and seeds.</param>
/// <param name="Files">The other files of the folder with their SHA-256.</param>
public sealed record Manifest(
    string Format,
    string EngineVersion,
    string Runtime,
    string Command,
    RunSize Size,
    bool Sweep,
    ManifestMachine Machine,
    string Baseline,
    ImmutableArray<ManifestArm> Arms,
    string ResultHash,
    ImmutableArray<ManifestFile> Files)
{
    /// <summary>Name of the file in an output folder.</summary>
    public const string FileName = "manifest.json";

    /// <summary>Name and version of the format that this room writes and reads.</summary>
    public const string CurrentFormat = "glasshouse-manifest/1";

    /// <summary>The manifest of an experiment.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="context">How it was made.</param>
    /// <param name="files">The files written beside it.</param>
    public static Manifest Of(ExperimentResult result, ReportContext context, ImmutableArray<ManifestFile> files) => new(
        CurrentFormat,
        context.EngineVersion,
        context.Runtime,
        context.Command,
        result.Findings.Size,
        context.Sweep,
        new ManifestMachine(context.Threads, context.Lanes, "Threads and lanes have no effect on any result."),
        result.Findings.Baseline,
        [.. result.Findings.Arms.Select(ManifestArm.Of)],
        result.Findings.ResultHash,
        files);

    /// <summary>The manifest as JSON, UTF-8.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Default.Manifest);

    /// <summary>Reads a manifest back: the manifest, or what is wrong with it in sentences. Never throws, whatever the bytes.</summary>
    public static ManifestReading Read(ReadOnlySpan<byte> json) => ManifestReader.Read(json);
}
