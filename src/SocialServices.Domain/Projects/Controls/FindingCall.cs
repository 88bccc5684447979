using NodaTime;
using SocialServices.Domain.Compensation.Sanctions;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>Call to remedy or to return that follows from a finding (výzva ke zjištění), § 22 of Act 250/2000 Sb.</summary>
/// <param name="Finding">Number of the finding.</param>
/// <param name="Kind">What is called for.</param>
/// <param name="IssuedOn">Day on which it was issued.</param>
/// <param name="Call">Its last day, and the day on which it was met.</param>
public sealed record FindingCall(string Finding, FindingCallKind Kind, LocalDate IssuedOn, RemedyCall Call);

/// <summary>What a call asks for (druh výzvy).</summary>
public enum FindingCallKind
{
    /// <summary>To remedy the breach (výzva k nápravě).</summary>
    Remedy,

    /// <summary>To return the money (výzva k vrácení).</summary>
    Return,
}

/// <summary>Names of the calls (názvy výzev).</summary>
public static class FindingCallKinds
{
    private static readonly BilingualText[] Names = [new("výzva k nápravě", "call to remedy"), new("výzva k vrácení", "call to return")];

    /// <summary>Text for people: "výzva k nápravě" in Czech, "call to remedy" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no kind.</exception>
    public static string ToText(this FindingCallKind kind, Language language) => NameOf(kind).In(language);

    internal static BilingualText NameOf(FindingCallKind kind) => Names[(int)Guard.Against.EnumOutOfRange(kind)];
}
