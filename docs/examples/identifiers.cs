#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Numbers as offices get them, from printed documents and spreadsheets: what is read, what is refused, and why.

using System.Text;
using SocialServices.Domain;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

Console.OutputEncoding = Encoding.UTF8;

Console.WriteLine("== IČO");
foreach (var text in (string[])["708 92 822", "70891507", "64581"])
    Show(text, BusinessId.TryParse(text, out var id, out var problem), id, problem);

Console.WriteLine();
Console.WriteLine("== DIČ");
foreach (var text in (string[])["cz70892822", "CZ1234567890"])
    Show(text, VatId.TryParse(text, out var id, out var problem), id, problem);

Console.WriteLine();
Console.WriteLine("== Bankovní účet");
foreach (var text in (string[])["000000-0002229001/0710", "2229010/0710"])
    Show(text, BankAccount.TryParse(text, out var account, out var problem), account, problem);

Console.WriteLine();
Console.WriteLine("== Registrační číslo projektu, jak bylo zveřejněno");
foreach (var text in (string[])["CZ. 1.04/3.1.00/05.00069", "CZ.1.4/3.1.00/05.00014", "CZ 03.260/0.0/15_005/0001897"])
    Show(text, RegistrationNumber.TryParse(text, out var number, out var problem), number, problem);

var project = RegistrationNumber.Parse("CZ. 1.04/3.1.00/05.00069");
Console.WriteLine($"{project}: {project.Programme!.Name.Czech}, osa {project.PriorityAxis}, výzva {project.Call}, individuální projekt: {(project.IsIndividualProject == true ? "ano" : "ne")}");
Console.WriteLine($"Did you mean {RegistrationNumber.ProbableNumber("CZ.1.4/3.1.00/05.00014")}?");

Console.WriteLine();
Console.WriteLine("== Služba: identifikátor a cílové skupiny");
foreach (var text in (string[])["1234567", "34567"])
    Show(text, ServiceIdentifier.TryParse(text, out var identifier, out var problem), identifier, problem);
foreach (var text in (string[])["CilovaSkupinaOsoby/24", "OSOBY V KRIZI", "rodiče malých dětí"])
    Show(text, TargetGroup.TryParse(text, out var group, out var problem), group, problem);

Console.WriteLine();
Console.WriteLine("== Druh služby podle paragrafu, kódu registru, názvu a zkratky");
Console.WriteLine($"60a → {ServiceType.Parse("60a").Name.Czech}");
Console.WriteLine($"DruhSocialniSluzby/13 → {(ServiceType.TryByRegisterCode("DruhSocialniSluzby/13", out var byCode) ? byCode.Name.Czech : "neznámý")}, kód {byCode?.RegisterCode?.Confidence}");
Console.WriteLine($"CHRANENE BYDLENI → {(ServiceType.TryByName("CHRANENE BYDLENI", out var byName) ? $"§ {byName.Paragraph}" : "neznámý")}");
Console.WriteLine($"DS → {string.Join(", ", ServiceType.ByAbbreviation("DS").Select(type => $"{type.Name.Czech} (§ {type.Paragraph})"))}");

Console.WriteLine();
Console.WriteLine("== Zakázka a smlouva");
Show("85312000", CpvCode.TryParse("85312000", out var code, out var reason), code, reason);
Show("https://smlouvy.gov.cz/smlouva/1559694", ContractVersionId.TryParse("https://smlouvy.gov.cz/smlouva/1559694", out var version, out reason), version, reason);
Show("https://smlouvy.gov.cz/smlouva/1559694", ContractRegisterId.TryParse("https://smlouvy.gov.cz/smlouva/1559694", out var contract, out reason), contract, reason);

static void Show(string text, bool isRead, object? value, Problem? problem)
{
    Console.WriteLine($"{text} → {(isRead ? value : "nelze přečíst")}");
    if (problem is not null)
    {
        Console.WriteLine($"  {problem.Text.Czech}");
        Console.WriteLine($"  {problem.Text.English} [{problem.Code}]");
    }
}
