using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Tests.Testing;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Architecture;

public sealed class DefinitionMembersTests
{
    // Calculations make these, many at once; a definition only passes them on.
    private static readonly Type[] Told = [typeof(Explanation), typeof(Operand), typeof(Problem), typeof(ValidationReport)];

    private static readonly IReadOnlyList<Type> Stated = DefinitionMembers.HeldBy(
        DomainTypes.All.Where(type => type.Name.EndsWith("Definition", StringComparison.Ordinal)).Append(typeof(Approval))).Except(Told).ToList();

    [Fact]
    public void Types_ThatDefinitionsHold_AreFound()
    {
        Assert.Superset(new HashSet<Type> { typeof(ServicePlanDefinition), typeof(OtherSource), typeof(ReturnDue), typeof(ProjectDefinition), typeof(SupportedType), typeof(LaterRound.PerUnit), typeof(ApprovedAmount) }, Stated.ToHashSet());
        Assert.All(Told, type => Assert.NotEmpty(DefinitionMembers.Required(type)));
    }

    [Fact]
    public void Members_OfDefinitions_RefuseNullByTheirName() => Assert.Equal([], Stated.SelectMany(DefinitionMembers.TakingNull));

    [Fact]
    public void Rule_OnATypeThatBreaksIt_Fails() => Assert.Equal(
        ["Bad.Constructed", "Bad.Leaking", "Bad.Misnamed"], DefinitionMembers.TakingNull(typeof(Bad)).Order(StringComparer.Ordinal));

    [Fact]
    public void Create_WithoutALine_TellsWhichMemberIsMissing()
    {
        var missing = Assert.Throws<ArgumentNullException>(() => ServicePlan.Create(new() { Service = "CHB", Year = 2022, Lines = null! }));

        Assert.Equal("Value cannot be null. (Parameter 'Lines')", missing.Message);
    }

    private sealed record Bad(string Constructed, string Refused, string? Optional)
    {
        public string Constructed { get; init => field = Guard.Against.Null(value, nameof(Constructed)); } = Constructed;

        public string Refused { get; init => field = Guard.Against.Null(value, nameof(Refused)); } = Guard.Against.Null(Refused);

        public string Leaking { get; init; } = string.Empty;

        public string Misnamed { get; init => field = Guard.Against.Null(value); } = string.Empty;

        public int Number { get; init; }
    }
}
