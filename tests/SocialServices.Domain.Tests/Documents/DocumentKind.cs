using FsCheck;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Validation;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>A kind of document as the tests of all kinds see it: samples, generated documents, and its reader where it has one.</summary>
internal abstract class DocumentKind(string name, IEnumerable<byte[]> samples)
{
    /// <summary>Reads a document or throws.</summary>
    public delegate T Parse<out T>(ReadOnlySpan<byte> document);

    public string Name { get; } = name;

    /// <summary>Whole documents without problems, which show every property together.</summary>
    public IReadOnlyList<byte[]> Samples { get; } = samples.ToList();

    public abstract bool IsRead { get; }

    /// <summary>Makes a changed document pass for one that was not changed; a document of most kinds is not sealed.</summary>
    public Func<byte[], byte[]> Seal { get; init; } = document => document;

    /// <summary>Checks written documents of generated values.</summary>
    public abstract void ForGenerated(Action<byte[]> check, int cases);

    /// <summary>Checks <see cref="DocumentContract"/> over generated values.</summary>
    public abstract void KeepsItsContract();

    /// <summary>Reads a document; one that is read is written and read again as an equal one.</summary>
    public abstract ValidationReport Read(byte[] document);

    /// <summary>Reads a document that has errors, for the exception.</summary>
    public abstract void ReadOrThrow(byte[] document);

    /// <summary>A kind that is read and written.</summary>
    public static DocumentKind Of<T>(string name, IEnumerable<byte[]> samples, Arbitrary<T> values, DocumentParser<T> tryParse, Parse<T> parse, Func<T, byte[]> write, Func<byte[], byte[]>? seal = null)
        where T : class, IEquatable<T> => new ReadKind<T>(name, samples, values, tryParse, parse, write) { Seal = seal ?? (document => document) };

    /// <summary>A kind that is only written.</summary>
    public static DocumentKind Written<T>(string name, IEnumerable<byte[]> samples, Arbitrary<T> values, Func<T, byte[]> write) => new WrittenKind<T>(name, samples, values, write);

    public override string ToString() => Name;

    private sealed class ReadKind<T>(string name, IEnumerable<byte[]> samples, Arbitrary<T> values, DocumentParser<T> tryParse, Parse<T> parse, Func<T, byte[]> write)
        : DocumentKind(name, samples) where T : class, IEquatable<T>
    {
        public override bool IsRead => true;

        public override void ForGenerated(Action<byte[]> check, int cases) => Property.Holds(values, value => check(write(value)), cases);

        public override void KeepsItsContract() => DocumentContract.Holds(values, write, tryParse);

        public override ValidationReport Read(byte[] document)
        {
            var report = tryParse(document, out var value);
            if (report.HasErrors != value is null)
                throw new InvalidOperationException("A document is read exactly when it has no error.");
            if (value is null)
                return report;
            var written = write(value);
            if (!value.Equals(parse(written)) || !written.AsSpan().SequenceEqual(write(parse(written))))
                throw new InvalidOperationException("What is read is written and read again as an equal value and the same bytes.");
            return report;
        }

        public override void ReadOrThrow(byte[] document) => parse(document);
    }

    private sealed class WrittenKind<T>(string name, IEnumerable<byte[]> samples, Arbitrary<T> values, Func<T, byte[]> write) : DocumentKind(name, samples)
    {
        public override bool IsRead => false;

        public override void ForGenerated(Action<byte[]> check, int cases) => Property.Holds(values, value => check(write(value)), cases);

        public override ValidationReport Read(byte[] document) => throw new NotSupportedException($"A document of the kind '{Name}' is not read.");

        public override void KeepsItsContract() => Read([]);

        public override void ReadOrThrow(byte[] document) => Read(document);
    }
}
