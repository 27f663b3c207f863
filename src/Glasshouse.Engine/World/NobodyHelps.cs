using System.Runtime.CompilerServices;

namespace Glasshouse.Engine.World;

/// <summary>Chances that none of the others present helps: 32 by their number where the need is plain, then 32 where it is not.</summary>
[InlineArray(Length)]
internal struct NobodyHelps
{
    /// <summary>Entries.</summary>
    public const int Length = 64;

    private ushort first;
}
