using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>
/// Generators of ledgers and of services to be settled: every kind of entry, mode and reading occurs, with amounts a haléř from a ceiling,
/// money after the year, and sums near the stated maxima.
/// </summary>
public static class SettlementGenerators
{
    private static readonly int[] Years = [2022, 2023, 2024, 2015, 2026];

    private static readonly Gen<ulong> Seeds =
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select ((ulong)high << 31) + (ulong)low;

    /// <summary>Valid ledgers of none to a dozen entries.</summary>
    public static Arbitrary<ServiceLedger> Ledgers { get; } = Arb.From(Seeds.Select(seed => new SettlementDraw(seed).Ledger()), Smaller);

    /// <summary>Rules with a case that they can settle.</summary>
    public static Arbitrary<SettlementSample> Samples { get; } = Arb.From(Seeds.Select(seed => new SettlementDraw(seed).Sample()), Smaller);

    // Leaves out one entry at a time; what makes the rest invalid is dropped.
    private static IEnumerable<ServiceLedger> Smaller(ServiceLedger ledger) => ledger.Entries
        .Select((_, left) => ledger.Entries.Where((_, i) => i != left).ToValueList())
        .Select(entries => ServiceLedger.TryCreate(ledger.Service, ledger.Year, entries, out var smaller).HasErrors ? null : smaller)
        .OfType<ServiceLedger>();

    private static IEnumerable<SettlementSample> Smaller(SettlementSample sample)
    {
        var definition = sample.Case.Definition;
        return Smaller(definition.Ledger).Select(ledger => definition with { Ledger = ledger })
            .Concat(new[]
            {
                definition with { Ineligible = Money.Zero },
                definition with { Cut = null },
                definition with { Instrument = null },
                definition with { OtherReturnsDue = [] },
                definition with { Actuals = default },
                definition with { Ceiling = Money.Zero },
                definition with { Terms = new SettlementTerms.FixedPrice(definition.Terms.Agreed) },
                definition with { Terms = new SettlementTerms.FixedPrice(Money.Zero) },
            })
            .Where(smaller => smaller != definition)
            .Select(sample.With)
            .OfType<SettlementSample>();
    }

    /// <summary>Draws a ledger entry by entry: of what is proposed, the valid is kept.</summary>
    private sealed class SettlementDraw(ulong seed)
    {
        private static readonly Money Most = Money.Of(1_000_000_000_000m);

        private static readonly Citation[] CeilingSources =
        [
            Citation.Document(BilingualText.Same("pověření č. 1")), Citation.Document(new("pověření", "entrustment")), Citation.Document(new("pověření", "entrustment")).Holding(Validity.Since(new(2022, 1, 1))),
            Citation.Article(LegalAct.Decision2012, "5", "2"), Citation.Section(LegalAct.SubsidyUseRegulation, "1", "2", "c").AsAmendedBy("387/2021 Sb."), Citation.Whole(LegalAct.SocialServicesAct),
        ];

        private readonly Draw _draw = new(seed);

        public ServiceLedger Ledger()
        {
            var year = _draw.OneOf(Years);
            var ledger = ServiceLedger.Create("služba", year);
            var isLarge = _draw.Chance(8);
            var day = new LocalDate(year, 1, 1).PlusDays(_draw.Pick(0, -40, 10));
            for (var i = _draw.Below(13); i > 0; i--)
            {
                day = day.PlusDays(_draw.Pick(0, 1, 17, 60, 150));
                if (!ServiceLedger.TryCreate(ledger.Service, year, ledger.Entries.With(Entry(ledger, day, isLarge)), out var longer).HasErrors)
                    ledger = longer!;
            }

            return ledger;
        }

