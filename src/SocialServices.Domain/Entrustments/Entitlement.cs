using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// For how many units of a service a region may pay on each day (nárok na úhradu rozsahu): the lowest of registration, network, entrustment,
/// request and provided capacity. A raise counts from the latest of their days, a lowering from the earliest. Immutable and thread-safe.
/// </summary>
public sealed record Entitlement
{
    private Entitlement(EntitlementCase given, ValueList<EntitlementLine> lines)
    {
        Given = given;
        Lines = lines;
    }

    /// <summary>What it rests on.</summary>
    public EntitlementCase Given { get; }

    /// <summary>Forms and units, each day by day.</summary>
    public ValueList<EntitlementLine> Lines { get; }

    /// <summary>Days on which payments are stopped although units count, because insolvency of the provider is open.</summary>
    public ValueList<DateInterval> StoppedPayments => Given.Registration.InsolventIn(Given.Period);

    /// <summary>The entitlement of a service in a period. The service has a line for every form and unit that the network, an entrustment, the request or the report states; a form that only the register knows has a line in its own unit.</summary>
    /// <exception cref="DomainValidationException">Two stated units of a form share a day; the report names all.</exception>
    public static Entitlement Of(EntitlementCase given)
    {
        new ValidationReport([.. Overlaps(Guard.Against.Null(given).Requested, "$.requested"), .. Overlaps(given.Provided, "$.provided")]).ThrowIfErrors();
        var lines = Keys(given).Distinct().OrderBy(key => key.Form).ThenBy(key => key.Unit.Code, StringComparer.Ordinal)
            .Select(key => new EntitlementLine(key.Form, key.Unit, Stretches(given, key.Form, key.Unit))).ToValueList();
        return new(given, lines);
    }

    /// <summary>How each line came about, with every limit on every stretch of days and where it stands.</summary>
    public ValueList<Explained<EntitlementLine>> Explain() => Lines.Select(line => new Explained<EntitlementLine>(line, Explanation(line))).ToValueList();

    /// <summary>A table by stretches of days for people: days, units, reason; then days of stopped payments and findings of quality.</summary>
    public string ToText(Language language)
    {
        var (czech, registration) = (language == Language.Czech, Given.Registration);
        var rows = new List<string> { $"{(czech ? "Služba" : "Service")} {registration.Service}, {registration.Type.Name.In(language)}, {DateText.Of(Given.Period, language)}" };
        foreach (var line in Lines)
        {
            rows.AddRange([string.Empty, $"{line.Form.ToText(language)}, {line.Unit.Name.In(language)}"]);
            rows.AddRange(line.Stretches.Select(stretch => $"  {DateText.Of(stretch.Days, language)} | {stretch.Units.ToText(language)} | {stretch.Reason.In(language)}"));
        }

        rows.AddRange(StoppedPayments.SelectMany(days => new[] { string.Empty, $"{(czech ? "POZOR" : "NOTE")}: {Stopped(days).In(language)}" }));
        rows.AddRange(registration.Events.OfType<RegistrationEvent.Change>().Where(change => Given.Period.Contains(change.EffectiveOn)).SelectMany(change => new[]
        {
            string.Empty, $"{(czech ? "Změna registrace" : "Change of registration on")} {DateText.Of(change.EffectiveOn, language)}: {change.What.In(language)} ({change.Source}).",
        }));
        rows.AddRange(registration.Events.OfType<RegistrationEvent.QualityFinding>().Where(finding => Given.Period.Contains(finding.EffectiveOn)).SelectMany(finding => new[]
        {
            string.Empty, $"{(czech ? "Zjištění o kvalitě" : "Quality finding of")} {DateText.Of(finding.EffectiveOn, language)}: {finding.What.In(language)} ({finding.Source}).",
        }));
        return string.Concat(rows.Select(row => row + "\n"));
    }

    /// <summary>The table in English.</summary>
    public override string ToString() => ToText(Language.English);

