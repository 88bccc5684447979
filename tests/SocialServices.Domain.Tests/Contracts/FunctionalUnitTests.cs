using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Contracts;

public sealed class FunctionalUnitTests
{
    private static readonly LocalDate Start = new(2024, 3, 1);

    [Fact]
    public void Classify_SeparateProcurementsOfOneUnit_CountAsOneValue() // P2, P3: sixteen contracts of their own
    {
        var unit = Unit(Enumerable.Range(1, 16).Select(number => Of($"NZDM-{number}", Start, 2_400_000)).ToArray());

        var classes = unit.Classify().Value;

        Assert.Equal(Money.Of(38_400_000), unit.Total);
        Assert.Equal(16, classes.Count);
        Assert.All(classes, lot => Assert.Equal((ContractClass.AboveThreshold, false), (lot.Class, lot.IsExcepted)));
        Assert.Equal(ContractClass.BelowThreshold, FunctionalUnit.Of(Of("NZDM-1", Start, 2_400_000), ProcurementSubject.SpecialServices).Classify().Value[0].Class); // alone it would be lower
    }

    [Theory] // P4: the amount itself is not below it; 20 % itself is allowed
    [InlineData(1_954_999, true)]
    [InlineData(1_955_000, false)]
    public void TestSmallLots_AroundTheAmount_IsStrict(int value, bool passes)
    {
        var unit = Unit(Of("VZ", Start, value, 20_000_000));

        Assert.Equal(passes, unit.TestSmallLots([new("VZ", "1")]).Value.Passes);
        Assert.Equal(passes ? [new ProcurementLotId("VZ", "1")] : ValueList<ProcurementLotId>.Empty, unit.FindSmallLots());
    }

    [Theory]
    [InlineData(1_000_000, true)] // exactly 20 %
    [InlineData(1_000_001, false)]
    public void TestSmallLots_AroundTheShare_IncludesIt(int second, bool passes)
    {
        var unit = Unit(Of("VZ", Start, 1_000_000, second, 10_000_000 - 1_000_000 - second));

        var test = unit.TestSmallLots([new("VZ", "2"), new("VZ", "1")]).Value;

        Assert.Equal(passes, test.Passes);
        Assert.Empty(test.TooLarge);
        Assert.Equal(Exact.Of(1_000_000 + second, 10_000_000), test.Share);
        Assert.Equal(2, unit.FindSmallLots().Count); // either alone, though not always both
    }

    [Fact]
    public void Classify_WithAnAllowedException_LowersThatLotOnly()
    {
        var unit = Unit(Of("VZ", Start, 1_900_000, 150_000, 20_000_000));

        var classes = unit.Classify([new("VZ", "1")]).Value;

        Assert.Equal(
            [(ContractClass.SmallScale, true), (ContractClass.AboveThreshold, false), (ContractClass.AboveThreshold, false)],
            classes.Select(lot => (lot.Class, lot.IsExcepted)));
    }

