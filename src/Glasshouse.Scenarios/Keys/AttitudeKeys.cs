using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>attitude:</c>. What people think of the order they live under, and say.</summary>
public static class AttitudeKeys
{
    /// <summary>Approval of a person with no other reason for or against.</summary>
    public static readonly NumberKey Base = new("attitude.base", "share", 0, 1,
        "Approval of a person with no other reason for or against.");

    /// <summary>Weight of seeing order kept; it falls away as violations rise.</summary>
    public static readonly NumberKey Order = new("attitude.order", "weight", 0, 1,
        "Weight of seeing order kept; it falls away as violations rise.");

    /// <summary>By how many times the share of offenders seen takes away from that weight.</summary>
    public static readonly NumberKey OrderSlope = new("attitude.order-slope", "weight", 0, 20,
        "By how many times the share of offenders seen takes away from that weight.");

    /// <summary>Weight of support expressed by others.</summary>
    public static readonly NumberKey SupportSeen = new("attitude.support-seen", "weight", 0, 1,
        "Weight of support expressed by others.");

    /// <summary>How much a listing of her own lowers approval.</summary>
    public static readonly NumberKey OwnListing = new("attitude.own-listing", "weight", 0, 1,
        "How much a listing of her own lowers approval.");

    /// <summary>How much more a listing without cause lowers it.</summary>
    public static readonly NumberKey OwnWrongListing = new("attitude.own-wrong-listing", "weight", 0, 1,
        "How much more a listing without cause lowers it.");

    /// <summary>How much corruption seen lowers approval.</summary>
    public static readonly NumberKey Corruption = new("attitude.corruption", "weight", 0, 2,
        "How much corruption seen lowers approval.");

    /// <summary>How much full intrusion by all channels lowers the approval of people who accept none of it.</summary>
    public static readonly NumberKey Intrusion = new("attitude.intrusion", "weight", 0, 1,
        "How much full intrusion by all channels lowers the approval of people who accept none of it.");

    /// <summary>Spread of approval between people by lasting attitude.</summary>
    public static readonly NumberKey Anchor = new("attitude.anchor", "weight", 0, 1,
        "Spread of approval between people by lasting attitude.");

    /// <summary>Share of the gap to what she has reason to think that closes in a month.</summary>
    public static readonly NumberKey Speed = new("attitude.speed", "share", 0, 1,
        "Share of the gap to what she has reason to think that closes in a month.");

    /// <summary>Share of violations, corruption and dissent that media hide.</summary>
    public static readonly NumberKey Media = new("attitude.media-distortion", "share", 0, 1,
        "Share of violations, corruption and dissent that media hide.");

    /// <summary>Weight of saying what one thinks.</summary>
    public static readonly NumberKey Truth = new("attitude.truth-weight", "weight", 0, 10,
        "Weight of saying what one thinks.");

    /// <summary>Weight of saying what others say.</summary>
    public static readonly NumberKey Conformity = new("attitude.conformity", "weight", 0, 6,
        "Weight of saying what others say.");

    /// <summary>Reluctance to express support at all.</summary>
    public static readonly NumberKey SpeakingCost = new("attitude.speaking-cost", "weight", -4, 6,
        "Reluctance to express support at all.");

    /// <summary>Reluctance to express dissent even where it is free.</summary>
    public static readonly NumberKey DissentCost = new("attitude.dissent-cost", "weight", -4, 8,
        "Reluctance to express dissent even where it is free.");

    /// <summary>Weight of the reward for expressed support at full political weight.</summary>
    public static readonly NumberKey Reward = new("attitude.support-reward", "weight", 0, 4,
        "Weight of the reward for expressed support at full political weight.");

    /// <summary>Weight of the punishment for dissent at certain detection and full political weight.</summary>
    public static readonly NumberKey Punishment = new("attitude.dissent-punishment", "weight", 0, 10,
        "Weight of the punishment for dissent at certain detection and full political weight.");

    /// <summary>People whom the monthly poll asks in the whole country.</summary>
    public static readonly NumberKey PollSample = new("attitude.poll-sample", "people", 0, 1000000,
        "People whom the monthly poll asks in the whole country.");

    /// <summary>Chance that a person who was asked refuses to answer.</summary>
    public static readonly NumberKey PollRefusal = new("attitude.poll-refusal", "chance", 0, 1,
        "Chance that a person who was asked refuses to answer.");

    /// <summary>Chance that a person who disapproves hides it in a poll: a floor, and all of it without any regime.</summary>
    public static readonly NumberKey PollFear = new("attitude.poll-fear", "chance", 0, 1,
        "Chance that a person who disapproves hides it in a poll: a floor, and all of it without any regime.");

    /// <summary>By how much full political weight raises that chance.</summary>
    public static readonly NumberKey PollFearPolitical = new("attitude.poll-fear-political", "chance", 0, 1,
        "By how much full political weight raises that chance.");

    /// <summary>Share of those who are afraid who leave the question open instead of giving a false answer.</summary>
    public static readonly NumberKey PollSilence = new("attitude.poll-silence", "share", 0, 1,
        "Share of those who are afraid who leave the question open instead of giving a false answer.");

    /// <summary>Share of offenders seen at which a person of mean morals begins to worry about moral decline; stricter people begin earlier.</summary>
    public static readonly NumberKey WorryLine = new("attitude.worry-line", "share", 0, 1,
        "Share of offenders seen at which a person of mean morals begins to worry about moral decline; stricter people begin earlier.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Base, Order, OrderSlope, SupportSeen, OwnListing, OwnWrongListing, Corruption, Intrusion, Anchor, Speed, Media, Truth,
        Conformity, SpeakingCost, DissentCost, Reward, Punishment, PollSample, PollRefusal, PollFear, PollFearPolitical, WorryLine,
        PollSilence
    ];
}
