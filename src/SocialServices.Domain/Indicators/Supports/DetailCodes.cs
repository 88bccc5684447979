namespace SocialServices.Domain.Indicators.Supports;

/// <summary>The codes that details use, numbered, so that an evaluation counts by numbers.</summary>
internal sealed class DetailCodes
{
    private DetailCodes(Column sex, Column labourStatus, Column education, Column family, ValueList<string> sensitive, int[][] sensitiveOf, ValueList<string> outcomes) =>
        (Sex, LabourStatus, Education, Family, Sensitive, SensitiveOf, Outcomes) = (sex, labourStatus, education, family, sensitive, sensitiveOf, outcomes);

    public Column Sex { get; }

    public Column LabourStatus { get; }

    public Column Education { get; }

    public Column Family { get; }

    /// <summary>Codes of sensitive items that apply to somebody.</summary>
    public ValueList<string> Sensitive { get; }

    /// <summary>By person the positions of those that apply to it.</summary>
    public int[][] SensitiveOf { get; }

    /// <summary>Codes of outcomes at exit.</summary>
    public ValueList<string> Outcomes { get; }

    public static DetailCodes Of(SupportHistory history)
    {
        var applying = Codes(history.Details.SelectMany(Applying));
        return new(
            Column.Of(history, details => details.Sex), Column.Of(history, details => details.LabourStatus), Column.Of(history, details => details.Education),
            Column.Of(history, details => details.Family), applying,
            history.Persons.Select((_, i) => history.DetailsOf(i) is { Sensitive.Count: > 0 } details ? Applying(details).Distinct(StringComparer.Ordinal).Select(code => applying.AsSpan().BinarySearch(code, StringComparer.Ordinal)).ToArray() : []).ToArray(),
            Codes(history.Details.SelectMany(details => details.Outcomes).Select(outcome => outcome.Code)));
    }

    private static IEnumerable<string> Applying(PersonDetails details) => details.Sensitive.Where(item => item.Answer == SensitiveAnswer.Applies).Select(item => item.Code);

    private static ValueList<string> Codes(IEnumerable<string> codes) => codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The codes of one item, and by person the position of its code; their number where it is not known.</summary>
    public sealed record Column(ValueList<string> Codes, int[] OfPerson)
    {
        public static Column Of(SupportHistory history, Func<PersonDetails, string?> item)
        {
            var codes = DetailCodes.Codes(history.Details.Select(item).OfType<string>().Where(code => !string.IsNullOrWhiteSpace(code)));
            var numbers = codes.Index().ToDictionary(each => each.Item, each => each.Index, StringComparer.Ordinal);
            return new(codes, history.Persons.Select((_, i) => history.DetailsOf(i) is { } details && item(details) is { } code && numbers.TryGetValue(code, out var number) ? number : codes.Count).ToArray());
        }
    }
}
