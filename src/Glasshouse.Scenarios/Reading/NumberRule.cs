namespace Glasshouse.Scenarios.Reading;

/// <summary>A rule that several numbers must keep together in every month.</summary>
/// <param name="At">The number at whose place a breach is reported.</param>
/// <param name="With">The other numbers that it looks at.</param>
/// <param name="IsBroken">True where the values of <paramref name="At"/> and then <paramref name="With"/> break the rule.</param>
/// <param name="Rule">The rule in words, to follow the value.</param>
/// <param name="WayOut">What to do about it.</param>
internal sealed record NumberRule(NumberKey At, NumberKey[] With, Func<double[], bool> IsBroken, string Rule, string WayOut)
{
    /// <summary>Reports the first month in which the rule is broken; says nothing where one of the numbers could not be read.</summary>
    public void Check(IReadOnlyDictionary<NumberKey, ScenarioNumber> known, ProblemList problems)
    {
        NumberKey[] keys = [At, .. With];
        if (!keys.All(known.ContainsKey)) return;
        var numbers = keys.Select(key => known[key]).ToArray();
        foreach (var month in Months(numbers))
        {
            var values = numbers.Select(number => number.At(month)).ToArray();
            if (!IsBroken(values)) continue;
            var number = numbers[0];
            var since = month == DawnOfTime ? "" : $" in {month}";
            problems.Add(new Spot(number.File, number.Line, number.Column), At.Path, Shown.Number(values[0]), Rule + since, WayOut);
            return;
        }
    }

    private static YearMonth DawnOfTime => new(1900, 1);

    private static IEnumerable<YearMonth> Months(ScenarioNumber[] numbers) =>
        numbers.SelectMany(number => number.Values).Select(dated => dated.From ?? DawnOfTime).Distinct().Order();
}
