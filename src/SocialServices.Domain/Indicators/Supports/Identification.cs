using NodaTime;

namespace SocialServices.Domain.Indicators.Supports;

/// <summary>
/// A person known by a code of a service becomes known by identity (pozdější ztotožnění anonymního klienta). To the day before, the code counts as an
/// anonymous person; from that day on, all its supports are those of the identified one.
/// </summary>
/// <param name="Anonymous">The code with its service.</param>
/// <param name="Person">The identified person.</param>
/// <param name="Day">The first day of the new knowledge, within the project.</param>
public sealed record Identification(PersonKey Anonymous, PersonKey Person, LocalDate Day);
