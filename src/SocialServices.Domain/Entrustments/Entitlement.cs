using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
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
    /// <exception cref="DomainValidationException">
    /// Two stated units of a form share a day and neither was concluded later, a paper has no source, an act stands twice, or acts of several
    /// regions are given and the region that pays is not; the report names all.
    /// </exception>
    public static Entitlement Of(EntitlementCase given)
    {
        Guard.Against.Null(given);
        Guard.Against.Null(given.Period);
        Guard.Against.Null(given.Registration);
        Guard.Against.Null(given.Network);
        Guard.Against.Null(given.Entrustments);
        new ValidationReport(Problems(given).ToValueList()).ThrowIfErrors();
        var lines = Keys(given).Distinct().OrderBy(key => key.Form).ThenBy(key => key.Unit.Code, StringComparer.Ordinal)
            .Select(key => new EntitlementLine(key.Form, key.Unit, Stretches(given, key.Form, key.Unit))).ToValueList();
        return new(given, lines);
    }

    /// <summary>What must be known before paying: stopped payments, papers that never count, acts that were left out; empty when there is nothing.</summary>
    public ValueList<BilingualText> Warnings =>
    [
        .. StoppedPayments.Select(Stopped),
        .. (Given.Requested ?? []).Concat(Given.Provided ?? []).Where(units => units.Touches(Given.Period))
            .Select(units => (units.Conclusion?.ConcludedOn, Text: units.NeverCounts)).Distinct().OrderBy(each => each.ConcludedOn).ThenBy(each => each.Text?.Czech, StringComparer.Ordinal)
            .Select(each => each.Text).OfType<BilingualText>(),
        .. Unread(),
    ];

    /// <summary>How each line came about, with every limit on every stretch of days and where it stands.</summary>
    public ValueList<Explained<EntitlementLine>> Explain() => Lines.Select(line => new Explained<EntitlementLine>(line, Explanation(line))).ToValueList();

    /// <summary>A table by stretches of days for people: days, units, reason; then warnings, changes of registration and findings of quality.</summary>
    public string ToText(Language language)
    {
        var (czech, registration) = (language == Language.Czech, Given.Registration);
        var rows = new List<string> { $"{(czech ? "Služba" : "Service")} {registration.Service}, {registration.Type.Name.In(language)}, {DateText.Of(Given.Period, language)}" };
        foreach (var line in Lines)
        {
            rows.AddRange([string.Empty, $"{line.Form.ToText(language)}, {line.Unit.Name.In(language)}"]);
            rows.AddRange(line.Stretches.Select(stretch => $"  {DateText.Of(stretch.Days, language)} | {stretch.Units.ToText(language)} | {stretch.Reason.In(language)}"));
        }

        rows.AddRange(Warnings.SelectMany(warning => new[] { string.Empty, $"{(czech ? "POZOR" : "NOTE")}: {warning.In(language)}" }));
        rows.AddRange(registration.Events.Where(change => Given.Period.Contains(change.EffectiveOn) && change.Changed is not null).SelectMany(change => new[]
        {
            string.Empty, $"{(czech ? "Změna registrace" : "Change of registration on")} {DateText.Of(change.EffectiveOn, language)}: {change.Changed!.Value.In(language)} ({change.Source}).",
        }));
        rows.AddRange(registration.Events.OfType<RegistrationEvent.QualityFinding>().Where(finding => Given.Period.Contains(finding.EffectiveOn)).SelectMany(finding => new[]
        {
            string.Empty, $"{(czech ? "Zjištění o kvalitě" : "Quality finding of")} {DateText.Of(finding.EffectiveOn, language)}: {finding.What.In(language)} ({finding.Source}).",
        }));
        rows.AddRange(registration.Events.OfType<RegistrationEvent.FindingRemedied>().Where(remedy => Given.Period.Contains(remedy.EffectiveOn)).SelectMany(remedy => new[]
        {
            string.Empty, $"{(czech ? "Zjištění o kvalitě odstraněno" : "Quality finding remedied on")} {DateText.Of(remedy.EffectiveOn, language)}: {remedy.Finding} ({remedy.Source}).",
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
            .Concat(given.Acts.SelectMany(act => act.LinesOf(service)).Where(each => each.Days.Intersection(given.Period) is not null).Select(each => (each.Line.Form, each.Line.Capacity.Unit)))
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
            (UnitLimit.Entrustment, Entrustment.CapacityIn(period, given.Acts, service, form, unit, given.Region)),
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
            var ofForm = units?.Where(each => each.Form == form && each.CountsFrom is not null).ToList();
            return ofForm is null ? null : StatedCapacity.ByDay(period, ofForm.SelectMany(each => new[] { each.CountsFrom!.Value, each.Segment.To.PlusDays(1) }), day =>
            {
                var valid = ofForm.FindAll(each => each.CountsOn(day));
                return valid.Where(each => each.Segment.Capacity.Unit == unit).MaxBy(each => each.Conclusion?.ConcludedOn ?? LocalDate.MinIsoValue) is { } found
                    ? new(found.Segment.Capacity, found.Paper)
                    : StatedCapacity.None(unit, valid.Select(each => each.Segment.Capacity), missing);
            });
        }
    }

    // A region pays its part of a service that works in several; the part is rounded down to a ten-thousandth of a unit.
    private static ValueList<StatedCapacity> Shared(EntitlementCase given, ValueList<StatedCapacity> registered)
    {
        var acts = given.Acts.Where(act => act.LinesOf(given.Registration.Service).Any()).ToList();
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
        var isTie = now.All(each => each.Stated.Capacity == deciding.Capacity);
        return BilingualText.Of(In);

        string In(Language language)
        {
            var czech = language == Language.Czech;
            var changes = string.Concat(changed.Select(change => change.Before.Capacity == change.Now.Capacity
                ? $"{(czech ? "Mění se podklad" : "Another paper")}: {change.Limit.ToText(language)} ({change.Now.Source.In(language)}). "
                : $"{(czech ? "Mění se" : "Changed:")} {change.Limit.ToText(language)} {Units(change.Before, language)} → {Units(change.Now, language)}. "));
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
            Warnings = Warnings,
            Parts = line.Stretches.Select(stretch => new Explanation(EntitlementSteps.Days, Figure.Units(stretch.Units.Quantity))
            {
                Subject = DateText.Of(stretch.Days),
                Operands = stretch.Limits.Where(each => !each.Stated.IsUnlimited)
                    .Select(each => new Operand(each.Limit.Id(), OperandOrigin.Input, each.Limit.Name(), Figure.Units(each.Stated.Capacity.Quantity), Citation.Document(each.Stated.Source))).ToValueList(),
                Reason = stretch.Reason,
            }).ToValueList(),
        };
    }

    private static BilingualText Stopped(DateInterval days) => new(
        $"{DateText.Of(days, Language.Czech)} se neplatí, je zahájeno insolvenční řízení.", $"Payments are stopped ({DateText.Of(days, Language.English)}), insolvency is open.");

    // Acts without a region, where one is asked about: whose they are is not known.
    private IEnumerable<BilingualText> Unread() => Given.Region is not { } region ? [] : Given.Entrustments
        .Where(act => act.Definition.Region is null && act.LinesOf(Given.Registration.Service).Any(line => line.Days.Intersection(Given.Period) is not null))
        .OrderBy(act => act.Definition.Number, StringComparer.Ordinal)
        .Select(act => new BilingualText(
            $"Pověření {act.Definition.Number} neuvádí kraj, proto se nezapočítává ({region.Name.Czech}).", $"The entrustment {act.Definition.Number} names no region, so it does not count ({region.Name.English})."));

    private static IEnumerable<Problem> Problems(EntitlementCase given)
    {
        var regions = given.Entrustments.Where(act => act.LinesOf(given.Registration.Service).Any()).Select(act => act.Definition.Region).OfType<Region>().Distinct().OrderBy(region => region.Code, StringComparer.Ordinal).ToList();
        return
        [
            .. EntrustmentFaults.LastDay(given.Period.End, "$.period"),
            .. given.Region is null && regions.Count > 1
                ? [Problem.Error(EntrustmentProblemCodes.Region, "$.region", new(
                    $"Službu pověřuje více krajů ({string.Join(", ", regions.Select(region => region.Name.Czech))}); uveďte, který platí.",
                    $"Several regions entrust the service ({string.Join(", ", regions.Select(region => region.Name.English))}); say which one pays."))]
                : Array.Empty<Problem>(),
            .. Twice(given), .. Papers(given.Requested, "$.requested"), .. Papers(given.Provided, "$.provided"),
        ];
    }

    // An act that was read in twice would entrust twice the units.
    private static IEnumerable<Problem> Twice(EntitlementCase given)
    {
        for (var i = 1; i < given.Entrustments.Count; i++)
        {
            var act = given.Entrustments[i];
            if (act.LinesOf(given.Registration.Service).Any() && given.Entrustments.Take(i).Any(earlier => (earlier.Definition.Number, earlier.Definition.Region) == (act.Definition.Number, act.Definition.Region)
                && earlier.LinesOf(given.Registration.Service).Any() && earlier.Duration.Intersection(act.Duration) is not null))
            {
                yield return Problem.Error(EntrustmentProblemCodes.Overlap, FormattableString.Invariant($"$.entrustments[{i}]"), new(
                    $"Pověření {act.Definition.Number} je pro tytéž dny uvedeno dvakrát; ponechte jedno, nebo je odlište číslem.",
                    $"The entrustment {act.Definition.Number} is given twice for the same days; keep one, or tell them apart by their numbers."));
            }
        }
    }

    // Of papers that share a day, the one concluded later goes first; where neither was, nobody can tell which holds.
    private static IEnumerable<Problem> Papers(ValueList<StatedUnits>? units, string path)
    {
        var faults = (units ?? []).SelectMany((each, i) => Faults(each, FormattableString.Invariant($"{path}[{i}]"))).ToList();
        return faults.Count > 0 ? faults : (units ?? []).GroupBy(each => (each.Form, each.Segment.Capacity.Unit, each.Conclusion?.ConcludedOn)).SelectMany(group => Overlaps(group.OrderBy(each => each.Segment.From).ToList(), path));
    }

    private static IEnumerable<Problem> Faults(StatedUnits units, string path)
    {
        foreach (var fault in (Problem[])
        [
            .. EntrustmentFaults.Text(units.Source, $"{path}.source"), .. EntrustmentFaults.Defined(units.Form, $"{path}.form"), .. EntrustmentFaults.Capacity(units.Segment.Capacity, $"{path}.segment"),
            .. EntrustmentFaults.LastDay(units.Segment.To, $"{path}.segment"),
        ])
        {
            yield return fault;
        }

        if (units.Segment.To < units.Segment.From)
            yield return Problem.Error(EntrustmentProblemCodes.Empty, $"{path}.segment", new($"Rozsah ({units.Source}) končí dříve, než začíná.", $"The units ({units.Source}) end before they start."));
    }

    private static IEnumerable<Problem> Overlaps(List<StatedUnits> sorted, string path)
    {
        for (var i = 1; i < sorted.Count; i++)
        {
            foreach (var earlier in sorted.Take(i).Where(earlier => earlier.Segment.To >= sorted[i].Segment.From))
                yield return Problem.Error(EntrustmentProblemCodes.Overlap, path, new($"Rozsahy ({earlier.Source}) a ({sorted[i].Source}) mají společný den {DateText.Of(sorted[i].Segment.From, Language.Czech)}; ukončete první, nebo uveďte, kdy byl který uzavřen.",
                    $"The units ({earlier.Source}) and ({sorted[i].Source}) share the day {DateText.Of(sorted[i].Segment.From, Language.English)}; end the first, or state when each was concluded."));
        }
    }
}
