using System.Collections.Immutable;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;
using static Glasshouse.Experiments.Curves.CurveCount;
using static Glasshouse.Experiments.Curves.CurveSketch;

namespace Glasshouse.Experiments.Curves;

/// <summary>The curves of officials, votes, widening rules and detention.</summary>
internal static class PowerShelf
{
    /// <summary>All curves of power.</summary>
    public static readonly ImmutableArray<CurveSketch> All =
    [
        Course("officials", "Corruption grows where nobody looks", "corrupt officials, %", "captured", 180,
            Of("oversight 0", Corruption, People, 1e-4, (OfficialsKeys.Oversight, 0)), Of("oversight .5", Corruption, People, 1e-4, (OfficialsKeys.Oversight, 0.5)),
            Of("oversight 1", Corruption, People, 1e-4, (OfficialsKeys.Oversight, 1))),
        Response("contributing", "Extortion lowers what is given to the public good", "% of contributions due that are made", "captured", OfficialsKeys.Start, 0, 1,
            Of("extortion 0", Contributed, ContributionsDue, 100, (ContributingKeys.Extortion, 0)), Of("as it stands", Contributed, ContributionsDue, 100),
            Of("largest", Contributed, ContributionsDue, 100, (ContributingKeys.Extortion, ContributingKeys.Extortion.To))).Given((ContributingKeys.Interval, 1)).Over(3),
        Response("voting", "Credits and fear decide votes", "% of votes cast as wished", "captured", VotingKeys.Reward, 0, VotingKeys.Reward.To,
            Of("no fear", VotesAsWished, VotesCast, 100, (VotingKeys.Fear, 0)), Of("as it stands", VotesAsWished, VotesCast, 100),
            Of("largest fear", VotesAsWished, VotesCast, 100, (VotingKeys.Fear, VotingKeys.Fear.To))).Given((VotingKeys.Interval, 1)).Over(3),
        Course("widening", "Rule classes are added where oversight is low", "rule classes added, per society", "captured", 180,
            Of("hazard 0", AddedClasses, People, 1, (CreepingKeys.ClassHazard, 0)), Of("as it stands", AddedClasses, People, 1),
            Of("oversight 1", AddedClasses, People, 1, (OfficialsKeys.Oversight, 1))),
        Response("detaining", "The detained are the chance times the term", "detained, for 1,000 people", "captured-detention", DetainingKeys.Chance, 0, 0.02,
            Of("6 months", DetainedPeople, People, 1000, (DetainingKeys.Months, 6)), Of("12 months", DetainedPeople, People, 1000, (DetainingKeys.Months, 12)),
            Of("24 months", DetainedPeople, People, 1000, (DetainingKeys.Months, 24))).Over(48, 24),
        Response("kin-flagging", "Whose households are flagged for the detained", "flagged, for 1,000 people", "captured-detention", DetainingKeys.Chance, 0, 0.02,
            Of("flagged kin", KinFlaggedPeople, People, 1000), Of("detained", DetainedPeople, People, 1000)).Over(36, 24),
        Course("releasing", "Releases follow entries by the term", "releases for 1,000 people a month", "captured-detention", 72,
            Of("entries", DetentionEntries, People, 1000), Of("releases", DetentionExits, People, 1000), Of("term 24", DetentionExits, People, 1000, (DetainingKeys.Months, 24))).Given((DetainingKeys.Chance, 0.02), (DetainingKeys.Targeted, 0.1)),
    ];
}
