using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Checks what a methodology says: complete, in range, without contradictions. Paths are those of the JSON document.</summary>
internal sealed class MethodologyRules
{
    private const int MostCoefficients = 100;
    private const int MostEntries = 1000; // with the coefficients it bounds what can be missing: one value for each entry and coefficient
    internal static readonly Money Most = Money.Of(10_000_000_000m);
    private readonly List<Problem> _problems = [];
    private readonly MethodologyDefinition _definition;
    private readonly UnreadPaths _unread;

    private MethodologyRules(MethodologyDefinition definition, UnreadPaths unread)
    {
        _definition = definition;
        _unread = unread;
    }

    private bool HasTooManyCoefficients => _definition.Coefficients.Count > MostCoefficients;

    private bool HasTooManyEntries => _definition.Services.Count > MostEntries;

    private bool IsCost => _definition.Base == CompensationBase.ReferenceCost;

    public static ValidationReport Check(MethodologyDefinition definition) => Check(definition, UnreadPaths.None);

    /// <summary>Checks what could be read of a document.</summary>
    /// <param name="definition">What the methodology says, with stand-ins for what could not be read.</param>
    /// <param name="unread">Places of the stand-ins: nothing is said of them, nor of what depends on them.</param>
    public static ValidationReport Check(MethodologyDefinition definition, UnreadPaths unread)
    {
        var rules = new MethodologyRules(definition, unread);
        rules.Identity();
        rules.Settings();
        if (!rules.HasTooManyCoefficients)
            rules.Coefficients();
        rules.Limits();
        rules.Reduction();
        rules.Performance();
        rules.Settlement();
        if (!rules.HasTooManyEntries)
            rules.Entries();
        return new(rules._problems.Distinct().ToValueList());
    }

    private void Identity()
    {
        Text(_definition.Id, "$.id");
        Text(_definition.Region, "$.region");
        Text(_definition.Source, "$.source");
        Text(_definition.Name, "$.name");
        Require(_definition.Version >= 1, MethodologyProblemCodes.Range, "$.version", new("Verze je celé číslo od 1.", "A version is a whole number from 1."));
        Require(SocialServicesLaw.IsYear(_definition.Year), MethodologyProblemCodes.Range, "$.year", SocialServicesLaw.YearExpected(_definition.Year));
        Require(_definition.Services.Count > 0, MethodologyProblemCodes.Missing, "$.services", new("Uveďte aspoň jeden druh služby.", "Give at least one service type."));
        Require(!HasTooManyEntries, MethodologyProblemCodes.Range, "$.services",
            new(FormattableString.Invariant($"Metodika má nejvýše {MostEntries} položek, ne {_definition.Services.Count}."), FormattableString.Invariant($"A methodology has at most {MostEntries} entries, not {_definition.Services.Count}.")));
        Require(!HasTooManyCoefficients, MethodologyProblemCodes.Range, "$.coefficients",
            new(FormattableString.Invariant($"Metodika má nejvýše {MostCoefficients} koeficientů, ne {_definition.Coefficients.Count}."), FormattableString.Invariant($"A methodology has at most {MostCoefficients} coefficients, not {_definition.Coefficients.Count}.")));
    }

