using Glasshouse.Engine.Mechanisms;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>Who is under sanctions when the month begins, and whose household shares them.</summary>
public sealed unsafe class StandingTests
{
    [Theory]
    [InlineData(0, Appeal.None, true)]
    [InlineData(0, Appeal.Agency, true)]
    [InlineData(1, Appeal.None, true)]
    [InlineData(1, Appeal.Agency, false)]
    [InlineData(1, Appeal.Independent, false)]
    [InlineData(1, Appeal.Over, true)]
    public void Sanctions_rest_while_an_appeal_is_pending_where_it_suspends_them(double suspends, int appeal, bool sanctioned)
    {
        using var village = new Village(Arms.Everything.With((AppealingKeys.Suspends, suspends)), 64);
        village.Columns.MonthsLeft[9] = 4;
        village.Columns.Appeal[9] = (byte)appeal;
        village.Try<Standing>();
        Assert.True(village.Was(9, Fact.WasListed));
        Assert.Equal(sanctioned, village.Was(9, Fact.WasSanctioned));
        Assert.False(village.Was(10, Fact.WasListed));
    }

    [Fact]
    public void A_household_is_four_people_with_consecutive_numbers()
    {
        using var village = new Village(Arms.Everything, 30);
        foreach (var fact in new[] { Fact.WasListed, Fact.WasSanctioned })
        {
            village.Say(6, fact);
            village.Say(29, fact);
        }

        village.ShareKin();
        for (var person = 0; person < 30; person++) Assert.Equal(person is 4 or 5 or 7 or 28, village.Was(person, Fact.Kin));
        for (var person = 30; person < 64; person++) Assert.False(village.Was(person, Fact.Kin));
    }

    [Fact]
    public void Kin_rest_with_the_person_whose_sanctions_rest()
    {
        using var village = new Village(Arms.Everything.With((AppealingKeys.Suspends, 1)), 64);
        village.Columns.MonthsLeft[9] = 4;
        village.Columns.Appeal[9] = Appeal.Agency;
        village.Try<Standing>();
        village.ShareKin();
        Assert.False(village.Was(9, Fact.WasSanctioned));
        Assert.False(village.Was(10, Fact.Kin));
    }
}
