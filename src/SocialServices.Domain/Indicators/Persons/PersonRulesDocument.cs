using System.Text.Json;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Indicators.Persons;

/// <summary>Reader and writer of the rules of counting as a part of another document. What a programme fixes, as the record of a participant, follows from it.</summary>
internal static class PersonRulesDocument
{
    private static readonly (string Code, PersonUniqueness Value)[] UniquenessCodes =
        [("per-project", PersonUniqueness.PerProject), ("per-service-type", PersonUniqueness.PerServiceType), ("per-service", PersonUniqueness.PerService)];

    private static readonly (string Code, UseOfServices Value)[] UseCodes = [("disjoint", UseOfServices.Disjoint), ("inclusive", UseOfServices.Inclusive)];

    private static readonly (string Code, ShelterChildren Value)[] ShelterCodes = [("like-others", ShelterChildren.LikeOthers), ("users-only", ShelterChildren.UsersOnly)];

    /// <summary>The properties of an object that the caller opens and closes.</summary>
    public static void Write(Utf8JsonWriter json, PersonRules rules)
    {
        json.WriteString("programme", rules.Programme.Code);
        if (rules.Threshold is { } threshold)
        {
            json.WriteStartObject("threshold");
            json.Number<Quantity>("hours", threshold.Hours);
            json.Number<Quantity>("notElectronic", threshold.NotElectronic);
            json.Cite("source", threshold.Source);
            json.Text("reservation", threshold.Reservation);
            json.WriteEndObject();
        }

        json.Code("uniqueness", UniquenessCodes, rules.Uniqueness);
        json.Code("use", UseCodes, rules.Use);
        json.Code("shelterChildren", ShelterCodes, rules.ShelterChildren);
        Ages(json, "ages", rules.Ages);
        json.Objects("targetGroups", rules.TargetGroups, group =>
        {
            json.WriteString("code", group.Code);
            json.Text("name", group.Name);
            Ages(json, "ages", group.Ages);
            Ages(json, "childAges", group.ChildAges);
        });
        json.Objects("ageBands", rules.AgeBands, band => Ages(json, band));
        json.Texts("leftOut", rules.LeftOut, kind => SupportHistoryDocument.Kinds.First(known => known.Value == kind).Code);
        json.WriteNumber("minutesOfHour", rules.MinutesOfHour);
        json.Number("housingMonth", rules.HousingMonth);
        json.Number("stayDay", rules.StayDay);
        if (rules.Reservations.Count == 0)
            return;
        json.WriteStartArray("reservations");
        foreach (var reservation in rules.Reservations)
            json.BothLanguages(reservation);
        json.WriteEndArray();
    }

    /// <summary>The rules; none where something could not be read, and the reason stands in the problems.</summary>
    public static PersonRules? Read(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var programme = node.Required("programme")?.AsCode(Programme.All.Select(known => (known.Code, known)));
        var stated = programme is null || programme == Programme.HumanResourcesAndEmployment ? node.Optional("threshold") : node.Required("threshold");
        var threshold = stated is null ? null : ThresholdOf(stated);
        var (uniqueness, use, shelter) = (
            node.Required("uniqueness")?.AsCode(UniquenessCodes) ?? default, node.Required("use")?.AsCode(UseCodes) ?? default, node.Required("shelterChildren")?.AsCode(ShelterCodes) ?? default);
        var (ages, groups) = (AgesOf(node.Optional("ages")), node.Optional("targetGroups").AsObjects(GroupOf));
        var bands = (node.Optional("ageBands")?.AsList() ?? []).Select(AgesOf).OfType<AgeBounds>().ToValueList();
        var leftOut = node.Optional("leftOut")?.AsList().Select(item => item.AsCode(SupportHistoryDocument.Kinds)).ToValueList() ?? [];
        var minutes = MinutesOf(node.Required("minutesOfHour"));
        var (month, day) = (HoursOf(node.Optional("housingMonth"), PersonRules.MostOfMonth, minutes), HoursOf(node.Optional("stayDay"), PersonRules.MostOfDay, minutes));
        var reservations = node.Optional("reservations")?.AsList().Select(item => item.AsBilingualText()).ToValueList() ?? [];
        node.RefuseUnknown();
        if (!node.HasNoError())
            return null;

        return PersonRules.Stated(programme!, threshold) with
        {
            Uniqueness = uniqueness,
            Use = use,
            ShelterChildren = shelter,
            Ages = ages,
            TargetGroups = groups,
            AgeBands = bands,
            LeftOut = leftOut,
            MinutesOfHour = minutes,
            HousingMonth = month,
            StayDay = day,
            Reservations = reservations,
        };
    }