    // A form that only the register knows has a line in its own unit, so that the answer says what is missing.
    private static IEnumerable<(ServiceForm Form, Unit Unit)> Keys(EntitlementCase given)
    {
        var service = given.Registration.Service;
        var stated = given.Network.Entries.Where(entry => entry.Service == service && entry.Validity.Overlaps(given.Period)).Select(entry => (entry.Form, entry.Capacity.Unit))
            .Concat(given.Entrustments.SelectMany(act => act.LinesOf(service)).Where(each => each.Days.Intersection(given.Period) is not null).Select(each => (each.Line.Form, each.Line.Capacity.Unit)))
            .Concat((given.Requested ?? []).Concat(given.Provided ?? []).Select(units => (units.Form, units.Segment.Capacity.Unit))).ToList();
        return stated.Concat(given.Registration.Events.OfType<RegistrationEvent.CapacityOf>()
            .Where(each => each.EffectiveOn <= given.Period.End && stated.TrueForAll(key => key.Form != each.Form)).Select(each => (each.Form, each.Capacity.Unit)));
    }

    private static ValueList<EntitledStretch> Stretches(EntitlementCase given, ServiceForm form, Unit unit)
    {
        var (period, service) = (given.Period, given.Registration.Service);
        var limits = new (UnitLimit Limit, ValueList<StatedCapacity>? Stated)[]
        {
            (UnitLimit.Provided, Stated(given.Provided, new("služba se neposkytuje", "the service is not provided"))),
            (UnitLimit.Registration, Shared(given, given.Registration.CapacityIn(period, form, unit))),
            (UnitLimit.Network, given.Network.CapacityIn(period, service, form, unit)),
            (UnitLimit.Entrustment, Entrustment.CapacityIn(period, given.Entrustments, service, form, unit)),
            (UnitLimit.Request, Stated(given.Requested, new("není v žádosti ani ve smlouvě", "neither in the request nor in a contract"))),
        }.Where(limit => limit.Stated is not null).Select(limit => (limit.Limit, Stated: limit.Stated!)).ToList();

        var stretches = new List<EntitledStretch>();
        foreach (var piece in LowestCapacity.Pieces(period, limits.ConvertAll(limit => (limit.Limit, limit.Stated.Select(stated => stated.ToSegment()).ToValueList()))))
        {
            var on = limits.ConvertAll(limit => (limit.Limit, Stated: limit.Stated.First(stated => stated.Days.Contains(piece.Days.Start)))).ToValueList();
            stretches.Add(new(piece.Days, Capacity.Of(Quantity.FromTenThousandths(piece.Counted, unit)), piece.Limit, Reason(stretches.LastOrDefault()?.Limits, on, piece.Limit)) { Limits = on });
        }

        return stretches.ToValueList();

        ValueList<StatedCapacity>? Stated(ValueList<StatedUnits>? units, BilingualText missing)
        {
            var ofLine = units?.Where(each => each.Form == form && each.Segment.Capacity.Unit == unit).ToList();
            return ofLine is null ? null : StatedCapacity.ByDay(period, ofLine.SelectMany(each => new[] { each.Segment.From, each.Segment.To.PlusDays(1) }), day =>
                ofLine.Find(each => each.Segment.From <= day && day <= each.Segment.To) is { } found ? new(found.Segment.Capacity, BilingualText.Same(found.Source)) : StatedCapacity.None(unit, missing));
        }
    }

    // A region pays its part of a service that works in several; the part is rounded down to a ten-thousandth of a unit.
    private static ValueList<StatedCapacity> Shared(EntitlementCase given, ValueList<StatedCapacity> registered)
    {
        var acts = given.Entrustments.Where(act => act.LinesOf(given.Registration.Service).Any()).ToList();
        if (acts.TrueForAll(act => act.Definition.Share == Rate.One))
            return registered;
        var changes = registered.Select(stated => stated.Days.Start).Concat(acts.SelectMany(act => new[] { act.Duration.Start, act.Duration.End.PlusDays(1) }));
        return StatedCapacity.ByDay(given.Period, changes, day =>
        {
            var whole = registered.First(stated => stated.Days.Contains(day)) with { Days = null! };
            var share = acts.Where(act => act.Duration.Contains(day)).Select(act => act.Definition.Share).DefaultIfEmpty(Rate.One).Max();
            if (whole.IsUnlimited || share == Rate.One)
                return whole;
            var part = (long)((Int128)whole.Capacity.Quantity.TenThousandths * share.Millionths / Rate.One.Millionths);
            return new(Capacity.Of(Quantity.FromTenThousandths(part, whole.Capacity.Unit)), new(
                $"{whole.Source.Czech}, podíl kraje {share.ToText(Language.Czech)} z registrovaného rozsahu ({whole.Capacity.ToText(Language.Czech)})", $"{whole.Source.English}, the region's share {share.ToText(Language.English)} of {whole.Capacity.ToText(Language.English)}"));
        });
    }

