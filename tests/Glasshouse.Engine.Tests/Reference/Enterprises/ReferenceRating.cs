using Glasshouse.Engine.Enterprises;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>Points of enterprises: page rating.</summary>
internal sealed class ReferenceRating(NumbersAt numbers)
{
    private readonly bool on = numbers[RatingKeys.On] > 0;
    private readonly double start = numbers[RatingKeys.StartScore];
    private readonly double reversion = numbers[RatingKeys.Reversion];
    private readonly double accident = -numbers[RatingKeys.AccidentPoints];
    private readonly double batch = -numbers[RatingKeys.BatchPoints];
    private readonly double counterfeit = -numbers[RatingKeys.CounterfeitPoints];
    private readonly double fraud = -numbers[RatingKeys.FraudPoints];
    private readonly double clean = numbers[RatingKeys.CleanPoints];
    private readonly double ceiling = numbers[RatingKeys.StartScore] + numbers[RatingKeys.BonusCeiling];

    public void Live(ReferenceEnterprise firm)
    {
        if (!on) return;
        firm.Score = Math.Max(firm.Score + (reversion * (start - firm.Score)) - Lost(firm), 0);
        if (firm[EnterpriseFact.Visited] && !firm[EnterpriseFact.Recorded]) firm.Score += Math.Min(clean, Math.Max(ceiling - firm.Score, 0));
    }

    /// <summary>The score as the list judges it: whole points.</summary>
    public static double Points(ReferenceEnterprise firm) => Math.Round(firm.Score);

    private double Lost(ReferenceEnterprise firm) =>
        (firm[EnterpriseFact.RecordedAccident] ? accident : 0) + (firm[EnterpriseFact.RecordedBatch] ? batch : 0)
        + (firm[EnterpriseFact.RecordedCounterfeit] ? counterfeit : 0) + (firm[EnterpriseFact.RecordedFraud] || firm[EnterpriseFact.FalseRecord] ? fraud : 0);
}
