using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>
/// Generators of valid methodologies and of plans that fit them: every base and every setting occurs, with the awkward amounts and days
/// (nothing, one haléř, exact halves, leap days, ends of months) more often than chance would bring them.
/// </summary>
public static class CompensationGenerators
{
    // In a leap year, in years that a type of service joined or left the Act, and in a centurial year that is no leap year.
    private static readonly int[] Years = [2022, 2023, 2024, 2020, 2025, 2007, 2100];

    private static readonly Gen<ulong> Seeds =
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select ((ulong)high << 31) + (ulong)low;

    /// <summary>Rules with a plan that they can assess; amounts and coefficients of everyday size.</summary>
    public static Arbitrary<CompensationCase> Cases { get; } = Arb.From(Seeds.Select(seed => new CaseDraw(seed, isLarge: false).Case()), Smaller);

    /// <summary>
    /// Rules with a plan, of amounts near the stated maxima and many coefficients of six decimals: beyond machine words, some beyond the
    /// range of money, which the assessment then says.
    /// </summary>
    public static Arbitrary<CompensationCase> LargeCases { get; } = Arb.From(Seeds.Select(seed => new CaseDraw(seed, isLarge: true).Case()), Smaller);

    /// <summary>Valid methodologies.</summary>
    public static Arbitrary<CompensationMethodology> Methodologies { get; } = Arb.From(
        Cases.Generator.Select(each => each.Rules.Methodology),
        methodology => SmallerDefinitions(methodology.Definition)
            .Select(smaller => CompensationMethodology.TryCreate(smaller, out var created).HasErrors ? null : created).OfType<CompensationMethodology>());

    /// <summary>Plans that rules can assess.</summary>
    public static Arbitrary<ServicePlan> PlansFor(CompensationRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Arb.From(
            Seeds.Select(seed => new CaseDraw(seed, isLarge: false).PlanFor(rules)),
            plan => SmallerDefinitions(plan.Definition).Select(smaller => new CompensationCase(rules, plan).With(smaller)?.Plan).OfType<ServicePlan>());
    }

    private static IEnumerable<CompensationCase> Smaller(CompensationCase large) =>
        SmallerDefinitions(large.Plan.Definition).Select(plan => large.With(plan))
            .Concat(SmallerDefinitions(large.Rules.Definition()).Select(methodology => large.With(methodology)))
            .OfType<CompensationCase>();

    private static MethodologyDefinition Definition(this CompensationRules rules) => rules.Methodology.Definition;

    // Leaves out one thing at a time; what makes the rest invalid is dropped by the caller.
    private static IEnumerable<MethodologyDefinition> SmallerDefinitions(MethodologyDefinition large) => new[]
    {
        large with { Coefficients = ValueList<Coefficient>.Empty, Services = large.Services.Select(entry => entry with { Coefficients = ValueList<CoefficientValue>.Empty }).ToValueList() },
        large with { Limits = AwardLimits.None },
        large with { Performance = null },
        large with { OtherSources = OtherSourcesSetting.None },
        large with { Share = PublicShare.Whole, Services = large.Services.Select(entry => entry with { Share = null }).ToValueList() },
        large with { UnitRounding = null },
        large with { CeilingRounding = RoundingRule.ToHeller },
        large with { AwardRounding = RoundingRule.ToHeller },
        large with { Profit = ProfitSetting.None },
        large with { Reduction = null },
        large with { FloorAtZero = false },
        large with { Weight = TimeWeight.DaysOfYear },
        large with { Services = large.Services.Select(entry => entry with { Revenue = ValueList<RevenueComponent>.Empty }).ToValueList() },
    }
        .Concat(large.Services.Select((_, left) => large with { Services = large.Services.Where((_, i) => i != left).ToValueList() }))
        .Concat(large.Coefficients.Select((_, left) => large with { Coefficients = large.Coefficients.Where((_, i) => i != left).ToValueList() }))
        .Where(smaller => smaller != large);

    private static IEnumerable<ServicePlanDefinition> SmallerDefinitions(ServicePlanDefinition large) => new[]
    {
        large with { External = ValueList<ExternalValue>.Empty },
        large with { OtherSources = ValueList<OtherSource>.Empty },
        large with { Request = null },
        large with { EligibleCost = null },
        large with { Profit = null },
        large with { Lines = large.Lines.Select(line => line with { Registered = null, InNetwork = null, Entrusted = null, Requested = null }).ToValueList() },
        large with { Lines = large.Lines.Select(line => line with { Provided = [line.Provided[0]] }).ToValueList() },
        large with { Lines = large.Lines.Select(line => line with { Provided = CapacitySegment.WholeYear(large.Year, line.Provided[0].Capacity) }).ToValueList() },
    }
        .Concat(large.Lines.Select((_, left) => large with { Lines = large.Lines.Where((_, i) => i != left).ToValueList() }))
        .Where(smaller => smaller != large);

