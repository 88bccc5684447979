namespace SocialServices.Domain.Testing;

/// <summary>Smaller values to try when a case fails.</summary>
internal static class Shrink
{
    /// <summary>Zero, the positive number, and numbers ever nearer from below; all nearer to zero.</summary>
    public static IEnumerable<long> TowardsZero(long number)
    {
        if (number == 0)
            yield break;
        yield return 0;
        if (number < 0)
            yield return -number;
        if (number % 100 != 0)
            yield return number / 100 * 100;
        for (var step = number / 2; step != 0; step /= 2)
            yield return number - step;
    }
}
