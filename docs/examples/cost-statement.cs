#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Costs and revenues of a service-year: net cost, the most compensation, and what each source may pay of it.

using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// Amounts that must be computed first: a share of common costs, VAT, depreciation of an asset that a subsidy paid in part.
var accounting = new CommonCost("účetnictví", Money.Of(900_000), new("úvazky", "full-time equivalents"),
    new("azylový dům", Quantity.Of(3.2m, Unit.FullTimeEquivalent)), new("poradna", Quantity.Of(3.3m, Unit.FullTimeEquivalent)), new("správa domů", Quantity.Of(1.5m, Unit.FullTimeEquivalent)));
var vat = InputVat.Of(Money.Of(210_000), VatPosition.Payer(deductionPercent: 12));
var building = NetDepreciation.Of(gross: Money.Of(250_000), releasedSubsidy: Money.Of(180_000));

var definition = new CostStatementDefinition
{
    Service = "azylový dům",
    Year = 2022,
    Lines =
    [
        new()
        {
            Name = "pobytová forma",
            Costs =
            [
                Basic("mzdy pracovníků", CostCategory.Wages, 1_950_000),
                Basic("energie", CostCategory.Energy, 240_000),
                CostItem.Computed("účetnictví", CostCategory.CommonCosts, CostPurpose.BasicActivities, accounting.ShareOf("azylový dům")),
                CostItem.Computed("DPH z nákupů", CostCategory.IrrecoverableVat, CostPurpose.BasicActivities, vat.ExplainCost()),
                CostItem.Computed("odpisy budovy", CostCategory.Depreciation, CostPurpose.BasicActivities, building.Explain()),
                Basic("odpočet DPH", CostCategory.RecoverableVat, 25_200),
                new() { Name = "praní na objednávku", Category = CostCategory.Services, Purpose = CostPurpose.OptionalActivities, Amount = Money.Of(18_000) },
            ],
            Revenues =
            [
                new() { Name = "úhrady", Source = MoneySource.ClientPayments, Amount = Money.Of(400_000) },
                new() { Name = "dar na energie", Source = MoneySource.EarmarkedGift, Amount = Money.Of(20_000) },
                new() { Name = "praní na objednávku", Source = MoneySource.OptionalActivities, Amount = Money.Of(21_000) },
                new() { Name = "dotace kraje", Source = MoneySource.StateThroughRegion, Amount = Money.Of(2_000_000) },
                new() { Name = "příspěvek města", Source = MoneySource.Municipality, Amount = Money.Of(300_000) },
            ],
        },
    ],
};
var statement = CostStatement.Create(definition);
Console.WriteLine(statement.ExplainNetCost().ToText(Language.Czech));

// What the sources may pay. No law says against which costs revenue is set first: the region does.
Console.WriteLine(statement.PayableFrom(CostRules.StateThroughRegion, RevenueOrder.PayableFirst).ToText(Language.Czech));
Console.WriteLine(statement.PayableFrom(CostRules.StateThroughRegion, RevenueOrder.NotPayableFirst).Value.Payable.ToText(Language.Czech));
Console.WriteLine();

// What the library does not know, the caller adds with its source: here a rule of the region on top of the regulation.
var ofRegion = Citation.Document(new("čl. 7 metodiky kraje, příklad", "Art. 7 of the methodology of the region, an example"));
var stricter = CostRules.StateThroughRegion.With(CostExclusion.Since(new LocalDate(2022, 1, 1), CostCategory.Travel, ofRegion));
foreach (var category in (CostCategory[])[CostCategory.Depreciation, CostCategory.Travel, CostCategory.Energy])
    Console.WriteLine($"{category.Name.Czech}: {category.EligibilityIn(stricter, new(2022, 6, 1)).Provision?.ToText(Language.Czech) ?? "uznatelné"}");
Console.WriteLine();

// What the money of a service is.
var choices = new CostPolicy { Source = Citation.Document(new("metodika kraje, příklad", "methodology of the region, an example")), CountsEmploymentSubsidies = true };
foreach (var source in (MoneySource[])[MoneySource.ClientPayments, MoneySource.Founder, MoneySource.EmploymentSubsidy, MoneySource.RepayableHelp])
    Console.WriteLine($"{source.Name.Czech}: {source.Classify(choices, CostPurpose.BasicActivities, new(2022, 12, 31)).ToText(Language.Czech)}");
Console.WriteLine();

// Nursing without the payment of the insurers, and more money than cost: all problems at once, each with its place.
var broken = definition with
{
    Lines =
    [
        definition.Lines[0] with
        {
            Costs =
            [
                new() { Name = "sestra", Category = CostCategory.Wages, Purpose = CostPurpose.HealthCare, Amount = Money.Of(300_000) },
                Basic("mzdy pracovníků", CostCategory.Wages, 1_950_000) with
                {
                    Funding = [new(PublicSource.StateThroughRegion, Money.Of(1_700_000)), new(PublicSource.EuropeanProject, Money.Of(300_000))],
                },
                new() { Name = "praní na objednávku", Category = CostCategory.Services, Purpose = CostPurpose.OptionalActivities, Amount = Money.Of(18_000) },
            ],
        },
    ],
};
Console.WriteLine(CostStatement.TryCreate(broken, out _).ToText(Language.Czech));

static CostItem Basic(string name, CostCategory category, decimal crowns) => new()
{
    Name = name, Category = category, Purpose = CostPurpose.BasicActivities, Amount = Money.Of(crowns),
};
