namespace SocialServices.Domain.Testing;

/// <summary>A value type, a golden case or an approved text is not what it should be; the message says which, expected and actual.</summary>
public sealed class ContractBrokenException : Exception
{
    internal ContractBrokenException(string message)
        : base(message)
    {
    }
}
