namespace Glasshouse.Engine.World;

/// <summary>The tiles of a region, one after the other, without allocation.</summary>
internal ref struct Tiles
{
    private readonly Region region;
    private readonly Columns columns;
    private readonly Scratch scratch;
    private int at;
    private int people;

    private Tiles(in Region region, Columns columns, Scratch scratch)
    {
        this.region = region;
        this.columns = columns;
        this.scratch = scratch;
    }

    /// <summary>The tile at hand.</summary>
    public readonly Tile Current => new(columns, scratch, region.FirstRow + at, people);

    /// <summary>The tiles of a region.</summary>
    public static Tiles Of(in Region region, Columns columns, Scratch scratch) => new(region, columns, scratch);

    /// <summary>Itself: what foreach asks for.</summary>
    public readonly Tiles GetEnumerator() => this;

    /// <summary>Goes to the next tile.</summary>
    public bool MoveNext()
    {
        at += people;
        people = Math.Min(scratch.People, region.People - at);
        return people > 0;
    }
}
