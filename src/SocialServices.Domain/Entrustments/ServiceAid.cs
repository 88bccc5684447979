using NodaTime;

namespace SocialServices.Domain.Entrustments;

/// <summary>Support of one service in a period (podpora služby v období), as the ban on mixing looks at it.</summary>
public sealed record ServiceAid
{
    /// <summary>Support of a service.</summary>
    /// <param name="service">Identifier of the service, such as that of the register of providers; compared letter by letter.</param>
    /// <param name="instrument">What kind of support.</param>
    /// <param name="period">Days for which it is given.</param>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public ServiceAid(string service, AidInstrument instrument, DateInterval period)
    {
        Service = Guard.Against.NullOrWhiteSpace(service);
        Instrument = instrument;
        Period = Guard.Against.Null(period);
    }

    /// <summary>Identifier of the service.</summary>
    public string Service { get; }

    /// <summary>What kind of support.</summary>
    public AidInstrument Instrument { get; }

    /// <summary>Days for which it is given.</summary>
    public DateInterval Period { get; }
}

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
