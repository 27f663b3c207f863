using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>A date of a scenario that a sweep moves.</summary>
/// <param name="Name">Its name in a plan, such as <c>sanctions.flights@2016-12</c>, or <c>billing.*@2022-07</c> for all numbers of a section that change then.</param>
/// <param name="From">The month as the scenario writes it.</param>
/// <param name="Keys">The numbers that change then.</param>
public sealed record SweptDate(string Name, YearMonth From, ImmutableArray<NumberKey> Keys);
