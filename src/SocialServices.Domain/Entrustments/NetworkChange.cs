using SocialServices.Domain.Services;

namespace SocialServices.Domain.Entrustments;

/// <summary>What differs in the network between two days (změna sítě).</summary>
/// <param name="Service">Identifier of the service.</param>
/// <param name="Form">Form.</param>
/// <param name="Status">Part of the network.</param>
/// <param name="Before">Units on the first day; none when it was not there.</param>
/// <param name="After">Units on the second day; none when it is not there.</param>
public sealed record NetworkChange(ServiceIdentifier Service, ServiceForm Form, NetworkStatus Status, Capacity? Before, Capacity? After)
{
    /// <summary>One line: "1234567, terénní, projektová síť: není → 2,5 úvazku".</summary>
    public string ToText(Language language)
    {
        var none = language == Language.Czech ? "není" : "none";
        return $"{Service}, {Form.ToText(language)}, {Status.ToText(language)}: {Before?.ToText(language) ?? none} → {After?.ToText(language) ?? none}";
    }

    /// <summary>The line in English.</summary>
    public override string ToString() => ToText(Language.English);
}
