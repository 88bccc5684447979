using System.Reflection;
using FsCheck.Fluent;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Documents;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Testing;

/// <summary>Every public type keeps the contracts that it claims.</summary>
public sealed class ContractsTests
{
    private const int CasesOfParts = 10; // of types that have neither a text nor an order, only equality

    public static TheoryData<string> Namespaces => [.. DomainTypes.All.Select(type => type.Namespace!).Distinct()];

    public static TheoryData<string> Documents => [.. DocumentKinds.All.Where(kind => kind.IsRead && kind.Name != "control").Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Namespaces))]
    public void Values_OfEveryTypeOfANamespace_KeepTheirContracts(string space)
    {
        foreach (var type in DomainTypes.All.Where(type => type.Namespace == space))
            Call(nameof(Value), type);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Documents_OfEveryKind_KeepTheirContract(string kind) => DocumentKinds.Of(kind).KeepsItsContract();

    /// <summary>A settled control is read beside the versions that it names, so it has a test of its own.</summary>
    [Fact]
    public void Documents_OfControlsWithoutSettlements_KeepTheirContract() => DocumentContract.Holds(
        Arb.From(ControlGenerators.Controls.Generator.Where(control => control.Settlements.Count == 0)), control => control.ToJson(),
        (ReadOnlySpan<byte> document, out ServiceControl? control) => ServiceControl.TryParse(document, out control));

    [Fact]
    public void Documents_ThatKeepNothing_AreFound()
    {
        var exception = Assert.Throws<PropertyFalsifiedException>(() => DocumentContract.Holds(
            MonetaryGenerators.BudgetAmounts, money => System.Text.Encoding.UTF8.GetBytes($"{{\"schema\":\"a/1\",\"amount\":\"{money}\"}}"), (ReadOnlySpan<byte> _, out Money money) =>
            {
                money = Money.Zero;
                return ValidationReport.Clean;
            }));

        Assert.Contains("Broken: ", exception.Message, StringComparison.Ordinal);
    }

    private static void Value<T>() where T : notnull => ValueContract.Holds<T>(typeof(T).IsEnum || typeof(T).GetInterface("IParsable`1") is null ? CasesOfParts : Property.DefaultCases);

    private static void Call(string name, Type type)
    {
        try
        {
            typeof(ContractsTests).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);
        }
        catch (TargetInvocationException exception)
        {
            throw new InvalidOperationException($"{type}: {exception.InnerException!.Message}", exception.InnerException);
        }
    }
}
