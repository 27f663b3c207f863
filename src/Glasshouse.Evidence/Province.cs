namespace Glasshouse.Evidence;

/// <summary>Published aggregates of one province: inputs for a synthetic population.</summary>
/// <param name="Name">Name of the province.</param>
/// <param name="Code">Official code of the province.</param>
/// <param name="Population">People in the census.</param>
/// <param name="UrbanShare">Share living in urban areas, 0…1.</param>
/// <param name="ChildShare">Share aged 0–14, 0…1.</param>
/// <param name="WorkingShare">Share aged 15–59, 0…1.</param>
/// <param name="OlderShare">Share aged 60 or more, 0…1.</param>
/// <param name="MinorityShare">Share of minority nationality, 0…1.</param>
/// <param name="HouseholdSize">Persons in a family household.</param>
/// <param name="Income">Disposable income per head, yuan a year; null where the figure was not verified.</param>
public sealed record Province(
    string Name,
    string Code,
    long Population,
    double UrbanShare,
    double ChildShare,
    double WorkingShare,
    double OlderShare,
    double MinorityShare,
    double HouseholdSize,
    double? Income);
