using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

/// <summary>Reads the inputs of cases; a property that nobody knows fails, so that no input is silently left out.</summary>
internal static class CaseInput
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new DateConverter() },
    };

    public static T Read<T>(GoldenCase golden) where T : class => golden.Input.Deserialize<T>(Strict)!;

    /// <summary>A part of an input that has more than one form.</summary>
    public static T Read<T>(JsonElement part) where T : class => part.Deserialize<T>(Strict)!;

    /// <summary>A service with a methodology, inline or by the name of a file of docs/methodologies.</summary>
    internal sealed record Assessment(JsonElement Methodology, ServiceType Service, LocalDate DecidedOn, Plan Plan)
    {
        public CompensationRules Rules() => CompensationMethodology.Parse(Methodology.ValueKind == JsonValueKind.String
            ? File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "docs", "methodologies", Methodology.GetString()!))
            : Encoding.UTF8.GetBytes(Methodology.GetRawText())).Resolve(Service, Plan.Year, DecidedOn);
    }

    internal sealed record Plan(
        string Service, int Year, Line[] Lines, Money? Request = null, Money? PreviousAward = null, Money? EligibleCost = null, Money? Profit = null,
        Dictionary<string, Money>? OtherSources = null, Dictionary<string, Rate>? Coefficients = null, External? Ceiling = null, External? Optimum = null)
    {
        public ServicePlan ToPlan() => ServicePlan.Create(new()
        {
            Service = Service,
            Year = Year,
            Lines = Lines.Select(line => line.ToLine(Year)).ToValueList(),
            Request = Request,
            PreviousAward = PreviousAward,
            EligibleCost = EligibleCost,
            Profit = Profit,
            OtherSources = (OtherSources ?? []).Select(other => new OtherSource(PublicSource.All.Single(source => source.Code == other.Key), other.Value)).ToValueList(),
            Coefficients = (Coefficients ?? []).Select(given => new CoefficientValue(given.Key, given.Value)).ToValueList(),
            External = new[] { Ceiling?.ToValue(CompensationSteps.Ceiling), Optimum?.ToValue(CompensationSteps.Optimal) }.OfType<ExternalValue>().ToValueList(),
        });
    }

    internal sealed record Line(
        ServiceForm Form, JsonElement Provided, JsonElement? Registered = null, JsonElement? InNetwork = null, JsonElement? Entrusted = null, JsonElement? Requested = null,
        Money? ActualRevenue = null, Money? OperatingCost = null)
    {
        public ServiceLine ToLine(int year) => new()
        {
            Form = Form,
            Provided = Segments(Provided, year),
            Registered = Registered is { } registered ? Segments(registered, year) : null,
            InNetwork = InNetwork is { } network ? Segments(network, year) : null,
            Entrusted = Entrusted is { } entrusted ? Segments(entrusted, year) : null,
            Requested = Requested is { } requested ? Segments(requested, year) : null,
            ActualRevenue = ActualRevenue,
            OperatingCost = OperatingCost,
        };

        // "9 bed" is the whole year; else a list of stretches.
        private static ValueList<CapacitySegment> Segments(JsonElement input, int year) => input.ValueKind == JsonValueKind.String
            ? CapacitySegment.WholeYear(year, input.Deserialize<Capacity>(Strict))
            : input.Deserialize<CapacitySegment[]>(Strict)!.ToValueList();
    }

    internal sealed record External(Money Amount, string Source)
    {
        public ExternalValue ToValue(StepDefinition step) => new(step, Amount, Source);
    }

    private sealed class DateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
