using NodaTime;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Indicators.Supports;

/// <summary>Service that a project pays (podpořená služba).</summary>
/// <param name="Key">Key by which the records name it, such as its identifier; unique in the project.</param>
/// <param name="Type">Its type.</param>
/// <param name="Days">Days on which the project supports it; none for the whole project.</param>
public sealed record SupportedService(string Key, ServiceType Type, DateInterval? Days = null)
{
    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
