using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Services;

/// <summary>Reads the codes of services from a document.</summary>
internal static class ServiceDocumentValues
{
    public static ServiceType? AsServiceType(this DocumentNode node) => node.Read(text => (ServiceType.TryParse(text, null, out var type), type),
        "paragraf druhu služby, např. \"51\" nebo \"60a\"", "the section of a service type, such as \"51\" or \"60a\"", DocumentProblemCodes.UnknownCode);

    public static ServiceForm? AsServiceForm(this DocumentNode node) => node.AsCode(ServiceForms.All.Select(form => (form.ToCode(), (ServiceForm?)form)));

    /// <summary>A unit of capacity; a bare number is none.</summary>
    public static Unit? AsUnit(this DocumentNode node) => node.AsCode(Unit.All.Where(known => known != Unit.One).Select(known => (known.Code, known)));
}
