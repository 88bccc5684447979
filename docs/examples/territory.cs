#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Codes of regions, districts and municipalities with extended powers (ORP), territories as sets, and coverage of a region by lots.
// The lots and the numbers of people are made up.

using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Territory;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var day = new LocalDate(2024, 9, 1);

// One region, one code in each system; a code is looked up in the system it comes from.
var liberec = Region.Liberec;
Console.WriteLine($"{liberec.Name.Czech}: CZ-NUTS {liberec.Code}, ČSÚ {liberec.CsuCode}, RÚIAN {liberec.RuianCode}, {liberec.IsoCode}, IČO {liberec.BusinessId}, registr {liberec.RegisterId}");
if (MunicipalityWithExtendedPowers.TryByRuianCode("817", out var orp))
    Console.WriteLine($"RÚIAN 817 je ORP {orp.Name}, v ČSÚ {orp.Code}, obec {orp.SeatMunicipalityCode}, {orp.Region.Name.Czech}");
Console.WriteLine($"CZ061 je dnes {Region.Parse("CZ061")}, Okres/3608 je {District.Parse("Okres/3608")}");
try
{
    District.Parse("5105");
}
catch (FormatException exception)
{
    Console.WriteLine(exception.Message);
}

// Turnov lies in three districts; the decree and what to confirm come with the answer.
Console.WriteLine();
var turnov = MunicipalityWithExtendedPowers.Parse("5109");
var districts = turnov.Districts.At(day);
Console.WriteLine($"ORP Turnov leží v okresech {string.Join(", ", districts.Value.Select(district => district.Name))} ({districts.Citation.ToText(Language.Czech)}).");
Console.WriteLine(districts.Reservation.Czech);

// Territories are sets: a region is its districts.
Console.WriteLine();
var region = ServiceTerritory.On(day, Region.KarlovyVary);
var itsDistricts = ServiceTerritory.On(day, District.Parse("CZ0411"), District.Parse("CZ0412"), District.Parse("CZ0413"));
Console.WriteLine($"{region} a okresy Cheb, Karlovy Vary a Sokolov: {(region == itsDistricts ? "totéž území" : "jiné území")}");
var before = ServiceTerritory.On(new(2016, 9, 1), turnov);
Console.WriteLine($"ORP Turnov roku 2016 má navíc: {before.Except(ServiceTerritory.On(day, turnov)).ToText(Language.Czech, day)}");

// Coverage of a region by lots, by target group.
Console.WriteLine();
var lots = new[]
{
    Lot("1", 4m, "senioři", "Liberec", "Frýdlant"),
    Lot("2", 2m, "senioři", "Semily", "Turnov"),
    Lot("3", 2.5m, "senioři", "Jablonec nad Nisou", "Tanvald", "Železný Brod"),
    Lot("4", 1m, "senioři", "Tanvald"),
    Lot("5", 3m, "rodiny", "Semily", "Turnov"),
};
var people = new[]
{
    People(9_000, "senioři", "Liberec"), People(1_000, "senioři", "Frýdlant"), People(1_600, "senioři", "Semily"), People(2_400, "senioři", "Turnov"),
    People(4_000, "senioři", "Jablonec nad Nisou"), People(1_300, "senioři", "Tanvald"), People(700, "senioři", "Železný Brod"),
    People(1_500, "senioři", "Jilemnice"), People(7_000, "senioři", "Česká Lípa", "Nový Bor"),
};
Console.Write(TerritorialCoverage.Of(ServiceTerritory.On(day, Region.Liberec), lots, people).ToText(Language.Czech, day));

Console.WriteLine();
Console.WriteLine(TerritorialDivision.Attribution);

LotTerritory Lot(string id, decimal workers, string group, params string[] names) => new(id, Of(names), Quantity.Of(workers, Unit.FullTimeEquivalent), group);

TargetPopulation People(long persons, string group, params string[] names) => new(Of(names), persons, group);

ServiceTerritory Of(string[] names) => ServiceTerritory.On(day, names.Select(name => MunicipalityWithExtendedPowers.TryByName(name, out var found) ? found : throw new ArgumentException(name, nameof(names))));
