using System.Runtime.CompilerServices;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Supports;

namespace SocialServices.Domain.Indicators.Persons;

/// <summary>Counts one person in one pass over its records by day; one piece of code for the plain and the explained call.</summary>
internal static class CountingCore
{
    public const int Never = -1;

    /// <summary>The facts of a person and what it reached in each group.</summary>
    public static void Run<TTrace>(CountingRules rules, int person, Span<GroupState> states, TTrace trace, out PersonFacts facts)
        where TTrace : struct, ITrace
    {
        // Unchecked: a record has at most 2^20 minutes and a history at most 2^31 records.
        unchecked
        {
            var history = rules.History;
            var details = history.DetailsOf(person);
            var told = TTrace.IsOn ? new PersonExplanation(rules, person) : null!;
            states.Fill(new() { First = Never, Crossed = Never, Shelter = Never, Last = Never });
            facts = new()
            {
                Entry = Never,
                Tried = Never,
                End = history.Links.IsEmpty ? int.MaxValue : history.Links.EndOf(person),
                MayParticipate = !rules.NeedsRecord || (!history.Persons[person].IsAnonymous && details?.IsComplete == true),
            };
            if (!history.Links.IsEmpty && history.Links.Of(person) is { } joined)
            {
                for (var i = 0; i < joined.Records.Length; i++)
                    Add(rules, details, joined.Records[i], joined.Days[i], states, ref facts, told, trace);
            }
            else
            {
                foreach (ref readonly var record in history.RecordsOf(person))
                    Add(rules, details, record, record.DayNumber, states, ref facts, told, trace);
            }

            if (TTrace.IsOn)
                told.Tell(trace, states, facts);
        }
    }

    // The day is the one from which the record counts: later than its own where the person was not known yet.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add<TTrace>(
        CountingRules rules, PersonDetails? details, in SupportRecord record, int day, Span<GroupState> states, ref PersonFacts facts, PersonExplanation told, TTrace trace)
        where TTrace : struct, ITrace
    {
        unchecked
        {
            ref readonly var kind = ref rules.Kind(record);
            if (!kind.Counts)
                return;
            if (facts.Entry == Never && !Enters(rules, details, record, ref facts))
                return;

            ref readonly var service = ref rules.Service(record);
            ref var state = ref states[service.Group];
            if (state.First == Never)
                state.First = day;
            state.Last = Math.Max(state.Last, record.DayNumber);
            var minutes = (long)record.Amount * kind.Minutes;
            state.Minutes += minutes;
            if (!kind.IsElectronic)
                state.NotElectronic += minutes;
            if (facts.IsShelterChild && service.IsShelter && state.Shelter == Never)
                state.Shelter = day;
            if (TTrace.IsOn)
                told.Add(record, day, minutes, service.Group);
            if (state.Crossed == Never && state.Minutes >= rules.Threshold && state.NotElectronic >= rules.NotElectronic && facts.MayParticipate)
            {
                state.Crossed = day;
                if (TTrace.IsOn)
                    told.Cross(service.Group, day, state);
            }
        }
    }

    // Asked until the person enters, once for each day.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Enters(CountingRules rules, PersonDetails? details, in SupportRecord record, ref PersonFacts facts)
    {
        if (facts.Tried == record.DayNumber)
            return false;
        facts.Tried = record.DayNumber;
        var day = record.Day;
        facts.Fit = rules.FitOn(details, day);
        if (facts.Fit is TargetFit.OutsideAges or TargetFit.OutsideGroups)
            return false;
        facts.Entry = record.DayNumber;
        facts.IsShelterChild = rules.IsShelterChild(details, day);
        return true;
    }
}

/// <summary>What is known of a person once its records were read.</summary>
internal struct PersonFacts
{
    /// <summary>Number of the day of entry.</summary>
    public int Entry;

    /// <summary>Number of the day on which the entry was asked for last.</summary>
    public int Tried;

    /// <summary>Number of the first day on which a code is no longer a person by itself.</summary>
    public int End;

    public TargetFit Fit;
    public bool MayParticipate;
    public bool IsShelterChild;
}

/// <summary>What a person reached in one group; days are numbers of days.</summary>
internal struct GroupState
{
    public long Minutes;
    public long NotElectronic;
    public int First;
    public int Last;

    /// <summary>The day on which the threshold was reached, by a person who may be a participant.</summary>
    public int Crossed;

    /// <summary>The first day in a shelter, of a child that counts as a user only.</summary>
    public int Shelter;

    /// <summary>True when the person became a participant; false for a child that was in a shelter by then.</summary>
    public readonly bool Participates => Crossed >= 0 && (Shelter < 0 || Shelter > Crossed);

    /// <summary>True on a day from which the person counts as a participant to the day before it is a child in a shelter.</summary>
    public readonly bool ParticipatesOn(int day) => Participates && Crossed <= day && (Shelter < 0 || day < Shelter);
}
