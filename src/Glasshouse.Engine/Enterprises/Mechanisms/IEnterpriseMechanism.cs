using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Enterprises.Mechanisms;

/// <summary>One part of an enterprise's month, written over lanes.</summary>
internal interface IEnterpriseMechanism : IStep<EnterpriseHere, EnterpriseTile>;
