using SocialServices.Domain.Compensation.Performances;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class EfficiencyComparisonTests
{
    [Fact]
    public void Of_AnOddNumber_TakesTheMiddleOne()
    {
        var group = Assert.Single(EfficiencyComparison.Of([Service("A", 100, 1), Service("B", 900, 1), Service("C", 200, 1)]).Groups);

        Assert.Equal(Exact.Of(200), group.Median);
        Assert.Equal((Exact.Of(150), Exact.Of(550)), (group.LowerQuartile, group.UpperQuartile));
        Assert.Equal(["A", "C", "B"], group.Services.Select(each => each.Service.Service));
        Assert.Equal(Exact.Of(-1, 2), group.Services[0].RelativeDifference);
        Assert.Equal("cost per unit (full-time equivalent), home care, field", group.ToString());
    }

    [Fact]
    public void Of_DifferentUnits_NeverConverts()
    {
        var comparison = EfficiencyComparison.Of([Service("A", 100, 1), Service("B", 100, 1) with { Units = Capacity.Hours(1600) }, Service("C", 100, 1) with { Type = ServiceType.PersonalAssistance }]);

        Assert.Equal(3, comparison.Groups.Count);
        Assert.All(comparison.Groups, group => Assert.Single(group.Services));
        Assert.Empty(comparison.NotComparable);
    }

    [Fact]
    public void Of_ServicesWithoutUnits_ListsThemByNameTypeAndFormWithTheReason()
    {
        var care = Service("A", 100, 1) with { Units = null };
        var comparison = EfficiencyComparison.Of(
        [
            Service("C", 100, 1), Service("B", 100, 0), care, care with { Form = ServiceForm.Ambulatory }, care with { Type = ServiceType.PersonalAssistance },
            Service("C", 100, 1) with { Type = ServiceType.PersonalAssistance },
        ]);

        Assert.Equal(
            [
                "A 39 Field: the units are not stated", "A 40 Ambulatory: the units are not stated", "A 40 Field: the units are not stated",
                "B 40 Field: the number of units is zero",
            ],
            comparison.NotComparable.Select(each => $"{each.Service.Service} {each.Service.Type} {each.Service.Form}: {each.Reason.English}"));
        Assert.Equal([ServiceType.PersonalAssistance, ServiceType.HomeCare], comparison.Groups.Select(group => group.Type));
    }

    [Fact]
    public void Of_NoService_IsEmpty()
    {
        Assert.Empty(EfficiencyComparison.Of([]).Groups);
        Assert.Equal("groups 0, not comparable 0", EfficiencyComparison.Of([]).Explain().Explanation.Value.ToText(Language.English));
    }

    [Fact]
    public void Of_CostOfNothing_HasNoRelativeDifference()
    {
        var group = EfficiencyComparison.Of([Service("A", 0, 1), Service("B", 0, 2), Service("C", 5, 1)]).Groups[0];

        Assert.Equal(Exact.Zero, group.Median);
        Assert.All(group.Services, each => Assert.Null(each.RelativeDifference));
        Assert.Equal("Above the median by 5.00 CZK.", Readable(EfficiencyComparison.Of([Service("A", 0, 1), Service("B", 0, 2), Service("C", 5, 1)]).Explain().Explanation.Parts[0].Parts[2].Reason.English));
    }

    [Fact]
    public void Of_WrongFigures_TellsEach() => AssertReport(
        Assert.Throws<DomainValidationException>(() => EfficiencyComparison.Of(
        [
            Service(" ", -1, 1),
            Service("A", 1, 1) with { Units = default(Capacity), Persons = -2, DirectHours = Capacity.Beds(3), Form = (ServiceForm)9 },
            Service("B", 1, 1),
            Service("B", 2, 2),
        ])).Report,
        """
        $[0].service: The service must not be blank. [efficiency.blank]
        $[0].cost: A cost is 0 CZK or more, not −1.00 CZK. [efficiency.range]
        $[1].form: A form is residential, ambulatory or field. [efficiency.range]
        $[1].units: Give a unit, such as a bed. [efficiency.unit]
        $[1].persons: A number of persons is from 0 to 1 billion, not -2. [efficiency.range]
        $[1].directHours: Direct work is given in hours, not '3 bed'; units never convert. [efficiency.unit]
        $[3]: The service 'B' stands twice in one type and form. [efficiency.repeated-service]
        """,
        """
        $[0].service: Označení služby nesmí být prázdné. [efficiency.blank]
        $[0].cost: Náklady jsou nejméně 0 Kč, ne −1,00 Kč. [efficiency.range]
        $[1].form: Forma je pobytová, ambulantní nebo terénní. [efficiency.range]
        $[1].units: Uveďte jednotku, například lůžko. [efficiency.unit]
        $[1].persons: Počet osob je od 0 do 1 miliardy, ne -2. [efficiency.range]
        $[1].directHours: Přímá práce se uvádí v hodinách, ne '3 bed'; jednotky se nepřevádějí. [efficiency.unit]
        $[3]: Služba 'B' je ve stejném druhu a formě uvedena dvakrát. [efficiency.repeated-service]
        """);

    [Fact]
    public void Of_MorePersonsThanAreCounted_IsAProblem()
    {
        Assert.Equal(
            (EfficiencyProblemCodes.Range, "$[0].persons"),
            Assert.Single(Assert.Throws<DomainValidationException>(() => EfficiencyComparison.Of([Service("A", 1, 1) with { Persons = 1_000_000_001 }])).Report.Problems.Select(problem => (problem.Code, problem.Path))));
        Assert.Equal(2, EfficiencyComparison.Of([Service("A", 1, 1) with { Persons = 1_000_000_000 }]).Groups.Count);
    }

    private static EfficiencyFigures Service(string name, decimal cost, decimal units) => new()
    {
        Service = name, Type = ServiceType.HomeCare, Form = ServiceForm.Field, Cost = Money.Of(cost), Units = Capacity.FullTimeEquivalents(units),
    };
}
