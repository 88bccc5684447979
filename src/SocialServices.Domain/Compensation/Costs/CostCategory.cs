using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>
/// Category of a cost (kategorie nákladu), as fine as the rules of its eligibility need it: a code list, compared by identity. For which
/// source it is eligible, since when and by which provision, <see cref="CostRules"/> say; <see cref="EligibilityIn"/> asks them.
/// </summary>
[JsonConverter(typeof(CostCategoryJsonConverter))]
public sealed class CostCategory : IParsable<CostCategory>
{
    private CostCategory(string code, string czech, string english)
    {
        Code = code;
        Name = new(czech, english);
    }

    /// <summary>Wages, agreements and statutory contributions (mzdy a zákonné odvody).</summary>
    public static CostCategory Wages { get; } = new("wages", "mzdy, dohody a zákonné odvody", "wages, agreements and statutory contributions");

    /// <summary>Materials and small equipment (materiál a drobný majetek).</summary>
    public static CostCategory Materials { get; } = new("materials", "materiál a drobný majetek", "materials and small equipment");

    /// <summary>Energy and water (energie a voda).</summary>
    public static CostCategory Energy { get; } = new("energy", "energie a voda", "energy and water");

    /// <summary>Services bought (nakupované služby).</summary>
    public static CostCategory Services { get; } = new("services", "nakupované služby", "services bought");

    /// <summary>Rent and operating lease (nájemné a operativní leasing).</summary>
    public static CostCategory Rent { get; } = new("rent", "nájemné a operativní leasing", "rent and operating lease");

    /// <summary>Repairs and maintenance (opravy a udržování).</summary>
    public static CostCategory Repairs { get; } = new("repairs", "opravy a udržování", "repairs and maintenance");

    /// <summary>Travel (cestovné).</summary>
    public static CostCategory Travel { get; } = new("travel", "cestovné", "travel");

    /// <summary>Share of common costs (podíl na společných nákladech).</summary>
    public static CostCategory CommonCosts { get; } = new("common", "podíl na společných nákladech", "share of common costs");

    /// <summary>Taxes and fees (daně a poplatky).</summary>
    public static CostCategory TaxesAndFees { get; } = new("taxes", "daně a poplatky", "taxes and fees");

    /// <summary>Other running costs (ostatní provozní náklady).</summary>
    public static CostCategory Other { get; } = new("other", "ostatní provozní náklady", "other running costs");

    /// <summary>Value added tax that can't be deducted (DPH bez nároku na odpočet).</summary>
    public static CostCategory IrrecoverableVat { get; } = new("vat", "DPH bez nároku na odpočet", "VAT that can't be deducted");

    /// <summary>Value added tax that can be deducted or reclaimed (DPH s nárokem na odpočet nebo vrácení).</summary>
    public static CostCategory RecoverableVat { get; } = new("recoverable-vat", "DPH s nárokem na odpočet nebo vrácení", "VAT that can be deducted or reclaimed");

    /// <summary>Finance leasing of a motor vehicle used in the service (finanční leasing vozidla).</summary>
    public static CostCategory VehicleLease { get; } = new("vehicle-lease", "finanční leasing vozidla užívaného ve službě", "finance leasing of a vehicle used in the service");

    /// <summary>Other finance leasing (jiný finanční leasing).</summary>
    public static CostCategory FinanceLease { get; } = new("finance-lease", "jiný finanční leasing", "other finance leasing");

    /// <summary>Acquisition or technical improvement of long-term assets (pořízení nebo technické zhodnocení dlouhodobého majetku).</summary>
    public static CostCategory AssetAcquisition { get; } = new("assets", "pořízení nebo technické zhodnocení dlouhodobého majetku", "acquisition or technical improvement of long-term assets");

    /// <summary>Depreciation of long-term assets, net of a released investment subsidy (odpisy dlouhodobého majetku).</summary>
    public static CostCategory Depreciation { get; } = new("depreciation", "odpisy dlouhodobého majetku", "depreciation of long-term assets");

    /// <summary>Reserves and provisions (rezervy a opravné položky).</summary>
    public static CostCategory Reserves { get; } = new("reserves", "rezervy a opravné položky", "reserves and provisions");

    /// <summary>Deferred expenses (náklady příštích období).</summary>
    public static CostCategory DeferredExpenses { get; } = new("deferred", "náklady příštích období", "deferred expenses");

    /// <summary>Social benefits to employees without a statutory claim (plnění sociálního charakteru bez nároku).</summary>
    public static CostCategory VoluntaryBenefits { get; } = new("voluntary-benefits", "plnění sociálního charakteru zaměstnancům bez zákonného nároku", "social benefits to employees without a statutory claim");

    /// <summary>Fines, default interest, interest, exchange losses, gifts given, shortages and damage, unrecoverable receivables, creation of funds (pokuty, úroky, manka a škody).</summary>
    public static CostCategory PenaltiesAndLosses { get; } = new("penalties-and-losses", "pokuty, úroky, kursové ztráty, dary, manka a škody, nedobytné pohledávky, tvorba fondů",
        "fines, interest, exchange losses, gifts given, shortages and damage, unrecoverable receivables, creation of funds");

    /// <summary>Materials and work for products of a sheltered or therapeutic workshop (náklady na výrobky dílny).</summary>
    public static CostCategory WorkshopProduction { get; } = new("workshop", "náklady na výrobky sociálně terapeutické dílny", "cost of products of a social therapy workshop");

    /// <summary>Value of what the service uses free or cheaply, such as premises of the municipality (hodnota nefinanční podpory); nobody pays it in money.</summary>
    public static CostCategory InKind { get; } = new("in-kind", "hodnota bezplatně užívaných prostor a jiné nefinanční podpory", "value of free premises and other support in kind");

    /// <summary>All categories.</summary>
    public static ValueList<CostCategory> All { get; } =
    [
        Wages, Materials, Energy, Services, Rent, Repairs, Travel, CommonCosts, TaxesAndFees, Other, IrrecoverableVat, RecoverableVat, VehicleLease, FinanceLease,
        AssetAcquisition, Depreciation, Reserves, DeferredExpenses, VoluntaryBenefits, PenaltiesAndLosses, WorkshopProduction, InKind,
    ];

    /// <summary>Code in documents.</summary>
    public string Code { get; }

    /// <summary>Name.</summary>
    public BilingualText Name { get; }

    /// <summary>Whether a cost of the category for basic activities is eligible by some rules on a day, and the provision that excludes it.</summary>
    /// <param name="rules">Rules of the compensation payment or of a source.</param>
    /// <param name="day">Day of the cost.</param>
    public CostEligibility EligibilityIn(CostRules rules, LocalDate day) => Guard.Against.Null(rules).Judge(this, CostPurpose.BasicActivities, day);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The category of a code. The provider has no effect.</summary>
    /// <exception cref="FormatException">No category has the code.</exception>
    public static CostCategory Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var category)
        ? category
        : throw new FormatException($"A category of cost ({string.Join(", ", All)}) is expected, not '{s}'.");

    /// <summary>The category of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CostCategory result)
    {
        result = All.FirstOrDefault(known => known.Code == s);
        return result is not null;
    }
}

/// <summary>Writes a category of cost as its code; reads the same.</summary>
public sealed class CostCategoryJsonConverter : TextJsonConverter<CostCategory>;
