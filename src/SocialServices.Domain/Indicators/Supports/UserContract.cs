using NodaTime;

namespace SocialServices.Domain.Indicators.Supports;

/// <summary>Contract of a person with a service (smlouva o poskytnutí sociální služby).</summary>
/// <param name="Person">Whose contract.</param>
/// <param name="Service">Key of the service.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, the first one or later; none while the contract lasts.</param>
public sealed record UserContract(PersonKey Person, string Service, LocalDate From, LocalDate? To = null);
