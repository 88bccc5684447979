using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Rules of public procurement for a procedure that started on a day (pravidla zadávání): estimated value, class, simplified regime, each
/// answer with its reasons. All amounts are without value added tax. A limit that is not known is an error that says how to supply it.
/// Immutable and thread-safe.
/// </summary>
public sealed record ProcurementRules
{
    /// <summary>How a caller supplies a limit that the library does not know.</summary>
    internal static readonly BilingualText Remedy = new(
        "Doplňte hodnotu se zdrojem: ProcurementLimits.Known with { … = ProcurementLimits.Known.….With(Dated.Value(…)) }, nebo kurz pomocí ProcurementLimits.Known.Converted(…).",
        "Supply the value with its source: ProcurementLimits.Known with { … = ProcurementLimits.Known.….With(Dated.Value(…)) }, or the rate through ProcurementLimits.Known.Converted(…).");

    private static readonly BilingualText ByTheActItself = new("Posuďte ji podle předpisů té doby.", "Judge it by the law of its time.");

    private static readonly Dated<LegalAct> Acts = Dated.Of("procurement.act", new("zákon, kterým se řízení řídí", "act that governs the procedure"), null,
        ActFrom(LegalAct.PublicContractsAct), ActFrom(LegalAct.PublicProcurementAct));

    private static readonly Dated<Citation> VerticalCooperation = Exemption("procurement.vertical-cooperation", new("vertikální spolupráce", "vertical cooperation"), "11");
    private static readonly Dated<Citation> HorizontalCooperation = Exemption("procurement.horizontal-cooperation", new("horizontální spolupráce", "horizontal cooperation"), "12");

    private ProcurementRules(LocalDate startedOn, DatedValue<LegalAct> act, ProcurementLimits limits)
    {
        StartedOn = startedOn;
        Act = act.Value;
        Limits = limits;
    }

    /// <summary>Day on which the procedure started.</summary>
    public LocalDate StartedOn { get; }

    /// <summary>The act that governs the procedure to its end: 137/2006 Sb. to 30 September 2016, then 134/2016 Sb.</summary>
    public LegalAct Act { get; }

    /// <summary>The limits that are read.</summary>
    public ProcurementLimits Limits { get; }

    private bool IsOld => Act == LegalAct.PublicContractsAct;

    /// <summary>The rules of a procedure.</summary>
    /// <param name="startedOn">Day on which it started, or is to start.</param>
    /// <param name="limits">Limits supplied by the caller; those of the library when omitted.</param>
    /// <exception cref="LegalParameterNotDefinedException">The day is before 1 July 2006.</exception>
    public static ProcurementRules For(LocalDate startedOn, ProcurementLimits? limits = null) =>
        new(startedOn, Acts.At(startedOn, ByTheActItself), limits ?? ProcurementLimits.Known);

    /// <summary>The act with its reason.</summary>
    public Explained<LegalAct> ExplainAct() => new(Act, new(ProcurementSteps.Act, Figure.Text(new(Citation.Whole(Act).Text.Czech, Act.Name.English)))
    {
        Operands = [Started],
        Reason = IsOld
            ? new("Řízení zahájené před 1. říjnem 2016 se dokončí podle dřívějšího zákona. Ten nezná zjednodušený režim ani limit služeb podle přílohy č.\u00A04.",
                "A procedure started before 1 October 2016 is finished under the earlier act, which has neither the simplified regime nor a limit for services of Annex 4.")
            : new("Rozhoduje den zahájení řízení.", "The day on which the procedure started decides."),
        Citations = [Citation.Section(LegalAct.PublicProcurementAct, "273")],
    });

    /// <summary>The estimated value of a contract with a total price: the price and the reserved options.</summary>
    /// <param name="price">The price that the authority expects to pay, zero or more.</param>
    /// <param name="reservedOptions">Value of reserved changes such as an option to extend, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public Explained<Money> Estimate(Money price, Money reservedOptions = default)
    {
        NotNegative(price, nameof(price));
        NotNegative(reservedOptions, nameof(reservedOptions));
        var value = price + reservedOptions;
        return new(value, new(ProcurementSteps.Value, Figure.Amount(value))
        {
            Operands =
            [
                new("price", OperandOrigin.Input, new("očekávaná cena bez DPH", "expected price without VAT"), Figure.Amount(price)),
                Options(reservedOptions),
            ],
            Calculation = Calculation.Join("+", Figure.Amount(price), Figure.Amount(reservedOptions)),
            Citations = Law(ProcurementSteps.Value),
        });
    }

