#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// An allocation divided over services: who gets how much, who was cut and why. The optimal amounts are the twelve awards that one provider
// of the Zlín region published for 2022; the allocations, requests and the resolution below are illustrative, no region published them.

using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = System.Text.Encoding.UTF8;
(string Service, ServiceType Type, decimal Published)[] published =
[
    ("DS Karolinka", ServiceType.HomesForTheElderly, 14_580_480), ("DS Jasenka-Vsetín", ServiceType.HomesForTheElderly, 8_349_210),
    ("DS Rožnov p. R.", ServiceType.HomesForTheElderly, 22_782_000), ("DS Valašské Meziříčí", ServiceType.HomesForTheElderly, 8_021_790),
    ("DZR Pržno", ServiceType.SpecialRegimeHomes, 14_216_960), ("DZR Valašské Meziříčí", ServiceType.SpecialRegimeHomes, 4_414_320),
    ("DOZP Valašské Meziříčí", ServiceType.HomesForPersonsWithDisabilities, 6_851_340), ("DOZP Zašová", ServiceType.HomesForPersonsWithDisabilities, 6_851_340),
    ("CHB Rožnov p. R.", ServiceType.ShelteredHousing, 2_763_000), ("CHB Vsetín", ServiceType.ShelteredHousing, 3_684_000),
    ("CHB Zubří", ServiceType.ShelteredHousing, 2_456_000), ("CHB Zátiší", ServiceType.ShelteredHousing, 1_535_000),
];
var items = published.Select(each => new RoundItem
{
    Service = each.Service,
    Provider = "poskytovatel A",
    Type = each.Type,
    Optimum = Money.Of(each.Published),
    Capped = Money.Of(each.Published),
}).ToValueList();

// 1. The published total suffices for everybody, to the haléř.
var definition = new AwardRoundDefinition
{
    Year = 2022,
    Items = items,
    Allocation = Money.Of(96_505_440),
    Reduction = ReductionSetting.Of(Reduction.CappedWaterFilling),
    Rounding = RoundingRule.Down(10),
    Funding = PublicSource.StateThroughRegion,
};
var whole = AwardRound.Divide(definition);
Console.WriteLine($"Zveřejněný objem {whole.Allocation.ToText(Language.Czech)}: rozděleno {whole.Proposed.ToText(Language.Czech)}, zbytek {whole.Remainder.ToText(Language.Czech)}");
Console.WriteLine();

// 2. Illustrative: 80 million, and CHB Vsetín asked for 1,500,000 only.
var short80 = AwardRound.Divide(definition with
{
    Allocation = Money.Of(80_000_000),
    Items = items.Select(item => item.Service == "CHB Vsetín"
        ? item with { Request = Money.Of(1_500_000), Capped = Money.Of(1_500_000), Limit = AwardLimit.Request }
        : item).ToValueList(),
});
Console.WriteLine($"Ilustrativní objem {short80.Allocation.ToText(Language.Czech)}:");
foreach (var award in short80.Awards)
    Console.WriteLine($"{award.Service,-23} {award.Optimum.ToText(Language.Czech),16} {award.Amount.ToText(Language.Czech),16}  {award.Reason.ToText(Language.Czech)}");
Console.WriteLine($"{"Zbytek",-23} {"",16} {short80.Remainder.ToText(Language.Czech),16}");
Console.WriteLine();
Console.Write(short80.Explain("CHB Zubří").ToText(Language.Czech));
Console.WriteLine();

// 3. Illustrative: another reduction of the same money.
var uniform = AwardRound.Divide(short80.Definition with { Reduction = ReductionSetting.Of(Reduction.Uniform) });
var variants = AwardVariants.Compare(short80, uniform);
Console.WriteLine($"Jednotné krácení místo toho: získají {variants.Gainers.Count}, ztratí {variants.Losers.Count}, nejvíc ztratí {variants.Losers[0].Service} ({variants.Losers[0].Change.ToText(Language.Czech)})");
Console.WriteLine();

// 4. Illustrative: a later round tops up to the optimum; CHB Vsetín raised its request.
var raised = short80["CHB Vsetín"].Item.WithRequest(Money.Of(3_000_000));
var second = short80.Next(new LaterRound.UpToOptimum(), Money.Of(10_000_000), [raised]);
Console.WriteLine($"{second.Definition.Number}. kolo: CHB Vsetín dostane {second["CHB Vsetín"].Amount.ToText(Language.Czech)}, za obě kola {second["CHB Vsetín"].Total.ToText(Language.Czech)} z {second["CHB Vsetín"].Optimum.ToText(Language.Czech)}");

// 5. Illustrative: money that came back only after the year.
var late = second.TryNext(new LaterRound.Redistribution([new("CHB Zátiší", Money.Of(100_000), new(2023, 2, 12))]), Money.Of(100_000), out _);
Console.WriteLine(late.ToText(Language.Czech));