    private void Settings()
    {
        Defined(_definition.Base, "$.base");
        Defined(_definition.Weight, "$.units.weight");
        Defined(_definition.Purpose, "$.purpose");
        Defined(_definition.Profit, "$.ceiling.profit");
        Defined(_definition.Revenue, "$.revenue");
        Defined(_definition.OtherSources.Order, "$.otherSources.order");
        if (!IsCost && IsRead("$.base"))
        {
            Require(_definition.Purpose == MethodologyPurpose.Award, MethodologyProblemCodes.Contradiction, "$.purpose",
                new("Přímá hodnota na jednotku ani loňská dotace nestanoví vyrovnávací platbu; účel je 'award'.", "Neither a value per unit nor last year's award sets a ceiling; the purpose is 'award'."));
            Neutral(_definition.Profit == ProfitSetting.None, "$.ceiling.profit");
            Neutral(_definition.CeilingRounding == RoundingRule.ToHeller, "$.ceiling.rounding");
            Neutral(_definition.Share == PublicShare.Whole, "$.share");
            Neutral(_definition.Revenue == RevenueSetting.Reference, "$.revenue");
            Neutral(!_definition.FloorAtZero, "$.unitNet.floorAtZero");
            Neutral(_definition.EnoughProviders is null, "$.enoughProviders");
        }

        if (_definition.Base == CompensationBase.PreviousAward)
        {
            Neutral(_definition.UnitRounding is null, "$.unitNet.rounding");
            Neutral(_definition.Coefficients.Count == 0, "$.coefficients");
            Neutral(_definition.Limits.PerUnit is null, "$.limits.perUnit");
        }

        Require(_definition.Revenue == RevenueSetting.Reference || _definition.UnitRounding is null, MethodologyProblemCodes.Contradiction, "$.unitNet.rounding",
            new("Při skutečných výnosech se částka na jednotku nezaokrouhluje; výnosy jsou známy jen za celou formu.", "With actual revenue the unit amount is not rounded; the revenue is known for the whole line only."));
        Require(_definition.EnoughProviders is null or >= 1, MethodologyProblemCodes.Range, "$.enoughProviders", new("Počet poskytovatelů je od 1.", "A number of providers is from 1."));
    }

