using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Performances;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Indicators.Capacities;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Budgets;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Architecture;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Testing;

/// <summary>Each broken value breaks the rule that it names, and the value that it was made from breaks none.</summary>
public sealed class BrokenTests
{
    private static readonly List<(string Code, string? Fault)> Tried =
    [
        .. Try(Broken.Plans, plan => ServicePlan.TryCreate(plan, out _)),
        .. Try(Broken.Methodologies, methodology => CompensationMethodology.TryCreate(methodology, out _)),
        .. Try(Broken.Rounds, round => AwardRound.TryDivide(round, out _)),
        .. Try(Broken.Ledgers, entries => ServiceLedger.TryCreate(Some.Service.ToString(), Some.Year, entries, out _)),
        .. Try(Broken.Settlements, settled => SettlementCase.TryCreate(settled, out _)),
        .. Try(Broken.CostStatements, statement => CostStatement.TryCreate(statement, out _)),
        .. Try(Broken.Registrations, events => ServiceRegistration.TryCreate(Some.Service, ServiceType.ShelteredHousing, events, out _)),
        .. Try(Broken.Networks, entries => RegionalNetwork.TryCreate(entries, out _)),
        .. Try(Broken.Entrustments, act => Entrustment.TryCreate(act, out _)),
        .. Try(Broken.Budgets, budget => ProjectBudget.TryCreate(budget, out _)),
        .. Try(Broken.Targets, target => IndicatorTarget.TryCreate(target, out _)),
        .. Try(Broken.Capacities, history => CapacityHistory.TryCreate(history, out _)),
        .. Try(Broken.AwardRules, rules => AwardRules.TryCreate(rules, out _)),
        .. Try(Broken.FunctionalUnits, unit => FunctionalUnit.TryCreate(unit, out _)),
        .. Try(Broken.BedRegisters, register => BedRegister.TryCreate(register, out _)),
        .. Try(Broken.StaffLists, list => StaffList.TryCreate(list, out _)),
        .. Try(Broken.Lots, lots => LotPlan.TryCreate(lots, out _)),
        .. Try(Broken.Needs, requests => NeedEvidence.TryCreate(requests, out _)),
        .. Try(Broken.DevelopmentPlans, versions => DevelopmentPlan.TryCreate(DevelopmentPlanKind.Action, "Plán", versions, out _)),
        .. Try(Broken.Supports, batch => Some.SupportHistory(_ => batch).Report),
        .. Try(Broken.Projects, project => Project.TryCreate(project, out _)),
        .. Try(Broken.EfficiencyFigures, services => Refused(() => EfficiencyComparison.Of(services))),
        .. Try(Broken.MethodologySets, set => MethodologySet.TryCreate(set, out _)),
        .. IdentifierGenerators.InvalidBusinessIds.Generator.Sample(200, new(1, 3), 50).Select(each => (each.Item2, (string?)null)),
        .. IdentifierGenerators.InvalidBankAccounts.Generator.Sample(200, new(1, 3), 50).Select(each => (each.Item2, (string?)null)),
        .. IdentifierGenerators.InvalidVatIds.Generator.Sample(200, new(1, 3), 50).Select(each => (each.Item2, (string?)null)),
        .. IdentifierGenerators.InvalidRegistrationNumbers.Generator.Sample(200, new(1, 3), 50).Select(each => (each.Item2, (string?)null)),
    ];

