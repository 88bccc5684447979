using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Testing;

public sealed class GeneratorsTests
{
    /// <summary>Types without a generator, each with why.</summary>
    private static readonly Dictionary<Type, string> Without = [];

    [Fact]
    public void Of_EveryPublicTypeOfTheDomain_HasAGenerator() => Property.Holds(FsCheck.Fluent.Arb.From(FsCheck.Fluent.Gen.Constant(1)), _ => { var t = string.Join("\n", DomainTypes.All.Where(type => !Without.ContainsKey(type)).Select(Missing).OfType<string>()); if (t != "") throw new InvalidOperationException(t); }, 1);

    private static string? Missing(Type type)
    {
        try
        {
            return Generators.Of(type) is null ? $"{type} has no generator in SocialServices.Domain.Testing" : null;
        }
        catch (Exception e) { return type+": "+e.InnerException?.InnerException?.Message; }
    }
}
