using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Benchmarks;

/// <summary>
/// The documents of a project of thirty services, each with its capacity in twelve months, written and read, against plain reflection-based
/// System.Text.Json over equal records that check nothing. Both write through one writer that is used again.
/// </summary>
[MemoryDiagnoser]
public class ServicePlanDocuments
{
    private const int Services = 30;
    private const int Year = 2023;

    private static readonly ArrayBufferWriter<byte> Buffer = new(1 << 20);
    private static readonly Utf8JsonWriter Json = new(Buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private readonly ServicePlan[] _plans = Enumerable.Range(0, Services).Select(PlanOf).ToArray();
    private readonly PlainPlanDocument[] _records;
    private readonly byte[][] _documents;
    private readonly JsonSerializerOptions _plain = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Makes the documents and the equal records.</summary>
    public ServicePlanDocuments()
    {
        _documents = _plans.Select(plan => plan.ToJson()).ToArray();
        _records = _documents.Select(document => JsonSerializer.Deserialize<PlainPlanDocument>(document, _plain)!).ToArray();
    }

    /// <summary>Refuses to measure documents that are not the same.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Write();
        var written = Buffer.WrittenSpan.ToArray();
        WritePlain();
        if (!written.AsSpan().SequenceEqual(Buffer.WrittenSpan))
            throw new InvalidOperationException("The records do not write the same documents as the plans.");
        if (!Read().SequenceEqual(_plans))
            throw new InvalidOperationException("The documents do not give the plans back.");
    }

    /// <summary>Plain records written.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("Write")]
    public int WritePlain()
    {
        Buffer.ResetWrittenCount();
        foreach (var record in _records)
        {
            Json.Reset(Buffer);
            JsonSerializer.Serialize(Json, record, _plain);
        }

        return Buffer.WrittenCount;
    }

    /// <summary>Plans written.</summary>
    [Benchmark, BenchmarkCategory("Write")]
    public int Write()
    {
        Buffer.ResetWrittenCount();
        foreach (var plan in _plans)
        {
            Json.Reset(Buffer);
            plan.WriteTo(Json);
            Json.Flush();
        }

        return Buffer.WrittenCount;
    }

    /// <summary>Plain records read, without any check.</summary>
    [Benchmark, BenchmarkCategory("Read")]
    public PlainPlanDocument[] ReadPlain()
    {
        var read = new PlainPlanDocument[_documents.Length];
        for (var i = 0; i < read.Length; i++)
            read[i] = JsonSerializer.Deserialize<PlainPlanDocument>(_documents[i], _plain)!;
        return read;
    }

    /// <summary>Plans read, with every check, and all problems with path and line if there were any.</summary>
    [Benchmark, BenchmarkCategory("Read")]
    public ServicePlan[] Read()
    {
        var read = new ServicePlan[_documents.Length];
        for (var i = 0; i < read.Length; i++)
            read[i] = ServicePlan.Parse(_documents[i]);
        return read;
    }

    private static ServicePlan PlanOf(int number) => ServicePlan.Create(new()
    {
        Service = FormattableString.Invariant($"služba {number}"),
        Year = Year,
        Lines =
        [
            new()
            {
                Form = ServiceForm.Ambulatory,
                Provided = Enumerable.Range(1, 12).Select(month => new CapacitySegment(
                    new(Year, month, 1), new LocalDate(Year, month, 1).With(DateAdjusters.EndOfMonth), Capacity.FullTimeEquivalents(2 + ((number + month) / 10m)))).ToValueList(),
            },
        ],
        Request = Money.Of(1_200_000 + (number * 1_000)),
        EligibleCost = Money.Of(2_500_000.50m),
        OtherSources = [new(PublicSource.Municipality, Money.Of(150_000))],
    });
}

/// <summary>What plain code keeps of a document of a plan. Amounts keep the digits they were read with.</summary>
public sealed record PlainPlanDocument(string Schema, string Service, int Year, List<PlainLine> Lines, decimal? Request, decimal? EligibleCost, List<PlainSource> OtherSources);

/// <summary>A line of it.</summary>
public sealed record PlainLine(string Form, string Unit, List<PlainSegment> Provided);

/// <summary>A segment of capacity.</summary>
public sealed record PlainSegment(DateOnly From, DateOnly To, decimal Capacity);

/// <summary>Money of another source.</summary>
public sealed record PlainSource(string Source, decimal Amount);
