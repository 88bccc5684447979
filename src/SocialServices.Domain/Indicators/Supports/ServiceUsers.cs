using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Indicators.Supports;

/// <summary>
/// Users of the services of a project in a period (uživatelé služeb). A user of two services counts in each of them. A code that became known by the end of
/// the period is the identified person, with its contracts and supports. Value-equal.
/// </summary>
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
            .Select(contract => (contract.Service, Contract: contract, User: UserOf(history, contract, period.End)))
            .Where(each => policy == UserPolicy.Contract || IsUsed(history, each.Contract, each.User, period))
            .ToList();
        var byService = counted.ToLookup(each => each.Service, StringComparer.Ordinal);
        var services = history.Project.Services.Select(service =>
        {
            var own = byService[service.Key];
            return new UsersOfService(service, own.Select(each => each.User).Distinct().Count(), own.Count());
        });
        return new(period, policy, services.ToValueList()) { Persons = counted.Select(each => each.User).Distinct().Count() };
    }

    // A history does not number a person of whom it has nothing but contracts.
    private static PersonKey UserOf(SupportHistory history, UserContract contract, LocalDate day) => history.NumberOf(contract.Person) is var number and >= 0
        ? history.Persons[history.Links.PersonOn(number, SupportRecord.NumberOf(day))]
        : contract.Person;

    // Support under a code is that of the user where the code became known by the end of the period.
    private static bool IsUsed(SupportHistory history, UserContract contract, PersonKey user, DateInterval period)
    {
        var (joined, last) = (history.Links.Of(history.NumberOf(user)), SupportRecord.NumberOf(period.End));
        var records = joined is null ? history.RecordsOf(user) : joined.Records;
        for (var i = 0; i < records.Length; i++)
        {
            ref readonly var record = ref records[i];
            if (joined?.Days[i] > last)
                return false;
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
