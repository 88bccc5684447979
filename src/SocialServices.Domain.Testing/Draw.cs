namespace SocialServices.Domain.Testing;

/// <summary>Numbers drawn from a seed (SplitMix64): the same seed draws the same ones on every machine.</summary>
internal sealed class Draw(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 to below a limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A whole number between two others, both included.</summary>
    public long Between(long least, long most) => least + (long)(Next() % ((ulong)(most - least) + 1));

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(params ReadOnlySpan<T> items) => items[Below(items.Length)];

    public T OneOf<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>A value in so many cases of a hundred, else none.</summary>
    public T? Maybe<T>(int percent, Func<T> value) where T : struct => Chance(percent) ? value() : null;

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
