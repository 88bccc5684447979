
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;

namespace SocialServices.Domain.Testing.Indicators;

/// <summary>Records of a project with the rules by which they are counted, as <see cref="SupportGenerators"/> make them.</summary>
/// <param name="Project">The project.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Supports">Rows, some of them bad where the generator says so.</param>
/// <param name="Persons">Details at entry.</param>
/// <param name="Identifications">Codes that became known.</param>
public sealed record SupportSample(
    SupportedProject Project, PersonRules Rules, ValueList<SupportRow> Supports, ValueList<PersonDetails> Persons, ValueList<Identification> Identifications)
{
    /// <summary>All of it as one batch.</summary>
    public SupportBatch Batch => new() { Supports = Supports, Persons = Persons, Identifications = Identifications };

    /// <summary>The history of the batch.</summary>
    public SupportHistory History() => SupportHistory.Create(Project, Batch);
}
