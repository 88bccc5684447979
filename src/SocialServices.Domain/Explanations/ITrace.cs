namespace SocialServices.Domain.Explanations;

/// <summary>
/// Whether a calculation is being explained, as a type parameter: where it is off, the compiler removes every branch that asks
/// <see cref="IsOn"/>, so that the explained and the plain call are one piece of code and the plain one pays nothing.
/// </summary>
internal interface ITrace
{
    static abstract bool IsOn { get; }

    void Add(Explanation step);
}

/// <summary>Does not explain.</summary>
internal readonly struct NoTrace : ITrace
{
    public static bool IsOn => false;

    public void Add(Explanation step) => throw new InvalidOperationException("Nothing may be explained while the trace is off.");
}

/// <summary>Collects the steps in their order.</summary>
internal readonly struct StepTrace(List<Explanation> steps) : ITrace
{
    public static bool IsOn => true;

    public void Add(Explanation step) => steps.Add(step);
}
