using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Contracts;

/// <summary>Lot of a procurement as far as its value matters (část veřejné zakázky).</summary>
/// <param name="Number">Number or name of the lot, unique in its procurement.</param>
/// <param name="Value">Estimated value without value added tax, above 0.</param>
public sealed record ProcurementLot(string Number, Money Value)
{
    /// <summary>Number or name of the lot, unique in its procurement.</summary>
    public string Number { get; init => field = Guard.Against.Null(value, nameof(Number)); } = Guard.Against.Null(Number);
}

/// <summary>Which lot of which procurement (označení části).</summary>
/// <param name="Procurement">Number or name of the procurement.</param>
/// <param name="Lot">Number or name of the lot in it.</param>
public readonly record struct ProcurementLotId(string Procurement, string Lot)
{
    /// <summary>Number of the procurement; empty for the default.</summary>
    public string Procurement { get => field ?? string.Empty; init; } = Procurement;

    /// <summary>Number of the lot; empty for the default.</summary>
    public string Lot { get => field ?? string.Empty; init; } = Lot;

    /// <summary>Text for people: "VZ-NZDM, část 3" in Czech, "VZ-NZDM, lot 3" in English.</summary>
    public string ToText(Language language) => $"{Procurement}, {(language == Language.Czech ? "část" : "lot")}\u00A0{Lot}";

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}
