using System.Runtime.CompilerServices;

namespace Glasshouse.Engine.Draws;

/// <summary>Two keys for every purpose, side by side.</summary>
[InlineArray(Luck.Purposes * 2)]
internal struct LuckKeys
{
    private uint first;
}
