using System.Xml.Linq;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Architecture;

public sealed class PublicSurfaceTests
{
    private static readonly Type[] Public = typeof(Money).Assembly.GetExportedTypes();
    private static readonly Type[] All = typeof(Money).Assembly.GetTypes();
    private static readonly XDocument Documentation = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "SocialServices.Domain.xml"));

    [Fact]
    public void Types_OfBothPackages_AreSealedOrAbstract() => Assert.Empty(PublicSurface.Unsealed([.. Public, .. typeof(ValueContract).Assembly.GetExportedTypes()]));

    [Fact]
    public void Types_OfTheDomain_HaveNoSettersAndNoOpenFields() => Assert.Empty(PublicSurface.Mutable(Public));

    [Fact]
    public void Types_OfTheDomain_ShowNoBinaryFractionsAndNoDateTime() => Assert.Empty(PublicSurface.InexactSignatures(Public));

    [Fact]
    public void Types_OfTheDomain_HaveNoMutableStaticState() => Assert.Empty(PublicSurface.MutableState(All));

    [Fact]
    public void Types_OfTheDomain_WriteNoPrivateArrayAfterItsConstructor() => Assert.Equal([], PublicSurface.WrittenArrays(All));

    [Fact]
    public void Types_OfTheDomain_AreDocumentedWithTheirCzechTerm() => Assert.Empty(PublicSurface.WithoutCzechTerm(Public, Documentation));

    [Fact]
    public void Values_ThatCompare_StandAfterNullAndRefuseOtherTypes() => Assert.All(
        Public.Where(type => type is { IsValueType: true, IsEnum: false } && type.IsAssignableTo(typeof(IComparable))), type =>
        {
            var value = (IComparable)Activator.CreateInstance(type)!;

            Assert.True(value.CompareTo(null) > 0);
            Assert.Equal(0, value.CompareTo(Activator.CreateInstance(type)));
            Assert.Throws<ArgumentException>(() => value.CompareTo("0"));
        });

    [Fact]
    public void Codes_OfProblems_AreUnique()
    {
        Assert.Contains("total.mismatch", PublicSurface.Codes(Public).Select(code => code.Code));
        Assert.Empty(PublicSurface.DoubledCodes(Public));
    }

    [Fact]
    public void Rules_OnTypesThatBreakThem_Fail()
    {
        Type[] bad = [typeof(Bad)];

        Assert.Single(PublicSurface.Unsealed(bad));
        Assert.Equal(["Open", "Setter", "Written"], PublicSurface.Mutable(bad).Select(Member).Order(StringComparer.Ordinal));
        Assert.Equal(["Average", "Shown", "get_Initial", "set_Initial"], PublicSurface.InexactSignatures(bad).Select(Member).Order(StringComparer.Ordinal));
        Assert.Equal(["<Exposed>k__BackingField", "Items", "Numbers", "Written", "_mutable"], PublicSurface.MutableState(bad).Select(Member).Order(StringComparer.Ordinal));
        Assert.Equal(["Sort", "Write"], PublicSurface.WrittenArrays(bad).Select(Member).Order(StringComparer.Ordinal));
        Assert.Single(PublicSurface.DoubledCodes(bad));
        Assert.Single(PublicSurface.WithoutCzechTerm(bad, Documentation));
        Assert.Single(PublicSurface.WithoutCzechTerm([typeof(Money)], XDocument.Parse("<doc><member name='T:SocialServices.Domain.Monetary.Money'><summary>Money ().</summary></member></doc>")));

        static string Member(string violation) => violation[(violation.IndexOf('.', violation.IndexOf('+', StringComparison.Ordinal)) + 1)..].Split(' ')[0];
    }

#pragma warning disable CS0649, CA1852, MA0053, MA0069 // bad on purpose
    private class Bad
    {
        public const string FirstCode = "same";
        public const string SecondCode = "same";
        public static readonly List<int> Items = [];
        public static readonly int[] Numbers = [];
        public static int Written;
        public int Open;
        public readonly DateTime Shown;
        private static readonly int[] HiddenNumbers = [1];
        private static readonly Holder _mutable = new();

        public static int First() => HiddenNumbers[0];

        public static void Write() => HiddenNumbers[0] = 2;

        public static void Sort() => Array.Sort(HiddenNumbers);

        public static int[] Exposed { get; } = [.. HiddenNumbers, _mutable.Value];

        public double Initial { get; init; }

        public int Setter { get; set; }

        public static ValueList<float> Average(ValueList<Money> amounts) => [amounts.Count];
    }

    private sealed class Holder
    {
        public int Value;
    }
#pragma warning restore CS0649, CA1852, MA0053, MA0069
}
