using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Indicators.Capacities;

/// <summary>
/// How many persons fall on one unit of capacity (osoby na jednotku kapacity): a ratio by which targets of projects are compared. Both are stated;
/// capacities of different units do not compare. Exact, value-equal and immutable.
/// </summary>
public sealed record CapacityLoad
{
    private CapacityLoad(Quantity persons, Quantity capacity)
    {
        Persons = persons;
        Capacity = capacity;
    }

    /// <summary>The persons, zero or more.</summary>
    public Quantity Persons { get; }

    /// <summary>The capacity, above zero.</summary>
    public Quantity Capacity { get; }

    /// <summary>Persons for one unit of capacity, never rounded.</summary>
    public Exact Value => Persons.ToExact() / Capacity.ToExact();

    /// <summary>The load of a capacity.</summary>
    /// <exception cref="ArgumentException">The first quantity is not in persons, or the capacity has no unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The persons are negative, or the capacity is not above zero.</exception>
    public static CapacityLoad Of(Quantity persons, Quantity capacity)
    {
        if (persons.Unit != Unit.Person)
            throw new ArgumentException($"Persons are expected, not '{persons}'.", nameof(persons));
        if (capacity.Unit == Unit.One)
            throw new ArgumentException("A capacity with a unit is expected, such as '48 fte'.", nameof(capacity));
        if (persons.TenThousandths < 0)
            throw new ArgumentOutOfRangeException(nameof(persons), persons, "Persons of zero or more are expected.");
        if (capacity.TenThousandths <= 0)
            throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "A capacity above zero is expected.");
        return new(persons, capacity);
    }

    /// <summary>The load with its explanation.</summary>
    public Explained<CapacityLoad> Explain() => new(this, new(TargetSteps.Load, Figure.Coefficient(Value))
    {
        Operands =
        [
            new("persons", OperandOrigin.Input, new("osoby", "persons"), Figure.Units(Persons)),
            new("capacity", OperandOrigin.Input, new("kapacita", "capacity"), Figure.Units(Capacity)),
        ],
        Calculation = Calculation.Join("÷", Figure.Units(Persons), Figure.Units(Capacity)),
    });
}
