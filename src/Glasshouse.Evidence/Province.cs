namespace Glasshouse.Evidence;

/// <summary>Published aggregates of one province or state: inputs for a synthetic population.</summary>
/// <param name="Name">Name of the province.</param>
/// <param name="Code">Official code of the province.</param>
/// <param name="Population">People in the census.</param>
/// <param name="UrbanShare">Share living in urban areas, 0…1.</param>
/// <param name="ChildShare">Share aged 0–14, 0…1.</param>
/// <param name="WorkingShare">Share aged 15–59, 0…1.</param>
/// <param name="OlderShare">Share aged 60 or more, 0…1.</param>
/// <param name="MinorityShare">Share of the group labelled B, 0…1: of minority nationality in China, the smaller group of the credit-score table in the United States.</param>
/// <param name="HouseholdSize">Persons in a family household; 0 where the table has none.</param>
/// <param name="Income">Disposable income per head in China, median household income in the United States, in money of the country a year; null where the figure was not verified.</param>
/// <param name="UninsuredShare">Share without health insurance, 0…1; 0 where the table has none.</param>
/// <param name="InsurersUseScores">Whether car insurers may price by a credit score.</param>
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
    double? Income,
    double UninsuredShare = 0,
    bool InsurersUseScores = false);
