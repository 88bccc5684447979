using BenchmarkDotNet.Attributes;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Benchmarks;

/// <summary>
/// The first use of the code lists in a new process, compilation of the code included. A code list is read only once in a process, so run it
/// with <c>--strategy ColdStart --launchCount 5 --warmupCount 0 --iterationCount 1 --invocationCount 1 --unrollFactor 1</c>.
/// </summary>
public class CatalogueLoading
{
    /// <summary>Types of services with charges and the care allowance, all dated values with their citations.</summary>
    [Benchmark]
    public int ServicesAndCharges() => ServiceType.All.Count + UserCharges.All.Count + CareAllowance.All.Count;

    /// <summary>Regions only.</summary>
    [Benchmark]
    public int Regions() => Region.TryByCode("CZ051", out var region) ? region.MunicipalityCount : 0;

    /// <summary>Regions, districts and all municipalities of the code lists, with all their codes.</summary>
    [Benchmark]
    public int WholeCatalogue() => MunicipalityWithAuthorisedOffice.TryByCode("51091", out var municipality) ? municipality.MunicipalityCount : 0;

    /// <summary>The same and the first territory, with the divisions of all days.</summary>
    [Benchmark]
    public bool WholeCatalogueAndTerritory() =>
        MunicipalityWithAuthorisedOffice.TryByCode("51091", out var municipality) && ServiceTerritory.On(new(2024, 6, 30), municipality.Parent).IsEmpty;
}