        public SettlementSample Sample()
        {
            var ledger = Ledger();
            var source = ledger.Entries.Count > 0 && _draw.Chance(85) ? _draw.OneOf(ledger.Entries).Source : _draw.OneOf(PublicSource.All);
            var lastDay = ledger.Entries.Select(entry => entry.Day).Append(new LocalDate(ledger.Year, 12, 31)).Max();
            var terms = Terms(ledger.BalanceOf(source));
            var setting = new SettlementSetting { Mode = _draw.Maybe(50, Mode), Binding = _draw.Maybe(60, Reading) };
            var rules = CompensationMethodology.Create(new()
            {
                Id = "náhodná-metodika",
                Name = BilingualText.Same("Název"),
                Region = "Kraj",
                Year = ledger.Year,
                Source = BilingualText.Same("tabulka"),
                Base = CompensationBase.UnitValue,
                AwardRounding = RoundingRule.ToHeller,
                Settlement = setting,
                Services = [new() { Service = ServiceType.ShelteredHousing, Unit = Unit.Bed, Value = Money.Of(300_000), Source = BilingualText.Same("tabulka") }],
            }).Resolve(ServiceType.ShelteredHousing, ledger.Year, new LocalDate(ledger.Year, 3, 1));
            var settledOn = _draw.Pick(lastDay, lastDay.PlusDays(30), new LocalDate(ledger.Year, 12, 31), new LocalDate(ledger.Year, 7, 1));
            var spent = (terms as SettlementTerms.ActualCostCapped)?.Spent ?? terms.Agreed;
            return new(rules, SettlementCase.Create(new()
            {
                Ledger = ledger,
                SettledOn = settledOn,
                Source = source,
                Terms = terms,
                Actuals = Actuals(ledger.Balance.Net),
                Ceiling = Near(ledger.Balance.Net),
                Ineligible = _draw.Chance(25) ? Money.Min(spent, Amount()) : Money.Zero,
                Cut = _draw.Chance(25) ? new(Amount(), _draw.Pick(new("obložnost", "occupancy"), BilingualText.Same("K-1"))) : null,
                OtherReturnsDue = OtherReturns(ledger, settledOn, source),
                Binding = setting.Binding is null ? _draw.Maybe(70, Reading) : _draw.Chance(20) ? setting.Binding : null,
                Instrument = _draw.Maybe(50, () => _draw.Pick(FundingInstrument.Grant, FundingInstrument.ContributionToOwnOrganisation, NotLevied(ledger, source))),
                Type = _draw.Chance(30) ? ServiceType.ShelteredHousing : null,
                CeilingSource = _draw.Chance(60) ? _draw.OneOf(CeilingSources) : null,
            }));
        }

        // A public contract knows no levy.
        private static FundingInstrument NotLevied(ServiceLedger ledger, PublicSource source) =>
            ledger.BalanceOf(source).Levied == Money.Zero ? FundingInstrument.PublicContract : FundingInstrument.Grant;

        // Most often of no source, sometimes all that the provider has of one.
        private ValueList<ReturnDue> OtherReturns(ServiceLedger ledger, LocalDate day, PublicSource settled) => PublicSource.All
            .Where(source => source != settled && _draw.Chance(25))
            .Select(source => (Source: source, Most: ledger.AsOf(day, source) is var balance ? balance.Received - balance.Returned - balance.Levied : default))
            .Where(each => each.Most > Money.Zero)
            .Select(each => new ReturnDue(each.Source, Part(each.Most)))
            .ToValueList();

        private LedgerEntry Entry(ServiceLedger ledger, LocalDate day, bool isLarge)
        {
            var reference = FormattableString.Invariant($"doklad {ledger.Entries.Count + 1}");
            if (ledger.Entries.Count > 0 && _draw.Chance(12))
            {
                var corrected = _draw.OneOf(ledger.Entries);
                return corrected.CorrectedBy(day, _draw.Pick(-corrected.Amount, Money.OneHeller, -Money.OneHeller, Amount()), reference);
            }

            var source = _draw.OneOf(_draw.Chance(60) ? [PublicSource.Region, PublicSource.Municipality] : PublicSource.All);
            var (kind, balance) = (_draw.OneOf(Enum.GetValues<LedgerEntryKind>()), ledger.BalanceOf(source));
            if (_draw.Chance(40))
                kind = LedgerEntryKind.Paid;
            var amount = kind switch
            {
                LedgerEntryKind.Returned or LedgerEntryKind.Levied or LedgerEntryKind.RepaidOvercompensation or LedgerEntryKind.CarriedOut => Part(balance.Net),
                LedgerEntryKind.PromiseWithdrawn => Part(balance.Outstanding),
                _ => isLarge ? Money.FromHellers(_draw.Pick(Most.Hellers, Most.Hellers - 1, _draw.Between(1, Most.Hellers))) : Amount(),
            };
            return new(day, kind == LedgerEntryKind.Correction ? LedgerEntryKind.Promised : kind, source, amount, reference);
        }

