// A caller's program against the packed library: ends with 1 when a result is not the expected one.
using SocialServices.Domain;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

var results = new (string What, string Expected, string Actual)[]
{
    ("type", "chráněné bydlení", ServiceType.Parse("§ 51").Name.Czech),
    ("capacity", "9\u00A0lůžek", Capacity.Beds(9).ToText(Language.Czech)),
    ("share", "2348550.00 CZK", RoundingRule.ToHeller.Round(Money.Of(2_763_000m) * Rate.Percent(85)).ToString()),
};

var wrong = results.Where(result => result.Actual != result.Expected).ToList();
foreach (var (what, expected, actual) in wrong)
    Console.WriteLine($"{what}: expected '{expected}', was '{actual}'");
return wrong.Count == 0 ? 0 : 1;
