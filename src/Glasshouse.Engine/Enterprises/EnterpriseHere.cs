using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.Enterprises;

/// <summary>Everything a mechanism of enterprises may read beside the enterprises of its tile: rules, luck, the market and tables.</summary>
internal readonly unsafe ref struct EnterpriseHere
{
    /// <summary>Luck of the month.</summary>
    public readonly ref readonly Luck Luck;

    /// <summary>Luck of birth, from which traits come.</summary>
    public readonly ref readonly Luck Birth;

    /// <summary>What the enterprises of the region work in.</summary>
    public readonly ref readonly Market Market;

    /// <summary>Rules in force.</summary>
    public readonly ref readonly MonthRules Rules;

    /// <summary>Curves.</summary>
    public readonly Tables Tables;

    /// <summary>Somebody who notes how long each step takes; null for nobody.</summary>
    public readonly StepWatch.ThreadWatch? Watch;

    /// <summary>Joins them for one region and month.</summary>
    public EnterpriseHere(ref readonly Luck luck, ref readonly Luck birth, ref readonly Market market, ref readonly MonthRules rules, Tables tables, StepWatch.ThreadWatch? watch = null)
    {
        Luck = ref luck;
        Birth = ref birth;
        Market = ref market;
        Rules = ref rules;
        Tables = tables;
        Watch = watch;
    }

    /// <summary>Draws of the month for the enterprises of a tile from <paramref name="at"/> on: 0…65,534 each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public L Draw<L>(in EnterpriseTile tile, int at, Purpose purpose)
        where L : struct, ILanes<L> => L.Draw(tile.Lots, at, in Luck.First(purpose), in Luck.Second(purpose));

    /// <summary>Luck of rounding for the enterprises of a tile from <paramref name="at"/> on: as that of people, a draw of birth that turns every month, so that what rounding takes and gives evens out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public L Rounding<L>(in EnterpriseTile tile, int at, Purpose purpose)
        where L : struct, ILanes<L> => DrawAtBirth<L>(tile, at, purpose) + L.All(Luck.Turned);

    /// <summary>Draws of birth for the enterprises of a tile from <paramref name="at"/> on: 0…65,534 each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public L DrawAtBirth<L>(in EnterpriseTile tile, int at, Purpose purpose)
        where L : struct, ILanes<L> => L.Draw(tile.Lots, at, in Birth.First(purpose), in Birth.Second(purpose));
}
