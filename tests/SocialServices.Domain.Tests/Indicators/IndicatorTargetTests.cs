using NodaTime;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Indicators;

public sealed class IndicatorTargetTests
{
    private static readonly Citation Decision = Citation.Document(new("rozhodnutí, příloha 1", "the decision, annex 1"));
    private static readonly LocalDate Start = new(2016, 7, 1);

    [Fact]
    public void Of_AnIndicator_IsATargetOfOneVersion()
    {
        var target = IndicatorTarget.Of(Indicator.Participants, Persons(1630), Start, TargetObligation.Obligatory, Decision, ServiceType.LowThresholdFacilitiesForYouth);

        Assert.Equal(Unit.Person, target.Unit);
        Assert.Equal(IndicatorKind.Output, target.Kind);
        Assert.Equal("6 00 00 Celkový počet účastníků, nízkoprahová zařízení pro děti a mládež", target.Name.Czech);
        Assert.Equal("OPZ 6 00 00, § 62", target.ToString());
        Assert.Equal("OPZ 6 00 00, CDZ", IndicatorTarget.Of(Indicator.Participants, Persons(1), Start, TargetObligation.Obligatory, Decision, ServiceType.MentalHealthCentre).ToString()); // no section is known
        Assert.Equal(Persons(1630), target.InForceAt(new(2019, 12, 31))!.Value);
        Assert.Null(target.InForceAt(Start.PlusDays(-1)));
    }

    [Fact] // the last of those in effect; of equal ones the one approved last
    public void InForceAt_OfSeveralVersions_IsTheLastInEffectAndApprovedInTime()
    {
        var target = Target(new TargetVersion(Start, Persons(1630), Decision), new(new(2019, 3, 1), Persons(1500), Decision), new(new(2019, 3, 1), Persons(1400), Decision) { ApprovedOn = new(2019, 6, 1) });

        Assert.Equal(Persons(1630), target.InForceAt(new(2019, 2, 28))!.Value);
        Assert.Equal(Persons(1500), target.InForceAt(new(2019, 5, 31))!.Value);
        Assert.Equal(Persons(1400), target.InForceAt(new(2019, 6, 1))!.Value);
    }

    [Fact]
    public void TryCreate_OfABrokenDefinition_ReportsAllProblems()
    {
        var definition = new IndicatorTargetDefinition
        {
            Indicator = Indicator.Participants,
            Obligation = (TargetObligation)9,
            Kind = IndicatorKind.Result,
            Versions = [new(Start, Persons(0), Decision), new(Start, Quantity.Of(-1, Unit.Place), Decision)],
        };

        var report = IndicatorTarget.TryCreate(definition, out var target);

        Assert.Null(target);

        Assert.Equal(
        [
            "target.range $.obligation", "target.kind $.kind", "target.zero $.versions[0].value", "target.duplicate-version $.versions[1]", "target.range $.versions[1].value",
            "target.unit $.versions[1].value", "target.unit $.versions[1].value",
        ], report.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.Contains("jednotce 'place'; uveďte jednotku 'person'.", report.Problems[5].Text.Czech, StringComparison.Ordinal);
        Assert.Throws<DomainValidationException>(() => IndicatorTarget.Create(definition));
    }

    [Fact]
    public void TryCreate_WithoutAVersion_IsAnError() =>
        Assert.Equal("target.empty", Report(new() { Indicator = Indicator.Participants, Obligation = TargetObligation.NotObligatory, Versions = [] }).Problems.Single().Code);

    [Theory] // zero is an error where the target binds or may bind
    [InlineData(TargetObligation.Obligatory, true)]
    [InlineData(TargetObligation.NotKnown, true)]
    [InlineData(TargetObligation.NotObligatory, false)]
    public void TryCreate_OfATargetOfZero_IsAnErrorUnlessItIsOnlyReported(TargetObligation obligation, bool isError) => // I23
        Assert.Equal(isError, Report(new() { Indicator = Indicator.Participants, Obligation = obligation, Versions = [new(Start, Persons(0), Decision)] }).HasErrors);

    [Theory] // nobody knows that it binds
    [InlineData(TargetObligation.Obligatory, "Závazná cílová hodnota nesmí být nula", "A binding target may not be zero")]
    [InlineData(TargetObligation.NotKnown, "Nula smí být jen cílová hodnota bez závazku; zda je závazná, není známo", "Only a target without an obligation may be zero; whether this one is binding is not known")]
    public void TryCreate_OfATargetOfZero_SaysWhetherItBinds(TargetObligation obligation, string czech, string english)
    {
        var text = Report(new() { Indicator = Indicator.Participants, Obligation = obligation, Versions = [new(Start, Persons(0), Decision)] }).Problems.Single().Text;

        Assert.StartsWith(czech, text.Czech, StringComparison.Ordinal);
        Assert.StartsWith(english, text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void TryCreate_OfABindingTargetOfAnUnknownKind_AsksForTheKind()
    {
        var definition = new IndicatorTargetDefinition { Indicator = Indicator.NotNamedPlus, Obligation = TargetObligation.Obligatory, Versions = [new(Start, Persons(10), Decision)] };

        Assert.Contains("není známo, zda jde o\u00A0výstup, nebo výsledek", Report(definition).Problems.Single().Text.Czech, StringComparison.Ordinal);
        Assert.Equal(IndicatorKind.Result, IndicatorTarget.Create(definition with { Kind = IndicatorKind.Result }).Kind);
        Assert.Null(IndicatorTarget.Create(definition with { Obligation = TargetObligation.NotObligatory }).Kind);
    }

    [Fact]
    public void TryCreate_OfAnIndicatorThatIsNotRecognised_Warns()
    {
        var definition = new IndicatorTargetDefinition
        {
            Indicator = Indicator.Of(Programme.HumanResourcesAndEmployment, "07.46.13"), Kind = IndicatorKind.Result, Obligation = TargetObligation.Obligatory, Versions = [new(Start, Persons(10), Decision)],
        };

        Assert.Equal("target.not-recognised", IndicatorTarget.TryCreate(definition, out var target).Problems.Single().Code);
        Assert.Equal("07.46.13 (název není znám)", target!.Name.Czech);
    }

    private static Quantity Persons(decimal number) => Quantity.Of(number, Unit.Person);

    private static IndicatorTarget Target(params ValueList<TargetVersion> versions) =>
        IndicatorTarget.Create(new() { Indicator = Indicator.Participants, Obligation = TargetObligation.Obligatory, Versions = versions });

    private static ValidationReport Report(IndicatorTargetDefinition definition) => IndicatorTarget.TryCreate(definition, out _);
}
