using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using static SocialServices.Domain.Tests.Compensation.RoundSample;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class RoundItemTests
{
    [Fact]
    public void TheRoomOfAnAssessment_IsItsCeilingLessAllOtherPublicMoney()
    {
        var plan = ServicePlan.Create(Sample.Plan with
        {
            OtherSources = [new(PublicSource.Founder, Money.Of(100_000)), new(PublicSource.Municipality, Money.Of(50_000))],
            External = [new(CompensationSteps.Ceiling, Money.Of(5_000_000), "pověření")],
        });

        Assert.Equal(Money.Of(4_850_000), RoundItem.Of(Sample.Rules(Sample.OfCost).Assess(plan)).Room);
    }

    [Fact]
    public void UnitsWeighedByEachDay_AreCountedAsBedDays()
    {
        var rules = Sample.Rules(Sample.Definition with { Weight = TimeWeight.EachDay });
        var first = AwardRound.Divide([rules.Assess(AwardRoundTests.Plan("a", 7))], Money.Of(100), Reduction.Uniform);

        var next = first.Next(new LaterRound.PerUnit([new(ServiceType.ShelteredHousing, Unit.BedDay, Exact.One)]), Money.Of(100));

        Assert.Equal(Money.Of(7 * 365), next["a"].Item.TopUp);
    }

    // Plain values: the optimum is 500.
    [Theory]
    [InlineData(500, null, null, 400, 400, AwardLimit.Request)]
    [InlineData(500, null, null, 500, 500, AwardLimit.None)] // who asks for the optimum is not limited by its request
    [InlineData(500, null, null, 600, 500, AwardLimit.None)]
    [InlineData(300, 300, null, 400, 400, AwardLimit.Request)] // the request decided, though the sheet does not say so
    [InlineData(300, 300, 400, 400, 400, AwardLimit.Request)] // a room that the request just fills decides nothing
    [InlineData(300, 300, 399, 400, 399, AwardLimit.Ceiling)]
    public void AnotherRequest_GivesTheLowestOfTheOptimumTheRequestAndTheRoom(int before, int? request, int? room, int raised, int after, AwardLimit limit)
    {
        var item = Item("a", 500, before) with { Request = request is { } asked ? Money.Of(asked) : null, Room = room is { } left ? Money.Of(left) : null };

        var again = item.WithRequest(Money.Of(raised));

        Assert.Equal((Money.Of(raised), Money.Of(after), limit), (again.Request, again.Capped, again.Limit));
    }

    [Fact]
    public void AnotherRequestOfAnAmountThatTheRequestDecided_NeedsNotToKnowTheOldOne() =>
        Assert.Equal(Money.Of(400), (Item("a", 500, 300) with { Limit = AwardLimit.Request }).WithRequest(Money.Of(400)).Capped);

    [Fact]
    public void AnotherRequestOfAnAmountThatSomethingElseDecided_IsRefused() => Assert.Equal(
        "The capped amount of 'a' was not decided by its request, so another request does not tell a new one; give a new item.",
        Assert.Throws<InvalidOperationException>(() => Item("a", 500, 300).WithRequest(Money.Of(400))).Message);

    [Fact]
    public void ARequestBelowZeroAndAnOutcomeWithoutItsPlan_AreRefused()
    {
        Assert.Equal("request", Assert.Throws<ArgumentOutOfRangeException>(() => Item("a", 500).WithRequest(-Money.OneHeller)).ParamName);
        Assert.Equal("plan", Assert.Throws<ArgumentNullException>(() => RoundItem.Of(null!, default)).ParamName);
    }
}
