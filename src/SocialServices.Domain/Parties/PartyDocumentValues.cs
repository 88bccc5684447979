using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Parties;

/// <summary>Reads the identifiers of organisations from a document.</summary>
internal static class PartyDocumentValues
{
    public static BusinessId? AsBusinessId(this DocumentNode node)
    {
        if (!node.IsText)
        {
            node.Expected("IČO jako text, např. \"70892822\"", "a business id as text, such as \"70892822\"");
            return null;
        }

        if (BusinessId.TryParse(node.Text, out var id, out var problem))
            return id;
        node.Report(problem.Code, problem.Text);
        return null;
    }
}
