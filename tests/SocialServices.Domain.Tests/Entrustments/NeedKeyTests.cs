using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using static SocialServices.Domain.Tests.Entrustments.NeedSample;

namespace SocialServices.Domain.Tests.Entrustments;

/// <summary>The order in which comparisons stand: types as the Act has them, then target groups, then units.</summary>
public sealed class NeedKeyTests
{
    [Fact]
    public void Keys_StandByTheOrderOfTheActThenByGroupThenByUnit()
    {
        var families = new NeedKey(Activation, Group, Unit.FullTimeEquivalent);
        NeedKey[] inOrder =
        [
            families with { Service = ServiceType.LowThresholdFacilitiesForYouth },
            families with { Group = TargetGroup.EthnicMinorities }, families with { Unit = Unit.Bed }, families,
        ];

        for (var i = 0; i < inOrder.Length; i++)
        {
            for (var j = 0; j < inOrder.Length; j++)
                Assert.Equal((i < j, i <= j, i > j, i >= j), (inOrder[i] < inOrder[j], inOrder[i] <= inOrder[j], inOrder[i] > inOrder[j], inOrder[i] >= inOrder[j]));
        }
    }
}
