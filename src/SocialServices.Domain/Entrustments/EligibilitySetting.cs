using NodaTime;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Entrustments;

/// <summary>What the conditions of eligibility look at: the service, the day, the plan, and the services of the same type with a place in common.</summary>
internal sealed record EligibilitySetting(CandidateService Service, LocalDate Day, DevelopmentPlan Plan, ValueList<CandidateService> SameType)
{
    /// <summary>The plan has a capacity above zero for each group in every place of the service.</summary>
    public (bool Holds, BilingualText Reason) NeedInPlan()
    {
        if (Plan.On(Day) is not { } version)
            return (false, new($"Plán {Plan.Name} v daný den nemá platnou verzi.", $"The plan {Plan.Name} has no version that holds on the day."));

        var missing = Service.Groups
            .Select(group => (Group: group, Area: version.Capacities
                .Where(row => row.Service == Service.Service && row.Group == group && row.Capacity.Quantity.TenThousandths > 0)
                .Aggregate(Service.Area, (rest, row) => rest.Except(row.Area))))
            .Where(rest => !rest.Area.IsEmpty)
            .ToList();
        return missing.Count == 0
            ? (true, BilingualText.Of(language => language == Language.Czech
                ? $"Plán {Plan.Name} ({version.Resolution}) se službou počítá v celém jejím území ({Place(language)})."
                : $"The plan {Plan.Name} ({version.Resolution}) has the service in its whole area ({Place(language)})."))
            : (false, BilingualText.Of(language =>
            {
                var places = string.Join("; ", missing.Select(rest => $"{rest.Group.Name.In(language)} ({rest.Area.ToText(language, Day)})"));
                return language == Language.Czech
                    ? $"Plán {Plan.Name} ({version.Resolution}) se službou nepočítá pro: {places}."
                    : $"The plan {Plan.Name} ({version.Resolution}) does not have the service for: {places}.";
            }));
    }

    /// <summary>The sums of each form and unit are the same in the report and in the network, which has at least one above zero.</summary>
    public (bool Holds, BilingualText Reason) ReportedEqualsNetwork()
    {
        var (network, reported) = (ByForm(Service.InNetwork), ByForm(Service.Reported));
        if (network.Count == 0)
            return (false, new("Služba nemá v síti žádnou kapacitu.", "The service has no capacity in the network."));

        var different = network.Keys.Union(reported.Keys).Where(key => network.GetValueOrDefault(key) != reported.GetValueOrDefault(key)).Order(new ByFormAndUnit()).ToList();
        return different.Count == 0
            ? (true, BilingualText.Of(language =>
            {
                var capacities = string.Join("; ", network.Select(each => $"{each.Key.Form.ToText(language)} {each.Value.ToText(language)}"));
                return language == Language.Czech ? $"Vykázaná kapacita se rovná kapacitě v síti: {capacities}." : $"The reported capacity equals that of the network: {capacities}.";
            }))
            : (false, BilingualText.Of(language =>
            {
                var capacities = string.Join("; ", different.Select(key => language == Language.Czech
                    ? $"{key.Form.ToText(language)}: vykázáno {Text(reported, key, "nic")}, v síti {Text(network, key, "nic")}"
                    : $"{key.Form.ToText(language)}: {Text(reported, key, "nothing")} reported, {Text(network, key, "nothing")} in the network"));
                return language == Language.Czech ? $"Vykázaná kapacita se nerovná kapacitě v síti: {capacities}." : $"The reported capacity does not equal that of the network: {capacities}.";

                string Text(SortedDictionary<(ServiceForm Form, string Unit), Capacity> capacities, (ServiceForm Form, string Unit) key, string none) =>
                    capacities.TryGetValue(key, out var capacity) ? capacity.ToText(language) : none;
            }));
    }

    /// <summary>No other service of the type has a place in common.</summary>
    public (bool Holds, BilingualText Reason) OnlyOfType() => Only(SameType, new("téhož druhu", "of the same type"));

