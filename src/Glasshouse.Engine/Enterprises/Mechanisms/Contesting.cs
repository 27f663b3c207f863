using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Enterprises.Mechanisms;

/// <summary>An appeal against the corporate list, in a simple form: one stage, one appeal for each listing.</summary>
/// <remarks>
/// Model: files with a chance that is higher for the wrongly listed; decided in a month with chance 1 / months-to-decide; upheld by whether the listing was wrong.
/// Left out: notice (enterprises read the register), a second stage, suspension of the sanctions.
/// Source: Assumption, swept in blacklisting:.
/// </remarks>
internal readonly unsafe struct Contesting : IEnterpriseMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        var listed = tile.Is<L>(EnterpriseFact.Listed, at);
        if (!L.Any(listed)) return;
        ref readonly var rules = ref here.Rules.Blacklisting;
        var wrong = tile.Is<L>(EnterpriseFact.ListedWrongly, at);
        var flags = L.Read8(tile.Flags + at);

        var decided = listed & Flags.Has(flags, EnterpriseFlag.Pending) & Steps.Happens(here.Draw<L>(tile, at, Purpose.ContestDeciding), L.All(rules.Decide));
        var upheld = decided & Steps.Happens(here.Draw<L>(tile, at, Purpose.ContestVerdict), wrong, rules.SuccessWrong, rules.SuccessRight);
        flags = Flags.Clear(flags, EnterpriseFlag.Pending, decided);
        var files = listed & ~Flags.Has(flags, EnterpriseFlag.Appealed)
            & Steps.Happens(here.Draw<L>(tile, at, Purpose.ContestFiling), wrong, rules.FileWrong, rules.FileRight);
        L.Write8(tile.Flags + at, Flags.Set(flags, EnterpriseFlag.Pending | EnterpriseFlag.Appealed, files));
        tile.Say<L>(EnterpriseFact.AppealFiled, at, files);
        tile.Say<L>(EnterpriseFact.AppealDecided, at, decided);
        tile.Say<L>(EnterpriseFact.AppealUpheld, at, upheld);
        tile.Say<L>(EnterpriseFact.Exonerated, at, upheld & wrong);
    }
}