    private void Coefficients()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _definition.Coefficients.Count; i++)
        {
            var coefficient = _definition.Coefficients[i];
            var path = FormattableString.Invariant($"$.coefficients[{i}]");
            Text(coefficient.Id, $"{path}.id");
            Text(coefficient.Name, $"{path}.name");
            Defined(coefficient.Target, $"{path}.on");
            Require(seen.Add(coefficient.Id), MethodologyProblemCodes.Id, $"{path}.id",
                new($"Koeficient '{coefficient.Id}' je uveden dvakrát.", $"The coefficient '{coefficient.Id}' stands twice."));
            Require(!(coefficient.Value < Rate.Zero), MethodologyProblemCodes.Range, $"{path}.value", new("Koeficient je nejméně 0.", "A coefficient is 0 or more."));
            Require(coefficient.Addition is null || Magnitude(coefficient.Addition.Value) <= Most, MethodologyProblemCodes.Range, $"{path}.addition", AmountRange);
            Require(new[] { coefficient.Value is not null, coefficient.Addition is not null, coefficient.FromPlan }.Count(given => given) <= 1,
                MethodologyProblemCodes.Contradiction, path, new("Uveďte jen jedno z 'value', 'addition' a 'fromPlan'.", "Give only one of 'value', 'addition' and 'fromPlan'."));
            Require(IsCost || !IsRead("$.base") || coefficient.Target == CoefficientTarget.Net, MethodologyProblemCodes.Contradiction, $"{path}.on",
                new("Bez obvyklých nákladů lze upravit jen částku na jednotku ('net').", "Without reference cost only the amount per unit ('net') can be changed."));
            Require(coefficient.Addition is null || _definition.Revenue == RevenueSetting.Reference || coefficient.Target != CoefficientTarget.Revenue,
                MethodologyProblemCodes.Contradiction, $"{path}.addition",
                new("Ke skutečným výnosům nelze přičítat částku na jednotku.", "An amount per unit can't be added to actual revenue."));
        }
    }

    private void Limits()
    {
        var limits = _definition.Limits;
        Share(limits.EligibleCostShare, "$.limits.eligibleCostShare");
        NotNegative(limits.PerUnit, "$.limits.perUnit");
        NotNegative(limits.Maximum, "$.limits.maximum");
        NotNegative(limits.Minimum, "$.limits.minimum");
        Defined(limits.BelowMinimum ?? default, "$.limits.belowMinimum");
        Require(!(limits.Minimum > limits.Maximum), MethodologyProblemCodes.Contradiction, "$.limits.minimum", new(
            $"Minimum {limits.Minimum?.ToText(Language.Czech)} je vyšší než maximum {limits.Maximum?.ToText(Language.Czech)}.", $"The minimum of {limits.Minimum?.ToText(Language.English)} is above the maximum of {limits.Maximum?.ToText(Language.English)}."));
        Require((limits.Minimum is null) == (limits.BelowMinimum is null) || !IsRead("$.limits.minimum"), MethodologyProblemCodes.Contradiction, "$.limits.belowMinimum",
            new("Minimum a postup pod minimem ('belowMinimum') se uvádějí společně.", "A minimum and what happens below it ('belowMinimum') are stated together."));
        if (limits.Minimum is { } minimum)
        {
            Require(minimum.Hellers % _definition.AwardRounding.StepHellers == 0, MethodologyProblemCodes.Contradiction, "$.limits.minimum", new(
                $"Minimum {minimum.ToText(Language.Czech)} není násobkem kroku zaokrouhlení dotace {_definition.AwardRounding.Step.ToText(Language.Czech)}.",
                $"The minimum of {minimum.ToText(Language.English)} is not a multiple of the rounding step of the award, {_definition.AwardRounding.Step.ToText(Language.English)}."));
        }

        foreach (var source in _definition.OtherSources.Deducted.Intersect(_definition.OtherSources.Excluding))
        {
            Add(MethodologyProblemCodes.Contradiction, "$.otherSources",
                new($"Zdroj '{source.Code}' se zároveň odečítá i vylučuje dotaci.", $"The source '{source.Code}' is both deducted and excludes an award."));
        }
    }

    private void Settlement() => Require(
        _definition.Settlement is { Mode: var mode, Binding: var binding } && (mode is null || Enum.IsDefined(mode.Value)) && (binding is null || Enum.IsDefined(binding.Value)),
        MethodologyProblemCodes.Range, "$.settlement", NotDefined);

    private void Performance()
    {
        foreach (var (code, path, text) in _definition.Performance?.Faults("$.performance") ?? [])
            AddListed(code, path, text);
    }

    private void Reduction()
    {
        if (_definition.Reduction is not { } setting)
            return;
        Require(Enum.IsDefined(setting.Reduction.Method) && Enum.IsDefined(setting.Order) && Enum.IsDefined(setting.Remainder),
            MethodologyProblemCodes.Range, "$.reduction", NotDefined);
        Require(_definition.Purpose == MethodologyPurpose.Award || !IsRead("$.purpose"), MethodologyProblemCodes.Contradiction, "$.reduction",
            new("Metodika s účelem 'ceiling' nestanoví dotaci, krácení v ní nemá vliv; vynechte je.", "A methodology of the purpose 'ceiling' sets no award, so a reduction has no effect; leave it out."));
        foreach (var (code, place, text) in Faults(setting.Reduction, "$.reduction"))
            AddListed(code, place, text);
    }

    /// <summary>What is wrong in a reduction by itself: code, place and what is wrong.</summary>
    internal static IEnumerable<(string Code, string Path, BilingualText Text)> Faults(Reduction reduction, string path)
    {
        var coefficients = reduction.Coefficients;
        if ((reduction.Method == ReductionMethod.ByCoefficient) != (coefficients.Count > 0))
        {
            yield return (MethodologyProblemCodes.Contradiction, $"{path}.coefficients",
                new("Koeficienty priorit se uvádějí právě při způsobu 'by-coefficient', aspoň jeden.", "Coefficients of priorities are stated exactly with the method 'by-coefficient', at least one."));
        }

        var seen = new HashSet<int>();
        for (var i = 0; i < coefficients.Count; i++)
        {
            var (priority, coefficient) = coefficients[i];
            var place = FormattableString.Invariant($"{path}.coefficients[{i}]");
            if (priority < 1)
                yield return (MethodologyProblemCodes.Range, $"{place}.priority", new("Priorita je celé číslo od 1.", "A priority is a whole number from 1."));
            if (coefficient < Rate.Zero || coefficient > Rate.One)
                yield return (MethodologyProblemCodes.Range, $"{place}.coefficient", ShareRange(coefficient));
            if (!seen.Add(priority))
                yield return (MethodologyProblemCodes.Id, $"{place}.priority", new($"Priorita {priority} je uvedena dvakrát.", $"The priority {priority} stands twice."));
        }
    }

    private void Entry(ServiceParameters entry, string path)
    {
        Text(entry.Source, $"{path}.source");
        Defined(entry.Status, $"{path}.status");
        var forms = string.Join(", ", entry.Service.Forms.Select(form => form.ToCode()));
        Require(entry.Form is null || entry.Service.Allows(entry.Form.Value) != false || !IsRead($"{path}.service"), MethodologyProblemCodes.Form, $"{path}.form",
            new($"Služba {entry.Service.Name.Czech} ({entry.Service.Label}) nemá formu '{entry.Form?.ToCode()}'; dovolené formy: {forms}.",
                $"The service {entry.Service.Name.English} ({entry.Service.Label}) has no form '{entry.Form?.ToCode()}'; allowed forms: {forms}."));

        if (IsRead("$.base"))
            NeededAndUsed(entry, path);

        NotNegative(entry.Value, $"{path}.value");
        Require(!(entry.Index < Rate.Zero), MethodologyProblemCodes.Range, $"{path}.index", new("Index je nejméně 0.", "An index is 0 or more."));
        switch (entry.Cost)
        {
            case ReferenceCost.OneValue single:
                NotNegative(single.PerUnit, $"{path}.cost");
                break;
            case ReferenceCost.PersonnelAndOperating parts:
                NotNegative(parts.Personnel, $"{path}.cost.personnel");
                NotNegative(parts.OperatingCap, $"{path}.cost.operatingCap");
                break;
            case ReferenceCost.RegionalOrNational choice:
                NotNegative(choice.Regional, $"{path}.cost.regional");
                NotNegative(choice.National, $"{path}.cost.national");
                Require(choice.RegionalProviders >= 0, MethodologyProblemCodes.Range, $"{path}.cost.regionalProviders", new("Počet poskytovatelů je nejméně 0.", "A number of providers is 0 or more."));
                Require(_definition.EnoughProviders is not null, MethodologyProblemCodes.Missing, "$.enoughProviders",
                    new("Volba krajské, nebo celostátní hodnoty potřebuje počet poskytovatelů, který stačí ('enoughProviders').", "The choice of a regional or national value needs the number of providers that is enough ('enoughProviders')."));
                break;
        }

        for (var i = 0; i < entry.Revenue.Count; i++)
            NotNegative(entry.Revenue[i].PerUnit, FormattableString.Invariant($"{path}.revenue[{i}].amount"));
        var (from, to) = entry.Sizes;
        Require(!(from?.TenThousandths > to?.TenThousandths), MethodologyProblemCodes.Range, $"{path}.sizes", new("Velikost 'from' je větší než 'to'.", "The size 'from' is above 'to'."));
        foreach (var size in new[] { from, to })
        {
            Require(size is null || !IsRead($"{path}.unit") || (size.Value.Unit == entry.Unit && size.Value.TenThousandths >= 0), MethodologyProblemCodes.Contradiction, $"{path}.sizes",
                new("Velikost je nezáporná a v jednotce položky.", "A size is zero or more, in the unit of the entry."));
        }

        Require(_definition.Weight != TimeWeight.EachDay || entry.Unit == Unit.Bed || entry.Unit is null, MethodologyProblemCodes.Contradiction, $"{path}.unit",
            new("Váha 'each-day' mění lůžka na lůžkodny; jednotkou je 'bed'.", "The weight 'each-day' turns beds into bed-days; the unit is 'bed'."));
        if (IsRead("$.coefficients") && !HasTooManyCoefficients)
            CoefficientValues(entry, path);
    }

    private void NeededAndUsed(ServiceParameters entry, string path)
    {
        Given(entry.Cost is not null, IsCost, $"{path}.cost");
        Given(entry.Value is not null, _definition.Base == CompensationBase.UnitValue, $"{path}.value");
        Given(entry.Index is not null, _definition.Base == CompensationBase.PreviousAward, $"{path}.index");
        Given(entry.Unit is not null && entry.Unit != Unit.One, _definition.Base != CompensationBase.PreviousAward, $"{path}.unit");
        Require(IsCost || entry.Revenue.Count == 0, MethodologyProblemCodes.Unused, $"{path}.revenue", NoEffect);
        Require(IsCost || entry.Share is null, MethodologyProblemCodes.Unused, $"{path}.share", NoEffect);
        Require(_definition.Revenue == RevenueSetting.Reference || entry.Revenue.Count == 0, MethodologyProblemCodes.Unused, $"{path}.revenue", NoEffect);
        Require(_definition.Base != CompensationBase.PreviousAward || entry.Sizes == default, MethodologyProblemCodes.Unused, $"{path}.sizes", NoEffect);
    }

    private void CoefficientValues(ServiceParameters entry, string path)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, value) in entry.Coefficients)
        {
            var place = PlaceOf(id);
            var known = _definition.Coefficients.FirstOrDefault(coefficient => coefficient.Id == id);
            Require(known is not null, MethodologyProblemCodes.Id, place, new($"Koeficient '{id}' metodika nezná.", $"The methodology has no coefficient '{id}'."));
            Require(known is not { FromPlan: true } and not { Addition: not null }, MethodologyProblemCodes.Unused, place, NoEffect);
            Require(value >= Rate.Zero, MethodologyProblemCodes.Range, place, new("Koeficient je nejméně 0.", "A coefficient is 0 or more."));
            Require(given.Add(id), MethodologyProblemCodes.Id, place, new($"Koeficient '{id}' je uveden dvakrát.", $"The coefficient '{id}' stands twice."));
        }

        foreach (var coefficient in _definition.Coefficients.Where(each => each is { Value: null, Addition: null, FromPlan: false }))
        {
            Require(given.Contains(coefficient.Id), MethodologyProblemCodes.Missing, PlaceOf(coefficient.Id),
                new($"Koeficient '{coefficient.Id}' nemá obecnou hodnotu, musí ji mít tato položka.", $"The coefficient '{coefficient.Id}' has no general value, so this entry must have one."));
        }

        string PlaceOf(string id) => $"{path}.coefficients{DocumentNode.StepTo(id)}";
    }

    private void Entries()
    {
        var paths = Enumerable.Range(0, _definition.Services.Count).Select(i => FormattableString.Invariant($"$.services[{i}]")).ToList();
        foreach (var (i, entry) in _definition.Services.Index())
            Entry(entry, paths[i]);
        foreach (var ofType in Enumerable.Range(0, paths.Count).Where(i => IsRead(paths[i])).GroupBy(i => _definition.Services[i].Service))
        {
            var indexes = ofType.ToList();
            for (var i = 1; i < indexes.Count; i++)
                Together(indexes[i], indexes[..i]);
        }

        // One problem of a kind for an entry, however many others it disagrees with.
        void Together(int index, List<int> before)
        {
            var (later, path) = (_definition.Services[index], paths[index]);
            var earlier = before.Select(i => _definition.Services[i]);
            Require(earlier.All(other => later.Share == other.Share && later.Index == other.Index), MethodologyProblemCodes.Contradiction, path,
                new("Podíl a\u00A0index má celý druh služby stejný, neboť se počítají za službu.", "A share and an index are the same for a whole service type, since they apply to a service."));
            Require(_definition.Limits.PerUnit is null || earlier.All(other => later.Unit == other.Unit), MethodologyProblemCodes.Contradiction, path,
                new("Limit na jednotku vyžaduje u\u00A0druhu služby jedinou jednotku.", "A cap per unit needs a single unit for a service type."));
            var overlapped = before.FindIndex(i => Overlap(later, _definition.Services[i]));
            if (overlapped >= 0)
            {
                var other = paths[before[overlapped]];
                Add(MethodologyProblemCodes.Overlap, path, new(
                    $"Položka platí pro tytéž služby jako {other}; rozlište formu, jednotku nebo velikost.", $"The entry applies to the same services as {other}; tell them apart by form, unit or size."));
            }
        }

        static bool Overlap(ServiceParameters one, ServiceParameters other) =>
            (one.Form is null || other.Form is null || one.Form == other.Form) && (one.Unit is null || other.Unit is null || one.Unit == other.Unit) && one.Sizes.Overlaps(other.Sizes);
    }

    private static BilingualText NoEffect => new("Údaj nemá při tomto nastavení metodiky vliv; odstraňte jej.", "The number has no effect with these settings; remove it.");

    /// <summary>What is told of a setting whose value is none of its list.</summary>
    internal static BilingualText NotDefined => new("Nastavení má hodnotu mimo výčet.", "A setting has a value that is not defined.");

    private static BilingualText AmountRange => new("Částka je nejvýše 10\u00A0miliard\u00A0Kč.", "An amount is at most 10\u00A0billion\u00A0CZK.");

    private static Money Magnitude(Money amount) => amount.IsNegative ? -amount : amount;

    private void Given(bool isGiven, bool isNeeded, string path)
    {
        Require(isGiven || !isNeeded, MethodologyProblemCodes.Missing, path, new("Údaj chybí; tento základ výpočtu jej potřebuje.", "The number is missing; this base needs it."));
        Require(!isGiven || isNeeded, MethodologyProblemCodes.Unused, path, NoEffect);
    }

    private void Neutral(bool isNeutral, string path) => Require(isNeutral, MethodologyProblemCodes.Contradiction, path,
        new("Nastavení nemá při tomto základu výpočtu vliv; vynechte je.", "The setting has no effect with this base; leave it out."));

    private void NotNegative(Money? amount, string path)
    {
        Require(amount is not { IsNegative: true }, MethodologyProblemCodes.Range, path,
            new($"Částka je nejméně 0\u00A0Kč, ne {amount?.ToText(Language.Czech)}.", $"An amount is 0\u00A0CZK or more, not {amount?.ToText(Language.English)}."));
        Require(!(amount > Most), MethodologyProblemCodes.Range, path, AmountRange);
    }

    private void Share(Rate? share, string path) => Require(share is null || (share >= Rate.Zero && share <= Rate.One), MethodologyProblemCodes.Range, path, ShareRange(share));

    internal static BilingualText ShareRange(Rate? share) =>
        new($"Podíl je od 0 do 1 (0 až 100\u00A0%), ne {share}.", $"A share is from 0 to 1 (0 to 100%), not {share}.");

    private void Text(BilingualText text, string path)
    {
        Text(text.Czech, path);
        Text(text.English, path);
    }

    private void Text(string? text, string path) =>
        Require(!string.IsNullOrWhiteSpace(text), MethodologyProblemCodes.Blank, path, new("Text nesmí být prázdný.", "The text must not be blank."));

    // Neither the value, nor what it stands in, nor a part of it is a stand-in.
    private bool IsRead(string path) => !_unread.Touch(path);

    private void Defined<TEnum>(TEnum value, string path) where TEnum : struct, Enum => Require(Enum.IsDefined(value), MethodologyProblemCodes.Range, path, NotDefined);

    private void Require(bool holds, string code, string path, BilingualText text)
    {
        if (!holds)
            Add(code, path, text);
    }

    // That an item of a list stands twice is known once all of the list could be read.
    private void AddListed(string code, string path, BilingualText text)
    {
        if (code is not (MethodologyProblemCodes.Id or MethodologyProblemCodes.Overlap) || IsRead(path[..path.LastIndexOf('[')]))
            Add(code, path, text);
    }

    private void Add(string code, string path, BilingualText text)
    {
        if (IsRead(path))
            _problems.Add(Problem.Error(code, path, text));
    }
}