    /// <summary>No other service of the type has a place and a target group in common.</summary>
    public (bool Holds, BilingualText Reason) OnlyForGroup() =>
        Only(SameType.Where(other => other.Groups.Any(Service.Groups.Contains)).ToValueList(), new("téhož druhu pro tutéž cílovou skupinu", "of the same type for the same target group"));

    /// <summary>The service has a capacity above zero in a part of the network.</summary>
    public (bool Holds, BilingualText Reason) In(NetworkStatus status)
    {
        var inPart = Service.InNetwork.Where(each => each.Status == status && each.Capacity.Quantity.TenThousandths > 0).ToList();
        var unsaid = Service.InNetwork.Any(each => each.Status is null);
        return inPart.Count > 0
            ? (true, BilingualText.Of(language =>
            {
                var capacities = string.Join("; ", inPart.Select(each => $"{each.Form.ToText(language)} {each.Capacity.ToText(language)}"));
                return language == Language.Czech ? $"{Capital(status.ToText(language))}: {capacities}." : $"In the {status.ToText(language)}: {capacities}.";
            }))
            : (false, unsaid
                ? new("V které části sítě služba je, není uvedeno.", "In which part of the network the service is, is not stated.")
                : BilingualText.Of(language => language == Language.Czech ? $"{Capital(status.ToText(language))}: služba v ní nemá žádnou kapacitu." : $"The service has no capacity in the {status.ToText(language)}."));

        static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>No finding about quality is open.</summary>
    public (bool Holds, BilingualText Reason) NoOpenFinding() => Service.OpenFindings switch
    {
        null => (false, new("Zda jsou zjištění o kvalitě, není uvedeno.", "Whether there are findings about quality is not stated.")),
        { Count: 0 } => (true, new("Žádné zjištění o kvalitě není otevřené.", "No finding about quality is open.")),
        { } open => (false, BilingualText.Of(language =>
        {
            var findings = string.Join("; ", open.Select(finding => $"{finding.What.In(language)} ({finding.Source}, {DateText.Of(finding.EffectiveOn, language)})"));
            return language == Language.Czech ? $"Neodstraněno: {findings}." : $"Not remedied: {findings}.";
        })),
    };

    private (bool Holds, BilingualText Reason) Only(ValueList<CandidateService> others, BilingualText kind) => (others.Count == 0, BilingualText.Of(language =>
    {
        var services = string.Join("; ", others.Select(other => $"{other.Identifier} ({other.Area.Intersect(Service.Area).ToText(language, Day)})"));
        return (others.Count, language) switch
        {
            (0, Language.Czech) => $"V území služby ({Place(language)}) není jiná služba {kind.Czech}.",
            (0, _) => $"There is no other service {kind.English} in its area ({Place(language)}).",
            (_, Language.Czech) => $"V území služby jsou i jiné služby {kind.Czech}: {services}.",
            _ => $"There are other services {kind.English} in its area: {services}.",
        };
    }));

    private string Place(Language language) => Service.Area.ToText(language, Day);

    private static SortedDictionary<(ServiceForm Form, string Unit), Capacity> ByForm(ValueList<FormCapacity> capacities) => new(capacities
        .Where(each => each.Capacity.Quantity.TenThousandths > 0)
        .GroupBy(each => (each.Form, each.Capacity.Unit.Code))
        .ToDictionary(same => same.Key, same => same.Select(each => each.Capacity).Aggregate((sum, capacity) => sum + capacity)), new ByFormAndUnit());

    /// <summary>By form, then by the code of the unit, the same in every culture.</summary>
    private sealed class ByFormAndUnit : IComparer<(ServiceForm Form, string Unit)>
    {
        public int Compare((ServiceForm Form, string Unit) x, (ServiceForm Form, string Unit) y) =>
            x.Form != y.Form ? x.Form.CompareTo(y.Form) : string.CompareOrdinal(x.Unit, y.Unit);
    }
}
