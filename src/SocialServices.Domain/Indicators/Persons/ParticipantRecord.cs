namespace SocialServices.Domain.Indicators.Persons;

/// <summary>What a participant must be recorded with (záznam o účastníkovi).</summary>
public enum ParticipantRecord
{
    /// <summary>Nothing: an anonymous person counts by the code of the service (nevyžaduje se).</summary>
    NotRequired,

    /// <summary>Identity, birth date, sex, labour status and education; sensitive items may be refused (úplný záznam).</summary>
    Complete,
}
