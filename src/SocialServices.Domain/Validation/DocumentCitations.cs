using System.Text.Json;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Validation;

/// <summary>Citations in documents: a place in another document is its text; what stands in an act is an object that names the act.</summary>
internal static class DocumentCitations
{
    /// <summary>A citation; that of an empty place and a problem for another form.</summary>
    public static Citation AsCitation(this DocumentNode node)
    {
        if (node.IsText || node.Properties.Any(property => property.Name is "cs" or "en"))
            return Citation.Document(node.AsBilingualText());
        if (!node.IsObject)
        {
            node.Expected("text nebo objekt { \"act\": … }", "text or an object { \"act\": … }");
            return Citation.Document(default);
        }

        var amendment = node.Optional("amendment");
        var act = (amendment is null ? node.Optional("act") : node.Required("act"))?.AsCode(LegalAct.All.Select(known => (known.Number, known)));
        var citation = Citation.Of(act, node.Optional("provision")?.AsBilingualText() ?? default);
        if (act is not null && amendment?.AsCode(act.Amendments.Select(known => (known.Number, known))) is { } amended)
            citation = citation.AsAmendedBy(amended.Number);
        if (node.Optional("holds") is { } holds)
            citation = citation.Holding(holds.AsValidity());
        node.RefuseUnknown();
        return citation;
    }

    public static void Cite(this Utf8JsonWriter json, string name, Citation citation)
    {
        var usual = Citation.Of(citation.Act, citation.Provision);
        if (usual == citation && citation.Act is null && citation.Provision != default)
        {
            json.Text(name, citation.Provision);
            return;
        }

        if (citation.Amendment is { } amendment)
            usual = usual.AsAmendedBy(amendment.Number);
        json.WriteStartObject(name);
        json.Text("act", citation.Act?.Number);
        json.Text("provision", citation.Provision);
        json.Text("amendment", citation.Amendment?.Number);
        if (citation.Validity != usual.Validity)
            json.WriteString("holds", citation.Validity.ToString());
        json.WriteEndObject();
    }
}
