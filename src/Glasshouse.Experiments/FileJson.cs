using System.Text.Json.Serialization;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Experiments.Checkpoints;
using Glasshouse.Experiments.Sweeps;

namespace Glasshouse.Experiments;

/// <summary>How everything that experiments keep as JSON is written and read: kebab-case names, nothing missing, nothing unknown, nothing twice.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(CheckpointHeader))]
[JsonSerializable(typeof(KeptOutcome))]
[JsonSerializable(typeof(Posterior))]
[JsonSerializable(typeof(StoreHead))]
internal sealed partial class FileJson : JsonSerializerContext;
