using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Entrustments;

/// <summary>What an act of entrustment says (obsah pověření); <see cref="Entrustment.Create"/> checks it.</summary>
public sealed record EntrustmentDefinition
{
    /// <summary>Number of the act, such as "P-12/2023".</summary>
    public required string Number { get; init => field = Guard.Against.Null(value, nameof(Number)); }

    /// <summary>Day on which the act was issued, the contract concluded.</summary>
    public required LocalDate IssuedOn { get; init; }

    /// <summary>First and last day of the obligation.</summary>
    public required DateInterval Duration { get; init => field = Guard.Against.Null(value, nameof(Duration)); }

    /// <summary>Services, forms and units that it entrusts.</summary>
    public required ValueList<EntrustmentLine> Lines { get; init => field = Guard.Against.Null(value, nameof(Lines)); }

    /// <summary>The region that entrusts; none for another authority or where the caller has one region only.</summary>
    public Region? Region { get; init; }

    /// <summary>Form of the act; a separate one by default.</summary>
    public EntrustmentForm Form { get; init; }

    /// <summary>Part of the registered capacity that this region entrusts where a service works in several; the whole by default.</summary>
    public Rate Share { get; init; } = Rate.One;

    /// <summary>What the act states of Article 4: letters (a) to (f); none stated where the caller does not examine it.</summary>
    public ValueList<EntrustmentElement> Contents { get; init => field = Guard.Against.Null(value, nameof(Contents)); } = ValueList<EntrustmentElement>.Empty;

    /// <summary>True where the provider needs a significant investment that is amortised over a longer time, the exception from the longest duration.</summary>
    public bool NeedsSignificantInvestment { get; init; }

    /// <summary>Days on which amendments of the act were issued.</summary>
    public ValueList<LocalDate> Amendments { get; init => field = Guard.Against.Null(value, nameof(Amendments)); } = ValueList<LocalDate>.Empty;

    /// <summary>Services or providers that succeed to the obligation, where the act names them; none by default.</summary>
    public ValueList<NamedSuccessor> Successors { get; init => field = Guard.Against.Null(value, nameof(Successors)); } = ValueList<NamedSuccessor>.Empty;
}
