using NodaTime;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Entrustments;

/// <summary>Support of one service in a period (podpora služby v období), as the ban on mixing looks at it.</summary>
/// <param name="Service">Identifier of the service.</param>
/// <param name="Instrument">What kind of support.</param>
/// <param name="Period">Days for which it is given.</param>
public sealed record ServiceAid(ServiceIdentifier Service, AidInstrument Instrument, DateInterval Period);

/// <summary>Kind of support of a service (nástroj podpory).</summary>
public enum AidInstrument
{
    /// <summary>Compensation payment, whether it is aid or not (vyrovnávací platba).</summary>
    Compensation,

    /// <summary>De minimis aid for services of general economic interest (podpora de minimis pro SOHZ).</summary>
    SgeiDeMinimis,

    /// <summary>General de minimis aid, which the ban does not concern (běžná podpora de minimis).</summary>
    GeneralDeMinimis,
}
