using System.Text;
using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>A small methodology and plan for tests that change one thing of them.</summary>
internal static class Sample
{
    public static readonly LocalDate Decided = new(2023, 3, 1);

    /// <summary>A value of 300,000 Kč per bed of sheltered housing.</summary>
    public const string Document = """
        {
          "schema": "socialservices.methodology/1",
          "id": "vzor-2023",
          "version": 1,
          "name": "Vzor",
          "region": "Kraj",
          "year": 2023,
          "purpose": "award",
          "decisions": "2023-01-01..2023-12-31",
          "source": "usnesení",
          "base": "unit-value",
          "award": { "rounding": { "step": 10, "mode": "down" } },
          "services": [
            { "service": "51", "form": "residential", "unit": "bed", "value": 300000, "status": "example", "source": "tabulka 1" }
          ]
        }
        """;

    public static MethodologyDefinition Definition => Methodology.Definition;

    public static CompensationMethodology Methodology { get; } = CompensationMethodology.Parse(Encoding.UTF8.GetBytes(Document));

    /// <summary>The same of reference cost, so that every input and limit can be used.</summary>
    public static MethodologyDefinition OfCost => Definition with
    {
        Base = CompensationBase.ReferenceCost,
        Services = [Definition.Services[0] with { Value = null, Cost = new ReferenceCost.OneValue(Money.Of(300_000)) }],
    };

    public static ServicePlanDefinition Plan => new() { Service = "CHB", Year = 2023, Lines = [ServiceLine.WholeYear(2023, ServiceForm.Residential, Capacity.Beds(9))] };

    public static CompensationRules Rules(MethodologyDefinition? definition = null) =>
        CompensationMethodology.Create(definition ?? Definition).Resolve(ServiceType.ShelteredHousing, 2023, Decided);

    public static CapacitySegment Beds(decimal beds, int fromMonth, int fromDay, int toMonth, int toDay) =>
        new(new(2023, fromMonth, fromDay), new(2023, toMonth, toDay), Capacity.Beds(beds));
}
