using System.Text.Json.Serialization;

namespace Glasshouse.Experiments.Checkpoints;

/// <summary>How headers are written and read: kebab-case names, nothing missing, nothing unknown, nothing twice.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(CheckpointHeader))]
[JsonSerializable(typeof(KeptOutcome))]
internal sealed partial class CheckpointJson : JsonSerializerContext;
