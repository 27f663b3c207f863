using System.Collections.Immutable;

namespace Glasshouse.Reports.Records;

/// <summary>What reading a manifest gave: the manifest, or every problem in a sentence.</summary>
/// <param name="Manifest">The manifest; null where there is any problem.</param>
/// <param name="Problems">What is wrong; empty where there is a manifest.</param>
public sealed record ManifestReading(Manifest? Manifest, ImmutableArray<string> Problems);
