using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SocialServices.Domain.Documents;

/// <summary>Text inside HTML: what has a meaning there is escaped, letters of every language stay as they are.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string text) => Encoder.Encode(text);
}
