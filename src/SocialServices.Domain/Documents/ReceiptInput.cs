using System.Text.Json;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>Input that stands in a receipt as a document of its own, with the SHA-256 of that document after it.</summary>
internal sealed record ReceiptInput<T>(T Value, string Digest)
{
    public void Write(Utf8JsonWriter json, string name, Action<T> write)
    {
        json.WritePropertyName(name);
        write(Value);
        json.WriteString(ReceiptInput.DigestName(name), Digest);
    }
}

/// <summary>Makes and reads the inputs of receipts.</summary>
internal static class ReceiptInput
{
    public static ReceiptInput<T> Of<T>(T value, Func<T, byte[]> toJson) => new(value, ReceiptDocument.DigestOf(toJson(value)));

    /// <summary>None where the input could not be read; an input that does not give the digest after it is a problem.</summary>
    public static ReceiptInput<T>? Read<T>(DocumentNode root, string name, Func<DocumentNode, T?> read, Func<T, byte[]> toJson) where T : class
    {
        var value = root.Required(name) is { } node ? read(node) : null;
        var digest = root.Required(DigestName(name));
        if (value is null || digest is null)
            return null;
        var input = Of(value, toJson);
        if (digest.Text != input.Digest)
        {
            digest.Report(ReceiptProblemCodes.Input, new(
                $"Vstup '{name}' nedává uvedený otisk, ale '{input.Digest}'.", $"The input '{name}' does not give this digest but '{input.Digest}'."));
        }

        return input;
    }

    public static string DigestName(string name) => $"{name}Sha256";
}
