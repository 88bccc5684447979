namespace SocialServices.Domain.Services;

/// <summary>
/// What a text names in a code list of the ministry of which not every item is known: a code, written "24" or
/// "CilovaSkupinaOsoby/24", or a wording.
/// </summary>
/// <param name="Code">The code; none for a wording.</param>
/// <param name="Text">The wording, or the name of the list and the code.</param>
internal sealed record CodeListEntry(string? Code, string Text)
{
    /// <summary>The entry of a text; none when the text is blank or has control characters.</summary>
    public static CodeListEntry? Of(string? text, string list)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Any(letter => char.IsControl(letter) && !char.IsWhiteSpace(letter)))
            return null;
        var wording = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var code = wording.StartsWith(list + "/", StringComparison.OrdinalIgnoreCase) ? wording[(list.Length + 1)..]
            : wording.All(char.IsAsciiDigit) ? wording
            : null;
        return code is "" ? null : code is null ? new(null, wording) : new(code, $"{list}/{code}");
    }
}
