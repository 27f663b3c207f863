using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Points: page scoring.</summary>
internal sealed class ReferenceScoring(NumbersAt numbers, ReferenceVoting voting)
{
    private readonly bool on = numbers[ScoringKeys.On] > 0;
    private readonly double start = numbers[ScoringKeys.Start];
    private readonly double ceiling = numbers[ScoringKeys.Start] + numbers[ScoringKeys.BonusCeiling];
    private readonly double reversion = numbers[ScoringKeys.Reversion];
    private readonly double order = -numbers[ScoringKeys.Order];
    private readonly double fraud = -numbers[ScoringKeys.Fraud];
    private readonly double evasion = -numbers[ScoringKeys.Evasion];
    private readonly double academic = -numbers[ScoringKeys.Academic];
    private readonly double bribe = -numbers[ScoringKeys.Bribe];
    private readonly double dissent = -numbers[ScoringKeys.Dissent];
    private readonly double support = numbers[ScoringKeys.Support];
    private readonly double donation = numbers[ScoringKeys.Donation];
    private readonly double volunteering = numbers[ScoringKeys.Volunteering];
    private readonly double helping = numbers[ScoringKeys.Heroic];
    private readonly double monthlyCap = numbers[ScoringKeys.MonthlyCap];
    private readonly double graveScore = numbers[ScoringKeys.GraveScore];
    private readonly double graveShare = numbers[ScoringKeys.GraveScore] > 0 ? numbers[ScoringKeys.GraveShare] : 0;
    private readonly double purchasePoints = numbers[ScoringKeys.PurchasePoints];
    private readonly double purchaseChance = numbers[ScoringKeys.PurchaseChance];
    private readonly double purchaseCost = numbers[ScoringKeys.PurchaseCost];

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        if (!on) return;
        var score = person.Score + (reversion * (start - person.Score));
        score = Math.Max(score - Penalties(person, here.PoliticalWeight), 0);
        person[Fact.GraveItem] = person[Fact.Recorded] && person[Fact.OrderOffence] && here.Luck.Happens(person, Purpose.GraveItem, graveShare);
        if (person[Fact.GraveItem]) score = Math.Min(score, graveScore);
        if (person[Fact.Adult]) score += Math.Min(Math.Min(Bonuses(person, here), monthlyCap), Math.Max(ceiling - score, 0));
        person.Score = score;
        if (purchasePoints > 0) Buy(person, here.Luck);
    }

    /// <summary>The most points that one false record can cost.</summary>
    public double FalsePoints(double politicalWeight) => Math.Max(Math.Max(order, fraud), dissent * politicalWeight);

    private double Penalties(ReferencePerson person, double weight)
    {
        var points = 0.0;
        if (person[Fact.Recorded])
        {
            if (person[Fact.OrderOffence]) points += order;
            if (person[Fact.FraudOffence]) points += fraud;
            if (person[Fact.JudgmentEvaded]) points += evasion;
            if (person[Fact.AcademicOffence]) points += academic;
            if (person[Fact.BribeTaken]) points += bribe;
        }

        if (person[Fact.FalseFace] || person[Fact.FalseGrudge]) points += order;
        if (person[Fact.FalseMixUp]) points += fraud;
        if (person[Fact.FalseCaptured] || person[Fact.DissentRecorded]) points += dissent * weight;
        return points;
    }

    private double Bonuses(ReferencePerson person, ReferenceHere here) =>
        (person[Fact.Gave] ? donation : 0) + (person[Fact.Volunteered] ? volunteering : 0)
        + (person[Fact.HelpSeen] ? helping : 0) + (person[Fact.SaysSupport] ? support * here.PoliticalWeight : 0)
        + (person[Fact.VoteCredited] ? voting.Points(here) : 0);

    private void Buy(ReferencePerson person, ReferenceLuck luck)
    {
        if (!person[Fact.Adult] || Points(person) >= start || person.Savings <= purchaseCost || !luck.Happens(person, Purpose.Purchase, purchaseChance)) return;
        person[Fact.Bought] = true;
        person.Savings -= purchaseCost;
        person.Score += Math.Min(purchasePoints, start - person.Score);
    }

    /// <summary>The score as it is shown: whole points.</summary>
    public static double Points(ReferencePerson person) => Math.Round(person.Score);
}
