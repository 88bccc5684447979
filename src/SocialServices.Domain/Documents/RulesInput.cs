using System.Text.Json;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>By what a calculation was made, as a receipt states it: the methodology by its digest, and how its rules were resolved.</summary>
internal sealed record RulesInput(MethodologyReference Methodology, LocalDate DecidedOn, ServiceType Service, DateInterval LawfulDays)
{
    public static RulesInput Of(CompensationRules rules) => new(MethodologyReference.Of(rules.Methodology), rules.DecidedOn, rules.Service, rules.LawfulDays);

    /// <summary>None where something could not be read; the reason stands in the problems.</summary>
    public static RulesInput? Read(DocumentNode root)
    {
        var methodology = MethodologyReference.Read(root.Required("methodology"));
        var decided = root.Required("decidedOn")?.AsDate();
        var service = root.Required("service")?.AsServiceType();
        var inForce = root.Required("inForce")?.AsInterval();
        return methodology is null || decided is null || service is null || inForce is null ? null : new(methodology, decided.Value, service, inForce);
    }

    /// <summary>The provision of the service type, which no explanation cites.</summary>
    public static IEnumerable<ReceiptRule> Provision(CompensationRules rules)
    {
        var provision = rules.Service.Provision;
        return provision.TryAt(rules.LawfulDays.Start, out var value) ? [new(value.Citation.Text, value.Validity, [provision.Id])] : [];
    }

    public void Write(Utf8JsonWriter json)
    {
        Methodology.Write(json);
        json.Date("decidedOn", DecidedOn);
        json.WriteString("service", Service.Code);
        json.WriteString("inForce", Validity.Between(LawfulDays.Start, LawfulDays.End).ToString());
    }

    /// <summary>The rules of a methodology, resolved again. The days in force are an input: the library knew them, or the caller vouched for them.</summary>
    public CompensationRules Resolve(CompensationMethodology methodology, int year) =>
        methodology.Resolve(Service, year, DecidedOn, Validity.Between(LawfulDays.Start, LawfulDays.End));
}
