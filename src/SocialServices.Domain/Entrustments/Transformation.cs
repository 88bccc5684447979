using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Transformation of residential services (transformace pobytových služeb), checked: beds that homes close, new units of alternative services,
/// and how many clients went from which beds to which units. Clients are counts, never persons. Immutable and thread-safe.
/// </summary>
public sealed record Transformation
{
    private Transformation(ValueList<BedClosure> closures, ValueList<AlternativeUnits> units, ValueList<TransformationLink> links)
    {
        Closures = closures;
        Units = units;
        Links = links;
    }

    /// <summary>Beds that homes close.</summary>
    public ValueList<BedClosure> Closures { get; }

    /// <summary>New units of alternative services.</summary>
    public ValueList<AlternativeUnits> Units { get; }

    /// <summary>Which beds lead to which units.</summary>
    public ValueList<TransformationLink> Links { get; }

    /// <summary>Closed beds and the clients that went from them, by home; homes by identifier.</summary>
    public ValueList<TransformationTotal> Homes => Closures.GroupBy(closure => (closure.Home, closure.Service))
        .Select(home => Total(home.Key, home.Select(closure => closure.Beds), home.Select(closure => closure.Id).ToValueList(), link => link.Closure))
        .OrderBy(total => total.Identifier.ToString(), StringComparer.Ordinal)
        .ToValueList();

    /// <summary>New units and the clients that came to them, by alternative service; services by identifier.</summary>
    public ValueList<TransformationTotal> Alternatives => Units.GroupBy(units => (units.Identifier, units.Service))
        .Select(service => Total(service.Key, service.Select(units => units.Capacity), service.Select(units => units.Id).ToValueList(), link => link.Units))
        .OrderBy(total => total.Identifier.ToString(), StringComparer.Ordinal)
        .ToValueList();

    /// <summary>A transformation.</summary>
    /// <exception cref="DomainValidationException">Something breaks rules; the report names all of it.</exception>
    public static Transformation Create(ValueList<BedClosure> closures, ValueList<AlternativeUnits> units, ValueList<TransformationLink> links)
    {
        TryCreate(closures, units, links, out var transformation).ThrowIfErrors();
        return transformation!;
    }

    /// <summary>Checks a transformation; it is null when the report has an error.</summary>
    public static ValidationReport TryCreate(ValueList<BedClosure> closures, ValueList<AlternativeUnits> units, ValueList<TransformationLink> links, out Transformation? transformation)
    {
        var candidate = new Transformation(Guard.Against.Null(closures), Guard.Against.Null(units), Guard.Against.Null(links));
        var report = candidate.Check();
        transformation = report.HasErrors ? null : candidate;
        return report;
    }

    /// <summary>Clients who went from a home to an alternative service: the origin of its clients.</summary>
    public long ClientsBetween(ServiceIdentifier home, ServiceIdentifier alternative) => Links
        .Where(link => Closures.Any(closure => closure.Id == link.Closure && closure.Home == home) && Units.Any(units => units.Id == link.Units && units.Identifier == alternative))
        .Sum(link => (long)link.Clients);

    private TransformationTotal Total((ServiceIdentifier Identifier, ServiceType Service) key, IEnumerable<Capacity> capacities, ValueList<string> ids, Func<TransformationLink, string> end) => new(
        key.Identifier, key.Service,
        capacities.GroupBy(capacity => capacity.Unit.Code, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => same.Aggregate((sum, capacity) => sum + capacity)).ToValueList(),
        Links.Where(link => ids.Contains(end(link), StringComparer.Ordinal)).Sum(link => (long)link.Clients));

    private ValidationReport Check()
    {
        var problems = new NeedProblems();
        for (var i = 0; i < Closures.Count; i++)
            Closure(problems, Closures[i], FormattableString.Invariant($"$.closures[{i}]"));
        for (var i = 0; i < Units.Count; i++)
            NewUnits(problems, Units[i], FormattableString.Invariant($"$.units[{i}]"));
        Ids(problems, Closures.Select(closure => closure.Id), "$.closures");
        Ids(problems, Units.Select(units => units.Id), "$.units");
        var linked = new HashSet<(string Closure, string Units)>();
        for (var i = 0; i < Links.Count; i++)
            Link(problems, Links[i], linked, FormattableString.Invariant($"$.links[{i}]"));
        foreach (var twoTypes in Closures.Select(closure => (Identifier: closure.Home, closure.Service)).Concat(Units.Select(units => (units.Identifier, units.Service))).Distinct()
            .GroupBy(each => each.Identifier).Where(same => same.Skip(1).Any()))
        {
            problems.Require(false, NeedProblemCodes.Service, "$",
                $"Služba {twoTypes.Key} je uvedena s více druhy; jedna registrace má jeden druh služby.", $"The service {twoTypes.Key} stands with several types; one registration has one type of service.");
        }

        return problems.Report;
    }

