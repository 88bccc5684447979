using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Activities;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Testing.Monetary;
using SocialServices.Domain.Testing.Time;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Testing.Projects;

/// <summary>Generators of projects: dates, periods and amounts as exact as sources state them, and whole projects without errors.</summary>
public static class ProjectGenerators
{
    private static readonly PublishedSource[] Sources =
    [
        new("plan", new("plán projektu", "plan of the project"), PartialDate.Of(2015)), new("zprava", new("zpráva o projektu", "message on the project"), PartialDate.Of(2017, 5), "https://example.org/"),
        new("rozhodnuti", BilingualText.Same("rozhodnutí o poskytnutí dotace")),
    ];

    private static readonly ServiceType[] Types = [ServiceType.Shelters, ServiceType.SocialActivationForFamilies, ServiceType.SocialRehabilitation];

    private static readonly LocalDate First = new(2016, 1, 1);

    /// <summary>Days, months and years from 2007 to 2030.</summary>
    public static Arbitrary<PartialDate> PartialDates { get; } = Arb.From(
        TimeGenerators.Dates.Generator.SelectMany(day => Gen.Elements(PartialDate.Of(day), PartialDate.Of(day.Year, day.Month), PartialDate.Of(day.Year))),
        date => date.Month is null ? [] : [PartialDate.Of(date.Year)]);

    /// <summary>Periods between two such dates.</summary>
    public static Arbitrary<PartialPeriod> PartialPeriods { get; } = Arb.From(
        from one in PartialDates.Generator from other in PartialDates.Generator
        select other.Latest >= one.Earliest ? PartialPeriod.Between(one, other) : PartialPeriod.Between(other, one));

    /// <summary>Amounts to the haléř, rounded to a thousand or a million, and about so much.</summary>
    public static Arbitrary<StatedAmount> StatedAmounts { get; } = Arb.From(Gen.OneOf(
        MonetaryGenerators.BudgetAmountsFromZero.Generator.Select(StatedAmount.Exactly),
        MonetaryGenerators.BudgetAmountsFromZero.Generator.Select(StatedAmount.About),
        from number in Gen.Choose(0, 900) from step in Gen.Elements(1_000m, 1_000_000m) select StatedAmount.Rounded(Money.Of(number * step), Money.Of(step))));

    /// <summary>Terms of entrustments as sources of a project state them.</summary>
    public static Arbitrary<EntrustmentTerm> EntrustmentTerms { get; } = Arb.From(
        from source in Gen.Elements(Sources)
        from form in Gen.Elements<EntrustmentForm?>([null, .. Enum.GetValues<EntrustmentForm>()])
        select new EntrustmentTerm(source, new("pověření na dobu projektu", "an entrustment for the time of the project"), form),
        term => term.Form is null ? [] : [term with { Form = null }]);

