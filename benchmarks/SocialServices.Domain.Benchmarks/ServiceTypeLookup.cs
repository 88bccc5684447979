using BenchmarkDotNet.Attributes;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Benchmarks;

/// <summary>Finding a type of service and a maximum charge by their keys, beside a plain dictionary.</summary>
[MemoryDiagnoser]
public class ServiceTypeLookup
{
    private const string Code = "60a";
    private readonly Dictionary<string, ServiceType> _plain = ServiceType.All.ToDictionary(type => type.Code, StringComparer.Ordinal);

    [Benchmark(Baseline = true)]
    public ServiceType PlainDictionary() => _plain[Code];

    [Benchmark]
    public ServiceType? ByCode() => ServiceType.TryParse(Code, null, out var type) ? type : null;

    [Benchmark]
    public ServiceType? ByRegisterCode() => ServiceType.TryByRegisterCode("DruhSocialniSluzby/34", out var type) ? type : null;

    [Benchmark]
    public UserCharge? Charge() => UserCharges.TryOf(ServiceType.HomesForTheElderly, ChargeItem.Accommodation, out var charge) ? charge : null;

    [Benchmark]
    public ServiceType? ByName() => ServiceType.TryByName("Intervenční centra", out var type) ? type : null;
}
