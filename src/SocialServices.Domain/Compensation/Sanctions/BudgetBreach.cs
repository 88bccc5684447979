using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Sanctions;

/// <summary>Breach of budgetary discipline (porušení rozpočtové kázně): unauthorised use or withholding of provided money.</summary>
public sealed record BudgetBreach
{
    /// <summary>Which levy follows; see <see cref="SanctionRegime.Find"/>.</summary>
    public required SanctionRegime Regime { get; init; }

    /// <summary>
    /// Day of the breach: of the unauthorised use, or of the credit where the money came after the cost; of withholding the day after the
    /// time for the return.
    /// </summary>
    public required LocalDate BreachedOn { get; init; }

    /// <summary>Amount of the breach, zero or more.</summary>
    public required Money Amount { get; init; }

    /// <summary>All money provided by the contract or decision, zero or more.</summary>
    public required Money Provided { get; init; }

    /// <summary>A lower levy that the contract or decision sets for the breached condition; none for the amount of the breach.</summary>
    public LowerLevy? LowerLevy { get; init; }

    /// <summary>Remission by whoever decided on the money; none where there is none.</summary>
    public LevyRemission? Remission { get; init; }

    /// <summary>A call to remedy the breach or to return the money; none where there was none. Known in § 22 of Act 250/2000 Sb. only.</summary>
    public RemedyCall? Call { get; init; }
}

/// <summary>Lower levy that a contract or decision sets for a condition (nižší odvod): an amount or a share. It never raises the levy.</summary>
public sealed record LowerLevy
{
    private LowerLevy(Money? amount, Rate? share, bool isOfProvided, Citation source)
    {
        Amount = amount;
        Share = share;
        IsOfProvided = isOfProvided;
        Source = Guard.Against.Null(source);
    }

    /// <summary>The amount; none for a share.</summary>
    public Money? Amount { get; }

    /// <summary>The share from 0 to 1; none for an amount.</summary>
    public Rate? Share { get; }

    /// <summary>True for a share of all money provided, false for one of the amount of the breach.</summary>
    public bool IsOfProvided { get; }

    /// <summary>Where it stands in the contract or decision.</summary>
    public Citation Source { get; }

    /// <summary>An amount, zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static LowerLevy Of(Money amount, Citation source) => new(Guard.Against.OutOfRange(amount, Money.Zero, Money.MaxValue), null, isOfProvided: false, source);

    /// <summary>A share of the amount of the breach.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public static LowerLevy OfBreach(Rate share, Citation source) => new(null, Guard.Against.OutOfRange(share, Rate.Zero, Rate.One), isOfProvided: false, source);

    /// <summary>A share of all money provided.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public static LowerLevy OfProvided(Rate share, Citation source) => new(null, Guard.Against.OutOfRange(share, Rate.Zero, Rate.One), isOfProvided: true, source);

    internal Exact In(BudgetBreach breach) => Amount is { } amount ? amount.ToExact() : (IsOfProvided ? breach.Provided : breach.Amount) * Share!.Value;
}

/// <summary>Remission of a part of a levy (prominutí odvodu).</summary>
/// <param name="Amount">Remitted amount, zero or more.</param>
/// <param name="Effect">What it lowers; the library knows both readings and takes neither by itself.</param>
/// <param name="Source">The decision on the remission.</param>
public sealed record LevyRemission(Money Amount, RemissionEffect Effect, Citation Source);

/// <summary>What a remission lowers (účinek prominutí).</summary>
public enum RemissionEffect
{
    /// <summary>The levy itself (samotný odvod).</summary>
    LowersLevy,

    /// <summary>Only the most that the levy may be: the provided money less the remitted part (strop odvodu).</summary>
    LowersLimit,
}

/// <summary>Call to remedy a breach or to return money (výzva k nápravě nebo k vrácení), § 22 of Act 250/2000 Sb.</summary>
/// <param name="DueOn">Last day for it.</param>
/// <param name="DoneOn">Day on which it was done whole; none while it is not.</param>
public sealed record RemedyCall(LocalDate DueOn, LocalDate? DoneOn)
{
    /// <summary>True when it was done by the last day: then there is no levy and no penalty.</summary>
    public bool IsDoneInTime => DoneOn <= DueOn;
}