    private static BilingualText Reason(ValueList<(UnitLimit Limit, StatedCapacity Stated)>? before, ValueList<(UnitLimit Limit, StatedCapacity Stated)> now, UnitLimit decides)
    {
        var changed = before is null ? [] : now.Zip(before).Where(pair => pair.First.Stated with { Days = null! } != pair.Second.Stated with { Days = null! })
            .Select(pair => (pair.First.Limit, Before: pair.Second.Stated, Now: pair.First.Stated)).ToList();
        var deciding = now.First(each => each.Limit == decides).Stated;
        var isTie = now.Count > 1 && now.All(each => each.Stated.Capacity == deciding.Capacity);
        return new(In(Language.Czech), In(Language.English));

        string In(Language language)
        {
            var czech = language == Language.Czech;
            var changes = string.Concat(changed.Select(change => $"{(czech ? "Mění se" : "Changed:")} {change.Limit.ToText(language)} {Units(change.Before, language)} → {Units(change.Now, language)}. "));
            if (isTie && deciding.Capacity.Quantity.TenThousandths > 0)
                return $"{changes}{(czech ? "Všechny podklady uvádějí totéž" : "All papers state the same")}.";
            return $"{changes}{(czech ? "Rozhoduje" : "Decided by")} {decides.ToText(language)}: {deciding.Source.In(language)}.";
        }
    }

    private static string Units(StatedCapacity stated, Language language) =>
        !stated.IsUnlimited ? stated.Capacity.ToText(language) : language == Language.Czech ? "bez omezení" : "no limit";

    private Explanation Explanation(EntitlementLine line)
    {
        var unit = line.Unit == Unit.Bed ? Unit.BedDay : line.Unit;
        return new(EntitlementSteps.Line, Figure.Units(line.UnitDays, unit))
        {
            Subject = new($"{line.Form.ToText(Language.Czech)}, {line.Unit.Name.Czech} × den", $"{line.Form.ToText(Language.English)}, {line.Unit.Name.English} × day"),
            Heading = [new($"Služba {Given.Registration.Service}, {Given.Registration.Type.Name.Czech}", $"Service {Given.Registration.Service}, {Given.Registration.Type.Name.English}")],
            Citations = EntitlementSteps.Line.CitationsIn(Given.Period),
            Warnings = StoppedPayments.Select(Stopped).ToValueList(),
            Parts = line.Stretches.Select(stretch => new Explanation(EntitlementSteps.Days, Figure.Units(stretch.Units.Quantity))
            {
                Subject = new(DateText.Of(stretch.Days, Language.Czech), DateText.Of(stretch.Days, Language.English)),
                Operands = stretch.Limits.Where(each => !each.Stated.IsUnlimited)
                    .Select(each => new Operand(each.Limit.Id(), OperandOrigin.Input, each.Limit.Name(), Figure.Units(each.Stated.Capacity.Quantity), Citation.Document(each.Stated.Source))).ToValueList(),
                Reason = stretch.Reason,
            }).ToValueList(),
        };
    }

    private static BilingualText Stopped(DateInterval days) => new(
        $"{DateText.Of(days, Language.Czech)} se neplatí, je zahájeno insolvenční řízení.", $"{DateText.Of(days, Language.English)} payments are stopped, insolvency is open.");

    private static IEnumerable<Problem> Overlaps(ValueList<StatedUnits>? units, string path)
    {
        foreach (var group in (units ?? []).GroupBy(each => (each.Form, each.Segment.Capacity.Unit)))
        {
            var sorted = group.OrderBy(each => each.Segment.From).ToList();
            for (var i = 0; i < sorted.Count; i++)
            {
                var (from, to, _) = sorted[i].Segment;
                if (to < from)
                    yield return Problem.Error(EntrustmentProblemCodes.Empty, path, new($"Rozsah ({sorted[i].Source}) končí dříve, než začíná.", $"The units ({sorted[i].Source}) end before they start."));
                else if (i > 0 && sorted[i - 1].Segment.To >= from)
                    yield return Problem.Error(EntrustmentProblemCodes.Overlap, path, new($"Rozsahy ({sorted[i - 1].Source}) a ({sorted[i].Source}) mají společný den {DateText.Of(from, Language.Czech)}.",
                        $"The units ({sorted[i - 1].Source}) and ({sorted[i].Source}) share the day {DateText.Of(from, Language.English)}."));
            }
        }
    }
}
