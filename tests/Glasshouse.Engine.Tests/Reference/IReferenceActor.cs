namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Somebody who has luck of her own: a person or an enterprise.</summary>
internal interface IReferenceActor
{
    /// <summary>The address of her luck.</summary>
    uint Row { get; }
}
