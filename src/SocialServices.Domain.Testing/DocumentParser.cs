using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Testing;

/// <summary>Reads a document and tells all its problems; the value is there only when there is no error.</summary>
/// <typeparam name="T">What the document holds.</typeparam>
/// <param name="document">UTF-8 JSON.</param>
/// <param name="value">The value; none where the document has errors.</param>
public delegate ValidationReport DocumentParser<T>(ReadOnlySpan<byte> document, out T? value);
