namespace Glasshouse.Reports.Records;

/// <summary>One file of an output folder.</summary>
/// <param name="Name">Name in the folder, without any path.</param>
/// <param name="Bytes">Length in bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 hex digits in lower case.</param>
public sealed record ManifestFile(string Name, long Bytes, string Sha256);
