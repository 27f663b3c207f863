namespace Glasshouse.Engine.World;

/// <summary>A county-sized region: up to 65,536 people in neighbouring rows.</summary>
/// <param name="Province">Index of its province.</param>
/// <param name="FirstPerson">Number of its first person, counted without gaps.</param>
/// <param name="FirstRow">Row of its first person; a multiple of 64.</param>
/// <param name="People">People in it.</param>
internal readonly record struct Region(int Province, long FirstPerson, long FirstRow, int People)
{
    /// <summary>Rows that belong to it: its people, rounded up to whole neighbourhoods.</summary>
    public int Rows => (People + RegionMap.Neighbourhood - 1) / RegionMap.Neighbourhood * RegionMap.Neighbourhood;
}