    private static void Ages(Utf8JsonWriter json, string name, AgeBounds? ages)
    {
        if (ages is null)
            return;
        json.WriteStartObject(name);
        Ages(json, ages);
        json.WriteEndObject();
    }

    private static void Ages(Utf8JsonWriter json, AgeBounds ages)
    {
        json.Whole("lowest", ages.Lowest);
        json.Whole("highest", ages.Highest);
        if (ages.Highest is not null)
            json.Code("rule", HighestAgeRules.Codes, ages.Rule);
    }

    private static AgeBounds? AgesOf(DocumentNode? node)
    {
        if (node?.AsObject() is null)
            return null;
        var before = node.ProblemsOfDocument;
        var (lowest, highest) = (node.Optional("lowest")?.AsInteger(), node.Optional("highest")?.AsInteger());
        var rule = (node.Optional("highest") is null ? null : node.Required("rule"))?.AsCode(HighestAgeRules.Codes) ?? default;
        node.RefuseUnknown();
        if (node.ProblemsOfDocument > before)
            return null;
        if (AgeBounds.TryCreate(lowest, highest, rule, out var bounds))
            return bounds;
        node.Report(SupportProblemCodes.Range, AgeBounds.Expected);
        return null;
    }

    private static TargetGroupCondition GroupOf(DocumentNode node)
    {
        var group = new TargetGroupCondition(node.Required("code")?.AsText() ?? string.Empty, node.Optional("name")?.AsBilingualText() ?? default)
        {
            Ages = AgesOf(node.Optional("ages")),
            ChildAges = AgesOf(node.Optional("childAges")),
        };
        node.RefuseUnknown();
        return group;
    }

    private static ParticipationThreshold? ThresholdOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var hours = HoursOf(node.Required("hours"), ParticipationThreshold.Most, minutesOfHour: 0);
        var notElectronic = HoursOf(node.Required("notElectronic"), hours ?? ParticipationThreshold.Most, minutesOfHour: 0);
        var (source, reservation) = (node.Required("source")?.AsCitation(), node.Optional("reservation")?.AsBilingualText() ?? default);
        node.RefuseUnknown();
        return hours is { } all && notElectronic is { } other && source is not null ? ParticipationThreshold.Of(all, other, source, reservation) : null;
    }

    private static int MinutesOf(DocumentNode? node)
    {
        if (node?.AsInteger() is not { } minutes)
            return PersonRules.LongestHour;
        if (minutes is >= 1 and <= PersonRules.LongestHour)
            return minutes;
        node.Report(SupportProblemCodes.Range, new($"Hodina podpory má 1 až {PersonRules.LongestHour} minut, ne {minutes}.", $"An hour of support has 1 to {PersonRules.LongestHour} minutes, not {minutes}."));
        return PersonRules.LongestHour;
    }

    /// <summary>Hours from 0 to the most to a whole minute, also in hours of so many minutes each where they are converted.</summary>
    private static Quantity? HoursOf(DocumentNode? node, Quantity most, int minutesOfHour)
    {
        if (node?.AsQuantity(Unit.Hour) is not { } hours)
            return null;
        if (hours.Unit == Unit.Hour && hours.TenThousandths >= 0 && hours.TenThousandths <= most.TenThousandths
            && SupportTime.MinutesOf(hours, PersonRules.LongestHour).IsWhole && SupportTime.MinutesOf(hours, minutesOfHour).IsWhole)
            return hours;
        node.Report(SupportProblemCodes.Range, new(
            $"Očekává se počet hodin od 0 do {most.ToText(Language.Czech)} na celé minuty, ne {node.Quoted}.", $"Hours from 0 to {most.ToText(Language.English)} to a whole minute are expected, not {node.Quoted}."));
        return null;
    }
}
