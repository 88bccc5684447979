using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Services;

/// <summary>Reads the codes of services from a document.</summary>
internal static class ServiceDocumentValues
{
    private static readonly (string Code, ServiceForm? Value)[] Forms = ServiceForms.All.Select(form => (form.ToCode(), (ServiceForm?)form)).ToArray();

    private static readonly (string Code, Unit Value)[] Units = Unit.All.Where(known => known != Unit.One).Select(known => (known.Code, known)).ToArray();

    public static ServiceType? AsServiceType(this DocumentNode node) => node.Read(text => (ServiceType.TryParse(text, null, out var type), type),
        "paragraf druhu služby, např. \"51\" nebo \"60a\"", "the section of a service type, such as \"51\" or \"60a\"", DocumentProblemCodes.UnknownCode);

    public static ServiceIdentifier? AsServiceIdentifier(this DocumentNode node) => node.Read(
        text => (ServiceIdentifier.TryParse(text, null, out var identifier), (ServiceIdentifier?)identifier), "identifikátor služby, např. \"1234567\"", "an identifier of a service such as \"1234567\"");

    public static Capacity? AsCapacity(this DocumentNode node) => node.Read(
        text => (Capacity.TryParse(text, null, out var capacity), (Capacity?)capacity), "kapacita s jednotkou, např. \"9 bed\" nebo \"2.5 fte\"", "a capacity with a unit, such as \"9 bed\" or \"2.5 fte\"");

    public static ServiceForm? AsServiceForm(this DocumentNode node) => node.AsCode(Forms);

    /// <summary>A unit of capacity; a bare number is none.</summary>
    public static Unit? AsUnit(this DocumentNode node) => node.AsCode(Units);
}