    /// <summary>
    /// The estimated value of a service without a total price: the monthly price for the whole term, at most for 48 months, which also count
    /// for an open-ended contract, and the reserved options.
    /// </summary>
    /// <param name="monthlyPrice">The price of a month, zero or more.</param>
    /// <param name="months">Months of the term, one or more; none for an open-ended contract.</param>
    /// <param name="reservedOptions">Value of reserved changes, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the number of months is not one or more.</exception>
    public Explained<Money> EstimateMonthly(Money monthlyPrice, int? months, Money reservedOptions = default)
    {
        NotNegative(monthlyPrice, nameof(monthlyPrice));
        NotNegative(reservedOptions, nameof(reservedOptions));
        if (months is { } term)
            Guard.Against.OutOfRange(term, 1, int.MaxValue, nameof(months));

        var most = Limits.CountedMonths.At(StartedOn);
        var counted = Math.Min(months ?? most.Value, most.Value);
        var value = (monthlyPrice * counted) + reservedOptions;
        var product = Calculation.Join("×", Figure.Amount(monthlyPrice), Figure.Coefficient(Exact.Of(counted)));
        return new(value, new(ProcurementSteps.Value, Figure.Amount(value))
        {
            Operands =
            [
                new("monthly-price", OperandOrigin.Input, new("měsíční cena bez DPH", "monthly price without VAT"), Figure.Amount(monthlyPrice)),
                new("months", OperandOrigin.Input, new("doba plnění v měsících", "term in months"), months is { } stated ? Figure.Coefficient(Exact.Of(stated)) : Figure.Text(new("neurčitá", "open-ended"))),
                Options(reservedOptions),
                new("counted-months", OperandOrigin.Parameter, Limits.CountedMonths.Name, Figure.Coefficient(Exact.Of(most.Value)), most.Citation),
            ],
            Calculation = reservedOptions == Money.Zero ? product : new($"{product.Czech} + {reservedOptions.ToText(Language.Czech)}", $"{product.English} + {reservedOptions.ToText(Language.English)}"),
            Reason = months is null ? new("Smlouva na dobu neurčitou se počítá nejvyšším počtem měsíců.", "An open-ended contract counts with the most months.")
                : months > most.Value ? new("Doba přesahuje nejvyšší počet měsíců, počítá se jen do něj.", "The term is longer than the most months; only these count.")
                : new("Počítá se celá doba plnění.", "The whole term counts."),
            Citations = Law(ProcurementSteps.Value),
            Warnings = most.Warnings.ToValueList(),
        });
    }

    /// <summary>The class of a contract by the estimated value of the whole. A divided contract is classified by <see cref="FunctionalUnit.Classify"/>.</summary>
    /// <param name="value">The estimated value, zero or more.</param>
    /// <param name="subject">What is procured.</param>
    /// <param name="authority">Level of the authority; a region, municipality or their organisation by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or a number is no kind or level.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The limit of European law decides and is not known on the day.</exception>
    public Explained<ContractClass> Classify(Money value, ProcurementSubject subject, AuthorityLevel authority = AuthorityLevel.Regional)
    {
        NotNegative(value, nameof(value));
        var kind = ProcurementSubjects.NameOf(subject);
        Guard.Against.EnumOutOfRange(authority);
        var small = Limits.SmallScale.At(StartedOn);
        var table = Limits.EuropeanLimit(Act, subject, authority);
        var isKnown = table.TryAt(StartedOn, out var european);
        var contractClass = isKnown && !european!.Value.Covers(value) ? ContractClass.AboveThreshold
            : small.Value.Covers(value) ? ContractClass.SmallScale
            : isKnown ? ContractClass.BelowThreshold
            : throw table.NotDefined(StartedOn, Remedy);
        return new(contractClass, new(ProcurementSteps.Class, Figure.Text(ContractClasses.NameOf(contractClass)))
        {
            Operands =
            [
                Started,
                new("value", OperandOrigin.Input, ProcurementTexts.LowerLabel(ProcurementSteps.Value), Figure.Amount(value)),
                new("subject", OperandOrigin.Input, new("předmět", "subject"), Figure.Text(kind)),
                new("small-scale-limit", OperandOrigin.Parameter, Limits.SmallScale.Name, Figure.Amount(small.Value.Amount), small.Citation),
                .. isKnown ? (Operand[])[new("european-limit", OperandOrigin.Parameter, european!.Value.Named(table.Name), Figure.Amount(european.Value.Amount), european.Citation)] : [],
            ],
            Calculation = Compare(contractClass, value, small.Value, european?.Value),
            Reason = contractClass switch
            {
                ContractClass.SmallScale => new($"Hodnota zakázky malého rozsahu je {small.Value.ToText(Language.Czech)}.", $"The value of a small-scale contract is {small.Value.ToText(Language.English)}."),
                ContractClass.BelowThreshold => new("Hodnota už není malého rozsahu, ale nedosahuje limitu nadlimitní zakázky.", "The value is no longer small-scale but does not reach the limit of European law."),
                _ => new("Hodnota dosahuje limitu nadlimitní zakázky.", "The value reaches the limit of European law."),
            },
            Citations = [ProvisionOf(contractClass)],
            Warnings = [.. Warnings(contractClass, subject, european)],
            Parts = contractClass == ContractClass.SmallScale && !IsOld ? [SmallScale()] : [],
        });
    }

