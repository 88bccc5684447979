using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Indicators.Supports;

/// <summary>Users of the services of a project in a period (uživatelé služeb). A user of two services counts in each of them. Value-equal.</summary>
/// <param name="Period">The days.</param>
/// <param name="Policy">Who is a user.</param>
/// <param name="Services">The services in the order of the project.</param>
public sealed record ServiceUsers(DateInterval Period, UserPolicy Policy, ValueList<UsersOfService> Services)
{
    /// <summary>Persons who are users of at least one service, each once.</summary>
    public required int Persons { get; init; }

    /// <summary>Days and number of persons.</summary>
    public override string ToString() => FormattableString.Invariant($"{DateText.Of(Period, Language.English)}: {Persons}");

    internal static ServiceUsers Of(SupportHistory history, DateInterval period, UserPolicy policy)
    {
        Guard.Against.EnumOutOfRange(policy);
        var counted = history.Contracts
            .Where(contract => Validity.Between(contract.From, contract.To).Overlaps(period))
            .Where(contract => policy == UserPolicy.Contract || IsUsed(history, contract, period))
            .ToList();
        var byService = counted.ToLookup(contract => contract.Service, StringComparer.Ordinal);
        var services = history.Project.Services.Select(service =>
        {
            var own = byService[service.Key];
            return new UsersOfService(service, own.Select(contract => contract.Person).Distinct().Count(), own.Count());
        });
        return new(period, policy, services.ToValueList()) { Persons = counted.Select(contract => contract.Person).Distinct().Count() };
    }

    private static bool IsUsed(SupportHistory history, UserContract contract, DateInterval period)
    {
        foreach (ref readonly var record in history.RecordsOf(contract.Person))
        {
            if (history.Project.Services[record.Service].Key == contract.Service && period.Contains(record.Day) && record.Day >= contract.From && !(record.Day > contract.To))
                return true;
        }

        return false;
    }
}

/// <summary>Users of one service (uživatelé služby).</summary>
/// <param name="Service">The service.</param>
/// <param name="Persons">Different persons.</param>
/// <param name="Contracts">Contracts; a person may have had more than one.</param>
public sealed record UsersOfService(SupportedService Service, int Persons, int Contracts);
