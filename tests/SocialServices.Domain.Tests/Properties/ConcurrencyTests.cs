namespace SocialServices.Domain.Tests.Properties;

public sealed class ConcurrencyTests
{
    private const int Threads = 8;

    [Fact]
    public void Calculations_OfTheWholeLibrary_AreCalledHere()
    {
        Assert.True(PublicCalculations.Found.NotCalled.Count == 0, $"No arguments were found for {string.Join("; ", PublicCalculations.Found.NotCalled)}: write a call by hand in {nameof(PublicCalculations)}.");
        Assert.True(PublicCalculations.Found.Called > 100);
    }

    [Fact]
    public void Calculations_FromEightThreadsOnSharedArguments_GiveTheBytesOfOneThread()
    {
        var calculations = PublicCalculations.Found.Calls.Select(call => (Func<byte[]>)call.Compute).ToArray();

        var together = FromThreads(calculations);
        var alone = calculations.Select(calculation => calculation()).ToArray();

        Assert.True(alone.Select(Convert.ToHexString).Distinct(StringComparer.Ordinal).Count() > PublicCalculations.Found.Called); // they do compute something
        Assert.Empty(Differences(alone, together));
    }

    [Fact]
    public void Calculations_WithStateThatThreadsShare_AreFoundOut()
    {
        var calls = 0;
        Func<byte[]>[] calculations = [() => [1], () => BitConverter.GetBytes(Interlocked.Increment(ref calls))];

        Assert.Equal([1], Differences(calculations.Select(calculation => calculation()).ToArray(), FromThreads(calculations)));
    }

    /// <summary>All calculations once in every thread, each from another start, so that different ones meet.</summary>
    private static byte[][][] FromThreads(Func<byte[]>[] calculations)
    {
        var results = Enumerable.Range(0, Threads).Select(_ => new byte[calculations.Length][]).ToArray();
        var failures = new Exception?[Threads];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                for (var i = 0; i < calculations.Length; i++)
                {
                    var at = (i + (thread * calculations.Length / Threads)) % calculations.Length;
                    results[thread][at] = calculations[at]();
                }
            }
            catch (Exception exception)
            {
                failures[thread] = exception;
            }
        })).ToArray();
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();
        Assert.All(failures, Assert.Null);
        return results;
    }

    /// <summary>Positions of the calculations whose bytes differ in some thread.</summary>
    private static IEnumerable<int> Differences(byte[][] alone, byte[][][] together) =>
        Enumerable.Range(0, alone.Length).Where(i => together.Any(results => !alone[i].AsSpan().SequenceEqual(results[i])));
}