    /// <summary>Draws one case; small steps so that each setting stands beside what it needs.</summary>
    private sealed class CaseDraw(ulong seed, bool isLarge)
    {
        private static readonly BilingualText SomeSource = new("tabulka", "table");
        private readonly Draw _draw = new(seed);

        public CompensationCase Case()
        {
            var year = _draw.OneOf(Years);
            var service = _draw.OneOf(ServiceType.All);
            while (!Exists(service, year))
                service = _draw.OneOf(ServiceType.All);
            var definition = Methodology(service, year);
            var rules = Resolved(definition, service) ?? Resolved(definition with { UnitRounding = null }, service)!;
            return new(rules, PlanFor(rules));
        }

        // None where large numbers leave the range of money per unit, which only a rounding can.
        private static CompensationRules? Resolved(MethodologyDefinition definition, ServiceType service)
        {
            try
            {
                return CompensationMethodology.Create(definition).Resolve(service, definition.Year, new LocalDate(definition.Year, 3, 1));
            }
            catch (DomainValidationException) when (definition.UnitRounding is not null)
            {
                return null;
            }
        }

        public ServicePlan PlanFor(CompensationRules rules)
        {
            var methodology = rules.Methodology.Definition;
            var lines = List(_draw.Pick(1, 1, 2, 3), _ => Line(rules));
            return ServicePlan.Create(new()
            {
                Service = "služba",
                Year = rules.Year,
                Lines = lines,
                Request = Needed(methodology.Limits.ByRequest, 20),
                EligibleCost = Needed(methodology.Limits.EligibleCostShare is not null, 10),
                PreviousAward = Needed(methodology.Base == CompensationBase.PreviousAward, 10),
                Profit = Needed(false, methodology.Profit == ProfitSetting.Given ? 80 : 5),
                OtherSources = List(_draw.Pick(0, 0, 1, 2, 4), _ => new OtherSource(_draw.OneOf(PublicSource.All), Total())),
                Coefficients = methodology.Coefficients.Where(each => each.FromPlan).Select(each => new CoefficientValue(each.Id, Factor())).ToValueList(),
                External = External(),
            });
        }