    [Fact]
    public void Classify_WithAnExceptionThatIsNotAllowed_ExceptsNoneAndSaysWhy()
    {
        var unit = Unit(Of("VZ", Start, 1_900_000, 150_000, 7_950_000));

        var result = unit.Classify([new("VZ", "1"), new("VZ", "2")]);

        Assert.All(result.Value, lot => Assert.Equal((ContractClass.BelowThreshold, false), (lot.Class, lot.IsExcepted)));
        Assert.Equal("Awarded in the class of the whole.", result.Value[2].Reason.English);
        Assert.Contains("May not be excepted; awarded", result.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void TestSmallLots_OfOtherOrDoubledLots_IsRefused()
    {
        var unit = Unit(Of("VZ", Start, 1_000_000));

        Assert.Equal(
            "A lot of the unit is expected, not 'VZ, lot 2'; it has VZ, lot 1. (Parameter 'chosen')",
            Assert.Throws<ArgumentException>(() => unit.TestSmallLots([new("VZ", "2")])).Message.Replace('\u00A0', ' '));
        Assert.Throws<ArgumentException>(() => unit.TestSmallLots([default]));
        Assert.Equal("chosen", Assert.Throws<ArgumentNullException>(() => unit.TestSmallLots(null!)).ParamName);
        Assert.Throws<ArgumentException>(() => unit.Classify([new("VZ", "1"), new("VZ", "1")]));
        Assert.True(unit.TestSmallLots(ValueList<ProcurementLotId>.Empty).Value.Passes);
    }

    [Fact]
    public void TestSmallLots_UnderTheEarlierActOrFrom2026_IsNotKnown()
    {
        foreach (var day in (LocalDate[])[new(2016, 9, 15), new(2026, 1, 1)])
        {
            var unit = Unit(Of("VZ", day, 100_000));
            Assert.Equal("procurement.small-lot-limit", Assert.Throws<LegalParameterNotDefinedException>(() => unit.TestSmallLots([new("VZ", "1")])).ParameterId);
        }
    }

    [Fact]
    public void TestSmallLots_OfProceduresUnderTwoShares_GoesByTheLowerAndCarriesAllReservations()
    {
        var known = ProcurementLimits.Known;
        var share = Dated.Value(new LocalDate(2024, 1, 1), Rate.Percent(10), Citation.Document(new("příklad", "an example")), new("Podíl ověřte.", "Check the share."));
        var unit = Unit(Of("A", new(2021, 3, 1), 1_000_000), Of("B", Start, 1_000_000, 18_000_000));

        var test = unit.TestSmallLots([new("A", "1"), new("B", "1")], known with { SmallLotShare = known.SmallLotShare.With(share) });

        Assert.Equal((Rate.Percent(10), true), (test.Value.Most, test.Value.Passes)); // exactly a tenth
        Assert.Equal(
            ["The amount is not verified in a source; confirm it in the government regulation.", "Check the share."],
            test.Explanation.Warnings.Select(warning => warning.English));
    }

    [Theory]
    [InlineData(2016, 9, 30, 0)]
    [InlineData(2016, 10, 1, 1)]
    public void Classify_OfAnUndividedContractOverTheEuropeanLimit_AsksForReasonsUnderTheLaterAct(int year, int month, int day, int warnings)
    {
        var result = Unit(Of("VZ", new(year, month, day), 25_000_000)).Classify();

        Assert.Equal(ContractClass.AboveThreshold, result.Value.Single().Class);
        Assert.Equal(warnings, result.Explanation.Warnings.Count);
    }

    [Fact]
    public void Explanations_OfSeveralProceduresAndLots_NumberTheirOperandsFromOne()
    {
        var unit = Unit(Of("A", new(2023, 3, 1), 1_000_000), Of("B", Start, 1_000_000, 20_000_000));

        Assert.Equal(["procurement.1", "procurement.2"], unit.ExplainTotal().Explanation.Operands.Select(operand => operand.Id));
        Assert.Equal(
            ["lot.1", "lot.2", "total", "limit.1", "limit.2", "share"],
            unit.TestSmallLots([new("A", "1"), new("B", "1")]).Explanation.Operands.Select(operand => operand.Id));
        Assert.Equal(["lot.1", "lot.2"], unit.Classify().Explanation.Parts[^1].Operands.Select(operand => operand.Id));
    }

    [Fact]
    public void Classify_ProceduresOfTwoActs_FollowEachItsOwn()
    {
        var result = Unit(Of("A", new(2016, 9, 30), 3_000_000), Of("B", new(2016, 10, 1), 3_000_000)).Classify();

        Assert.Equal([ContractClass.AboveThreshold, ContractClass.BelowThreshold], result.Value.Select(lot => lot.Class)); // 6 million: 5,706,000 and 20,478,000
        Assert.Contains("Two acts govern the procedures", result.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Create_OfAWrongDefinition_TellsAllProblems()
    {
        var definition = new FunctionalUnitDefinition
        {
            Subject = ProcurementSubject.SpecialServices,
            Procurements =
            [
                new() { Number = "VZ", StartedOn = new(2006, 6, 30), Lots = [new("1", Money.Of(1)), new("1", Money.Zero), new(" ", Money.Of(-1))], Cpv = [CpvCode.Parse("85312000-9"), CpvCode.Parse("72000000-5")] },
                new() { Number = "VZ", StartedOn = Start, Lots = ValueList<ProcurementLot>.Empty },
            ],
        };

        var report = FunctionalUnit.TryCreate(definition, out var unit);

        Assert.Null(unit);
        Assert.Equal(
            [
                "procurement.start $.procurements[0].startedOn", "procurement.duplicate $.procurements[0].lots[1].number", "procurement.value $.procurements[0].lots[1].value",
                "procurement.blank $.procurements[0].lots[2].number", "procurement.value $.procurements[0].lots[2].value", "procurement.subject $.procurements[0].cpv[1]",
                "procurement.duplicate $.procurements[1].number", "procurement.empty $.procurements[1].lots",
            ],
            report.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.Equal(
            "Knihovna zná zákony o zadávání od 1. 7. 2006; řízení začalo 30. 6. 2006.", report.Problems[0].Text.Czech.Replace('\u00A0', ' '));
        Assert.Equal(ProblemSeverity.Warning, report.Problems[5].Severity);
        Assert.Equal(8, Assert.Throws<DomainValidationException>(() => FunctionalUnit.Create(definition)).Report.Problems.Count);
        Assert.Equal("procurement.empty", Assert.Throws<DomainValidationException>(() => FunctionalUnit.Create(definition with { Procurements = ValueList<Procurement>.Empty })).Report.Problems.Single().Code);
    }

    [Fact]
    public void Create_OfAProcedureFromTheFirstDayOfTheFirstAct_Passes() => Assert.Equal(Money.Of(1), Unit(Of("VZ", new(2006, 7, 1), 1)).Total);

    [Fact]
    public void TryCreate_OfACodeOfAnotherKind_PassesWithAWarning()
    {
        var procurement = Of("VZ", Start, 1) with { Cpv = [CpvCode.Parse("72000000-5")] };

        var report = FunctionalUnit.TryCreate(new() { Subject = ProcurementSubject.SpecialServices, Procurements = [procurement] }, out var unit);

        Assert.Single(report.Problems);
        Assert.Equal(unit, FunctionalUnit.Of(procurement, ProcurementSubject.SpecialServices));
        Assert.NotEqual(unit, FunctionalUnit.Of(procurement, ProcurementSubject.OrdinaryServices));
    }

    internal static FunctionalUnit Unit(params Procurement[] procurements) => FunctionalUnit.Create(new() { Subject = ProcurementSubject.SpecialServices, Procurements = procurements.ToValueList() });

    internal static Procurement Of(string number, LocalDate startedOn, params int[] values) => new()
    {
        Number = number,
        StartedOn = startedOn,
        Lots = values.Select((value, index) => new ProcurementLot(FormattableString.Invariant($"{index + 1}"), Money.Of(value))).ToValueList(),
    };
}
