namespace Glasshouse.Battery;

/// <summary>What of a pair's word is streamed.</summary>
internal enum Slice
{
    /// <summary>The whole word as the hash makes it: the even person's draw, then the odd one's, before the cut at 65,534.</summary>
    Word,

    /// <summary>The lower half alone: draws of even persons before the cut.</summary>
    Low,

    /// <summary>The upper half alone: draws of odd persons before the cut.</summary>
    High,

    /// <summary>Both draws as lanes hand them to a mechanism, cut at 65,534.</summary>
    Drawn,
}
