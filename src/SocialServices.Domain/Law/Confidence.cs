namespace SocialServices.Domain.Law;

/// <summary>How sure a value is that no provision of law states (míra jistoty). What is less sure is not encoded at all.</summary>
public enum Confidence
{
    /// <summary>Seen in a source, or worked out from one without doubt (ověřeno).</summary>
    High,

    /// <summary>Probable; confirm it before relying on it (pravděpodobné).</summary>
    Medium,
}
