#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj
// An amount as a sheet of a region writes it, in both languages, and divided among its funders without a lost haléř.
using SocialServices.Domain;
using SocialServices.Domain.Monetary;

var grant = Money.Parse("2 763 000,01 Kč");
Console.WriteLine(grant);
Console.WriteLine(grant.ToText(Language.Czech));
Console.WriteLine(grant.ToText(Language.English));

string[] funders = ["European Social Fund", "state budget", "region"];
Rate[] shares = [Rate.Percent(76.73m), Rate.Percent(18.27m), Rate.Percent(5)];
var parts = Apportionment.LastTakesRest(grant, shares);
for (var i = 0; i < parts.Count; i++)
    Console.WriteLine($"{funders[i]}: {shares[i].ToText(Language.English)} is {parts[i]}");
Console.WriteLine($"together: {Money.Sum(parts)}");

if (!Money.TryParse("0.005 CZK", null, out _))
    Console.WriteLine("Half a haléř is no amount of money.");
