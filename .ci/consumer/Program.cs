// A caller's program against the packed library: a published grant of the Zlínský kraj for 2022, computed and explained. Ends with 1
// when a result is not the expected one.
using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

var methodology = CompensationMethodology.Parse("""
    {
      "schema": "socialservices.methodology/1",
      "id": "zlin-2022",
      "version": 1,
      "name": { "cs": "Zajištění dostupnosti 2022", "en": "Availability 2022" },
      "region": "Zlínský kraj",
      "year": 2022,
      "purpose": "award",
      "source": "derived from published grants",
      "base": "unit-value",
      "award": { "rounding": { "step": 10, "mode": "down" } },
      "services": [ { "service": "51", "form": "residential", "unit": "bed", "value": 307000, "status": "derived", "source": "five published awards" } ]
    }
    """u8);
var rules = methodology.Resolve(ServiceType.ShelteredHousing, 2022, decidedOn: new(2022, 4, 14));
var plan = ServicePlan.Create("CHB Rožnov", 2022, ServiceForm.Residential, Capacity.Beds(9), request: Money.Of(3_000_000m));
var explained = rules.ExplainAssessment(plan);
Console.Write(explained.ToText(Language.Czech));

var results = new (string What, string Expected, string Actual)[]
{
    ("grant", "2763000.00 CZK", rules.Assess(plan).Proposal.ToString()),
    ("explained grant", "2763000.00 CZK", explained.Value.Proposal.ToString()),
    ("price of a contract", "1049382.71 CZK", ContractPrice.Of(Money.Of(1_234_567.89m), Rate.Percent(85)).Price.ToString()),
};

var wrong = results.Where(result => result.Actual != result.Expected).ToList();
foreach (var (what, expected, actual) in wrong)
    Console.WriteLine($"{what}: expected '{expected}', was '{actual}'");
return wrong.Count == 0 ? 0 : 1;
