using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Testing;

/// <summary>The public types of the domain that have values: no static classes, exceptions, converters and contracts.</summary>
internal static class DomainTypes
{
    public static IReadOnlyList<Type> All { get; } = typeof(Money).Assembly.GetExportedTypes()
        .Where(type => type is { IsGenericTypeDefinition: false, IsInterface: false } and not { IsAbstract: true, IsSealed: true }
            && !type.IsSubclassOf(typeof(Exception)) && !type.IsSubclassOf(typeof(JsonConverter)))
        .OrderBy(type => type.FullName, StringComparer.Ordinal).ToList();
}
