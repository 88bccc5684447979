using SocialServices.Domain.Law;

namespace SocialServices.Domain.Indicators.Units;

/// <summary>
/// When work with a person counts as a contact or an intervention (pravidlo kontaktů a intervencí), by one methodology. Value-equal and immutable.
/// </summary>
public sealed record ContactRule
{
    /// <summary>Whose rule it is, such as "metodika MSK č. 4/2013".</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Where it stands.</summary>
    public required Citation Source { get; init; }

    /// <summary>From what length a session is a contact.</summary>
    public required MinuteLimit Contact { get; init; }

    /// <summary>From what length a session with a client is an intervention.</summary>
    public required MinuteLimit Intervention { get; init; }

    /// <summary>With whom a contact may be.</summary>
    public required ContactPartners ContactPartners { get; init; }

    /// <summary>Whether the minutes are the least length of a session or the length of one unit.</summary>
    public required MinuteReading Reading { get; init; }

    /// <summary>Whether the methodology has a rule of its own, which is not known, for an intervention led by two or more workers.</summary>
    public bool HasUnknownRuleForSeveralWorkers { get; init; }

    /// <summary>What a session counts as.</summary>
    /// <param name="session">The session.</param>
    /// <param name="counting">How many units a long session is: documents are read in more than one way.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is no way of counting.</exception>
    public SessionOutcome Classify(ClientSession session, SessionCounting counting)
    {
        Guard.Against.Null(session);
        Guard.Against.EnumOutOfRange(counting);
        if (session.Partner != SessionPartner.Applicant && Intervention.IsReachedBy(session.Minutes))
        {
            return session.Workers > 1 && HasUnknownRuleForSeveralWorkers
                ? new(SessionKind.NotKnown, 0)
                : new(SessionKind.Intervention, Units(session.Minutes, Intervention.Minutes, counting));
        }

        var mayBeContact = ContactPartners == ContactPartners.Anyone || session.Partner != SessionPartner.Client;
        if (!mayBeContact || !Contact.IsReachedBy(session.Minutes))
            return new(SessionKind.Neither, 0);
        return new(SessionKind.Contact, Reading == MinuteReading.LeastLength ? 1 : Units(session.Minutes, Contact.Minutes, counting));
    }

    /// <summary>The name of the rule in English.</summary>
    public override string ToString() => Name.English;

    // A limit of no minutes is no length of a unit.
    private static int Units(int minutes, int length, SessionCounting counting) => length == 0 ? 1 : counting switch
    {
        SessionCounting.PerFullUnit => minutes / length,
        SessionCounting.PerStartedUnit => ((minutes - 1) / length) + 1,
        _ => 1,
    };
}

/// <summary>What a session counts as (započtení jednání).</summary>
/// <param name="Kind">Contact, intervention, or nothing.</param>
/// <param name="Count">How many of them; 0 for nothing.</param>
public readonly record struct SessionOutcome(SessionKind Kind, int Count);

/// <summary>What a session is (druh jednání).</summary>
public enum SessionKind
{
    /// <summary>Too short for what it is (nezapočte se).</summary>
    Neither,

    /// <summary>A contact (kontakt).</summary>
    Contact,

    /// <summary>An intervention (intervence).</summary>
    Intervention,

    /// <summary>The methodology has a rule for it that is not known (není známo): judge it by hand.</summary>
    NotKnown,
}

/// <summary>With whom a contact may be (s kým může být kontakt).</summary>
public enum ContactPartners
{
    /// <summary>With a new client or an applicant only (nový klient nebo zájemce).</summary>
    NewClientsAndApplicants,

    /// <summary>With anyone (kdokoli).</summary>
    Anyone,
}

/// <summary>What the minutes of a rule mean (význam délky).</summary>
public enum MinuteReading
{
    /// <summary>The least length of a session; a longer contact is still one (nejkratší délka).</summary>
    LeastLength,

    /// <summary>The length of one unit (délka jednotky).</summary>
    UnitLength,
}

/// <summary>How many units a long session is (počítání dlouhých jednání); documents are read in more than one way.</summary>
public enum SessionCounting
{
    /// <summary>One, however long (jednou za jednání).</summary>
    PerSession,

    /// <summary>One for each full length of the unit: 60 minutes are two of 30 (za každou celou jednotku).</summary>
    PerFullUnit,

    /// <summary>One for each started length of the unit: 31 minutes are two of 30 (za každou započatou jednotku).</summary>
    PerStartedUnit,
}
