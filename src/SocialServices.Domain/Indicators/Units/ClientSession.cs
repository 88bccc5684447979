namespace SocialServices.Domain.Indicators.Units;

/// <summary>Work with one person at one time (jednání, práce s klientem), whose length decides what it counts as.</summary>
public sealed record ClientSession
{
    /// <summary>A session.</summary>
    /// <param name="minutes">Its length in minutes, zero or more.</param>
    /// <param name="partner">With whom.</param>
    /// <param name="workers">How many workers led it, one or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public ClientSession(int minutes, SessionPartner partner, int workers = 1)
    {
        Minutes = Guard.Against.Negative(minutes);
        Partner = Guard.Against.EnumOutOfRange(partner);
        Workers = Guard.Against.OutOfRange(workers, 1, int.MaxValue);
    }

    /// <summary>Its length in minutes.</summary>
    public int Minutes { get; }

    /// <summary>With whom.</summary>
    public SessionPartner Partner { get; }

    /// <summary>How many workers led it.</summary>
    public int Workers { get; }
}

/// <summary>With whom a worker deals (s kým pracovník jedná).</summary>
public enum SessionPartner
{
    /// <summary>A client who is not new (klient).</summary>
    Client,

    /// <summary>A new client, as the methodology means it (nový klient).</summary>
    NewClient,

    /// <summary>An applicant for the service (zájemce).</summary>
    Applicant,
}
