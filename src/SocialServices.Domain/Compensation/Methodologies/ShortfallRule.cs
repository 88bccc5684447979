using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// How a shortfall of performance cuts an amount (pravidlo krácení), in one of three forms. Each gives the share of the amount that is cut, from
/// 0 to 1, never higher for a higher fulfilment; more than the commitment adds nothing.
/// </summary>
public abstract record ShortfallRule
{
    private protected ShortfallRule()
    {
    }

    /// <summary>The share of the amount that is cut, from 0 to 1.</summary>
    /// <param name="fulfilment">Performance over commitment.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fulfilment is negative.</exception>
    public Exact ShareCutAt(Exact fulfilment) => fulfilment.IsNegative
        ? throw new ArgumentOutOfRangeException(nameof(fulfilment), fulfilment, "A fulfilment of zero or more is expected.")
        : Share(fulfilment);

    /// <summary>Text for people: what is cut and from where.</summary>
    public abstract string ToText(Language language);

    /// <summary>The text in English.</summary>
    public sealed override string ToString() => ToText(Language.English);

    private protected abstract Exact Share(Exact fulfilment);

    /// <summary>The whole shortfall once the fulfilment is past the edge (krácení celého nenaplněného rozsahu).</summary>
    /// <param name="Edge">From where; below 100 % cuts any shortfall.</param>
    public sealed record Proportional(FulfilmentEdge Edge) : ShortfallRule
    {
        /// <summary>From where; below 100 % cuts any shortfall.</summary>
        public FulfilmentEdge Edge { get; init => field = Guard.Against.Null(value, nameof(Edge)); } = Guard.Against.Null(Edge);

        /// <inheritdoc/>
        public override string ToText(Language language) => language == Language.Czech
            ? $"při naplnění {Edge.ToText(language)} celý nenaplněný rozsah"
            : $"fulfilment {Edge.ToText(language)}: the whole shortfall";

        private protected override Exact Share(Exact fulfilment) => Edge.Cuts(fulfilment) ? Exact.One - fulfilment : Exact.Zero;
    }

    /// <summary>Only the part of the shortfall below the edge (krácení jen rozsahu pod hranicí).</summary>
    /// <param name="Edge">From where.</param>
    public sealed record ExcessOnly(FulfilmentEdge Edge) : ShortfallRule
    {
        /// <summary>From where.</summary>
        public FulfilmentEdge Edge { get; init => field = Guard.Against.Null(value, nameof(Edge)); } = Guard.Against.Null(Edge);

        /// <inheritdoc/>
        public override string ToText(Language language) => language == Language.Czech
            ? $"jen rozsah chybějící do {Edge.Fulfilment.ToText(language)} závazku"
            : $"only what is missing to {Edge.Fulfilment.ToText(language)} of the commitment";

        private protected override Exact Share(Exact fulfilment) => Edge.Cuts(fulfilment) ? Edge.Fulfilment.ToExact() - fulfilment : Exact.Zero;
    }

    /// <summary>A fixed share for each step of a table (stupňovité krácení); the highest share of the steps that the fulfilment reaches counts.</summary>
    /// <param name="Steps">The steps, each with a lower edge and a higher share than the one before.</param>
    public sealed record Stepped(ValueList<ShortfallStep> Steps) : ShortfallRule
    {
        /// <summary>The steps, each with a lower edge and a higher share than the one before.</summary>
        public ValueList<ShortfallStep> Steps { get; init => field = Guard.Against.Null(value, nameof(Steps)); } = Guard.Against.Null(Steps);

        /// <inheritdoc/>
        public override string ToText(Language language)
        {
            var steps = string.Join("; ", Steps.Select(step => $"{step.Edge.ToText(language)}: {step.Cut.ToText(language)}"));
            return language == Language.Czech ? $"při naplnění {steps} částky" : $"fulfilment {steps} of the amount";
        }

        private protected override Exact Share(Exact fulfilment) => StepAt(fulfilment)?.Cut.ToExact() ?? Exact.Zero;

        /// <summary>The step that counts; none where the fulfilment reaches none.</summary>
        internal ShortfallStep? StepAt(Exact fulfilment) => Steps.Where(step => step.Edge.Cuts(fulfilment)).MaxBy(step => step.Cut);
    }
}

/// <summary>Step of a table of cuts (stupeň krácení).</summary>
/// <param name="Edge">From where; the edges say of themselves whether they are cut.</param>
/// <param name="Cut">The share of the amount that is cut, above 0 and at most 1.</param>
public sealed record ShortfallStep(FulfilmentEdge Edge, Rate Cut)
{
    /// <summary>From where; the edges say of themselves whether they are cut.</summary>
    public FulfilmentEdge Edge { get; init => field = Guard.Against.Null(value, nameof(Edge)); } = Guard.Against.Null(Edge);
}
