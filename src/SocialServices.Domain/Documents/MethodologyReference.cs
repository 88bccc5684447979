using System.Text.Json;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>Methodology that a receipt names (metodika v dokladu); the document itself is archived beside it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Digest">SHA-256 of the methodology as <see cref="CompensationMethodology.ToJson"/> writes it, in hexadecimal digits.</param>
public sealed record MethodologyReference(string Id, int Version, string Digest)
{
    /// <summary>The reference to a methodology.</summary>
    public static MethodologyReference Of(CompensationMethodology methodology) =>
        new(Guard.Against.Null(methodology).Definition.Id, methodology.Definition.Version, ReceiptDocument.DigestOf(methodology.ToJson()));

    internal static MethodologyReference? Read(DocumentNode? node)
    {
        if (node?.AsObject() is null)
            return null;
        var (id, version, digest) = (node.Required("id")?.AsText(), node.Required("version")?.AsInteger(), node.Required(ReceiptDocument.Digest)?.AsText());
        node.RefuseUnknown();
        return id is null || version is null || digest is null ? null : new(id, version.Value, digest);
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("methodology");
        json.WriteString("id", Id);
        json.WriteNumber("version", Version);
        json.WriteString(ReceiptDocument.Digest, Digest);
        json.WriteEndObject();
    }

    internal IEnumerable<ReceiptDifference> DifferencesFrom(CompensationMethodology methodology)
    {
        var other = Of(methodology);
        (string Path, string Stated, string Computed)[] places =
        [
            ("$.methodology.id", Id, other.Id),
            ("$.methodology.version", FormattableString.Invariant($"{Version}"), FormattableString.Invariant($"{other.Version}")),
            ("$.methodology.sha256", Digest, other.Digest),
        ];
        return places.Where(place => place.Stated != place.Computed).Select(place => new ReceiptDifference(place.Path, place.Stated, place.Computed, IsWording: false));
    }
}
