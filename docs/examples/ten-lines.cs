#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// The library in ten lines: load a methodology, describe a service, get the award and its explanation.

using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var folder = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "methodologies");

var methodology = CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(folder, "zlin-2022.json")));
var rules = methodology.Resolve(ServiceType.ShelteredHousing, 2022, decidedOn: new(2022, 4, 14));
var plan = ServicePlan.Create("CHB Rožnov", 2022, ServiceForm.Residential, Capacity.Beds(9), request: Money.Of(3_000_000));

CompensationAssessment assessment = rules.Assess(plan);
Console.WriteLine(assessment.Optimum);
Console.WriteLine(assessment.Proposal.ToText(Language.Czech));
Console.WriteLine();
Console.Write(rules.ExplainAssessment(plan).ToText(Language.Czech));
