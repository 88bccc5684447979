using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Programmes;

/// <summary>Days on which expenditure of a programme is eligible (období způsobilosti výdajů); a call or a decision may narrow them.</summary>
/// <param name="Days">First and last day.</param>
/// <param name="Source">Where they stand.</param>
/// <param name="Confidence">How sure they are.</param>
public sealed record ProgrammeEligibility(DateInterval Days, Citation Source, Confidence Confidence)
{
    /// <summary>What to confirm before relying on the days; empty where they are sure.</summary>
    public BilingualText Reservation => Confidence == Confidence.High ? default : new(
        "Období způsobilosti je pravděpodobné; potvrďte je v pravidlech programu.", "The days of eligibility are probable; confirm them in the rules of the programme.");

    /// <summary>Text for people: the first and the last day.</summary>
    public string ToText(Language language) => DateText.Of(Days, language);

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}