    /// <summary>Whether the simplified regime may be used: for services of Annex 4, whatever the value, under Act 134/2016 Sb.</summary>
    /// <param name="subject">What is procured.</param>
    /// <param name="contractClass">The class of the contract.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is no kind or class.</exception>
    public Explained<bool> TestSimplifiedRegime(ProcurementSubject subject, ContractClass contractClass)
    {
        var (kind, name) = (ProcurementSubjects.NameOf(subject), ContractClasses.NameOf(contractClass));
        var isAllowed = !IsOld && subject == ProcurementSubject.SpecialServices && contractClass != ContractClass.SmallScale;
        return new(isAllowed, new(ProcurementSteps.SimplifiedRegime, Figure.Text(isAllowed ? new("lze použít", "may be used")
            : contractClass == ContractClass.SmallScale && !IsOld ? new("není třeba", "not needed") : new("nelze použít", "may not be used")))
        {
            Operands =
            [
                Started,
                new("subject", OperandOrigin.Input, new("předmět", "subject"), Figure.Text(kind)),
                new("class", OperandOrigin.Input, ProcurementTexts.LowerLabel(ProcurementSteps.Class), Figure.Text(name)),
            ],
            Reason = (IsOld, subject, contractClass) switch
            {
                (true, _, _) => new("Zákon č.\u00A0137/2006 Sb. zjednodušený režim nezná.", "Act 137/2006 Sb. has no simplified regime."),
                (_, _, ContractClass.SmallScale) => new("Zakázka malého rozsahu se zadává bez zadávacího řízení.", "A small-scale contract is awarded without a procurement procedure."),
                (_, ProcurementSubject.OrdinaryServices, _) => new("Režim je jen pro služby podle přílohy č.\u00A04.", "The regime is for services of Annex 4 only."),
                _ => new("Služby podle přílohy č.\u00A04 lze v režimu zadat bez ohledu na hodnotu; postup a přiměřené lhůty stanoví zadavatel a smí s účastníky jednat.",
                    "Services of Annex 4 may be awarded in the regime whatever the value; the authority sets the course and adequate time limits and may negotiate."),
            },
            Citations = IsOld ? [Citation.Whole(Act)] : ProcurementSteps.SimplifiedRegime.Citations,
            Warnings = isAllowed
                ? [new("Podrobné znění §\u00A0129 (oznámení, lhůty) není ověřeno.", "The detailed wording of §\u00A0129 (notices, time limits) is not verified.")]
                : [],
        });
    }

