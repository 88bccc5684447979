using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Entrustments.NeedSample;

namespace SocialServices.Domain.Tests.Entrustments;

public sealed class MunicipalMeetingTests
{
    private static readonly MeetingFinding Found = new(Orp("5107"), Activation, Group, Fte(1.2m));

    [Fact]
    public void Requests_OfAMeeting_FeedTheEvidenceOfNeed() // 08, 1.12
    {
        var meeting = MunicipalMeeting.Create(new(2015, 9, 15), "Semily, městský úřad", ["služby pro rodiny"], Found, Found with { Municipality = new("577626", "Turnov"), Area = Orp("5109") });

        var evidence = NeedEvidence.Create([Asks("5101", 6m), .. meeting.Requests]);

        Assert.Equal(["5101", "5107", "5109"], evidence.On(Day).Requests.Select(request => request.Area.Code));
        var request = evidence.Requests[1];
        Assert.Equal((Fte(1.2m), HalfYear.Of(2015, 2)), (request.Capacity, request.Found));
        Assert.Equal("jednání s obcemi 15.\u00A09.\u00A02015, Semily, městský úřad", request.Source);
        Assert.Equal(HalfYear.Of(2016, 1), Assert.Single(MunicipalMeeting.Create(new(2016, 6, 30), "Semily", ["totéž"], Found).Requests).Found);
        Assert.Empty(MunicipalMeeting.Create(new(2016, 6, 30), "Semily", ["totéž"]).Requests);
    }

    [Fact]
    public void Create_OfAMeetingWithFaults_NamesAllOfThem()
    {
        var exception = Assert.Throws<DomainValidationException>(() => MunicipalMeeting.Create(new(2015, 9, 15), " ", [""], Found with { Capacity = default }));

        Assert.Equal(["$.place need.blank", "$.topics[0] need.blank", "$.findings[0].capacity need.unit"], exception.Report.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
        var twice = Assert.Single(Assert.Throws<DomainValidationException>(() => MunicipalMeeting.Create(new(2015, 9, 15), "Semily", ["totéž"], Found, Found)).Report.Problems);
        Assert.Equal(("$.findings[1]", "The same is asked for in the second half of 2015 in $.findings[0]; keep one or add them up."), (twice.Path, twice.Text.English));
        Assert.Equal("$.topics", Assert.Single(Assert.Throws<DomainValidationException>(() => MunicipalMeeting.Create(new(2015, 9, 15), "Semily", [])).Report.Problems).Path);
    }
}
