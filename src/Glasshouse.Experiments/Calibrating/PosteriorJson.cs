using System.Text.Json.Serialization;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>How a posterior is written and read: kebab-case names, nothing missing, nothing unknown, nothing twice.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Posterior))]
internal sealed partial class PosteriorJson : JsonSerializerContext;
