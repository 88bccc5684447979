using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Performances;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class PerformanceOutcomeTests
{
    private static readonly Citation Source = Citation.Document(new("smlouva", "the contract"));
    private static readonly DateInterval Year = new(new(2023, 1, 1), new(2023, 12, 31));
    private static readonly Money Amount = Money.Of(1_000_000);

    private static readonly PerformanceSetting Setting = new()
    {
        Source = BilingualText.Same("čl. 13"), On = CutAmount.Award, Rules = [new(null, new ShortfallRule.Proportional(FulfilmentEdge.Below(Rate.One)))],
    };

    [Fact]
    public void Of_AVacantPostAndStatedStretches_MeasureTheSame()
    {
        var counted = Performance.Of(StaffList.Create(Staff()), PerformanceMeasure.Staff);
        var stated = Performance.AverageOf(PerformanceMeasure.Staff, Year, [Fte(3, 1, 1, 1, 31), Fte(2, 2, 1, 4, 14), Fte(3, 4, 15, 12, 31)], Source);

        Assert.Equal(Exact.Of(14, 5), counted.Amount);
        Assert.Equal(counted.Amount, stated.Amount);
        Assert.Null(counted.Source);
        Assert.Equal(Source, stated.Source);
        Assert.Equal("staff: 14/5, 1 January 2023 to 31 December 2023", counted.ToString().Replace('\u00A0', ' '));
    }

    [Fact]
    public void AverageOf_StretchesOutsideThePeriod_CountOnlyWithinIt()
    {
        var average = Commitment.AverageOf(PerformanceMeasure.DirectCare, new(new(2023, 1, 1), new(2023, 1, 10)), [Fte(4, 1, 6, 3, 31)], Source);

        Assert.Equal(Exact.Of(2), average.Amount);
        Assert.Equal(Exact.Of(4, 365), Performance.AverageOf(PerformanceMeasure.Staff, Year, [Fte(4, 1, 1, 1, 1)], Source).Amount);
    }

    [Fact]
    public void AverageOf_NoStretch_IsZeroWithoutAFormula()
    {
        var nothing = Performance.AverageOf(PerformanceMeasure.Staff, Year, ValueList<CapacitySegment>.Empty, Source);
        var measured = Commitment.Of(PerformanceMeasure.Staff, Year, Quantity.Of(3, Unit.FullTimeEquivalent), Source).MeasuredBy(nothing);

        Assert.Equal(Exact.Zero, nothing.Amount);
        var average = Assert.Single(PerformanceOutcome.Of(Setting, Amount, measured).Explain().Explanation.Parts[0].Parts[0].Parts);
        Assert.Equal((default, "Days outside the stretches count as zero."), (average.Calculation, average.Reason.English));
    }

    [Fact]
    public void AverageOf_AStretchOfAnotherYear_IsRefused() => Assert.Contains("Stretches with a day of the period",
        Refused(() => Performance.AverageOf(PerformanceMeasure.Staff, Year, [new(new(2022, 1, 1), new(2022, 12, 31), Capacity.FullTimeEquivalents(3))], Source)), StringComparison.Ordinal);

    [Fact]
    public void Of_OneCommitmentTwice_IsRefused()
    {
        var measured = Commitment.AverageOf(PerformanceMeasure.Staff, Year, [Fte(3, 1, 1, 12, 31)], Source)
            .MeasuredBy(Performance.AverageOf(PerformanceMeasure.Staff, Year, [Fte(2, 1, 1, 12, 31)], Source));

        Assert.Contains("stands twice", Refused(() => PerformanceOutcome.Of(Setting with { Several = SeveralMeasures.Sum }, Amount, measured, measured)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ARegister_CountsBedDaysAndOccupancy()
    {
        var register = BedRegister.Create(new()
        {
            Service = "Domov", Period = new(new(2023, 1, 1), new(2023, 1, 10)), Basis = BedDayBasis.Contract,
            Beds = [new(new(new(2023, 1, 1), new(2023, 1, 10)), Capacity.Beds(2))],
            Stays = [new() { Client = "K-1", Arrival = new(2022, 5, 1) }, new() { Client = "K-2", Arrival = new(2023, 1, 6) }],
        });

        Assert.Equal(Exact.Of(15), Performance.Of(register, PerformanceMeasure.BedDays).Amount);
        var measured = Commitment.Of(PerformanceMeasure.BedDays, register.Definition.Period, Quantity.Of(20, Unit.BedDay), Source)
            .MeasuredBy(Performance.Of(register, PerformanceMeasure.BedDays));
        Assert.Equal(OccupancySteps.Occupied, Assert.Single(PerformanceOutcome.Of(Setting, Amount, measured).Explain().Explanation.Parts[0].Parts[0].Parts).Step);
        Assert.Equal(Exact.Of(3, 4), Performance.Of(register, PerformanceMeasure.Occupancy).Amount);
        Assert.StartsWith("A register of beds gives the measures 'bed-days' and 'occupancy', not 'staff'.", Refused(() => Performance.Of(register, PerformanceMeasure.Staff)), StringComparison.Ordinal);
        Assert.StartsWith("A staff list gives the measures 'staff' and 'direct-care', not 'hours'.", Refused(() => Performance.Of(StaffList.Create(Staff()), PerformanceMeasure.Hours)), StringComparison.Ordinal);
        Assert.StartsWith("An occupancy gives the measures", Refused(() => Performance.Stated(PerformanceMeasure.Hours, Year, Occupancy.Of(Exact.One, Exact.One), Source)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnotherUnit_IsRefusedAndNothingConverts()
    {
        Assert.StartsWith("Zero or more of 'fte' is expected for the measure 'staff', not '3 bed'; units never convert.",
            Refused(() => Commitment.Of(PerformanceMeasure.Staff, Year, Quantity.Of(3, Unit.Bed), Source)), StringComparison.Ordinal);
        Assert.StartsWith("A share is expected for the measure 'occupancy', not '3 bed'; units never convert.",
            Refused(() => Performance.Stated(PerformanceMeasure.Occupancy, Year, Quantity.Of(3, Unit.Bed), Source)), StringComparison.Ordinal);
        Assert.StartsWith("A number of 'hour' is expected for the measure 'hours', not the share 0.5.",
            Refused(() => Commitment.Of(PerformanceMeasure.Hours, Year, Rate.Percent(50), Source)), StringComparison.Ordinal);
        Assert.StartsWith("A measure that is an average of full-time equivalents is expected, not 'hours'; give its total.",
            Refused(() => Commitment.AverageOf(PerformanceMeasure.Hours, Year, [], Source)), StringComparison.Ordinal);
        Assert.StartsWith("Stretches that share no day are expected; two of them hold 10",
            Refused(() => Performance.AverageOf(PerformanceMeasure.Staff, Year, [Fte(1, 1, 1, 1, 10), Fte(1, 1, 10, 2, 1)], Source)), StringComparison.Ordinal);
        Assert.StartsWith("A stretch that ends on its first day or later is expected", Refused(() => Performance.AverageOf(PerformanceMeasure.Staff, Year, [Fte(1, 2, 1, 1, 10)], Source)), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Performance.Stated(PerformanceMeasure.Hours, Year, Quantity.Of(-1, Unit.Hour), Source));
        Assert.Throws<ArgumentException>(() => Performance.Stated(PerformanceMeasure.Occupancy, Year, Rate.Percent(-1), Source));
    }

    [Fact]
    public void Of_ACommitmentOfNothing_IsRefused()
    {
        Assert.StartsWith("A commitment above zero is expected for the measure 'hours'; leave out a measure without an obligation.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Commitment.Of(PerformanceMeasure.Hours, Year, Quantity.Of(0, Unit.Hour), Source)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Commitment.Of(PerformanceMeasure.Occupancy, Year, Rate.Zero, Source));
        Assert.Throws<ArgumentOutOfRangeException>(() => Commitment.Of(PerformanceMeasure.Occupancy, Year, Rate.Percent(101), Source));
    }

    [Fact]
    public void MeasuredBy_AnotherMeasureOrPeriod_IsRefused()
    {
        var commitment = Commitment.Of(PerformanceMeasure.Hours, Year, Quantity.Of(100, Unit.Hour), Source);

        Assert.StartsWith("A performance in 'hours' is expected, as the commitment is, not in 'persons'; measures never convert.",
            Refused(() => commitment.MeasuredBy(Performance.Stated(PerformanceMeasure.Persons, Year, Quantity.Of(5, Unit.Person), Source))), StringComparison.Ordinal);
        Assert.StartsWith("A performance of the days of the commitment,",
            Refused(() => commitment.MeasuredBy(Performance.Stated(PerformanceMeasure.Hours, new(Year.Start, new(2023, 6, 30)), Quantity.Of(5, Unit.Hour), Source))), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => commitment.MeasuredBy(Performance.Stated(PerformanceMeasure.Hours, Year, Quantity.Of(5, Unit.Hour), Source), Money.Of(-1)));
        Assert.Equal("performance", Assert.Throws<ArgumentNullException>(() => commitment.MeasuredBy(null!)).ParamName);
        Assert.Equal("occupancy", Assert.Throws<ArgumentNullException>(() => Performance.Stated(PerformanceMeasure.Occupancy, Year, null!, Source)).ParamName);
    }

    [Fact]
    public void Of_WhatTheSettingDoesNotSay_IsAsked()
    {
        var hours = Hours(50);

        Assert.StartsWith("At least one measured commitment is expected.", Refused(() => PerformanceOutcome.Of(Setting, Amount)), StringComparison.Ordinal);
        Assert.StartsWith("The setting must say what several measures of one service do: 'worst', 'sum' or 'parts'.", Refused(() => PerformanceOutcome.Of(Setting, Amount, hours, hours)), StringComparison.Ordinal);
        Assert.StartsWith("The setting has no rule for the measure 'hours' and none for every other measure; add one of them.",
            Refused(() => PerformanceOutcome.Of(Setting with { Rules = [new(PerformanceMeasure.Staff, Setting.Rules[0].Shortfall)] }, Amount, hours)), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => PerformanceOutcome.Of(Setting, Money.Of(-1), hours));
        Assert.Contains(MethodologyProblemCodes.Missing, Assert.Throws<DomainValidationException>(() => PerformanceOutcome.Of(Setting with { Rules = [] }, Amount, hours)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_PartsThatDoNotFitTheAmount_IsRefused()
    {
        var parts = Setting with { Several = SeveralMeasures.Parts };

        Assert.StartsWith("The parts of the measures must sum to the amount, 1000000.00 CZK, not to 900000.00 CZK.",
            Refused(() => PerformanceOutcome.Of(parts, Amount, Hours(50, 400_000), Hours(50, 500_000))), StringComparison.Ordinal);
        Assert.StartsWith("Each measure cuts its own part of the amount by this setting; the part of 'hours' is missing.",
            Refused(() => PerformanceOutcome.Of(parts, Amount, Hours(50, 400_000), Hours(50))), StringComparison.Ordinal);
        Assert.StartsWith("Measures share the amount by this setting; a part of the amount is given only with 'parts'.", Refused(() => PerformanceOutcome.Of(Setting, Amount, Hours(50, 400_000))), StringComparison.Ordinal);
        Assert.StartsWith("Measures share the amount by this setting;",
            Refused(() => PerformanceOutcome.Of(Setting with { Several = SeveralMeasures.Sum }, Amount, Hours(50), Hours(60, 400_000))), StringComparison.Ordinal);
        Assert.Equal(Money.Of(500_000), PerformanceOutcome.Of(parts, Amount, Hours(50)).Cut); // a single measure has the whole amount
    }

    [Fact]
    public void Of_ARoundingThatWouldPassTheAmount_StopsAtIt()
    {
        var outcome = PerformanceOutcome.Of(Setting with { Rounding = RoundingRule.Of(Money.Of(1000), RoundingMode.Up) }, Money.Of(1_500), Hours(20));

        Assert.Equal(Exact.Of(1200), outcome.ExactCut);
        Assert.Equal(Money.Of(1_500), outcome.Cut);
        Assert.Equal(Money.Zero, outcome.Remaining);
    }

    [Fact]
    public void Binding_OfEqualCuts_IsThatOfTheLowestFulfilmentThenTheFirst()
    {
        var stepped = Setting with { Several = SeveralMeasures.Worst, Rules = [new(null, new ShortfallRule.Stepped([new(FulfilmentEdge.Below(Rate.Percent(90)), Rate.Percent(10))]))] };

        Assert.Equal(Hours(40), PerformanceOutcome.Of(stepped, Amount, Hours(60), Hours(40), Hours(50)).Binding.Measured);
        Assert.Equal(Exact.Of(2, 5), PerformanceOutcome.Of(stepped, Amount, Hours(60), Hours(40)).Fulfilment);
        Assert.Equal(Exact.Of(60), PerformanceOutcome.Of(stepped, Amount, Hours(60), Hours(40)).Shortfall);
        Assert.Equal(Persons(40), PerformanceOutcome.Of(stepped, Amount, Persons(40), Hours(40)).Binding.Measured);
        Assert.Equal(Hours(40), PerformanceOutcome.Of(stepped, Amount, Hours(40), Persons(40)).Binding.Measured);
    }

    [Fact]
    public void Explain_OfACommitment_SaysHowItWasMetAndWhatSeveralDo()
    {
        var sum = Setting with { Several = SeveralMeasures.Sum };

        Assert.Equal("The commitment is met.", PerformanceOutcome.Of(Setting, Amount, Hours(100)).Explain().Explanation.Parts[0].Reason.English);
        Assert.StartsWith("The commitment is met; more",
            PerformanceOutcome.Of(Setting, Amount, Hours(100.01m)).Explain().Explanation.Parts[0].Reason.English, StringComparison.Ordinal);
        Assert.Equal("Závazek je naplněn.", PerformanceOutcome.Of(Setting, Amount, Hours(100)).Explain().Explanation.Parts[0].Reason.Czech);
        Assert.Equal("What is left is 0.00 CZK (by difference).", Why(sum, Hours(0)));
        Assert.Equal("The cuts of the measures add up, at most to the whole amount. What is left is 0.00 CZK (by difference).", Why(sum, Hours(50), Persons(0)));
        Assert.Equal("The cuts of the measures add up. What is left is 100 000.00 CZK (by difference).", Why(sum, Hours(50), Persons(60)));
        Assert.Equal("The highest cut counts: hours of direct work. What is left is 0.00 CZK (by difference).",
            Why(Setting with { Several = SeveralMeasures.Worst }, Hours(0), Persons(60)));

        static string Why(PerformanceSetting setting, params MeasuredCommitment[] measured) =>
            Problems.Readable(PerformanceOutcome.Of(setting, Amount, measured.ToValueList()).Explain().Explanation.Reason.English);
    }

    [Fact]
    public void Explain_OfASingleMeasure_TellsNoPartOfTheAmount()
    {
        var parts = Setting with { Several = SeveralMeasures.Parts };

        Assert.Equal(["rule"], PerformanceOutcome.Of(parts, Amount, Hours(50)).Explain().Explanation.Parts[0].Operands.Select(operand => operand.Id));
        Assert.Equal(["part", "rule"],
            PerformanceOutcome.Of(parts, Amount, Hours(50, 400_000), Hours(60, 600_000)).Explain().Explanation.Parts[0].Operands.Select(operand => operand.Id));
    }

    [Fact]
    public void CutForPerformance_OfAMethodologyThatSaysNothing_SaysWhatToDo()
    {
        var rules = Sample.Rules();

        var refusal = Assert.Throws<LegalParameterNotDefinedException>(() => rules.CutForPerformance(Amount, Hours(50)));
        Assert.Equal("vzor-2023.performance", refusal.ParameterId);
        Assert.EndsWith("Add the section performance, or pass the rules of the contract to PerformanceOutcome.Of.", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith("Doplňte ji do seznamu performance.minimumOccupancy, nebo uveďte závazek sami.",
            Assert.Throws<LegalParameterNotDefinedException>(() => Commitment.MinimumOccupancy(rules, Year)).CzechMessage, StringComparison.Ordinal);
        Assert.Equal("vzor-2023.performance.minimumOccupancy.51", Assert.Throws<LegalParameterNotDefinedException>(() => Commitment.MinimumOccupancy(
            Sample.Rules(Sample.Definition with { Performance = Setting with { MinimumOccupancies = [] } }), Year)).ParameterId);
    }

    [Fact]
    public void CutForPerformance_OfAMethodology_CitesIt()
    {
        var rules = Sample.Rules(Sample.Definition with { Performance = Setting });
        var outcome = rules.CutForPerformance(Amount, Hours(50));

        Assert.Equal(Money.Of(500_000), outcome.Cut);
        Assert.Equal("vzor-2023, version 1: čl. 13", outcome.Explain().Explanation.Parts[0].Operands.Single(operand => operand.Id == "rule").Source!.ToText(Language.English));
    }

    private static string Refused(Func<object> call) => Assert.ThrowsAny<ArgumentException>(call).Message;

    private static MeasuredCommitment Hours(decimal worked, decimal? part = null) => Commitment.Of(PerformanceMeasure.Hours, Year, Quantity.Of(100, Unit.Hour), Source)
        .MeasuredBy(Performance.Stated(PerformanceMeasure.Hours, Year, Quantity.Of(worked, Unit.Hour), Source), part is { } crowns ? Money.Of(crowns) : null);

    private static MeasuredCommitment Persons(decimal supported) => Commitment.Of(PerformanceMeasure.Persons, Year, Quantity.Of(100, Unit.Person), Source)
        .MeasuredBy(Performance.Stated(PerformanceMeasure.Persons, Year, Quantity.Of(supported, Unit.Person), Source));

    private static CapacitySegment Fte(decimal number, int fromMonth, int fromDay, int toMonth, int toDay) =>
        new(new(2023, fromMonth, fromDay), new(2023, toMonth, toDay), Capacity.FullTimeEquivalents(number));

    private static StaffListDefinition Staff() => new()
    {
        Service = "Poradna",
        Period = Year,
        Contracts =
        [
            Post("A"), Post("B"), Post("C") with { Vacancies = [new(new(2023, 2, 1), new(2023, 4, 14))] },
        ],
    };

    private static EmploymentContract Post(string worker) =>
        new() { Worker = worker, Category = StaffCategory.SocialWorkers, Forms = StaffFormGroup.AmbulatoryAndField, WeeklyHours = 40 };
}
