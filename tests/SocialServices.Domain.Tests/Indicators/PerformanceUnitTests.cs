using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Indicators.Units;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Tests.Indicators;

public sealed class PerformanceUnitTests
{
    private static readonly ContactRule Msk = ContactRules.For(Region.MoraviaSilesia, new(2013, 6, 1)).Value;
    private static readonly Citation Source = Citation.Document(new("metodika", "the methodology"));

    [Theory] // I18
    [InlineData(29, SessionPartner.Client, SessionKind.Neither, 0)]
    [InlineData(30, SessionPartner.Client, SessionKind.Intervention, 1)]
    [InlineData(10, SessionPartner.NewClient, SessionKind.Neither, 0)]
    [InlineData(11, SessionPartner.NewClient, SessionKind.Contact, 1)]
    [InlineData(29, SessionPartner.NewClient, SessionKind.Contact, 1)]
    [InlineData(30, SessionPartner.NewClient, SessionKind.Intervention, 1)]
    [InlineData(45, SessionPartner.Applicant, SessionKind.Contact, 1)]
    [InlineData(11, SessionPartner.Client, SessionKind.Neither, 0)]
    [InlineData(0, SessionPartner.Applicant, SessionKind.Neither, 0)]
    public void Classify_ByTheMethodOfMsk_IsTheOneOfTheExample(int minutes, SessionPartner partner, SessionKind kind, int count)
    {
        foreach (var counting in (SessionCounting[])[SessionCounting.PerSession, SessionCounting.PerFullUnit])
            Assert.Equal(new(kind, count), Msk.Classify(new(minutes, partner), counting));
    }

    [Theory] // does an hour make one intervention or two: the caller says it
    [InlineData(60, SessionCounting.PerSession, 1)]
    [InlineData(60, SessionCounting.PerFullUnit, 2)]
    [InlineData(59, SessionCounting.PerFullUnit, 1)]
    [InlineData(60, SessionCounting.PerStartedUnit, 2)]
    [InlineData(61, SessionCounting.PerStartedUnit, 3)]
    [InlineData(31, SessionCounting.PerStartedUnit, 2)]
    public void Classify_OfALongSession_CountsByThePolicy(int minutes, SessionCounting counting, int interventions) =>
        Assert.Equal(new(SessionKind.Intervention, interventions), Msk.Classify(new(minutes, SessionPartner.Client), counting));

    [Theory] // 1 intervention = 3 contacts = 30 minutes, only where the lengths are units
    [InlineData(9, SessionKind.Neither, 0)]
    [InlineData(10, SessionKind.Contact, 1)]
    [InlineData(29, SessionKind.Contact, 2)]
    [InlineData(30, SessionKind.Intervention, 1)]
    [InlineData(60, SessionKind.Intervention, 2)]
    public void Classify_ByTheReadingOfTheRegister_CountsWholeUnitsWithAnyone(int minutes, SessionKind kind, int count) =>
        Assert.Equal(new(kind, count), ContactRules.ProviderRegister.Classify(new(minutes, SessionPartner.Client), SessionCounting.PerFullUnit));

    [Fact]
    public void Classify_OfTwoWorkers_IsNotKnownByTheMethodOfMsk()
    {
        Assert.Equal(new(SessionKind.NotKnown, 0), Msk.Classify(new(40, SessionPartner.Client, workers: 2), SessionCounting.PerSession));
        Assert.Equal(new(SessionKind.Intervention, 1), ContactRules.ProviderRegister.Classify(new(40, SessionPartner.Client, workers: 2), SessionCounting.PerSession));

        var count = SessionCount.Of(Msk, SessionCounting.PerSession, [new(40, SessionPartner.Client, workers: 2), new(40, SessionPartner.Client)]);
        Assert.Equal((1, 1L), (count.NotKnown, count.Interventions));
        Assert.Contains("Zvláštní pravidlo metodiky pro ně není známo", count.Explain().ToText(Language.Czech), StringComparison.Ordinal);
    }

    /// <summary>What is told of long sessions is true of what is counted: by a least length a contact is one, however long.</summary>
    [Fact]
    public void Explain_OfLongSessions_TellsWhatCountsMoreThanOnce()
    {
        Assert.EndsWith("Dlouhá intervence je tolik jednotek, kolik má celých délek. Kontakt je za jednání nejvýše jeden.", Reason(Msk, SessionCounting.PerFullUnit).Czech, StringComparison.Ordinal);
        Assert.EndsWith("A long intervention is as many units as it has started lengths. A contact is at most one for a session.", Reason(Msk, SessionCounting.PerStartedUnit).English, StringComparison.Ordinal);
        Assert.EndsWith("Dlouhé jednání je tolik jednotek, kolik má započatých délek.", Reason(ContactRules.ProviderRegister, SessionCounting.PerStartedUnit).Czech, StringComparison.Ordinal);
        Assert.EndsWith("A long session is as many units as it has full lengths.", Reason(ContactRules.ProviderRegister, SessionCounting.PerFullUnit).English, StringComparison.Ordinal);
        Assert.All(new[] { Msk, ContactRules.ProviderRegister }, rule => Assert.EndsWith("One session is at most one unit.", Reason(rule, SessionCounting.PerSession).English, StringComparison.Ordinal));

        static BilingualText Reason(ContactRule rule, SessionCounting counting) => SessionCount.Of(rule, counting, []).Explain().Explanation.Reason;
    }

