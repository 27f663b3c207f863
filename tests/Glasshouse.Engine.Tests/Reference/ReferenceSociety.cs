using System.Numerics;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.Tests.Reference.Enterprises;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>The whole model in plain double precision: real equations, no fixed point, the luck of the engine.</summary>
/// <remarks>It reads a scenario's numbers in their natural units and shares nothing with the engine but luck, the layout of regions, and the names of facts and outcomes.</remarks>
internal sealed class ReferenceSociety
{
    private readonly Scenario scenario;
    private readonly int burnIn;
    private readonly ulong seed;
    private readonly ReferencePlace place;
    private readonly Region[] regions;
    private readonly ReferencePerson[][] people;
    private readonly ReferenceMemory[] memory;
    private readonly ReferenceNation nation;
    private readonly ReferenceEconomy economy;
    private readonly ReferenceLuck birth;
    private readonly List<double[][]> months = [];

    /// <summary>Grows the society; nothing has happened in it yet.</summary>
    public ReferenceSociety(Scenario scenario, long people, int burnIn, ulong seed)
    {
        this.scenario = scenario;
        this.burnIn = burnIn;
        this.seed = seed;
        place = new ReferencePlace(scenario.Place);
        var map = RegionMap.Of(people, [.. place.Provinces.Select(province => province.Population)]);
        regions = map.Regions;
        nation = new ReferenceNation(people);
        birth = new ReferenceLuck(seed, Luck.Birth);
        this.people = [.. regions.Select(Grown)];
        memory = [.. regions.Select(_ => new ReferenceMemory(Numbers))];
        economy = new ReferenceEconomy(scenario.Plan(people, burnIn, 1), map, Numbers, birth);
        var month = new ReferenceMonth(Numbers, seed, 0);
        Parallel.For(0, regions.Length, region => month.Begin(Here(region, birth)));
    }

    /// <summary>Months lived.</summary>
    public int MonthsLived => months.Count;

    /// <summary>Provinces.</summary>
    public int Provinces => place.Provinces.Length;

    private NumbersAt Numbers => NumbersAt.In(scenario, scenario.Start.Plus(MonthsLived - burnIn), isFirst: MonthsLived == 0);

    /// <summary>Count of an outcome in a province and month.</summary>
    public double Count(int month, int province, Outcome outcome) => months[month][province][(int)outcome];

    /// <summary>Lives so many months.</summary>
    public void Live(int count)
    {
        for (var month = 0; month < count; month++) LiveMonth();
    }

    private void LiveMonth()
    {
        var numbers = Numbers;
        var month = new ReferenceMonth(numbers, seed, (uint)MonthsLived);
        var business = new ReferenceBusinessMonth(numbers);
        var luck = new ReferenceLuck(seed, (uint)MonthsLived);
        var counts = new double[regions.Length][];
        Parallel.For(0, regions.Length, region =>
        {
            month.Live(Here(region, luck));
            counts[region] = Counted(people[region]);
            economy.Live(region, business, luck, memory[region].Corruption, counts[region]);
        });
        Remember(counts, numbers, luck);
        foreach (var region in people)
            foreach (var person in region) person.Before = person.Now;
    }

    private void Remember(double[][] counts, NumbersAt numbers, ReferenceLuck luck)
    {
        var whole = new double[OutcomeNames.Count];
        var provinces = place.Provinces.Select(_ => new double[OutcomeNames.Count]).ToArray();
        for (var region = 0; region < regions.Length; region++)
        {
            var here = counts[region];
            here[(int)Outcome.Corruption] = 1e6 * memory[region].Corruption * here[(int)Outcome.People];
            ReferenceAccounting.Add(here, numbers);
            here[(int)Outcome.FearOfBlame] = 1e6 * memory[region].Fear * here[(int)Outcome.People];
            here[(int)Outcome.AddedClasses] = BitOperations.PopCount((uint)nation.Classes) * here[(int)Outcome.People];
            here[(int)Outcome.PoliticalWeight] = 1e6 * nation.PoliticalWeight(numbers) * here[(int)Outcome.People];
            for (var outcome = 0; outcome < whole.Length; outcome++)
            {
                provinces[regions[region].Province][outcome] += here[outcome];
                whole[outcome] += here[outcome];
            }

            memory[region].Remember(here, numbers);
            economy.Remember(region, here);
        }

        nation.Remember(whole, numbers, luck);
        months.Add(provinces);
    }

    private ReferenceHere Here(int region, ReferenceLuck luck) => new()
    {
        Luck = luck,
        Birth = birth,
        Region = memory[region],
        Market = economy.Market(region),
        Nation = nation,
        People = people[region],
        Province = place.Provinces[regions[region].Province],
        Income = place.Income[regions[region].Province],
        Uninsured = place.Uninsured[regions[region].Province],
        PoliticalWeight = nation.PoliticalWeight(Numbers),
        LongOffset = LongOffset(region),
    };

    // A stranger, never oneself or a neighbour where the region has room: page luck.
    private int LongOffset(int region)
    {
        var count = regions[region].People;
        if (count < 8) return count / 2;
        var (draw, _, _, _) = Philox.Block(seed, (uint)region, (uint)MonthsLived, 1, 0);
        return 3 + (int)Math.Floor(draw / 4294967296.0 * (count - 6));
    }

    private static ReferencePerson[] Grown(Region region) =>
        [.. Enumerable.Range(0, region.People).Select(index => new ReferencePerson { Row = (uint)(region.FirstRow + index) })];

    private static double[] Counted(ReferencePerson[] people)
    {
        var counts = new double[OutcomeNames.Count];
        foreach (var person in people) ReferenceCounting.Add(person, counts);
        return counts;
    }
}
