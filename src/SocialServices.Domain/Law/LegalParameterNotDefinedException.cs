using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Law;

/// <summary>
/// A value of law or of a methodology is not known on the asked day (parametr není k datu znám). The message names it, the day, why,
/// the days on which it is known, and how to go on.
/// </summary>
public sealed class LegalParameterNotDefinedException : InvalidOperationException
{
    internal LegalParameterNotDefinedException(string parameterId, BilingualText name, LocalDate date, ValueList<Validity> known, BilingualText reason, BilingualText? remedy = null)
        : base(Say(parameterId, name, date, known, reason, remedy ?? DefaultRemedy, Language.English))
    {
        ParameterId = parameterId;
        Date = date;
        Known = known;
        CzechMessage = Say(parameterId, name, date, known, reason, remedy ?? DefaultRemedy, Language.Czech);
    }

    private static BilingualText DefaultRemedy =>
        new("Doplňte hodnotu se zdrojem pomocí With(Dated.Value(…)).", "Supply the value with its source through With(Dated.Value(…)).");

    /// <summary>Id of the value.</summary>
    public string ParameterId { get; }

    /// <summary>The asked day.</summary>
    public LocalDate Date { get; }

    /// <summary>Days on which the value is known.</summary>
    public ValueList<Validity> Known { get; }

    /// <summary>The message in Czech.</summary>
    public string CzechMessage { get; }

    private static string Say(string id, BilingualText name, LocalDate date, ValueList<Validity> known, BilingualText reason, BilingualText remedy, Language language)
    {
        var stretches = string.Join(language == Language.Czech ? "; " : ", ", known.Select(validity => language == Language.Czech ? validity.ToText(language) : validity.ToString()));
        return language == Language.Czech
            ? $"Parametr '{id}' ({name.Czech}) není ke dni {DateText.Of(date, language)} znám: {reason.Czech}. Známá období: {(known.Count == 0 ? "žádné" : stretches)}. {remedy.Czech}"
            : $"The parameter '{id}' ({name.English}) is not known on {LocalDatePattern.Iso.Format(date)}: {reason.English}. Known on: {(known.Count == 0 ? "no day" : stretches)}. {remedy.English}";
    }
}