        private SettlementTerms Terms(LedgerBalance balance)
        {
            var agreed = Money.Min(Most, _draw.Pick(balance.Received, balance.Promised, balance.Received + Money.OneHeller, Amount(), Money.Max(Money.Zero, balance.Received - Money.OneHeller)));
            return _draw.Below(5) switch
            {
                0 => new SettlementTerms.FixedPrice(agreed),
                1 => new SettlementTerms.FixedPrice(agreed, Units()),
                2 => new SettlementTerms.UnitPrice(agreed, Units()),
                3 => new SettlementTerms.UnitPrice(agreed, Units(), _draw.Pick(Money.Zero, Money.OneHeller, Money.Of(437.24m), Amount())),
                _ => new SettlementTerms.ActualCostCapped(agreed, Share(), _draw.Maybe(60, () => _draw.Pick(agreed, Part(agreed), Amount()))),
            };
        }

        private DeliveredUnits Units()
        {
            var planned = _draw.Pick(10_000, 120_000, 24_000_000, 33_333, _draw.Between(1, 10_000_000_000));
            var delivered = _draw.Pick(planned, planned - 1, planned + 1, 0, planned / 2, _draw.Between(0, planned));
            var unit = _draw.OneOf(Unit.All);
            return new(Quantity.FromTenThousandths(planned, unit), Quantity.FromTenThousandths(delivered, unit));
        }

        // The net cost is often a haléř from the public money, sometimes negative.
        private ActualFigures Actuals(Money net)
        {
            var (revenue, gifts, profit) = (_draw.Chance(50) ? Amount() : Money.Zero, _draw.Chance(20) ? Amount() : Money.Zero, _draw.Chance(20) ? Amount() : Money.Zero);
            var cost = _draw.Chance(60) ? Money.Min(Most, Near(net) + revenue + gifts) : Amount();
            return new() { Cost = cost, Revenue = revenue, EarmarkedGifts = gifts, Profit = profit };
        }

        private Money Near(Money amount) => Money.Min(Most, Money.Max(Money.Zero, _draw.Below(4) switch
        {
            0 => amount,
            1 => amount + _draw.Pick(Money.OneHeller, -Money.OneHeller),
            2 => amount + _draw.Pick(Amount(), -Amount()),
            _ => Amount(),
        }));

        private Money Part(Money amount) => amount <= Money.Zero ? Money.OneHeller : _draw.Pick(amount, Money.FromHellers(_draw.Between(1, amount.Hellers)), Money.OneHeller);

        private Rate Share() => Rate.FromMillionths(_draw.Pick(0, 1, 333_333, 500_000, 850_000, 999_999, 1_000_000, _draw.Between(0, 1_000_000)));

        private SettlementMode Mode() => _draw.OneOf(Enum.GetValues<SettlementMode>());

        private OvercompensationReading Reading() => _draw.OneOf(Enum.GetValues<OvercompensationReading>());

        private Money Amount() => Money.FromHellers(_draw.Below(4) switch
        {
            0 => _draw.Pick(1L, 50, 100, 150_000, 100_000_000),
            1 => _draw.Between(1, 1000),
            2 => _draw.Between(1, 1_000_000_000),
            _ => _draw.Between(1, 5_000_000) * 100,
        });
    }
}
