using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Published rules by which the bids of a lot are evaluated (pravidla pro hodnocení nabídek). The weighted points are common practice, not
/// prescribed by the acts. Immutable and thread-safe.
/// </summary>
public sealed record AwardRules
{
    private AwardRules(AwardRulesDefinition definition) => Definition = definition;

    /// <summary>What they say.</summary>
    public AwardRulesDefinition Definition { get; }

    /// <summary>The criterion of price; none where the price is fixed.</summary>
    public AwardCriterion? PriceCriterion => Definition.Criteria.FirstOrDefault(criterion => criterion.Kind == AwardCriterionKind.Price);

    /// <summary>The criteria of quality, in their order.</summary>
    public ValueList<AwardCriterion> QualityCriteria => Definition.Criteria.Where(criterion => criterion.Kind == AwardCriterionKind.Quality).ToValueList();

    /// <summary>The rules of a definition.</summary>
    /// <exception cref="DomainValidationException">The definition breaks rules; the exception carries all problems.</exception>
    public static AwardRules Create(AwardRulesDefinition definition)
    {
        TryCreate(definition, out var rules).ThrowIfErrors();
        return rules!;
    }

    /// <summary>Checks a definition; the rules are null when the report has an error.</summary>
    public static ValidationReport TryCreate(AwardRulesDefinition definition, out AwardRules? rules)
    {
        var report = Check(Guard.Against.Null(definition));
        rules = report.HasErrors ? null : new(definition);
        return report;
    }

    private static ValidationReport Check(AwardRulesDefinition definition)
    {
        var problems = new ProblemList();
        var criteria = definition.Criteria;
        problems.Require(definition.StartedOn >= LegalAct.PublicContractsAct.Validity.From, TenderProblemCodes.Start, "$.startedOn", new(
            "Řízení začalo dřív, než platil první zákon, který knihovna zná (č.\u00A0137/2006 Sb.).", "The procedure started before the first act that the library knows (137/2006 Sb.)."));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < criteria.Count; i++)
        {
            var (criterion, path) = (criteria[i], FormattableString.Invariant($"$.criteria[{i}]"));
            problems.Require(!string.IsNullOrWhiteSpace(criterion.Id) && !string.IsNullOrWhiteSpace(criterion.Name.Czech), TenderProblemCodes.Blank, path, new("Chybí označení nebo název kritéria.", "The id or the name of the criterion is missing."));
            problems.Require(Enum.IsDefined(criterion.Kind), TenderProblemCodes.Range, $"{path}.kind", new("Kritérium hodnotí cenu, nebo kvalitu.", "A criterion evaluates the price or quality."));
            problems.Require(ids.Add(criterion.Id), TenderProblemCodes.Duplicate, $"{path}.id", new($"Kritérium '{criterion.Id}' je tu dvakrát.", $"The criterion '{criterion.Id}' is here twice."));
            problems.Require(criterion.Weight > Rate.Zero, TenderProblemCodes.Weight, $"{path}.weight", new(
                $"Váha kritéria je vyšší než 0, ne {criterion.Weight.ToText(Language.Czech)}.", $"The weight of a criterion is above 0, not {criterion.Weight.ToText(Language.English)}."));
        }

        var sum = criteria.Aggregate(Exact.Zero, (total, criterion) => total + criterion.Weight.ToExact());
        problems.Require(sum == Exact.One, TenderProblemCodes.Weight, "$.criteria", new($"Součet vah je 100 %, ne {Percent(sum, Language.Czech)} %.", $"The weights sum to 100%, not {Percent(sum, Language.English)}%."));
        var (prices, isFixed) = (criteria.Count(criterion => criterion.Kind == AwardCriterionKind.Price), definition.Price.Mode == LotPriceMode.Fixed);
        problems.Require(prices == (isFixed ? 0 : 1), TenderProblemCodes.PriceCriterion, "$.criteria", isFixed
            ? new("Při pevné ceně se hodnotí jen kvalita; kritérium ceny vypusťte.", "At a fixed price only quality is evaluated; leave the price criterion out.")
            : new("Nabídková cena se hodnotí právě jedním kritériem; jen kvalita se hodnotí při pevné ceně.", "An offered price is evaluated by exactly one criterion; quality alone goes with a fixed price."));
        problems.Require(definition.TieBreaks.Distinct().Count() == definition.TieBreaks.Count, TenderProblemCodes.Duplicate, "$.tieBreaks", new("Pravidlo pro rovnost bodů je tu dvakrát.", "A rule for equal points is here twice."));
        return problems.Report;
    }

    private static string Percent(Exact share, Language language) => (share * Exact.Of(100)).ToText(language, 6, 0);
}
