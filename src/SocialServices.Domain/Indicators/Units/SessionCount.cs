using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Indicators.Units;

/// <summary>
/// Contacts and interventions of many sessions (počet kontaktů a intervencí), each session judged alone. The order of sessions does not matter.
/// Value-equal and immutable.
/// </summary>
public sealed record SessionCount
{
    private SessionCount(ContactRule rule, SessionCounting counting, int sessions, long contacts, long interventions, int neither, int notKnown)
    {
        Rule = rule;
        Counting = counting;
        Sessions = sessions;
        Contacts = contacts;
        Interventions = interventions;
        Neither = neither;
        NotKnown = notKnown;
    }

    /// <summary>The rule.</summary>
    public ContactRule Rule { get; }

    /// <summary>How many units a long session is.</summary>
    public SessionCounting Counting { get; }

    /// <summary>The number of sessions.</summary>
    public int Sessions { get; }

    /// <summary>The contacts.</summary>
    public long Contacts { get; }

    /// <summary>The interventions.</summary>
    public long Interventions { get; }

    /// <summary>Sessions that are neither.</summary>
    public int Neither { get; }

    /// <summary>Sessions for which the methodology has a rule that is not known; they count as nothing until judged by hand.</summary>
    public int NotKnown { get; }

    /// <summary>The count of sessions by a rule.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no way of counting.</exception>
    public static SessionCount Of(ContactRule rule, SessionCounting counting, IEnumerable<ClientSession> sessions)
    {
        Guard.Against.Null(rule);
        Guard.Against.EnumOutOfRange(counting);
        var (count, contacts, interventions, neither, notKnown) = (0, 0L, 0L, 0, 0);
        foreach (var outcome in Guard.Against.Null(sessions).Select(session => rule.Classify(session, counting)))
        {
            count++;
            contacts += outcome.Kind == SessionKind.Contact ? outcome.Count : 0;
            interventions += outcome.Kind == SessionKind.Intervention ? outcome.Count : 0;
            neither += outcome.Kind == SessionKind.Neither ? 1 : 0;
            notKnown += outcome.Kind == SessionKind.NotKnown ? 1 : 0;
        }

        return new(rule, counting, count, contacts, interventions, neither, notKnown);
    }

    /// <summary>The count with its explanation.</summary>
    public Explained<SessionCount> Explain()
    {
        var (contacts, interventions) = (Figure.Units(Exact.Of(Contacts), Unit.Contact), Figure.Units(Exact.Of(Interventions), Unit.Intervention));
        return new(this, new(UnitSteps.Sessions, Figure.Text(new(
            $"{contacts.ToText(Language.Czech)}, {interventions.ToText(Language.Czech)}", $"{contacts.ToText(Language.English)}, {interventions.ToText(Language.English)}")))
        {
            Subject = Rule.Name,
            Operands =
            [
                new("sessions", OperandOrigin.Input, new("jednání", "sessions"), Number(Sessions)),
                new("neither", OperandOrigin.Step, new("nezapočteno", "neither"), Number(Neither)),
                Limit("contact", new("kontakt", "contact"), Rule.Contact),
                Limit("intervention", new("intervence", "intervention"), Rule.Intervention),
            ],
            Reason = BilingualText.Of(Reason),
            Warnings = NotKnown == 0 ? [] :
            [
                new(FormattableString.Invariant($"Jednání vedená více pracovníky, která nejsou započtena: {NotKnown}. Zvláštní pravidlo metodiky pro ně není známo; posuďte je sami."),
                    FormattableString.Invariant($"Sessions led by several workers that are not counted: {NotKnown}. The special rule of the method for them is not known; judge them yourself.")),
            ],
        });
    }

    private Operand Limit(string id, BilingualText name, MinuteLimit limit) =>
        new(id, OperandOrigin.Parameter, name, Figure.Text(BilingualText.Of(limit.ToText)), Rule.Source);

    private string Reason(Language language)
    {
        var isCzech = language == Language.Czech;
        var partners = Rule.ContactPartners == ContactPartners.Anyone ? string.Empty
            : isCzech ? "Kontakt je jen s\u00A0novým klientem nebo zájemcem. " : "A contact is with a new client or an applicant only. ";
        var clients = isCzech ? "Intervence je jen s\u00A0klientem, se zájemcem nikdy. " : "An intervention is with a client only, never with an applicant. ";
        if (Counting == SessionCounting.PerSession)
            return $"{partners}{clients}{(isCzech ? "Jedno jednání je nejvýše jedna jednotka." : "One session is at most one unit.")}";
        var (isLeast, isFull) = (Rule.Reading == MinuteReading.LeastLength, Counting == SessionCounting.PerFullUnit);
        var units = isCzech
            ? $"{(isLeast ? "Dlouhá intervence" : "Dlouhé jednání")} je tolik jednotek, kolik má {(isFull ? "celých" : "započatých")} délek."
            : $"A long {(isLeast ? "intervention" : "session")} is as many units as it has {(isFull ? "full" : "started")} lengths.";
        var contacts = !isLeast ? string.Empty : isCzech ? " Kontakt je za jednání nejvýše jeden." : " A contact is at most one for a session.";
        return $"{partners}{clients}{units}{contacts}";
    }

    private static Figure Number(int number) => Figure.Coefficient(Exact.Of(number));
}
