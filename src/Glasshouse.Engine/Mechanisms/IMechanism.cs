using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>One part of a person's month, written over lanes.</summary>
internal interface IMechanism : IStep<Here, Tile>;