    /// <summary>
    /// Whether a service must be procured: not from an organisation of the authority's own, not in cooperation of authorities. The conditions
    /// of these exemptions are not tested.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no exemption.</exception>
    /// <exception cref="LegalParameterNotDefinedException">An exemption is asked for under Act 137/2006 Sb.</exception>
    public Explained<bool> TestNeed(ProcurementExemption exemption)
    {
        Guard.Against.EnumOutOfRange(exemption);
        if (exemption == ProcurementExemption.None)
        {
            return new(true, new(ProcurementSteps.Need, Figure.Text(new("je třeba", "needed")))
            {
                Operands = [Started],
                Reason = new("Služba se pořizuje od dodavatele za úplatu a žádná výjimka se neuplatňuje.", "The service is bought from a supplier, and no exemption is claimed."),
                Citations = [Citation.Whole(Act)],
            });
        }

        var table = exemption == ProcurementExemption.OwnOrganisation ? VerticalCooperation : HorizontalCooperation;
        var provision = table.At(StartedOn, ByTheActItself);
        return new(false, new(ProcurementSteps.Need, Figure.Text(new("není třeba", "not needed")))
        {
            Operands = [Started],
            Reason = exemption == ProcurementExemption.OwnOrganisation
                ? new("Vlastní organizace zadavatele není dodavatelem veřejné zakázky; podmínky vyrovnávací platby platí dál.", "An organisation of the authority's own is no supplier of a public contract; the conditions of the compensation payment still hold.")
                : new("Spolupráce veřejných zadavatelů není veřejnou zakázkou; podmínky vyrovnávací platby platí dál.", "Cooperation of public authorities is no public contract; the conditions of the compensation payment still hold."),
            Citations = [provision.Value],
            Warnings = [new("Podmínky výjimky knihovna neposuzuje; ověřte je v citovaném ustanovení.", "The library does not test the conditions of the exemption; check them in the cited provision.")],
        });
    }

    /// <summary>
    /// Whether a contract is published on the profile of the authority: not up to the exempt price, which is read on the day of conclusion,
    /// and not when the contract is in the register of contracts.
    /// </summary>
    /// <param name="price">The price, zero or more.</param>
    /// <param name="concludedOn">Day on which the contract was concluded, not before the start of the procedure.</param>
    /// <param name="isInContractRegister">True when it is published in the register of contracts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative, or the day is before the start.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The procedure is under Act 137/2006 Sb.</exception>
    public Explained<bool> TestProfile(Money price, LocalDate concludedOn, bool isInContractRegister)
    {
        NotNegative(price, nameof(price));
        if (concludedOn < StartedOn)
            throw new ArgumentOutOfRangeException(nameof(concludedOn), concludedOn, $"A day on or after the start of the procedure, {DateText.Of(StartedOn, Language.English)}, is expected.");

        var day = IsOld ? StartedOn : concludedOn;
        var exempt = Limits.ProfileExemption.At(day, Remedy);
        var isDue = !isInContractRegister && !exempt.Value.Covers(price);
        return new(isDue, new(ProcurementSteps.Profile, Figure.Text(isDue ? new("povinné", "required") : new("není povinné", "not required")))
        {
            Operands =
            [
                new("price", OperandOrigin.Input, new("cena bez DPH", "price without VAT"), Figure.Amount(price)),
                new("concluded", OperandOrigin.Input, new("uzavření smlouvy", "conclusion of the contract"), Figure.Day(concludedOn)),
                new("exemption", OperandOrigin.Parameter, Limits.ProfileExemption.Name, Figure.Amount(exempt.Value.Amount), exempt.Citation),
            ],
            Reason = isInContractRegister ? new("Smlouva je uveřejněna v registru smluv.", "The contract is published in the register of contracts.")
                : isDue ? new("Cena je nad výjimkou a smlouva není v registru smluv.", "The price is over the exemption and the contract is not in the register of contracts.")
                : new($"Smlouva s cenou {exempt.Value.ToText(Language.Czech)} se na profilu uveřejnit nemusí.", $"A contract with a price of {exempt.Value.ToText(Language.English)} need not be published on the profile."),
            Citations = [exempt.Citation],
            Warnings = isInContractRegister ? [] : exempt.Warnings.ToValueList(),
        });
    }

    /// <summary>The law of a step that belongs to the act of the procedure.</summary>
    internal ValueList<Citation> Law(StepDefinition step) => step.Citations.Where(citation => citation.Act == Act).ToValueList();

    /// <summary>The start of the procedure as an operand.</summary>
    internal Operand Started => new("started", OperandOrigin.Input, new("zahájení řízení", "start of the procedure"), Figure.Day(StartedOn));

