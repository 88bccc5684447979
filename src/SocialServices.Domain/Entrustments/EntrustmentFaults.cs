using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Entrustments;

/// <summary>Faults of single values that papers on services share; none where the value is in order.</summary>
internal static class EntrustmentFaults
{
    public static IEnumerable<Problem> Service(ServiceIdentifier service, string path) => Unless(service != default, EntrustmentProblemCodes.Service, path,
        new("Chybí identifikátor služby.", "The identifier of the service is missing."));

    public static IEnumerable<Problem> Text(string? text, string path) => Unless(!string.IsNullOrWhiteSpace(text), EntrustmentProblemCodes.Blank, path,
        new("Text nesmí být prázdný.", "The text must not be blank."));

    public static IEnumerable<Problem> Defined<T>(T value, string path) where T : struct, Enum => Unless(Enum.IsDefined(value), EntrustmentProblemCodes.NotDefined, path,
        new($"Hodnota {value:D} není ve výčtu {typeof(T).Name}.", $"The value {value:D} is not defined in {typeof(T).Name}."));

    public static IEnumerable<Problem> Capacity(Capacity capacity, string path) => Unless(capacity.Unit != Unit.One, EntrustmentProblemCodes.Unit, path,
        new("Kapacita musí mít jednotku, např. '9 bed' nebo '2.5 fte'.", "A capacity must have a unit, such as '9 bed' or '2.5 fte'."));

    /// <summary>The last day that dates can hold is no end: the day after it does not exist.</summary>
    public static IEnumerable<Problem> LastDay(LocalDate? last, string path) => Unless(last != LocalDate.MaxIsoValue, EntrustmentProblemCodes.LastDay, path,
        new("Den 31.\u00A012.\u00A09999 není skutečný konec; nechte konec otevřený, nebo uveďte poslední den.", "31\u00A0December\u00A09999 is no real end; leave the end open, or give the last day."));

    public static IEnumerable<Problem> NotNegative(Money amount, string path) => Unless(!amount.IsNegative, EntrustmentProblemCodes.Range, path,
        new($"Částka je 0\u00A0Kč nebo více, ne {amount.ToText(Language.Czech)}.", $"An amount is 0\u00A0CZK or more, not {amount.ToText(Language.English)}."));

    private static IEnumerable<Problem> Unless(bool holds, string code, string path, BilingualText text) => holds ? [] : [Problem.Error(code, path, text)];
}
