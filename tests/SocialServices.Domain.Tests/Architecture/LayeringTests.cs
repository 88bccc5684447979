using System.Reflection;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Architecture;

public sealed class LayeringTests
{
    private const string Root = "SocialServices.Domain";

    /// <summary>Folders, lowest first: each uses only itself, those before it, and the root.</summary>
    private static readonly string[] Layers =
    [
        "", "Monetary", "Time", "Law", "Validation", "Explanations", "Territory", "Parties", "Services", "Programmes", "Entrustments",
        "Compensation.Methodologies", "Compensation.Assessments", "Compensation.Awards", "Compensation.Costs", "Compensation.Performances",
        "Compensation.Settlements", "Compensation.Repayments", "Compensation.Sanctions",
        "Indicators.Targets", "Indicators.Capacities", "Indicators.Supports", "Indicators.Units", "Indicators.Persons", "Contracts", "Projects.Statements", "Projects.Budgets", "Projects.Controls", "Projects.Activities", "Projects.Facts", "Projects", "Documents",
    ];

    [Fact]
    public void Domain_EveryType_UsesOnlyLowerLayers() => Assert.Empty(Violations(typeof(Money).Assembly, Layers));

    [Fact]
    public void Violations_OfTheReversedOrder_AreFound()
    {
        var violations = Violations(typeof(Money).Assembly, ["", "Validation", "Law", "Time", "Monetary"]);

        Assert.Contains("SocialServices.Domain.Validation.StatedTotal uses SocialServices.Domain.Monetary.Money", violations); // a signature
        Assert.Contains("SocialServices.Domain.Law.LegalParameterNotDefinedException uses SocialServices.Domain.Time.DateText", violations); // only a method body
        Assert.Contains("SocialServices.Domain.Time.ValidityJsonConverter uses SocialServices.Domain.Monetary.TextJsonConverter`1", violations); // a base type
        Assert.DoesNotContain(violations, violation => violation.Contains("Money uses SocialServices.Domain.Time", StringComparison.Ordinal));
    }

    [Fact]
    public void Violations_OfAFolderWithoutAPlace_AreFound() => Assert.Contains(
        Violations(typeof(Money).Assembly, ["", "Monetary", "Time", "Law"]), violation => violation.StartsWith("SocialServices.Domain.Validation has no place", StringComparison.Ordinal));

    [Fact]
    public void CodeReferences_OfKnownCode_FindsThem()
    {
        Assert.Contains(typeof(Apportionment), CodeReferences.Of(typeof(Sample))); // called in a body
        Assert.Contains(typeof(Problem), CodeReferences.Of(typeof(Sample))); // an argument of a generic type
        Assert.Contains(typeof(Validity), CodeReferences.Of(typeof(Sample))); // a typeof in an attribute
        Assert.Contains(typeof(LegalParameterNotDefinedException), CodeReferences.Of(typeof(Sample))); // a catch clause
        Assert.DoesNotContain(typeof(Euro), CodeReferences.Of(typeof(Sample)));
        Assert.DoesNotContain(typeof(DateText), CodeReferences.Of(typeof(Money)));
    }

    private static SortedSet<string> Violations(Assembly assembly, string[] layers)
    {
        var violations = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in assembly.GetTypes().Where(type => IsOurs(type.Namespace)))
        {
            var layer = Layer(type);
            if (layer < 0)
            {
                violations.Add($"{type.Namespace} has no place in the order of layers; give it one here and in the layout of the design");
                continue;
            }

            foreach (var used in CodeReferences.Of(type).Where(used => used.Assembly == assembly && IsOurs(used.Namespace) && Layer(used) > layer))
                violations.Add($"{type.FullName} uses {used.FullName}");
        }

        return violations;

        int Layer(Type type) => Array.IndexOf(layers, type.Namespace == Root ? "" : type.Namespace![(Root.Length + 1)..]);
    }

    /// <summary>The compiler puts its own types elsewhere.</summary>
    private static bool IsOurs(string? space) => space == Root || space?.StartsWith(Root + ".", StringComparison.Ordinal) == true;

    [AttributeUsage(AttributeTargets.Class)]
    private sealed class UsesAttribute(Type type) : Attribute
    {
        public Type Type { get; } = type;
    }

    [Uses(typeof(Validity))]
    private sealed class Sample
    {
        public Dictionary<string, Problem[]> Problems { get; } = [];

        public static bool Splits()
        {
            try
            {
                return Apportionment.ByLargestRemainder(default, Exact.One).Count == 1;
            }
            catch (LegalParameterNotDefinedException)
            {
                return false;
            }
        }
    }
}
