namespace SocialServices.Domain.Testing;

/// <summary>A property does not hold; the message shows the smallest case found and how to run it again.</summary>
public sealed class PropertyFalsifiedException : Exception
{
    internal PropertyFalsifiedException(string message, Exception? inner)
        : base(message, inner)
    {
    }
}
