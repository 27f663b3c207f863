namespace Glasshouse.Experiments.Tests;

public class StudentTTests
{
    [Theory]
    [InlineData(1, 12.7062)]
    [InlineData(2, 4.3027)]
    [InlineData(3, 3.1824)]
    [InlineData(7, 2.3646)]
    [InlineData(15, 2.1314)]
    [InlineData(30, 2.0423)]
    [InlineData(120, 1.9799)]
    [InlineData(int.MaxValue, 1.95996)]
    public void Quantiles_are_those_of_the_published_table(int degrees, double published) =>
        Assert.Equal(published, StudentT.Reach95(degrees), 0.00006);

    [Fact]
    public void The_expansion_meets_the_sum_where_they_join() =>
        Assert.Equal(StudentT.Reach95(1000), StudentT.Reach95(1001), 0.00001);

    [Fact]
    public void The_mass_within_the_quantile_is_the_nominal_one()
    {
        for (var degrees = 1; degrees < 200; degrees++)
            Assert.Equal(0.95, StudentT.Within(StudentT.Reach95(degrees), degrees), 1e-10);
    }

    [Fact]
    public void No_degrees_of_freedom_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Reach95(0));
}
