namespace SocialServices.Domain.Validation;

/// <summary>Codes of what can be wrong in any document (kódy problémů dokumentu); public API.</summary>
public static class DocumentProblemCodes
{
    /// <summary>The text is not JSON.</summary>
    public const string Syntax = "document.syntax";

    /// <summary>The schema is missing, of another kind, or newer than the library.</summary>
    public const string Schema = "document.schema";

    /// <summary>A property is not known.</summary>
    public const string UnknownProperty = "document.unknown-property";

    /// <summary>A property stands twice.</summary>
    public const string RepeatedProperty = "document.repeated-property";

    /// <summary>A property is missing.</summary>
    public const string MissingProperty = "document.missing-property";

    /// <summary>A value has another kind than is expected, such as text instead of a list.</summary>
    public const string WrongKind = "document.wrong-kind";

    /// <summary>A number, date or text has a wrong form or is outside its range.</summary>
    public const string WrongForm = "document.wrong-form";

    /// <summary>An amount is finer than its smallest part.</summary>
    public const string TooFine = "document.too-fine";

    /// <summary>A code is in no code list.</summary>
    public const string UnknownCode = "document.unknown-code";
}
