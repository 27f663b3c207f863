using System.Text.Json.Serialization;

namespace Glasshouse.Cli.Running;

/// <summary>How an order is written and read.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(WorkOrder))]
internal sealed partial class WorkOrderJson : JsonSerializerContext;
