using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>What a later round of the same year is about (další kolo). Over all rounds no service passes its capped amount.</summary>
public abstract record LaterRound
{
    private LaterRound()
    {
    }

    /// <summary>What the round is about, for people.</summary>
    public abstract BilingualText Name { get; }

    /// <summary>
    /// Up to the optimum (dofinancování do optimální výše): every service may get what it lacks to its capped amount; a service whose earlier
    /// request was lower than its optimum may raise the request.
    /// </summary>
    public sealed record UpToOptimum : LaterRound
    {
        /// <inheritdoc/>
        public override BilingualText Name => new("dofinancování do optimální výše", "top-up to the optimal amount");
    }

    /// <summary>
    /// Only raised capacities (mimořádné kolo pro navýšené kapacity), of providers that succeeded before: a service gets at most what its
    /// optimum grew by.
    /// </summary>
    public sealed record RaisedCapacities : LaterRound
    {
        /// <inheritdoc/>
        public override BilingualText Name => new("mimořádné kolo pro navýšené kapacity", "extraordinary round for raised capacities");
    }

    /// <summary>A top-up per unit and type (dofinancování na jednotku): units × the value, which is not rounded before it is multiplied.</summary>
    /// <param name="Values">Values by type and unit; a service without one takes no part.</param>
    public sealed record PerUnit(ValueList<UnitTopUp> Values) : LaterRound
    {
        /// <summary>Values by type and unit; a service without one takes no part.</summary>
        public ValueList<UnitTopUp> Values { get; init => field = Guard.Against.Null(value, nameof(Values)); } = Guard.Against.Null(Values);

        /// <inheritdoc/>
        public override BilingualText Name => new("dofinancování na jednotku", "top-up per unit");
    }

    /// <summary>Money that services returned is divided again (přerozdělení vratek); it lowers what those services were awarded.</summary>
    /// <param name="Returns">What came back and when.</param>
    public sealed record Redistribution(ValueList<ReturnedMoney> Returns) : LaterRound
    {
        /// <summary>What came back and when.</summary>
        public ValueList<ReturnedMoney> Returns { get; init => field = Guard.Against.Null(value, nameof(Returns)); } = Guard.Against.Null(Returns);

        /// <summary>True when services that returned money may get some of it again; false by default.</summary>
        public bool WithReturners { get; init; }

        /// <inheritdoc/>
        public override BilingualText Name => new("přerozdělení vratek", "redistribution of returned money");
    }
}

/// <summary>Value of a unit in a top-up (částka dofinancování na jednotku).</summary>
/// <param name="Service">Type of the service.</param>
/// <param name="Unit">The unit.</param>
/// <param name="PerUnit">Exact crowns for a unit, zero or more.</param>
/// <param name="Source">Where the value stands.</param>
public sealed record UnitTopUp(ServiceType Service, Unit Unit, Exact PerUnit, Citation? Source = null)
{
    /// <summary>Type of the service.</summary>
    public ServiceType Service { get; init => field = Guard.Against.Null(value, nameof(Service)); } = Guard.Against.Null(Service);

    /// <summary>The unit.</summary>
    public Unit Unit { get; init => field = Guard.Against.Null(value, nameof(Unit)); } = Guard.Against.Null(Unit);
}

/// <summary>Money that a service returned (vratka).</summary>
/// <param name="Service">Name or identifier of the service.</param>
/// <param name="Amount">Crowns, above zero.</param>
/// <param name="Day">Day on which it came back.</param>
public sealed record ReturnedMoney(string Service, Money Amount, LocalDate Day)
{
    /// <summary>Name or identifier of the service.</summary>
    public string Service { get; init => field = Guard.Against.Null(value, nameof(Service)); } = Guard.Against.Null(Service);
}