    private static Explanation SmallScale() => new(ProcurementSteps.SmallScale, Figure.Text(new("bez zadávacího řízení", "without a procurement procedure")))
    {
        Reason = new("Platí zásady transparentnosti, přiměřenosti, rovného zacházení a zákazu diskriminace.", "The principles of transparency, proportionality, equal treatment and non-discrimination hold."),
        Citations = ProcurementSteps.SmallScale.Citations,
        Warnings =
        [
            new("Pravidla dotace (například OPZ a OPZ+) mohou mít vlastní postupy i pod tímto limitem; jejich částky nejsou známy.", "The rules of a subsidy (such as OPZ and OPZ+) may ask for steps of their own below this limit; their amounts are not known."),
            new("Podstatná změna smlouvy byla potrestána i u zakázky malého rozsahu; zda na ni §\u00A0222 dosahuje, je sporné.", "A substantial change was fined with a small-scale contract, too; whether §\u00A0222 reaches it is disputed."),
        ],
    };

    private IEnumerable<BilingualText> Warnings(ContractClass contractClass, ProcurementSubject subject, DatedValue<ProcurementLimit>? european)
    {
        if (european is null)
        {
            yield return new("Limit nadlimitní zakázky pro tento den není znám; nerozhoduje, protože všechny známé limity leží nad limitem zakázky malého rozsahu.",
                "The limit of European law is not known for this day; it does not matter, because all known limits lie over the small-scale limit.");
        }
        else if (contractClass != ContractClass.SmallScale)
        {
            foreach (var warning in european.Warnings)
                yield return warning;
        }

        if (IsOld && subject == ProcurementSubject.SpecialServices)
        {
            yield return new("Sociální služby byly podle zákona č.\u00A0137/2006 Sb. ostatními službami (příloha č.\u00A02, kategorie 25); posuzují se limitem služeb, úlevy pro ně nejsou ověřeny.",
                "Under Act 137/2006 Sb. social services were other services (Annex 2, category 25); the limit of services applies, reliefs for them are not verified.");
        }
    }

    private Citation ProvisionOf(ContractClass contractClass) => IsOld
        ? Citation.Section(Act, "12")
        : Citation.Section(Act, contractClass switch { ContractClass.AboveThreshold => "25", ContractClass.BelowThreshold => "26", _ => "27" });

    private static BilingualText Compare(ContractClass contractClass, Money value, ProcurementLimit small, ProcurementLimit? european)
    {
        var figure = Figure.Amount(value);
        return contractClass switch
        {
            ContractClass.SmallScale => Calculation.Join(small.IncludesAmount ? "≤" : "<", figure, Figure.Amount(small.Amount)),
            ContractClass.AboveThreshold => Calculation.Join(european!.IncludesAmount ? ">" : "≥", figure, Figure.Amount(european.Amount)),
            _ => Between(Calculation.Join(small.IncludesAmount ? "<" : "≤", Figure.Amount(small.Amount), figure), european!),
        };

        static BilingualText Between(BilingualText left, ProcurementLimit right)
        {
            var sign = right.IncludesAmount ? "≤" : "<";
            return new($"{left.Czech} {sign} {right.Amount.ToText(Language.Czech)}", $"{left.English} {sign} {right.Amount.ToText(Language.English)}");
        }
    }

    private static Operand Options(Money reservedOptions) => new("reserved-options", OperandOrigin.Input, new("vyhrazené změny závazku", "reserved options"), Figure.Amount(reservedOptions));

    private static void NotNegative(Money amount, string name) => Guard.Against.OutOfRange(amount, Money.Zero, Money.MaxValue, name);

    private static DatedSegment<LegalAct> ActFrom(LegalAct act) => Dated.Value(act.Validity.From!.Value, act, Citation.Whole(act));

    private static Dated<Citation> Exemption(string id, BilingualText name, string section)
    {
        var provision = Citation.Section(LegalAct.PublicProcurementAct, section);
        return Dated.Of(id, name, null,
            Dated.Unknown<Citation>(LegalAct.PublicContractsAct.Validity.From!.Value, new("výjimky zákona č.\u00A0137/2006 Sb. nejsou ověřeny", "the exemptions of Act 137/2006 Sb. are not verified"), Citation.Whole(LegalAct.PublicContractsAct)),
            Dated.Value(LegalAct.PublicProcurementAct.Validity.From!.Value, provision, provision));
    }
}
