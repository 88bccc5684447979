using NodaTime;
using SocialServices.Domain.Indicators.Persons;

namespace SocialServices.Domain.Documents;

/// <summary>
/// Numbers that the receipt of person indicators states (výsledek v dokladu o počtu podpořených osob), in persons at the end of the project unless
/// stated otherwise; each means what the property of <see cref="PersonIndicators"/> means.
/// </summary>
public sealed record IndicatorResult
{
    /// <summary>Participants, in OP LZZ supported persons.</summary>
    public required int Participants { get; init; }

    /// <summary>Persons who used services.</summary>
    public required int Users { get; init; }

    /// <summary>Families with at least one person who counts.</summary>
    public required int Families { get; init; }

    /// <summary>The numbers at the end of each calendar quarter of the project, as reports of the project state them.</summary>
    public required ValueList<IndicatorQuarter> Quarters { get; init; }

    /// <summary>By service or type, where uniqueness is by them; else empty.</summary>
    public required ValueList<IndicatorItem> Groups { get; init; }

    /// <summary>By sex.</summary>
    public required ValueList<IndicatorItem> BySex { get; init; }

    /// <summary>By age at entry.</summary>
    public required ValueList<IndicatorItem> ByAge { get; init; }

    /// <summary>By status on the labour market at entry.</summary>
    public required ValueList<IndicatorItem> ByLabourStatus { get; init; }

    /// <summary>By education at entry.</summary>
    public required ValueList<IndicatorItem> ByEducation { get; init; }

    /// <summary>By sensitive items that apply; they do not add up.</summary>
    public required ValueList<IndicatorItem> BySensitiveItem { get; init; }

    /// <summary>By target groups of the rules; they do not add up.</summary>
    public required ValueList<IndicatorItem> ByTargetGroup { get; init; }

    /// <summary>Former participants by outcome at exit.</summary>
    public required ValueList<IndicatorOutcome> Outcomes { get; init; }

    /// <summary>How persons count.</summary>
    public required ValueList<StatusCount> Statuses { get; init; }

    internal static IndicatorResult Of(PersonIndicators indicators)
    {
        var (participants, users, families) = (indicators.Participants.ByQuarters(), indicators.Users.ByQuarters(), indicators.Families.ByQuarters());
        return new()
        {
            Participants = indicators.Participants.Total,
            Users = indicators.Users.Total,
            Families = indicators.Families.Total,
            Quarters = participants.Select((quarter, i) => new IndicatorQuarter(quarter.Days, quarter.Cumulative, users[i].Cumulative, families[i].Cumulative)).ToValueList(),
            Groups = Items(indicators.Groups),
            BySex = Items(indicators.BySex),
            ByAge = Items(indicators.ByAge),
            ByLabourStatus = Items(indicators.ByLabourStatus),
            ByEducation = Items(indicators.ByEducation),
            BySensitiveItem = Items(indicators.BySensitiveItem),
            ByTargetGroup = Items(indicators.ByTargetGroup),
            Outcomes = indicators.Outcomes.Select(outcome => new IndicatorOutcome(outcome.Code, outcome.Persons.Total)).ToValueList(),
            Statuses = indicators.Statuses,
        };
    }

    private static ValueList<IndicatorItem> Items(ValueList<PersonBreakdown> breakdown) =>
        breakdown.Select(item => new IndicatorItem(item.Code, item.Name, item.Participants.Total, item.Users.Total)).ToValueList();
}

/// <summary>Numbers at the end of a quarter that a receipt states (stav na konci čtvrtletí v dokladu), from the start of the project.</summary>
/// <param name="Days">Days of the quarter that belong to the project.</param>
/// <param name="Participants">Participants, in persons.</param>
/// <param name="Users">Persons who used services.</param>
/// <param name="Families">Families.</param>
public sealed record IndicatorQuarter(DateInterval Days, int Participants, int Users, int Families);

/// <summary>Persons of one item of a breakdown that a receipt states (položka členění v dokladu).</summary>
/// <param name="Code">Code of the item; empty for what is not known or in no item.</param>
/// <param name="Name">Its name.</param>
/// <param name="Participants">Participants, in persons.</param>
/// <param name="Users">Persons who used services.</param>
public sealed record IndicatorItem(string Code, BilingualText Name, int Participants, int Users);

/// <summary>Former participants with an outcome at exit that a receipt states (počet osob s výsledkem v dokladu).</summary>
/// <param name="Code">Code of the outcome.</param>
/// <param name="Persons">How many persons.</param>
public sealed record IndicatorOutcome(string Code, int Persons);
