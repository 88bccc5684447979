using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Golden;

public sealed class EntitlementCases
{
    private static readonly ServiceIdentifier Service = ServiceIdentifier.Parse("1234567");

    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Entitlement_OfACaseThatHappens_GivesItsUnitsDayByDay(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var entitlement = Entitlement.Of(CaseInput.Read<Input>(golden).ToCase());
        var line = Assert.Single(entitlement.Lines);

        golden.Verify(new Dictionary<string, string>
        {
            ["units"] = string.Join("; ", Runs(line)),
            ["unit-days"] = line.UnitDays.ToString(),
            ["stopped"] = string.Join("; ", entitlement.StoppedPayments.Select(Days)),
            ["warnings"] = FormattableString.Invariant($"{entitlement.Warnings.Count}"),
        });
        golden.VerifyText("cs", entitlement.ToText(Language.Czech));
        golden.VerifyText("en", entitlement.ToText(Language.English));
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "entitlement"));

    // Days in a row with the same units, whatever decides.
    private static IEnumerable<string> Runs(EntitlementLine line)
    {
        for (var i = 0; i < line.Stretches.Count;)
        {
            var first = i;
            while (i < line.Stretches.Count && line.Stretches[i].Units == line.Stretches[first].Units)
                i++;
            yield return $"{Days(new(line.Stretches[first].Days.Start, line.Stretches[i - 1].Days.End))} {line.Stretches[first].Units}";
        }
    }

    private static string Days(DateInterval days) => $"{LocalDatePattern.Iso.Format(days.Start)}..{LocalDatePattern.Iso.Format(days.End)}";

    private sealed record Input(
        ServiceType Type, ServiceForm Form, Stated[] Registered, InNetwork[] Network, Stated[] Entrusted, Contract[]? Contracts = null, Stated[]? Provided = null,
        Paper? Ended = null, Paper? Insolvency = null)
    {
        public EntitlementCase ToCase() => new()
        {
            Period = new(new(2023, 1, 1), new(2023, 12, 31)),
            Registration = ServiceRegistration.Create(Service, Type,
            [
                .. Registered.Select(each => new RegistrationEvent.CapacityOf(each.From, Form, each.Capacity, each.Source)),
                .. Ended is null ? Array.Empty<RegistrationEvent>() : [new RegistrationEvent.Ended(Ended.On, Ended.Source)],
                .. Insolvency is null ? Array.Empty<RegistrationEvent>() : [new RegistrationEvent.InsolvencyOpened(Insolvency.On, Insolvency.Source)],
            ]),
            Network = RegionalNetwork.Create(Network.Select(each => new NetworkEntry(Service, Form, each.Capacity, each.Status, Validity.Between(each.From, each.To), each.Resolution))),
            Entrustments = Entrusted.Select(each => Entrustment.Create(new() { Number = each.Source, IssuedOn = each.From.PlusDays(-1), Duration = new(each.From, each.To!.Value), Lines = [new(Service, Form, each.Capacity)] })).ToValueList(),
            Requested = Contracts?.Select(each => new StatedUnits(Form, new(each.From, each.To, each.Capacity), each.Source) { Conclusion = new(each.Concluded, each.Published) }).ToValueList(),
            Provided = Provided?.Select(each => new StatedUnits(Form, new(each.From, each.To!.Value, each.Capacity), each.Source)).ToValueList(),
        };
    }

    private sealed record Stated(LocalDate From, Capacity Capacity, string Source, LocalDate? To = null);

    private sealed record InNetwork(LocalDate From, Capacity Capacity, [property: JsonConverter(typeof(JsonStringEnumConverter<NetworkStatus>))] NetworkStatus Status, string Resolution, LocalDate? To = null);

    private sealed record Contract(LocalDate From, LocalDate To, Capacity Capacity, LocalDate Concluded, string Source, LocalDate? Published = null);

    private sealed record Paper(LocalDate On, string Source);
}
