using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;

namespace Glasshouse.Engine;

/// <summary>Finds those of the synthetic people who hold public office: a trait that is recalled from the seed, so nobody keeps a register of them.</summary>
public static class Offices
{
    /// <summary>Number of the person who is the so-manieth official; null where there are fewer.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="seed">Seed of all its luck.</param>
    /// <param name="official">Which official, from 0, in the order of people.</param>
    public static long? Holder(Plan plan, ulong seed, long official)
    {
        var map = RegionMap.Of(plan.People, [.. plan.Provinces.Select(province => province.Population)]);
        var birth = new Luck(seed, Luck.Birth);
        foreach (var region in map.Regions)
        {
            var province = plan.Provinces[region.Province];
            for (var at = 0; at < region.People; at++)
                if (IsOfficial((uint)(region.FirstRow + at), birth, province, plan.Rules[0].Population) && official-- == 0) return region.FirstPerson + at;
        }

        return null;
    }

    private static bool IsOfficial(uint row, in Luck birth, Scenarios.Rules.ProvinceRules province, in Scenarios.Rules.PopulationRules population)
    {
        var occupation = birth.Draw(Purpose.Occupation, row);
        if (occupation >= population.OfficialBelow) return false;
        var age = birth.Draw(Purpose.Age, row);
        return age >= province.ChildBelow && age < province.OlderFrom;
    }
}