    /// <summary>Projects of one region with facts of up to three sources and papers that fit together; many facts are unknown, many are contradicted.</summary>
    public static Arbitrary<Project> Projects { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => Project.Create(Definition(new Draw((ulong)seed)))), Smaller);

    // Without the papers, then without the facts of single kinds.
    private static IEnumerable<Project> Smaller(Project project)
    {
        var definition = project.Definition;
        ProjectDefinition[] smaller =
        [
            definition with { Contracts = [], Financed = [], Entrustments = [], Network = [] }, definition with { Services = [] }, definition with { LotGroups = [], Contracts = [], Financed = [] },
            definition with { Indicators = [], NeedCards = [], Obligations = [], Roles = [], Activities = [] },
        ];
        return smaller.Where(each => each != definition).Select(Project.Create);
    }

    private static ProjectDefinition Definition(Draw draw)
    {
        var days = new DateInterval(First.PlusDays(draw.Below(60)), First.PlusDays(400 + draw.Below(900)));
        var (programme, number) = draw.Pick<(Programme?, string?)>((Programme.Employment, "CZ.03.2.60/0.0/0.0/15_005/0002734"), (Programme.HumanResourcesAndEmployment, "CZ.1.04/3.1.00/05.00069"), (Programme.Employment, null), (null, null));
        var services = Enumerable.Range(0, draw.Below(4)).Select(i => ServiceIdentifier.Parse(FormattableString.Invariant($"{1_000_001 + i}"), null)).ToList();
        var hasPapers = draw.Chance(60);
        return new()
        {
            Id = "projekt",
            Name = "Projekt",
            Region = Region.Liberec,
            Sources = Sources.ToValueList(),
            Programme = programme,
            RegistrationNumber = number is null ? Stated<RegistrationNumber>.Nowhere : Stated.By(Source(draw), RegistrationNumber.Parse(number, null)),
            Ordinal = Several(draw, () => 1 + draw.Below(3)),
            Schedule = new()
            {
                Start = Several(draw, () => PartialDate.Of(2016, 1 + draw.Below(4))),
                Activity = Stated.By(Source(draw), PartialPeriod.Of(days)),
                MostFinancedMonths = draw.Chance(30) ? Stated.By(Source(draw), PartialPeriod.Of(days).CalendarMonths!.Value) : Stated<int>.Nowhere,
            },
            Money = new()
            {
                Allocation = Several(draw, () => Amount(draw)),
                TotalCost = Several(draw, () => Amount(draw)),
                Sources = draw.Pick<ValueList<FundingSource>>([], [FundingSource.EuropeanSocialFund, FundingSource.StateBudget, FundingSource.OwnMoney]),
                Shares = draw.Chance(50) ? Stated.By(Source(draw), new SourceShares(Rate.Percent(85), Rate.Percent(10), Rate.Percent(5))) : Stated<SourceShares>.Nowhere,
            },
            Instruments = draw.Chance(50) ? [new(FundingInstrument.PublicContract, Source(draw), PartialPeriod.Of(days), PaymentBasis.TenderedPrice) { Remark = Text("jedna zakázka") }] : [],
            Goals = draw.Pick<ValueList<ProjectGoal>>([], [ProjectGoal.Quality, ProjectGoal.KeepNetwork]),
            Requirements = draw.Pick<ValueList<ProjectRequirement>>([], [ProjectRequirement.Efficiency]),
            TargetGroups = draw.Pick<ValueList<ProjectTargetGroup>>([], [new(TargetGroup.FamiliesWithChildren, Child: new(null, 15)), new(TargetGroup.YouthAtRisk, new(15, 26, HighestAgeRule.UntilBirthday))]),
            Services = List(draw, 2, _ => Supported(draw)),
            Availability = draw.Chance(30) ? [new(Availability.Missing, Source(draw), Types[1], TargetGroup.FamiliesWithChildren, ServiceTerritory.On(First, Region.Liberec))] : [],
            Need = draw.Chance(30) ? [new(NeedBasisKind.Plan, Source(draw), HalfYear.Of(2015, 2), Text("z plánu"))] : [],
            Eligibility = draw.Chance(30) ? new(Source(draw), [EligibilityCondition.NeedInPlan, EligibilityCondition.OnlyOfType]) : null,
            NetworkTerms = draw.Chance(30) ? [new(NetworkStatus.Basic, NetworkTermKind.Goal, Source(draw))] : [],
            Network = hasPapers ? services.Select(service => new NetworkEntry(service, ServiceForm.Field, Capacity.FullTimeEquivalents(2), NetworkStatus.Basic, Validity.Between(days.Start, days.End), "usnesení")).ToValueList() : [],
            LotGroups = List(draw, 3, i => Group(draw, i)),
            Contracts = hasPapers ? services.Select((service, i) => new ProjectContract
            {
                Number = FormattableString.Invariant($"S-{i + 1}"), Service = service, Days = days, SignedOn = days.Start.PlusDays(-10), Price = Money.FromHellers(draw.Between(0, 900_000_000)),
                PublishedOn = draw.Chance(50) ? days.Start : null, Scope = draw.Chance(50) ? Capacity.FullTimeEquivalents(2) : null,
            }).ToValueList() : [],
            Financed = hasPapers ? services.Select(service => new FundedPeriod(service, ServiceForm.Field, days, FundingInstrument.PublicContract, "projekt", Capacity.FullTimeEquivalents(draw.Pick(1m, 1.5m, 2m)))).ToValueList() : [],
            Entrustments = hasPapers && services.Count > 0 ? [new() { Number = "P-1", IssuedOn = days.Start, Duration = days, Lines = services.Select(service => new EntrustmentLine(service, ServiceForm.Field, Capacity.FullTimeEquivalents(2))).ToValueList() }] : [],
            Activities = List(draw, 2, i => new KeyActivity(Text(FormattableString.Invariant($"aktivita {i}")), draw.Pick(ActivityFunding.Services, ActivityFunding.NoServices)) { Services = draw.Chance(50) ? [Types[0]] : [] }),
            Obligations = List(draw, 3, _ => new Obligation
            {
                Kind = draw.OneOf(Enum.GetValues<ObligationKind>()), What = Text("závazek"), Source = Source(draw), Planned = draw.Maybe(50, () => 1 + draw.Below(5)), Scope = draw.OneOf(Enum.GetValues<ObligationScope>()),
                DaysEach = draw.Maybe(30, () => 1 + draw.Below(5)), Held = draw.Chance(30) ? [PartialDate.Of(2016, 4), PartialDate.Of(new LocalDate(2016, 5, 4))] : [],
            }),
            Methodologies = List(draw, 3, i => new MethodologyEdition(2016 + i, FormattableString.Invariant($"Metodika {2016 + i}"))),
            Roles = List(draw, 2, _ => new ProjectRole(draw.OneOf(Enum.GetValues<ProjectRoleKind>()), "kraj", draw.Pick("", "odbor sociálních věcí"))),
            RelatedProjects = List(draw, 2, i => new RelatedProject(draw.OneOf(Enum.GetValues<ProjectRelation>()), FormattableString.Invariant($"projekt {i}"), number is null ? null : RegistrationNumber.Parse(number, null))),
            Indicators = List(draw, 3, i => Indicator(draw, i)),
            NeedCards = draw.Chance(30) ? [new(Types[1], "rodina", "potřeba", [new("pomoc", BasicActivity.Parse("f", null), HelpPayer.CompensationPayment), new("výlet", null, HelpPayer.Other)])] : [],
            ReturnPlans = draw.Chance(30) ? [new() { Next = FundingInstrument.Grant, Source = Source(draw), Type = Types[0], From = PartialDate.Of(days.End.ToYearMonth().PlusMonths(1).OnDayOfMonth(1)), Network = NetworkStatus.Basic, BaseYear = 2015 }] : [],
            Unknown = List(draw, 2, _ => new UnknownFact(draw.Pick(ProjectFact.Prices, ProjectFact.Providers, ProjectFact.Other), Text("není známo"))),
        };
    }

    private static StatedAmount Amount(Draw draw) => draw.Pick(
        StatedAmount.Exactly(Money.FromHellers(draw.Between(0, 100_000_000_000))), StatedAmount.About(Money.Of(draw.Below(1000) * 1000m)), StatedAmount.Rounded(Money.Of(draw.Below(900) * 1_000_000m), Money.Of(1_000_000)));

    private static SupportedServices Supported(Draw draw)
    {
        var types = Types.Take(1 + draw.Below(3)).Select(type => new SupportedType(type, draw.Below(20))
        {
            Forms = draw.Chance(50) ? [type.Forms[0]] : [], Capacity = draw.Chance(30) ? Capacity.Places(draw.Below(50)) : null, Places = draw.Chance(30) ? ["Liberec", "Semily"] : [], Origin = draw.Maybe(30, () => ServiceOrigin.Existing),
            TargetGroups = draw.Chance(30) ? [new(TargetGroup.HomelessPersons)] : [],
        }).ToValueList();
        var total = types.Sum(type => type.Count!.Value);
        return new()
        {
            Source = Source(draw), State = draw.Pick(ServicesState.Planned, ServicesState.Actual), Total = draw.Maybe(60, () => total), ByType = types,
            ByOrigin = draw.Chance(50) ? [new(ServiceOrigin.Existing, total - (total / 3)), new(ServiceOrigin.New, total / 3)] : [],
        };
    }

    private static LotGroup Group(Draw draw, int index) => new()
    {
        Number = FormattableString.Invariant($"{index + 1}"), Service = Types[index], Source = Source(draw), Lots = draw.Maybe(50, () => 1 + draw.Below(16)), Awarding = draw.Maybe(50, () => draw.OneOf(Enum.GetValues<LotAwarding>())),
        Forms = draw.Chance(50) ? [Types[index].Forms[0]] : [], Procurement = draw.Pick("", "Zajištění služby"),
        Territory = Several(draw, () => draw.Pick(ServiceTerritory.On(First, Region.Liberec), ServiceTerritory.On(First, District.All.First(district => district.Region == Region.Liberec)))),
        Price = draw.Chance(50) ? new(Rate.Percent(85), draw.Maybe(50, () => draw.Pick(LotPriceMode.Fixed, LotPriceMode.Maximum)), draw.Maybe(50, () => CofinancingDuty.Recommended)) : null,
    };

    private static ProjectIndicator Indicator(Draw draw, int index)
    {
        var unit = draw.Pick(Unit.Person, Unit.FullTimeEquivalent, Unit.TimeUnit);
        return new()
        {
            Id = FormattableString.Invariant($"i{index}"), Name = Text("indikátor"), Unit = unit, Source = Source(draw), Remark = draw.Chance(30) ? Text("poznámka") : default,
            Indicator = unit == Unit.Person && draw.Chance(50) ? Domain.Indicators.Targets.Indicator.Participants : null,
            Targets = Types.Take(draw.Below(4)).Select(type => new ProjectTarget(type, Stated.By(Source(draw), Quantity.Of(draw.Below(2000), unit)))).ToValueList(),
        };
    }

    // None, one, or several statements, one of which may be chosen.
    private static Stated<T> Several<T>(Draw draw, Func<T> value) where T : notnull
    {
        var stated = Stated.Of(Enumerable.Range(0, draw.Below(4)).Select(i => new Statement<T>(value(), Source(draw)) { Wording = draw.Pick("", "jak je psáno"), Remark = draw.Chance(30) ? Text("poznámka") : default }).ToValueList());
        return stated.IsStated && draw.Chance(40) ? stated.Choose(draw.Below(stated.Statements.Count), Text("novější")) : stated;
    }

    private static ValueList<T> List<T>(Draw draw, int most, Func<int, T> item) => Enumerable.Range(0, draw.Below(most + 1)).Select(item).ToValueList();

    private static PublishedSource Source(Draw draw) => draw.OneOf(Sources);

    private static BilingualText Text(string czech) => new(czech, $"{czech} (en)");
}
