using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>The engine, in fixed point, against the same model in double precision.</summary>
public sealed class ReferenceTests
{
    private static readonly Scenario Busy = Arms.Shipped("essay").With(
        (EnterprisesKeys.Density, 0.1), (EnterprisesKeys.ConnectedShare, 0.2), (EnterprisesKeys.Hazard, 0.05), (EnterprisesKeys.Deaths, 0.5),
        (EnterprisesKeys.FoodUnsafe, 0.3), (EnterprisesKeys.DrugsShare, 0.1), (EnterprisesKeys.DrugsUnsafe, 0.2), (EnterprisesKeys.CounterfeitOccasion, 0.4),
        (EnterprisesKeys.AlarmMonths, 6), (InspectingKeys.Visit, 0.2), (InspectingKeys.DrugsSampling, 0.3), (InspectingKeys.Mistake, 0.1),
        (BlacklistingKeys.Court, 0.5), (BlacklistingKeys.Term, 8), (BlacklistingKeys.File, 0.2), (BlacklistingKeys.Repair, 0.05), (OfficialsKeys.Start, 0.3));

    private const string Full = "GLASSHOUSE_REFERENCE";
    private const double Tolerance = 0.01;
    private const double Errors = 4;

    // With the variable set: a hundred thousand people over ten years, and every table in the output.
    [Theory]
    [InlineData("no-scoring"), InlineData("court-list"), InlineData("essay"), InlineData("due-process"), InlineData("captured")]
    [InlineData("captured-detention"), InlineData("good-samaritan-after"), InlineData("essay-ended"), InlineData("city-points"), InlineData("eu-limits")]
    [InlineData("enterprises-only")]
    public void Fixed_point_differs_from_double_precision_by_less_than_one_percent_in_every_outcome(string name) => Compare(name, Arms.Shipped(name));

    // Five times as many enterprises as shipped, so that what happens to few of them can be told from luck.
    [Theory]
    [InlineData("enterprises-only"), InlineData("captured")]
    public void So_it_does_where_enterprises_are_many(string name) => Compare($"{name}, enterprises 0.1", Arms.Shipped(name).With((EnterprisesKeys.Density, 0.1)));

    // A rulebook, a list and harm that use every rule of enterprises often.
    [Fact]
    public void So_it_does_where_enterprises_do_much_harm_and_everything_is_on() => Compare("busy enterprises", Busy);

    [Theory]
    [InlineData("us-no-scoring"), InlineData("us-credit"), InlineData("us-credit-2021"), InlineData("us-credit-2023"), InlineData("us-credit-removal")]
    public void So_it_does_where_people_have_credit_files(string name) => Compare(name, Arms.Shipped(name));

    // Many loans, bills, errors, disputes and refusals, so that what happens to few can be told from luck.
    [Fact]
    public void So_it_does_where_everything_of_credit_is_frequent() => Compare("busy credit", Arms.EverythingOnCredit);

    private static void Compare(string what, Scenario arm)
    {
        var full = Environment.GetEnvironmentVariable(Full) == "1";
        var comparison = full ? new ReferenceComparison(arm, 100_000, 36, 84) : new ReferenceComparison(arm, 30_000, 12, 36);
        if (full) TestContext.Current.TestOutputHelper?.WriteLine($"{what}\n\n{comparison.Table(row => row.Whole.Reference > 0)}");
        var off = comparison.Rows.Where(row => !Agrees(row.Whole) || !Agrees(row.LastYear)).ToHashSet();
        Assert.True(off.Count == 0, $"{what} differs from double precision:\n{comparison.Table(off.Contains)}");
    }

    private static bool Agrees(ReferenceDifference found) => Math.Abs(found.Difference) <= Tolerance + (Errors * found.Error);
}
