using SocialServices.Domain.Services;

namespace SocialServices.Domain.Projects.Activities;

/// <summary>
/// Need card (karta potřeby): a need of a person in an area of life, with the help that a service gives and the basic activity that each help
/// belongs to. Only basic activities are paid from the compensation payment, optional ones never. Not checked yet: the project checks it.
/// </summary>
/// <param name="Service">Type of service.</param>
/// <param name="Area">Area of ordinary life, such as "bydlení".</param>
/// <param name="Need">The need.</param>
/// <param name="Help">Concrete help, at least one.</param>
public sealed record NeedCard(ServiceType Service, string Area, string Need, ValueList<CardHelp> Help)
{
    /// <summary>Type of service.</summary>
    public ServiceType Service { get; init => field = Guard.Against.Null(value, nameof(Service)); } = Guard.Against.Null(Service);

    /// <summary>Area of ordinary life, such as "bydlení".</summary>
    public string Area { get; init => field = Guard.Against.Null(value, nameof(Area)); } = Guard.Against.Null(Area);

    /// <summary>The need.</summary>
    public string Need { get; init => field = Guard.Against.Null(value, nameof(Need)); } = Guard.Against.Null(Need);

    /// <summary>Concrete help, at least one.</summary>
    public ValueList<CardHelp> Help { get; init => field = Guard.Against.Null(value, nameof(Help)); } = Guard.Against.Null(Help);
}

/// <summary>Concrete help on a need card (konkrétní pomoc).</summary>
/// <param name="What">What is done.</param>
/// <param name="Activity">
/// The basic activity of § 35(1) that it belongs to; none for an optional activity (fakultativní činnost), and for help at a distance in emergency
/// care, a basic activity that has no letter.
/// </param>
/// <param name="Payer">Who pays it.</param>
public sealed record CardHelp(string What, BasicActivity? Activity, HelpPayer Payer)
{
    /// <summary>What is done.</summary>
    public string What { get; init => field = Guard.Against.Null(value, nameof(What)); } = Guard.Against.Null(What);
}

/// <summary>Who pays help on a need card (plátce pomoci).</summary>
public enum HelpPayer
{
    /// <summary>The compensation payment (vyrovnávací platba).</summary>
    CompensationPayment,

    /// <summary>Somebody else: the client, or the provider's other activity (jiný plátce).</summary>
    Other,
}
