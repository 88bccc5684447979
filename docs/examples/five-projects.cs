#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Five projects of regions, each written down from what was published of it: an overview of each, what can be computed from public facts and
// what can't. Where sources contradict each other, both readings stay. For Ústí also plan against reality.

using SocialServices.Domain;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Services;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var examples = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
string[] names = ["usti-2012", "karlovy-vary-2012", "liberec-2017", "south-moravia-2019", "moravia-silesia-2016"];
foreach (var name in names)
{
    Console.WriteLine(new string('=', 100));
    Console.Write(Read(name).ToText(Language.Czech));
    Console.WriteLine();
}

Console.WriteLine(new string('=', 100));
Console.WriteLine("Ústecký kraj: plán a skutečnost");
var usti = Read("usti-2012");
Console.Write(usti.Compare("planovany-obsah", "zprava-kraje").ToText(Language.Czech));

// Two texts differ in the start. Whoever decides keeps both and says why.
var decided = Project.Create(usti.Definition with
{
    Schedule = usti.Definition.Schedule with
    {
        Start = usti.Definition.Schedule.Start.Choose(0, new("zpráva kraje je pozdější a popisuje skutečnost", "the message of the region is later and describes the reality")),
    },
});
Console.WriteLine($"\nPlatí zahájení {decided.Definition.Schedule.Start.InForce!.Value.ToText(Language.Czech)}: {decided.Definition.Schedule.Start.Reason.Czech}");

// The price rule of Liberec on a compensation payment of one's own.
var price = Read("liberec-2017").Definition.LotGroups[0].Price!.PriceOf(Money.Of(2_000_000));
Console.WriteLine($"Liberecký kraj: z vyrovnávací platby {price.Ceiling.ToText(Language.Czech)} je cena {price.Price.ToText(Language.Czech)}, na území zbývá {price.TerritoryPart.ToText(Language.Czech)}");
Console.WriteLine($"Osoby na úvazek: NZDM {Rounded(Read("liberec-2017").PersonsPerUnit(ServiceType.LowThresholdFacilitiesForYouth)!.Value)}, SAS {Rounded(Read("liberec-2017").PersonsPerUnit(ServiceType.SocialActivationForFamilies)!.Value)}");

static string Rounded(Exact number) => Figure.Units(number, Unit.Person).ToText(Language.Czech);

Project Read(string name) => Project.Parse(File.ReadAllBytes(Path.Combine(examples, "projects", $"{name}.json")));
