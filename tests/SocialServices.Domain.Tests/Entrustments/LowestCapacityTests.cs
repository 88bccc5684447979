using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Tests.Entrustments;

public sealed class LowestCapacityTests
{
    private static readonly DateInterval January = new(new(2023, 1, 1), new(2023, 1, 31));

    [Fact]
    public void Pieces_OfACapacityOfOneDay_CountItOnThatDay()
    {
        ValueList<CapacitySegment> provided = [new(January.Start, January.End, Capacity.Beds(10))];
        ValueList<CapacitySegment> registered = [new(January.End, January.End, Capacity.Beds(4))];

        Assert.Equal(
            [
                new(new(January.Start, new(2023, 1, 30)), Provided: 100_000, Counted: 0, UnitLimit.Registration),
                new(new(January.End, January.End), Provided: 100_000, Counted: 40_000, UnitLimit.Registration),
            ],
            LowestCapacity.Pieces(January, [(UnitLimit.Provided, provided), (UnitLimit.Registration, registered)]));
    }

    [Fact]
    public void Pieces_WhereTwoAreEqual_NameTheFirst()
    {
        ValueList<CapacitySegment> ten = [new(January.Start, January.End, Capacity.Beds(10))];

        Assert.Equal(UnitLimit.Network, Assert.Single(LowestCapacity.Pieces(January, [(UnitLimit.Network, ten), (UnitLimit.Request, ten)])).Limit);
    }
}
