using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Entrustments;

/// <summary>Requested : planned : contracted in an area, in one unit (poměr požadováno : naplánováno : zajištěno). Exact.</summary>
public sealed record NeedRatio
{
    internal NeedRatio(ServiceTerritory area, Capacity requested, Capacity? planned, Capacity contracted)
    {
        Area = area;
        Requested = requested;
        Planned = planned;
        Contracted = contracted;
        Unmet = Capacity.Of(requested.Quantity - Capacity.Min(requested, contracted).Quantity);
    }

    /// <summary>Where; areas that share a place are one, because nobody can tell whose units serve it.</summary>
    public ServiceTerritory Area { get; }

    /// <summary>What is asked for; zero where nothing is.</summary>
    public Capacity Requested { get; }

    /// <summary>What is planned, zero where nothing is; none where no version of the plan holds on the day.</summary>
    public Capacity? Planned { get; }

    /// <summary>What is contracted; zero where nothing is.</summary>
    public Capacity Contracted { get; }

    /// <summary>Planned divided by requested; none where nothing is requested or no plan holds.</summary>
    public Exact? PlannedToRequested => Planned is { } planned ? Divide(planned, Requested) : null;

    /// <summary>Contracted divided by planned; none where nothing is planned or no plan holds.</summary>
    public Exact? ContractedToPlanned => Planned is { } planned ? Divide(Contracted, planned) : null;

    /// <summary>Contracted divided by requested; none where nothing is requested.</summary>
    public Exact? ContractedToRequested => Divide(Contracted, Requested);

    /// <summary>
    /// What is requested and not contracted, at least zero. That of a total is the sum over its areas: a surplus of one makes up for nothing in
    /// another.
    /// </summary>
    public Capacity Unmet { get; private init; }

    /// <summary>Availability by what is contracted and what is unmet; none where nothing is requested and nothing is contracted.</summary>
    public Availability? Availability => Availabilities.Of(Contracted + Unmet, Contracted);

    /// <summary>Text for people: "10 úvazků : 8 úvazků : 6 úvazků".</summary>
    public string ToText(Language language) => string.Join(" : ",
        Requested.ToText(language), Planned?.ToText(language) ?? (language == Language.Czech ? "bez plánu" : "no plan"), Contracted.ToText(language));

    /// <summary>The sums over areas that share no place, at least one.</summary>
    internal static NeedRatio Total(ValueList<NeedRatio> areas) => areas.Aggregate((sum, area) => sum.And(area)) with
    {
        Unmet = areas.Select(area => area.Unmet).Aggregate((sum, unmet) => sum + unmet),
    };

    /// <summary>Both areas as one, because they share a place.</summary>
    internal NeedRatio And(NeedRatio other) => new(Area.Union(other.Area), Requested + other.Requested, Planned + other.Planned, Contracted + other.Contracted);

    /// <summary>The ratio in numbers and words, as a sentence.</summary>
    internal BilingualText Reason() => BilingualText.Of(Reason);

    private string Reason(Language language)
    {
        var isCzech = language == Language.Czech;
        (string Name, Exact? Value)[] ratios =
        [
            (isCzech ? "naplánováno ÷ požadováno" : "planned ÷ requested", PlannedToRequested),
            (isCzech ? "zajištěno ÷ naplánováno" : "contracted ÷ planned", ContractedToPlanned),
            (isCzech ? "zajištěno ÷ požadováno" : "contracted ÷ requested", ContractedToRequested),
        ];
        return string.Join("; ",
        [
            $"{(isCzech ? "Požadováno : naplánováno : zajištěno" : "Requested : planned : contracted")} = {ToText(language)}",
            .. ratios.Where(ratio => ratio.Value is not null).Select(ratio => $"{ratio.Name} {Figure.Coefficient(ratio.Value!.Value).ToResult(language)}"),
            .. Availability is { } availability ? [$"{(isCzech ? "dostupnost" : "availability")}: {availability.ToText(language)}"] : Array.Empty<string>(),
        ]) + ".";
    }

    private static Exact? Divide(Capacity number, Capacity by) => by.Quantity.TenThousandths == 0 ? null : number.Quantity.ToExact() / by.Quantity.ToExact();
}