        private static bool Exists(ServiceType service, int year) => service.Provision.Segments.Select((segment, i) => (segment.Kind, Days: service.Provision.ValidityOf(i)))
            .Any(segment => segment.Kind == DatedSegmentKind.Value && segment.Days.Overlaps(new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))));

        private MethodologyDefinition Methodology(ServiceType service, int year)
        {
            var start = _draw.Pick(
                CompensationBase.ReferenceCost, CompensationBase.ReferenceCost, CompensationBase.ReferenceCost, CompensationBase.UnitValue, CompensationBase.PreviousAward);
            var isCost = start == CompensationBase.ReferenceCost;
            var hasUnits = start != CompensationBase.PreviousAward;
            var weight = _draw.OneOf(Enum.GetValues<TimeWeight>());
            var revenue = isCost && _draw.Chance(25) ? RevenueSetting.Actual : RevenueSetting.Reference;
            var coefficients = hasUnits ? Coefficients(isCost, revenue) : [];
            var perUnit = hasUnits ? _draw.Maybe(15, Amount) : null;
            var award = Rounding();
            var purpose = isCost ? _draw.Pick(MethodologyPurpose.Ceiling, MethodologyPurpose.Award) : MethodologyPurpose.Award;
            return new()
            {
                Id = "náhodná-metodika",
                Version = _draw.Pick(1, 2, 17),
                Name = _draw.Pick(BilingualText.Same("Název \"v uvozovkách\""), new("česky", "in English")),
                Region = "Kraj",
                Year = year,
                Purpose = purpose,
                Decisions = _draw.Pick(Validity.Always, Validity.Since(new(year, 1, 1)), Validity.Between(new(year - 1, 11, 1), new(year, 12, 31)), Validity.Between(null, new(year, 3, 1))),
                Source = SomeSource,
                Funding = _draw.Chance(50) ? _draw.OneOf(PublicSource.All) : null,
                Base = start,
                Weight = weight,
                EnoughProviders = isCost ? _draw.Pick(1, 3, 10) : null,
                Revenue = revenue,
                Coefficients = coefficients,
                FloorAtZero = isCost && _draw.Chance(50),
                UnitRounding = hasUnits && revenue == RevenueSetting.Reference ? _draw.Maybe(40, Rounding) : null,
                Profit = isCost && _draw.Chance(30) ? ProfitSetting.Given : ProfitSetting.None,
                CeilingRounding = !isCost ? RoundingRule.ToHeller : _draw.Pick<RoundingRule?>(RoundingRule.ToHeller, null, Rounding()),
                Share = isCost ? Share() : PublicShare.Whole,
                OtherSources = Others(),
                Limits = Limits(perUnit, award),
                Reduction = Reductions(purpose),
                AwardRounding = award,
                Performance = PerformanceGenerators.MaybeSetting(new(~seed)), // a draw of its own, which moves no other one
                Services = Entries(service, start, weight, revenue, coefficients, hasOneUnit: perUnit is not null),
            };
        }

        private ValueList<Coefficient> Coefficients(bool isCost, RevenueSetting revenue) => List(isLarge ? _draw.Below(6) : _draw.Pick(0, 0, 1, 2, 3), i =>
        {
            var target = isCost ? _draw.OneOf(Enum.GetValues<CoefficientTarget>()) : CoefficientTarget.Net;
            var coefficient = new Coefficient { Id = FormattableString.Invariant($"k{i}"), Name = new("koeficient", "coefficient"), Target = target };
            return _draw.Below(8) switch
            {
                < 2 when revenue == RevenueSetting.Reference || target != CoefficientTarget.Revenue => coefficient with { Addition = _draw.Chance(40) ? -Amount() : Amount() },
                2 => coefficient with { FromPlan = !isLarge || _draw.Chance(10) },
                3 => coefficient,
                _ => coefficient with { Value = Factor() },
            };
        });

        private ReductionSetting? Reductions(MethodologyPurpose purpose) => purpose == MethodologyPurpose.Ceiling || _draw.Chance(50) ? null : new()
        {
            Reduction = _draw.Pick(
                Reduction.None, Reduction.Uniform, Reduction.ByPriority, Reduction.CappedWaterFilling,
                Reduction.ByCoefficient(new PriorityCoefficient(1, Rate.One), new PriorityCoefficient(3, Rate.FromMillionths(_draw.Below(1_000_001))))),
            Order = _draw.OneOf(Enum.GetValues<ReductionOrder>()),
            Remainder = _draw.OneOf(Enum.GetValues<RemainderPolicy>()),
        };

        private OtherSourcesSetting Others()
        {
            var sources = PublicSource.All.Select(source => (Source: source, Role: _draw.Below(12))).ToList();
            return new()
            {
                Deducted = sources.Where(each => each.Role < 5).Select(each => each.Source).ToValueList(),
                Order = _draw.Pick(DeductionOrder.AfterShare, DeductionOrder.BeforeShare),
                Excluding = sources.Where(each => each.Role == 11).Select(each => each.Source).ToValueList(),
            };
        }

        private AwardLimits Limits(Money? perUnit, RoundingRule award)
        {
            var minimum = _draw.Maybe(30, () => award.Step * _draw.Pick(0, 1, 5, 50, 5000));
            var maximum = _draw.Maybe(20, () => Money.Min(Total(), Money.Of(10_000_000_000)));
            return new()
            {
                ByRequest = _draw.Chance(25),
                EligibleCostShare = _draw.Maybe(20, Part),
                PerUnit = perUnit,
                Maximum = minimum > maximum ? minimum : maximum,
                Minimum = minimum,
                BelowMinimum = minimum is null ? null : _draw.OneOf(Enum.GetValues<MinimumPolicy>()),
            };
        }

        // One entry, two sizes, two units or one entry for each form; sometimes also another service type.
        private ValueList<ServiceParameters> Entries(
            ServiceType service, CompensationBase start, TimeWeight weight, RevenueSetting revenue, ValueList<Coefficient> coefficients, bool hasOneUnit)
        {
            var units = weight == TimeWeight.EachDay ? [Unit.Bed] : new[] { Unit.Bed, Unit.FullTimeEquivalent, Unit.Hour, Unit.Client };
            var hasUnits = start != CompensationBase.PreviousAward;
            var unit = hasUnits ? _draw.OneOf(units) : null;
            var first = new ServiceParameters
            {
                Service = service,
                Form = _draw.Chance(50) ? null : _draw.OneOf(service.Forms),
                Unit = unit,
                Index = start == CompensationBase.PreviousAward ? Factor() : null,
                Share = start == CompensationBase.ReferenceCost && _draw.Chance(20) ? Share() : null,
                Source = SomeSource,
            };
            var border = _draw.Pick(10_000L, 95_000, 100_000, 250_001);
            ServiceParameters[] entries = _draw.Below(4) switch
            {
                0 when hasUnits => [first with { Sizes = new(null, Quantity.FromTenThousandths(border, unit!)) }, first with { Sizes = new(Quantity.FromTenThousandths(border + 1, unit!), null) }],
                1 when hasUnits && !hasOneUnit && units.Length > 1 => [first with { Unit = units[0] }, first with { Unit = units[1] }],
                2 => [.. service.Forms.Select(form => first with { Form = form })],
                3 when hasUnits => [first with { Sizes = new(Quantity.FromTenThousandths(border, unit!), Quantity.FromTenThousandths(border * 3, unit!)) }],
                _ => [first],
            };
            if (_draw.Chance(10))
            {
                var other = service == ServiceType.HomeCare ? ServiceType.Shelters : ServiceType.HomeCare;
                entries = [.. entries, first with { Service = other, Form = null }];
            }

            return entries.Select(entry => entry with
            {
                Cost = start == CompensationBase.ReferenceCost ? Cost() : null,
                Value = start == CompensationBase.UnitValue ? Amount() : null,
                Revenue = start == CompensationBase.ReferenceCost && revenue == RevenueSetting.Reference
                    ? List(_draw.Below(4), _ => new RevenueComponent(new("úhrady", "payments"), Amount()))
                    : [],
                Coefficients = coefficients
                    .Where(each => each is { FromPlan: false, Addition: null } && (each.Value is null || _draw.Chance(20)))
                    .Select(each => new CoefficientValue(each.Id, Factor())).ToValueList(),
                Status = _draw.OneOf(Enum.GetValues<ParameterStatus>()),
            }).ToValueList();
        }

        private ReferenceCost Cost() => _draw.Below(isLarge ? 20 : 10) switch
        {
            0 => new ReferenceCost.PersonnelAndOperating(Amount(), Amount()),
            1 or 2 => new ReferenceCost.RegionalOrNational(Amount(), Amount(), _draw.Pick(0, 1, 3, 9, 10)),
            _ => new ReferenceCost.OneValue(Amount()),
        };

        private ServiceLine Line(CompensationRules rules)
        {
            var entry = _draw.OneOf(rules.Parameters);
            var unit = entry.Unit ?? _draw.Pick(Unit.Bed, Unit.Family);
            var peak = Peak(entry.Sizes);
            return new()
            {
                Form = entry.Form ?? (rules.Service.Forms.Count > 0 ? _draw.OneOf(rules.Service.Forms) : ServiceForm.Field),
                Provided = Provided(rules.LawfulDays, peak, unit),
                Registered = Limit(rules.YearOf(), peak, unit),
                InNetwork = Limit(rules.YearOf(), peak, unit),
                Entrusted = Limit(rules.YearOf(), peak, unit),
                Requested = Limit(rules.YearOf(), peak, unit),
                ActualRevenue = Needed(rules.Methodology.Definition.Revenue == RevenueSetting.Actual, 5),
                OperatingCost = entry.Cost is ReferenceCost.PersonnelAndOperating || _draw.Chance(5) ? Amount() : null,
            };
        }

        private long Peak(SizeBand sizes)
        {
            var least = sizes.From?.TenThousandths ?? 0;
            var most = sizes.To?.TenThousandths ?? Math.Max(least, isLarge ? 10_000_000_000 : 2_000_000);
            var peak = _draw.Pick(least, most, 10_000, 90_000, 25_000, 3333, _draw.Between(least, most), _draw.Between(least, most));
            return Math.Clamp(peak, least, most);
        }

        // The peak stands in one of the segments, so that the size is the one that was chosen.
        private ValueList<CapacitySegment> Provided(DateInterval days, long peak, Unit unit)
        {
            var segments = Segments(days, unit, () => _draw.Pick(peak, peak, peak / 2, 0, _draw.Between(0, peak)));
            var first = _draw.Below(segments.Count);
            return segments.Select((segment, i) => i == first ? segment with { Capacity = Capacity.Of(Quantity.FromTenThousandths(peak, unit)) } : segment).ToValueList();
        }

        private ValueList<CapacitySegment>? Limit(DateInterval days, long peak, Unit unit) =>
            !_draw.Chance(20) ? null
            : _draw.Chance(3) ? []
            : Segments(days, unit, () => _draw.Pick(peak, peak + 10_000, Math.Max(0, peak - 1), peak / 3, 0, _draw.Between(0, 2 * peak)));

        private ValueList<CapacitySegment> Segments(DateInterval days, Unit unit, Func<long> capacity)
        {
            var cuts = Enumerable.Range(0, _draw.Pick(0, 0, 1, 2, 4)).Select(_ => Day(days)).Append(days.Start).Append(days.End.PlusDays(1)).Distinct().Order().ToList();
            var segments = cuts.Zip(cuts.Skip(1), (from, next) => new CapacitySegment(from, next.PlusDays(-1), Capacity.Of(Quantity.FromTenThousandths(capacity(), unit)))).ToList();
            if (segments.Count > 1 && _draw.Chance(60))
                segments.RemoveAt(_draw.Below(segments.Count)); // an interruption
            if (_draw.Chance(20))
                segments.Reverse();
            return segments.ToValueList();
        }

        private LocalDate Day(DateInterval days)
        {
            var year = days.Start.Year;
            var day = _draw.Below(4) switch
            {
                0 => new LocalDate(year, _draw.Below(12) + 1, 1),
                1 => new LocalDate(year, _draw.Below(12) + 1, 1).PlusDays(-1),
                2 => new LocalDate(year, 2, 28).PlusDays(_draw.Below(3)),
                _ => days.Start.PlusDays(_draw.Below(days.Length)),
            };
            return LocalDate.Max(days.Start, LocalDate.Min(days.End, day));
        }

        private ValueList<ExternalValue> External()
        {
            var values = new List<ExternalValue>();
            if (_draw.Chance(15))
                values.Add(new(CompensationSteps.Ceiling, Total(), "pověření"));
            if (_draw.Chance(8))
                values.Add(new(CompensationSteps.Optimal, Total(), "list"));
            return values.ToValueList();
        }

        private static ValueList<T> List<T>(int count, Func<int, T> item) => Enumerable.Range(0, count).Select(item).ToValueList();

        private Money? Needed(bool isNeeded, int percentOtherwise) => isNeeded || _draw.Chance(percentOtherwise) ? Total() : null;

        private RoundingRule Rounding() => RoundingRule.Of(_draw.OneOf(RoundingRule.Steps), _draw.OneOf(Enum.GetValues<RoundingMode>()));

        private PublicShare Share() => _draw.Below(4) switch
        {
            0 => PublicShare.Whole,
            1 => PublicShare.LessTerritory(Part()),
            _ => PublicShare.OfCeiling(Part()),
        };

        private Rate Part() => _draw.Below(4) switch
        {
            0 => Rate.FromMillionths(_draw.Pick(0L, 1, 333_333, 500_000, 850_000, 999_999, 1_000_000)),
            1 => Rate.FromMillionths(_draw.Between(0, 1_000_000)),
            _ => Rate.FromMillionths(_draw.Between(0, 100) * 10_000),
        };

        private Rate Factor() => isLarge
            ? Rate.FromMillionths(_draw.Below(6) switch
            {
                0 => _draw.Pick(0L, 1, 999_999, 1_000_001, 1_000_000_000_000),
                1 => _draw.Between(0, 1_000_000_000),
                _ => _draw.Between(100_000, 3_000_000) | 1, // odd, so that the denominators multiply
            })
            : Rate.FromMillionths(_draw.Below(4) switch
            {
                0 => _draw.Pick(0L, 1, 500_000, 850_000, 1_000_000, 1_040_000, 1_333_333),
                1 => _draw.Between(0, 2_000_000),
                _ => _draw.Between(50, 150) * 10_000,
            });

        /// <summary>An amount per unit.</summary>
        private Money Amount() => Money.FromHellers(isLarge
            ? _draw.Below(4) switch
            {
                0 => _draw.Pick(0L, 1, 50, 1_000_000_000_000, 999_999_999_999),
                _ => _draw.Between(0, 1_000_000_000_000) >> _draw.Below(30),
            }
            : _draw.Below(6) switch
            {
                0 => _draw.Pick(0L, 1, 50, 500, 5_000, 50_000, 150_000, 30_700_000),
                1 => _draw.Between(0, 1000),
                2 => _draw.Between(0, 100_000_000),
                _ => _draw.Between(0, 1_000_000) * 100,
            });

        /// <summary>An amount for a whole service.</summary>
        private Money Total() => Money.FromHellers(isLarge
            ? _draw.Between(0, 100_000_000_000_000) >> _draw.Below(40)
            : _draw.Below(5) switch
            {
                0 => _draw.Pick(0L, 1, 50, 150_000, 5_000_000, 276_300_000),
                1 => _draw.Between(0, 1000),
                2 => _draw.Between(0, 10_000_000_000),
                _ => _draw.Between(0, 10_000_000) * 100,
            });
    }

    private static DateInterval YearOf(this CompensationRules rules) => new(new LocalDate(rules.Year, 1, 1), new LocalDate(rules.Year, 12, 31));
}