    [Fact]
    public void For_AnotherRegionOrAnEarlierDay_IsNotKnown()
    {
        var exception = Assert.Throws<LegalParameterNotDefinedException>(() => ContactRules.For(Region.Liberec, new(2017, 1, 1)));
        Assert.Contains("Sestavte ContactRule podle metodiky kraje.", exception.CzechMessage, StringComparison.Ordinal);
        Assert.Throws<LegalParameterNotDefinedException>(() => ContactRules.For(Region.MoraviaSilesia, new(2012, 12, 31)));
        Assert.Contains("ověřte, že pro tento den platí", ContactRules.For(Region.MoraviaSilesia, new(2014, 1, 1)).Reservation.Czech, StringComparison.Ordinal);
        Assert.True(ContactRules.For(Region.MoraviaSilesia, new(2014, 1, 1)).IsPastVerification);
    }

    [Fact] // I19: 45 direct, 20 direct, 60 on behalf, an assumed unit of 30 minutes
    public void Count_OfTimeUnits_DependsOnThePlaceOfRounding()
    {
        TimedWork[] work = [new(45, WorkKind.Direct), new(20, WorkKind.Direct), new(60, WorkKind.OnBehalf)];

        var each = Count(TimeUnitRounding.Floor, TimeUnitRoundingPlace.Record);
        Assert.Equal((Exact.Of(1), Exact.Of(2), Exact.Of(3), Exact.Of(1, 3)), (each.Direct.Units, each.OnBehalf.Units, each.Total, each.DirectShare!.Value));
        Assert.Equal(Exact.Of(2), Count(TimeUnitRounding.Floor, TimeUnitRoundingPlace.Sum).Direct.Units);
        Assert.Equal(Exact.Of(3), Count(TimeUnitRounding.Ceiling, TimeUnitRoundingPlace.Record).Direct.Units);
        Assert.Equal(Exact.Of(13, 6), Count(TimeUnitRounding.Exact, TimeUnitRoundingPlace.Record).Direct.Units);
        Assert.Null(TimeUnitCount.Of(each.Rule, [new(29, WorkKind.Direct)]).DirectShare);
        Assert.Null(TimeUnitCount.Of(each.Rule, []).DirectShare);

        TimeUnitCount Count(TimeUnitRounding rounding, TimeUnitRoundingPlace place) => TimeUnitCount.Of(TimeUnitRule.Of(30, rounding, place, Source), work);
    }

    [Fact]
    public void Values_OutsideTheirRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeUnitRule.Of(0, TimeUnitRounding.Exact, TimeUnitRoundingPlace.Record, Source));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimedWork(-1, WorkKind.Direct));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClientSession(-1, SessionPartner.Client));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClientSession(1, SessionPartner.Client, workers: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => MinuteLimit.AtLeast(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Msk.Classify(new(1, SessionPartner.Client), (SessionCounting)9));
        Assert.Throws<ArgumentNullException>("session", () => Msk.Classify(null!, SessionCounting.PerSession));
        Assert.Throws<ArgumentNullException>("rule", () => SessionCount.Of(null!, SessionCounting.PerSession, []));
        Assert.Throws<ArgumentOutOfRangeException>("counting", () => SessionCount.Of(Msk, (SessionCounting)9, []));
        Assert.Throws<ArgumentNullException>("rule", () => TimeUnitCount.Of(null!, []));
        Assert.Throws<ArgumentOutOfRangeException>("rounding", () => TimeUnitRule.Of(30, (TimeUnitRounding)3, TimeUnitRoundingPlace.Record, Source));
        Assert.Throws<ArgumentOutOfRangeException>("place", () => TimeUnitRule.Of(30, TimeUnitRounding.Floor, (TimeUnitRoundingPlace)2, Source));
    }

    [Fact] // no length is no unit: however long the session, it is one
    public void Classify_ByALimitOfNoMinutes_CountsOne() =>
        Assert.Equal(new(SessionKind.Intervention, 1), (Msk with { Intervention = default }).Classify(new(45, SessionPartner.Client), SessionCounting.PerFullUnit));

    [Fact]
    public void MinuteLimit_ToText_SaysWhetherTheLimitCounts()
    {
        Assert.Equal("nad 10 minut", MinuteLimit.MoreThan(10).ToText(Language.Czech));
        Assert.Equal("30 minut a\u00A0více", MinuteLimit.AtLeast(30).ToText(Language.Czech));
        Assert.Equal("over 10 minutes", MinuteLimit.MoreThan(10).ToString());
        Assert.Equal(("nad 1 minutu", "over 1 minute"), (MinuteLimit.MoreThan(1).ToText(Language.Czech), MinuteLimit.MoreThan(1).ToString()));
        Assert.Equal(("nad 3 minuty", "over 3 minutes"), (MinuteLimit.MoreThan(3).ToText(Language.Czech), MinuteLimit.MoreThan(3).ToString()));
        Assert.Equal(("1 minuta a\u00A0více", "1 minute and more"), (MinuteLimit.AtLeast(1).ToText(Language.Czech), MinuteLimit.AtLeast(1).ToString()));
        Assert.Equal("4 minuty a\u00A0více", MinuteLimit.AtLeast(4).ToText(Language.Czech));
        Assert.True(default(MinuteLimit).IsReachedBy(0));
    }
}
