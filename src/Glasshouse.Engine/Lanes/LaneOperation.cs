namespace Glasshouse.Engine.Lanes;

/// <summary>What lanes can be asked to do, in kinds that cost the same. What a month does of each is counted, and a bare loop of each can be run.</summary>
/// <remarks>Left out: numbers that are the same for everybody, which the compiler keeps at hand, and what is joined of masks, which are plain whole numbers.</remarks>
public enum LaneOperation
{
    /// <summary>A draw of everybody.</summary>
    Draw,

    /// <summary>Product with a share or a chance.</summary>
    Product,

    /// <summary>Sum or difference, wrapping or not.</summary>
    Sum,

    /// <summary>And, or, exclusive or, complement.</summary>
    Bits,

    /// <summary>Shift.</summary>
    Shift,

    /// <summary>Smaller or larger of two.</summary>
    Order,

    /// <summary>Comparison, or a question for bits, that ends in a mask.</summary>
    Compare,

    /// <summary>Choice by a mask.</summary>
    Choose,

    /// <summary>Comparison and choice in one.</summary>
    CompareAndChoose,

    /// <summary>Entry of a table of 32.</summary>
    Lookup,

    /// <summary>Bytes of a column, widened.</summary>
    ReadBytes,

    /// <summary>Words of a column.</summary>
    ReadWords,

    /// <summary>Bytes written to a column.</summary>
    WriteBytes,

    /// <summary>Words written to a column.</summary>
    WriteWords,

    /// <summary>A fact read.</summary>
    ReadFact,

    /// <summary>A fact written.</summary>
    WriteFact,

    /// <summary>Sum over everybody.</summary>
    Total,
}
