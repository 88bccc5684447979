using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Tests.Entrustments;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>The lines that a plan takes from an entitlement, and the base on which they stand.</summary>
public sealed class EntitledLinesTests
{
    private static readonly CapacitySegment WholeYear = new(new(2023, 1, 1), new(2023, 12, 31), Capacity.FullTimeEquivalents(3));

    private static EntitlementCase Raised => EntitlementTests.Raised();

    /// <summary>What a line is based on never limits it once more.</summary>
    [Fact]
    public void Of_WhatIsProvidedOrNot_IsBasedOnItElseOnTheRegistrationElseOnTheNetwork()
    {
        var provided = LineOf(Raised with { Provided = [new(ServiceForm.Field, WholeYear, "H")] });
        var registered = LineOf(Raised);
        var inNetwork = LineOf(Raised with
        {
            Registration = ServiceRegistration.Create(Raised.Registration.Service, ServiceType.HomeCare, [new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Field, Capacity.Clients(20), "R-1")]),
        });

        Assert.Equal([UnitLimit.Provided, UnitLimit.Registration, UnitLimit.Network], new[] { provided, registered, inNetwork }.Select(line => line.Basis));
        Assert.Equal([3m], Numbers(provided.Provided));
        Assert.Equal([4m, 6m], Numbers(provided.Registered!));
        Assert.Equal([4m, 6m], Numbers(registered.Provided));
        Assert.Equal([4m, 6m], Numbers(registered.InNetwork!));
        Assert.Equal([4m, 6m], Numbers(inNetwork.Provided));
        Assert.Equal((null, null), (registered.Registered, inNetwork.InNetwork));
    }

    [Fact]
    public void Of_AFormThatNeverCounts_LeavesItOutUnlessNoneCounts()
    {
        var registration = Raised.Registration.With(new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Ambulatory, Capacity.Clients(20), "R-1"));
        var counting = EntitledLines.Of(Entitlement.Of(Raised with { Registration = registration }));
        var nothing = EntitledLines.Of(Entitlement.Of(Raised with { Registration = registration, Network = RegionalNetwork.Create([]) }));

        Assert.Equal(ServiceForm.Field, Assert.Single(counting.Lines).Form);
        Assert.StartsWith("Do výpočtu nevstupuje ambulantní forma (klient), žádný den se nezapočítává.", Assert.Single(counting.Warnings).Czech, StringComparison.Ordinal);
        Assert.Equal([ServiceForm.Ambulatory, ServiceForm.Field], nothing.Lines.Select(line => line.Form).Order());
    }

    /// <summary>What holds by day can't be added up as totals of the year.</summary>
    [Fact]
    public void Of_AChangeWithinTheYear_IsRefusedByAMethodologyOfTotals()
    {
        var entry = Sample.Definition.Services[0] with { Service = ServiceType.HomeCare, Form = ServiceForm.Field, Unit = Unit.FullTimeEquivalent };
        var rules = CompensationMethodology.Create(Sample.Definition with { Weight = TimeWeight.Total, Services = [entry] }).Resolve(ServiceType.HomeCare, 2023, Sample.Decided);
        var plan = ServicePlan.Create(new() { Service = "PS", Year = 2023, Lines = [LineOf(Raised)] });

        Assert.Equal(PlanProblemCodes.NotTotals, Assert.Single(Assert.Throws<DomainValidationException>(() => rules.Assess(plan)).Report.Problems).Code);
    }

    [Fact]
    public void Of_DaysOfTwoYears_AsksForEachYearByItself() => Assert.StartsWith(
        "Days of one calendar year are expected, not 31 December 2022 to 1 January 2023; ask for each year by itself.",
        Problems.Readable(Assert.Throws<ArgumentException>(() => EntitledLines.Of(Entitlement.Of(Raised with { Period = new(new(2022, 12, 31), new(2023, 1, 1)) }))).Message), StringComparison.Ordinal);

    private static ServiceLine LineOf(EntitlementCase given) => Assert.Single(EntitledLines.Of(Entitlement.Of(given)).Lines);

    private static IEnumerable<decimal> Numbers(ValueList<CapacitySegment> segments) => segments.Select(segment => segment.Capacity.Quantity.ToDecimal());
}
