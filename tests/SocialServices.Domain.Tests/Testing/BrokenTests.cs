using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Indicators.Capacities;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Monetary;
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
        .. Try(Broken.Entrustments, act => { Entrustment.TryCreate(act, out var report); return report; }),
        .. Try(Broken.Budgets, budget => ProjectBudget.TryCreate(budget, out _)),
        .. Try(Broken.Targets, target => { IndicatorTarget.TryCreate(target, out _, out var report); return report; }),
        .. Try(Broken.Capacities, history => { CapacityHistory.TryCreate(history, out _, out var report); return report; }),
        .. Try(Broken.AwardRules, rules => { AwardRules.TryCreate(rules, out _, out var report); return report; }),
        .. Try(Broken.FunctionalUnits, unit => { FunctionalUnit.TryCreate(unit, out _, out var report); return report; }),
        .. Try(Broken.BedRegisters, register => BedRegister.TryCreate(register, out _)),
        .. Try(Broken.StaffLists, list => StaffList.TryCreate(list, out _)),
    ];

    /// <summary>Groups of codes that no value of <see cref="Broken"/> has, each with why.</summary>
    private static readonly Dictionary<string, string> NotBroken = new(StringComparer.Ordinal)
    {
        ["document."] = "told of documents only; DocumentContract breaks them",
    };

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
        var known = Tried.Select(each => each.Code).ToHashSet(StringComparer.Ordinal);
        var missing = PublicSurface.Codes(typeof(Money).Assembly.GetExportedTypes())
            .Select(code => code.Code).Where(code => !known.Contains(code) && !NotBroken.Keys.Any(start => code.StartsWith(start, StringComparison.Ordinal))).Order(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
            Assert.Fail($"Nobody breaks: {string.Join(", ", missing)}");
    }

    // All of them: the generator picks one of a list, so a large sample has each.
    private static IEnumerable<(string Code, string? Fault)> Try<T>(Arbitrary<Broken<T>> values, Func<T, ValidationReport> report) => values.Generator.Sample(2_000, new(1, 3), 50).Distinct()
        .Select(broken => (broken.Code, report(broken.Value).Problems.Any(problem => (problem.Code, problem.Path) == (broken.Code, broken.Path))
            ? null
            : $"{typeof(T)}: {broken.Code} at {broken.Path} is not told, but {string.Join("; ", report(broken.Value).Problems.Select(problem => $"{problem.Code} at {problem.Path}"))}"));
}
