using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.World;

/// <summary>Everything a mechanism may read beside the people of its tile: rules, luck, surroundings and tables.</summary>
internal readonly unsafe ref struct Here
{
    /// <summary>Luck of the month.</summary>
    public readonly ref readonly Luck Luck;

    /// <summary>Luck of birth, from which traits come.</summary>
    public readonly ref readonly Luck Birth;

    /// <summary>What the region lives in.</summary>
    public readonly ref readonly Surroundings Region;

    /// <summary>Rules in force.</summary>
    public readonly ref readonly MonthRules Rules;

    /// <summary>Curves and costs.</summary>
    public readonly Tables Tables;

    /// <summary>Notes how long steps take; null where nobody measures.</summary>
    public readonly StepWatch.ThreadWatch? Watch;

    /// <summary>Joins them for one region and month.</summary>
    public Here(
        ref readonly Luck luck, ref readonly Luck birth, ref readonly Surroundings region, ref readonly MonthRules rules, Tables tables, StepWatch.ThreadWatch? watch = null)
    {
        Luck = ref luck;
        Birth = ref birth;
        Region = ref region;
        Rules = ref rules;
        Tables = tables;
        Watch = watch;
    }

    /// <summary>Draws of the month for the people of a tile from <paramref name="at"/> on: 0…65,534 each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public L Draw<L>(in Tile tile, int at, Purpose purpose)
        where L : struct, ILanes<L> => L.Draw(tile.Lots, at, in Luck.First(purpose), in Luck.Second(purpose));

    /// <summary>Draws of birth for the people of a tile from <paramref name="at"/> on: 0…65,534 each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public L DrawAtBirth<L>(in Tile tile, int at, Purpose purpose)
        where L : struct, ILanes<L> => L.Draw(tile.Lots, at, in Birth.First(purpose), in Birth.Second(purpose));
}
