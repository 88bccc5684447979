using NodaTime;

namespace SocialServices.Domain.Law;

/// <summary>Act that changed another one (novela), as far as it matters for the values of the library.</summary>
/// <param name="Number">Number in its collection, such as "440/2022 Sb.".</param>
/// <param name="Name">The act as it follows "as amended by": "vyhlášky č. 440/2022 Sb." in Czech, "Decree 440/2022 Sb." in English.</param>
/// <param name="EffectiveFrom">First day of its effect; none when it is not known.</param>
/// <param name="Content">What it changed, and how sure the day is.</param>
public sealed record LegalAmendment(string Number, BilingualText Name, LocalDate? EffectiveFrom, BilingualText Content)
{
    /// <summary>The number.</summary>
    public override string ToString() => Number;
}
