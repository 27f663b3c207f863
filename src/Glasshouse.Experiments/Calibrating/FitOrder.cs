using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Glasshouse.Experiments.Designs;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>A fit that somebody asks for.</summary>
/// <param name="Name">Name of the posterior, such as <c>china</c>.</param>
/// <param name="Arms">The arms, the baseline first.</param>
/// <param name="Size">How large it is.</param>
/// <param name="Fitted">Addresses of the numbers to fit; empty for those that move the figures most.</param>
public sealed record FitOrder(string Name, ImmutableArray<Scenario> Arms, FitSize Size, ImmutableArray<string> Fitted)
{
    /// <summary>The numbers among which the fit chooses, or which it was told to fit.</summary>
    public ImmutableArray<FittedNumber> Numbers { get; } = [.. FittedNumber.Of(Arms).Where(number => Fitted.IsEmpty || Fitted.Contains(number.Number.Key.Path))];

    /// <summary>Whether the numbers that move the figures most must be found first.</summary>
    public bool Screens => Fitted.IsEmpty && Numbers.Length > Size.Numbers;

    /// <summary>Runs of all arms that the fit is likely to take; how soon the population arrives is not known beforehand.</summary>
    public long ExpectedRuns => (Screens ? 2L * Numbers.Length : 0) + SocietyFit.Stands + (Size.Waves * (long)Size.Points) + (Size.Sets * (long)SocietyFit.ExpectedRunsOfSet);

    /// <summary>Person-months of one run of all arms.</summary>
    public long PersonMonthsOfRun => Size.People * (Size.BurnIn + ((long)Arms.Length * Size.Months));

    /// <summary>The arms as they may run.</summary>
    internal Plan[] Plans => [.. Arms.Select(arm => arm.PlanOf(Size.People, Size.BurnIn, Size.Months))];

    /// <summary>What is believed of some of its numbers together, before the fit.</summary>
    internal FactorSpace SpaceOf(ImmutableArray<FittedNumber> numbers) => new([.. numbers.Select(number => number.Prior)], CorrelationsOf(Arms, numbers));

    /// <summary>SHA-256 over all that sets what a run of the fit lives and what is asked of it; 64 hex digits.</summary>
    internal string Hash
    {
        get
        {
            var text = new StringBuilder();
            void Add(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
            Add($"fit 1 {Size} of {string.Join(' ', Fitted)}");
            foreach (var plan in Plans) Add($"arm {plan.Scenario.Name} {plan.Hash}");
            foreach (var number in Numbers) Add($"number {number.Scenario} {number.Prior.Name} {number.Prior.Low:R} {number.Prior.High:R} {number.Prior.Distribution.Name} {number.Prior.Peak:R} {string.Join(' ', number.Prior.Distribution.Values)}");
            foreach (var tie in CorrelationsOf(Arms, Numbers)) Add($"tie {tie.One} {tie.Other} {tie.Rank:R}");
            foreach (var goal in SocietyGoals.Of(Plans)) Add($"goal {goal.Goal} {goal.Arm} {goal.From} {goal.To}");
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
    }

    // A pair is tied as the first arm has it that has both numbers from where they are fitted.
    private static ImmutableArray<FactorCorrelation> CorrelationsOf(IReadOnlyList<Scenario> arms, ImmutableArray<FittedNumber> numbers)
    {
        var found = new Dictionary<(int, int), FactorCorrelation>();
        foreach (var arm in arms)
            foreach (var pair in arm.Correlations)
            {
                int At(NumberKey key) => numbers.IndexOf(numbers.FirstOrDefault(number => number.Number.Key == key && number.IsIn(arm))!);
                var (one, other) = (At(pair.One), At(pair.Other));
                if (one >= 0 && other >= 0) found.TryAdd((Math.Min(one, other), Math.Max(one, other)), new FactorCorrelation(one, other, pair.Rank));
            }

        return [.. found.Values];
    }
}