    /// <summary>Codes, and with a star all of a group, that no value of <see cref="Broken"/> has, each with why.</summary>
    private static readonly (string Why, string[] Codes)[] NotBroken =
    [
        ("of the text of a document; DocumentContract and the tests of each document break them", ["document.*", "receipt.*", "reference-table.*", "control.*", "entrustment.not-defined", "project.form-not-allowed"]),
        ("of the text of an identifier; IdentifierGenerators brings texts of any kind", ["age-group.*", "target-group.*", "contract-register-id.*", "contract-version-id.*", "cpv-code.*", "procurement-number.*", "service-identifier.*", "registration-number.unusual"]),
        ("between a value and rules, each of them valid alone", ["assessment.*", "programme.*", "settlement.binding", "settlement.ceiling-missing", "settlement.type", "settlement.year"]),
        ("between a round, its resolution and a later round", ["round.above-ceiling", "round.different-methodologies", "round.no-reason", "round.not-entitled", "round.reduction-not-stated", "round.returned-late", "round.unknown-service"]),
        ("of a step in the life of a contract; a step that is not allowed throws", ["contract.*"]),
        ("of several papers of which each is valid", ["funding.*", "transformation.*", "entrustment.region", "methodology-set.gap", "methodology-set.order", "methodology-set.overlap", "total.*"]),
        ("of a default value of an identifier, a capacity or a day, which no caller writes", ["entrustment.last-day", "entrustment.service", "entrustment.unit"]),
        ("of the kind of a plan, which stands beside its versions", ["development-plan.kind"]),
        ("a warning, or a fault between facts of a whole project that its own tests state as documents",
        [
            "budget.order", "budget.published", "cost.basis", "cost.funding-not-eligible", "cost.in-kind-value", "need.counted-twice", "need.municipality-area", "procurement.subject", "project.contradiction",
            "project.financed-months", "project.no-targets", "project.not-entitled", "project.optional-activity", "project.period", "project.person", "project.return", "project.shares", "project.sources-differ",
            "project.total", "project.two-starts", "project.unit", "project.unknown-stated", "staff.complete-job-limit", "staff.fund", "staff.perform-work-limit", "support.birth-after-support", "support.contradiction", "support.duplicate",
            "support.same-code", "target.not-recognised",
        ]),
    ];

    private static ValidationReport Refused(Action action) => Assert.Throws<DomainValidationException>(action).Report;

    [Fact]
    public void Broken_Each_IsToldByItsCodeAtItsPath()
    {
        var faults = Tried.Select(each => each.Fault).OfType<string>().ToList();
        if (faults.Count > 0)
            Assert.Fail(string.Join('\n', faults));
    }

    [Fact]
    public void Broken_AllCodes_AreBrokenOrSaidWhyNot()
    {
        var all = PublicSurface.Codes(typeof(Money).Assembly.GetExportedTypes()).Select(code => code.Code).ToHashSet(StringComparer.Ordinal);
        var broken = Tried.Select(each => each.Code).ToHashSet(StringComparer.Ordinal);
        var argued = NotBroken.SelectMany(each => each.Codes).SelectMany(code => code.EndsWith('*') ? all.Where(each => each.StartsWith(code[..^1], StringComparison.Ordinal)).DefaultIfEmpty(code) : [code]).ToList();

        Assert.Equal("", string.Join(", ", all.Except(broken).Except(argued).Order(StringComparer.Ordinal))); // nobody breaks them and nobody says why
        Assert.Equal("", string.Join(", ", argued.Where(code => !all.Contains(code) || broken.Contains(code)))); // said not to be broken, but they are, or there is no such code
        Assert.Equal(argued.Count, argued.Distinct(StringComparer.Ordinal).Count());
    }

    // All of them: the generator picks one of a list, so a large sample has each.
    private static IEnumerable<(string Code, string? Fault)> Try<T>(Arbitrary<Broken<T>> values, Func<T, ValidationReport> report) => values.Generator.Sample(2_000, new(1, 3), 50).Distinct()
        .Select(broken => (broken.Code, report(broken.Value).Problems.Any(problem => (problem.Code, problem.Path) == (broken.Code, broken.Path))
            ? null
            : $"{typeof(T)}: {broken.Code} at {broken.Path} is not told, but {string.Join("; ", report(broken.Value).Problems.Select(problem => $"{problem.Code} at {problem.Path}"))}"));
}
