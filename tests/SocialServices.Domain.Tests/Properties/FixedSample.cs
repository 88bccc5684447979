using FsCheck;
using FsCheck.Fluent;

namespace SocialServices.Domain.Tests.Properties;

/// <summary>Generated values that are the same in every run: for tests of what the generators bring, which chance must not decide.</summary>
internal static class FixedSample
{
    /// <summary>So many values of the generator, always the same ones.</summary>
    public static IEnumerable<T> SampleOf<T>(this Arbitrary<T> values, int count) => values.Generator.Sample(count, new Rnd(20150101), size: 50);
}
