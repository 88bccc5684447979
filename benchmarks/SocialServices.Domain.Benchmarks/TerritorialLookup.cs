using BenchmarkDotNet.Attributes;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Benchmarks;

/// <summary>Looking a municipality with extended powers up by its code, beside a plain dictionary; every operation looks up all 206.</summary>
[MemoryDiagnoser]
public class TerritorialLookup
{
    private const int Codes = 206;

    private readonly string[] _codes = [.. MunicipalityWithExtendedPowers.All.Select(municipality => municipality.Code)];
    private readonly string[] _ruianCodes = [.. MunicipalityWithExtendedPowers.All.Select(municipality => municipality.RuianCode)];
    private readonly string _line = string.Concat(MunicipalityWithExtendedPowers.All.Select(municipality => municipality.Code));
    private readonly Dictionary<string, MunicipalityWithExtendedPowers> _plain = MunicipalityWithExtendedPowers.All.ToDictionary(municipality => municipality.Code, StringComparer.Ordinal);

    /// <summary>The plain reference.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Codes)]
    public int PlainDictionary()
    {
        var sum = 0;
        foreach (var code in _codes)
            sum += _plain.TryGetValue(code, out var municipality) ? municipality.MunicipalityCount : 0;
        return sum;
    }

    /// <summary>The plain reference for a code inside a longer text: it needs a text of its own.</summary>
    [Benchmark(OperationsPerInvoke = Codes)]
    public int PlainDictionaryOfPartOfText()
    {
        var sum = 0;
        for (var i = 0; i < _line.Length; i += 4)
            sum += _plain.TryGetValue(_line.Substring(i, 4), out var municipality) ? municipality.MunicipalityCount : 0;
        return sum;
    }

    /// <summary>The library by its canonical code.</summary>
    [Benchmark(OperationsPerInvoke = Codes)]
    public int ByCode()
    {
        var sum = 0;
        foreach (var code in _codes)
            sum += MunicipalityWithExtendedPowers.TryByCode(code, out var municipality) ? municipality.MunicipalityCount : 0;
        return sum;
    }

    /// <summary>The library by a code inside a longer text.</summary>
    [Benchmark(OperationsPerInvoke = Codes)]
    public int ByCodeOfPartOfText()
    {
        var sum = 0;
        for (var i = 0; i < _line.Length; i += 4)
            sum += MunicipalityWithExtendedPowers.TryByCode(_line.AsSpan(i, 4), out var municipality) ? municipality.MunicipalityCount : 0;
        return sum;
    }

    /// <summary>The library by the code of another system, which converts it.</summary>
    [Benchmark(OperationsPerInvoke = Codes)]
    public int ByRuianCode()
    {
        var sum = 0;
        foreach (var code in _ruianCodes)
            sum += MunicipalityWithExtendedPowers.TryByRuianCode(code, out var municipality) ? municipality.MunicipalityCount : 0;
        return sum;
    }
}