    private void Closure(NeedProblems problems, BedClosure closure, string path)
    {
        problems.Text(closure.Id, $"{path}.id");
        problems.Require(closure.Beds.Unit == Unit.Bed && closure.Beds.Quantity.TenThousandths > 0 && closure.Service.Allows(ServiceForm.Residential) != false, NeedProblemCodes.NotBeds, $"{path}.beds",
            $"Ruší se jedno či více lůžek ('bed') služby s pobytovou formou, ne '{closure.Beds}' služby {closure.Service.Name.Czech}.",
            $"One or more beds ('bed') of a service that can be residential are closed, not '{closure.Beds}' of {closure.Service.Name.English}.");
        var left = Exact.Of(Links.Where(link => link.Closure == closure.Id).Sum(link => (long)link.Clients));
        problems.Require(left <= closure.Beds.Quantity.ToExact(), NeedProblemCodes.MoreClientsThanBeds, path,
            $"Z rušených lůžek ({closure.Beds.ToText(Language.Czech)}) odešlo více klientů ({left}); opravte počty.",
            $"More clients left ({left}) than beds were closed ({closure.Beds.ToText(Language.English)}); correct the numbers.");
    }

    private static void NewUnits(NeedProblems problems, AlternativeUnits units, string path)
    {
        problems.Text(units.Id, $"{path}.id");
        problems.Capacity(units.Capacity, $"{path}.capacity");
        problems.Require(units.Capacity.Quantity.TenThousandths > 0, NeedProblemCodes.Range, $"{path}.capacity", "Nových jednotek je více než nula.", "New units are more than zero.");
    }

    private static void Ids(NeedProblems problems, IEnumerable<string> ids, string path)
    {
        foreach (var twice in ids.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Skip(1).Any()))
        {
            problems.Require(false, NeedProblemCodes.RepeatedId, path,
                $"Označení {IdentifierText.Quoted(twice.Key)} je uvedeno vícekrát; každá položka má vlastní.", $"The id {IdentifierText.Quoted(twice.Key)} stands more than once; each item has its own.");
        }
    }

    private void Link(NeedProblems problems, TransformationLink link, HashSet<(string Closure, string Units)> linked, string path)
    {
        var (closure, units) = (Closures.FirstOrDefault(each => each.Id == link.Closure), Units.FirstOrDefault(each => each.Id == link.Units));
        problems.Require(closure is not null, NeedProblemCodes.Link, $"{path}.closure", $"Rušená lůžka {IdentifierText.Quoted(link.Closure)} nejsou uvedena.", $"The closed beds {IdentifierText.Quoted(link.Closure)} are not given.");
        problems.Require(units is not null, NeedProblemCodes.Link, $"{path}.units", $"Nové jednotky {IdentifierText.Quoted(link.Units)} nejsou uvedeny.", $"The new units {IdentifierText.Quoted(link.Units)} are not given.");
        problems.Require(linked.Add((link.Closure, link.Units)), NeedProblemCodes.Link, path, "Táž lůžka a tytéž jednotky jsou propojeny dvakrát.", "The same beds and units are linked twice.");
        problems.Require(link.Clients >= 0, NeedProblemCodes.Range, $"{path}.clients", "Klientů je nula nebo více.", "There are zero or more clients.");
        if (closure is null || units is null)
            return;
        problems.Require(closure.Home != units.Identifier, NeedProblemCodes.Service, path,
            $"Služba {closure.Home} nemůže být alternativou sama sobě.", $"The service {closure.Home} can't be an alternative to itself.");
        if (closure.ClosedOn > units.OpenedOn)
        {
            var both = NodaTime.Period.DaysBetween(units.OpenedOn, closure.ClosedOn);
            problems.Warn(NeedProblemCodes.ClosedAfterOpening, path,
                FormattableString.Invariant($"Lůžka se ruší {DateText.Of(closure.ClosedOn, Language.Czech)}, nové jednotky začínají už {DateText.Of(units.OpenedOn, Language.Czech)}; ověřte, že souběh (dny: {both}) není hrazen dvakrát."),
                FormattableString.Invariant($"The beds close on {DateText.Of(closure.ClosedOn, Language.English)}, the new units open already on {DateText.Of(units.OpenedOn, Language.English)}; check that the days of both ({both}) are not paid twice."));
        }
    }
}

/// <summary>How many clients went from closed beds to new units (vazba transformace).</summary>
/// <param name="Closure">Id of the closed beds.</param>
/// <param name="Units">Id of the new units.</param>
/// <param name="Clients">Clients, zero or more.</param>
public sealed record TransformationLink(string Closure, string Units, int Clients);

/// <summary>What a transformation means for one service (součet transformace za službu).</summary>
/// <param name="Identifier">Number in the register of providers.</param>
/// <param name="Service">Type of service.</param>
/// <param name="Capacities">Closed beds or new units, one sum for each unit.</param>
/// <param name="Clients">Clients who went from the beds, or who came to the units.</param>
public sealed record TransformationTotal(ServiceIdentifier Identifier, ServiceType Service, ValueList<Capacity> Capacities, long Clients);
