using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Entrustments;

/// <summary>What decides whether support is State aid and how it is made lawful (podklady pro zařazení podpory). What is not tested is taken as not met.</summary>
public sealed record AidCase
{
    /// <summary>The criteria of the Altmark judgment.</summary>
    public required AltmarkCriteria Altmark { get; init; }

    /// <summary>The test of the ceiling; none by default.</summary>
    public Explained<bool>? Ceiling { get; init; }

    /// <summary>The test of the duration; none by default.</summary>
    public Explained<bool>? Duration { get; init; }

    /// <summary>The missing contents of the entrustment act; none by default.</summary>
    public Explained<ValueList<EntrustmentElement>>? Missing { get; init; }

    /// <summary>The test of the support as SGEI de minimis aid; none by default.</summary>
    public Explained<DeMinimisTest>? DeMinimis { get; init; }

    /// <summary>
    /// No aid where all criteria of the judgment are met; else exempt by the Decision where ceiling, duration and contents of the act are in
    /// order; else de minimis where it fits; else to be notified. A service may be procured and still be compensated under the Decision.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The result of another step was given as a test, or the tests are of different Decisions; examine all of them under one.
    /// </exception>
    public Explained<AidClassification> Classify()
    {
        Expect(Ceiling?.Explanation, StateAidSteps.Ceiling, nameof(Ceiling));
        Expect(Duration?.Explanation, StateAidSteps.Duration, nameof(Duration));
        Expect(Missing?.Explanation, StateAidSteps.Contents, nameof(Missing));
        ExpectOneDecision((Ceiling?.Explanation, nameof(Ceiling)), (Duration?.Explanation, nameof(Duration)), (Missing?.Explanation, nameof(Missing)));
        var isExempt = Ceiling is { Value: true } && Duration is { Value: true } && Missing is { Value.Count: 0 };
        var classification = Altmark.AreMet ? AidClassification.NoAid
            : isExempt ? AidClassification.ExemptByDecision
            : DeMinimis is { Value.Fits: true } ? AidClassification.DeMinimis
            : AidClassification.Notify;
        return new(classification, new(StateAidSteps.Classification, Figure.Text(NameOf(classification)))
        {
            Reason = Why(classification),
            Citations = StateAidSteps.Classification.Citations,
            Warnings = classification == AidClassification.ExemptByDecision && !Altmark.WithinNetCost
                ? [new("Vyrovnávací platba převyšuje čisté náklady a přiměřený zisk: co je nad nimi, rozhodnutí nevyjímá a vrací se jako nadměrná vyrovnávací platba.",
                    "The compensation is above net cost and a reasonable profit: the Decision does not exempt what is above them, and it is returned as overcompensation.")]
                : [],
            Parts = new[] { Ceiling?.Explanation, Duration?.Explanation, Missing?.Explanation, DeMinimis?.Explanation }.OfType<Explanation>().ToValueList(),
        });
    }

    private static void Expect(Explanation? test, StepDefinition step, string name)
    {
        if (test is not null && test.Step != step)
            throw new ArgumentException($"A result of the step '{step}' is expected, not of '{test.Step}'.", name);
    }

    // A test cites the Decision under which it was made.
    private static void ExpectOneDecision(params ReadOnlySpan<(Explanation? Explanation, string Name)> tests)
    {
        var decisions = new List<LegalAct>();
        foreach (var (explanation, name) in tests)
        {
            decisions.AddRange((explanation?.Citations ?? []).Select(citation => citation.Act).OfType<LegalAct>().Distinct().Except(decisions).ToList());
            if (decisions.Count > 1)
                throw new ArgumentException($"Ceiling, duration and contents tested under one Decision are expected, not under {string.Join(" and ", decisions.Select(act => act.Name.English))}.", name);
        }
    }

    private static BilingualText NameOf(AidClassification classification) => classification switch
    {
        AidClassification.NoAid => new("není veřejnou podporou", "no State aid"),
        AidClassification.ExemptByDecision => new("vyňato rozhodnutím Komise", "exempt by the Commission Decision"),
        AidClassification.DeMinimis => new("podpora de minimis", "de minimis aid"),
        _ => new("oznámit Komisi", "notify the Commission"),
    };

    private BilingualText Why(AidClassification classification)
    {
        if (classification == AidClassification.NoAid)
            return new("Všechny čtyři podmínky rozsudku Altmark jsou splněny.", "All four criteria of the Altmark judgment are met.");

        BilingualText[] unmet =
        [
            .. Unmet(Altmark.ObligationsDefined, "1. podmínka Altmark (závazky)", "Altmark criterion 1 (obligations)"),
            .. Unmet(Altmark.ParametersSetBefore, "2. podmínka Altmark (ukazatele předem)", "Altmark criterion 2 (parameters in advance)"),
            .. Unmet(Altmark.WithinNetCost, "3. podmínka Altmark (nejvýše čisté náklady a přiměřený zisk)", "Altmark criterion 3 (at most net cost and reasonable profit)"),
            .. Altmark.Selection == ProviderSelection.FixedPriceTender
                ? Unmet(met: false, "4. podmínka Altmark (pevná cena s hodnocením jen kvality nejsou nejnižší náklady)", "Altmark criterion 4 (a fixed price with quality alone compared is not the least cost)")
                : Unmet(Altmark.SelectionQualifies, "4. podmínka Altmark (nejnižší náklady nebo typický podnik)", "Altmark criterion 4 (least cost or typical undertaking)"),
            .. Unmet(Ceiling is { Value: true }, "strop rozhodnutí", "ceiling of the Decision"),
            .. Unmet(Duration is { Value: true }, "doba pověření", "duration of the entrustment"),
            .. Unmet(Missing is { Value.Count: 0 }, "náležitosti pověření", "contents of the entrustment act"),
            .. classification == AidClassification.Notify ? Unmet(met: false, "strop podpory de minimis", "ceiling of de minimis aid") : [],
        ];
        return new($"Nesplněno nebo neposouzeno: {string.Join("; ", unmet.Select(each => each.Czech))}.", $"Not met or not tested: {string.Join("; ", unmet.Select(each => each.English))}.");
    }

    private static BilingualText[] Unmet(bool met, string czech, string english) => met ? [] : [new(czech, english)];
}

/// <summary>How support stands under State-aid law (zařazení podpory).</summary>
public enum AidClassification
{
    /// <summary>No State aid, by the Altmark judgment (není veřejnou podporou).</summary>
    NoAid,

    /// <summary>Aid that the Commission Decision exempts from notification (vyňato rozhodnutím Komise).</summary>
    ExemptByDecision,

    /// <summary>De minimis aid for services of general economic interest (podpora de minimis pro SOHZ).</summary>
    DeMinimis,

    /// <summary>Aid that must be notified to the Commission before it is given (oznámit Komisi).</summary>
    Notify,
}
