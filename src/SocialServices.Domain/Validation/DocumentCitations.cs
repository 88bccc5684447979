using System.Text.Json;
using SocialServices.Domain.Law;
using SocialServices.Domain.Time;

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

        var amended = node.Optional("amendment");
        var act = (amended is null ? node.Optional("act") : node.Required("act"))?.AsCode(LegalAct.All.Select(known => (known.Number, known)));
        var amendment = act is null ? null : amended?.AsCode(act.Amendments.Select(known => (known.Number, known)));
        var provision = node.Optional("provision")?.AsBilingualText() ?? default;
        var validity = node.Optional("validity")?.AsValidity();
        node.RefuseUnknown();
        var usual = act is null ? Citation.Document(provision) : Citation.Of(act, provision);
        if (amendment is not null)
            usual = usual.AsAmendedBy(amendment.Number);
        return validity is { } days ? usual.Holding(days) : usual;
    }

    /// <summary>A citation; nothing where it is missing. The validity of a provision stands in the document, whatever a later library knows of the act.</summary>
    public static void Cite(this Utf8JsonWriter json, string name, Citation? citation)
    {
        if (citation is null)
            return;
        if (citation.Act is null && citation.Provision != default && citation.Validity == Validity.Always)
        {
            json.Text(name, citation.Provision);
            return;
        }

        json.WriteStartObject(name);
        json.Text("act", citation.Act?.Number);
        json.Text("provision", citation.Provision);
        json.Text("amendment", citation.Amendment?.Number);
        json.WriteString("validity", citation.Validity.ToString());
        json.WriteEndObject();
    }
}
