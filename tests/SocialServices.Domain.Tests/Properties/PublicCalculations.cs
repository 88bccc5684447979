using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using FsCheck;
using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Architecture;
using SocialServices.Domain.Tests.Contracts;
using SocialServices.Domain.Tests.Entrustments;
using SocialServices.Domain.Tests.Indicators;

namespace SocialServices.Domain.Tests.Properties;

/// <summary>
/// Every public calculation of the library with arguments: found by reflection, so that a new one joins by itself. The arguments come from
/// all generators of the testing package, from what the public properties of those values show, and from results of other calculations;
/// they are made once and shared by all calls.
/// </summary>
internal sealed class PublicCalculations
{
    private const int PerType = 24;
    private const int CallsOfEach = 5;
    private const int Attempts = 400;
    private const BindingFlags Statics = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private const BindingFlags Instances = BindingFlags.Public | BindingFlags.Instance;

    private static readonly Assembly Library = typeof(ValueList).Assembly;

    /// <summary>Calculations that give a bare value or a document; those that give an explained value are found by that.</summary>
    private static readonly (Type Type, string Name)[] Plain =
    [
        (typeof(Assessing), nameof(Assessing.Assess)), (typeof(Settling), nameof(Settling.Settle)), (typeof(AwardRound), nameof(AwardRound.Divide)),
        (typeof(Entitlement), nameof(Entitlement.Of)), (typeof(Counting), nameof(Counting.CountPersons)), (typeof(Counting), nameof(Counting.CountPerson)),
        (typeof(CalculationSheet), nameof(CalculationSheet.Of)), (typeof(CalculationSheet), nameof(CalculationSheet.ToHtml)),
    ];

    /// <summary>Calculations whose arguments must fit each other more closely than chance brings them together.</summary>
    private static readonly Expression<Func<object>>[] ByHand =
    [
        () => new AidCase { Altmark = new(ObligationsDefined: true, ParametersSetBefore: true, WithinNetCost: true, ProviderSelection.None) }.Classify(),
        () => CareAllowanceRevenue.Of(ServiceType.HomesForTheElderly, Clients()),
        () => Persons().CountPerson(PersonRules.Employment, SupportSampleProject.A),
        () => Persons().ExplainPerson(PersonRules.Employment, SupportSampleProject.A),
        () => Planned().Progress(new(2023, 6, 30), Array.Empty<ServiceControl>()),
        () => Compared().Explain(),
        () => PaymentGuard.Test(ServiceContractTests.Running(), PaymentGuardTests.Registered(), new[] { PaymentGuardTests.Act(new(2019, 12, 31)) }, new(2019, 4, 1), null, null),
        () => ResidentialCharges.Highest(new() { Service = ServiceType.HomesForTheElderly, Month = new(2024, 3), Income = Money.Of(20_000), CareAllowance = Money.Of(4_400), AccommodationDays = 31, MealDays = 31 }),
        () => UserCharges.Of(ServiceType.HomeCare, ChargeItem.Hour).HighestForTime(new(2023, 3), 5000),
        () => Audited().ExplainChange(OvercompensationReading.ActualNetCost),
        () => ProcurementRules.For(new(2022, 3, 1), null).TestProfile(Money.Of(600_000), new(2022, 4, 1), false),
        .. CompensationGenerators.Cases.SampleOf(CallsOfEach).SelectMany(sample => new Expression<Func<object>>[]
        {
            () => sample.Rules.Assess(sample.Plan), () => sample.Rules.ExplainAssessment(sample.Plan),
            () => AssessmentReceipt.Of(sample.Rules, sample.Plan), () => AssessmentReceipt.Of(sample.Rules, sample.Plan, "1.0.0"),
            () => AssessmentReceipt.Of(sample.Rules, sample.Plan).Verify(sample.Rules.Methodology),
        }),
        .. SettlementGenerators.Samples.SampleOf(CallsOfEach).SelectMany(sample => new Expression<Func<object>>[]
        {
            () => sample.Rules.Settle(sample.Case), () => sample.Rules.ExplainSettlement(sample.Case),
            () => SettlementReceipt.Of(sample.Rules, sample.Case), () => SettlementReceipt.Of(sample.Rules, sample.Case, "1.0.0"),
            () => SettlementReceipt.Of(sample.Rules, sample.Case).Verify(sample.Rules.Methodology),
        }),
    ];

    private readonly Dictionary<Type, List<object>> _values = [];
    private Random _random = new(0);
    private int _depth; // of makers within makers

    private PublicCalculations()
    {
        Sample();
        var methods = Methods().ToArray();
        var byHand = ByHand.Select(Call.Of).ToLookup(call => call.Method);
        var calls = methods.ToDictionary(method => method, method => byHand[method].ToList());
        for (var round = 0; round < 3; round++) // what one calculation gives, another one takes
        {
            foreach (var call in calls.Values.SelectMany(each => each))
                Add(call.Invoke(), depth: 2);
            foreach (var method in methods.Where(method => calls[method].Count == 0))
                calls[method] = Find(method);
        }

        Calls = calls.Values.SelectMany(each => each).ToArray();
        NotCalled = calls.Where(each => each.Value.Count == 0).Select(each => Name(each.Key)).Order(StringComparer.Ordinal).ToArray();
        Called = calls.Count - NotCalled.Count;
    }

    public static PublicCalculations Found { get; } = new();

    /// <summary>Calls with their arguments, each of which gave a result.</summary>
    public IReadOnlyList<Call> Calls { get; }

    /// <summary>Number of calculations called.</summary>
    public int Called { get; }

    /// <summary>Calculations for which no arguments were found that give a result.</summary>
    public IReadOnlyList<string> NotCalled { get; }

    private static ValueList<CareClients> Clients() => [new(DependenceLevel.Heavy, AllowanceAge.From18, Capacity.Clients(12), new(2024, 1), new(2024, 12))];

    private static SupportHistory Persons() => SupportSampleProject.History(SupportSampleProject.Work(SupportSampleProject.A, new(2018, 3, 1), 3000));

    private static ControlPlan Planned() => ControlPlan.Create("Plán 2023", new(new(2023, 1, 1), new(2023, 12, 31)), "Metodika 2023",
        new PlannedControl("A", new(new(2022, 1, 1), new(2022, 12, 31)), new(2023, 3, 31), new("každý třetí rok", "every third year")));

    private static NeedComparison Compared() => NeedComparison.On(
        NeedSample.Day, NeedEvidence.Create([NeedSample.Asks("5107", 1.2m)]), NeedSample.Plan(NeedSample.Row(1.2m, "5107")), [NeedSample.Row(2m, "5107", "5109")])[0];

    private static SettlementVersion Audited()
    {
        var sample = SettlementGenerators.Samples.SampleOf(1).Single();
        var settled = sample.Rules.ExplainSettlement(sample.Case);
        var day = sample.Case.Definition.SettledOn;
        return SettlementVersion.First(settled, day, "1").Next(settled, day.PlusDays(1), "2", new("kontrola", "an audit"));
    }

    private static IEnumerable<MethodInfo> Methods() => Library.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(type => type.GetMethods(Statics | Instances).Where(method => method.DeclaringType == type && !method.IsSpecialName).OrderBy(method => method.ToString(), StringComparer.Ordinal))
        .Where(method => !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.IsByRef))
        .Where(method => GivesExplained(method.ReturnType) || IsReceiptOrDocument(method) || Plain.Contains((method.DeclaringType!, method.Name)));

    /// <summary>Receipts with their check, and everything that is written as a document.</summary>
    private static bool IsReceiptOrDocument(MethodInfo method) =>
        (method.DeclaringType!.IsSubclassOf(typeof(CalculationReceipt)) && method.Name is "Of" or "Verify") || (method.Name == nameof(CalculationReceipt.ToJson) && method.GetParameters().Length == 0);

    private static bool GivesExplained(Type type) => type.IsConstructedGenericType && (type.GetGenericTypeDefinition() == typeof(Explained<>) || type.GetGenericArguments().Any(GivesExplained));

    private List<Call> Find(MethodInfo method)
    {
        var found = new List<Call>();
        _random = new(Name(method).Aggregate(0, (hash, letter) => unchecked((hash * 31) + letter))); // what is drawn for one calculation does not move with another one
        for (var attempt = 0; attempt < Attempts && found.Count < CallsOfEach; attempt++)
        {
            if (Draw(method) is not { } call)
                continue;
            try
            {
                Add(call.Invoke(), depth: 2);
                found.Add(call);
            }
            catch (TargetInvocationException)
            {
                // These arguments do not fit; others may.
            }
        }

        return found;
    }

    private Call? Draw(MethodInfo method)
    {
        object? receiver = null;
        var near = new List<object>();
        if (!method.IsStatic)
        {
            receiver = One(method.DeclaringType!, near);
            if (receiver is null)
                return null;
            near.AddRange(Reachable(receiver, 3));
        }

        var parameters = method.GetParameters();
        var arguments = new object?[parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (parameters[i].HasDefaultValue && _random.Next(2) == 0)
            {
                arguments[i] = parameters[i].DefaultValue ?? (parameters[i].ParameterType.IsValueType ? Activator.CreateInstance(parameters[i].ParameterType) : null);
                continue;
            }

            arguments[i] = One(parameters[i].ParameterType, near);
            if (arguments[i] is null && Nullable.GetUnderlyingType(parameters[i].ParameterType) is null)
                return null;
            near.AddRange(Reachable(arguments[i], 2));
        }

        return new(method, receiver, arguments);
    }

    /// <summary>A value of a type: as often as not one that belongs to the arguments before it, such as a service of the round that is asked.</summary>
    private object? One(Type type, List<object> near)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return _random.Next(2) == 0 ? null : One(underlying, near);
        if (type == typeof(bool))
            return _random.Next(2) == 0;
        if (type.IsEnum)
            return Pick(Enum.GetValues(type).Cast<object>().ToList());
        if (_random.Next(2) == 0 && near.Where(type.IsInstanceOfType).ToList() is { Count: > 0 } belonging)
            return Pick(belonging);
        if (type == typeof(int))
            return Pick([0, 1, 2, 3, 7, 12, 30, 60, 2020, 2022, 2024]);
        if (_values.TryGetValue(type, out var values) && (_random.Next(2) == 0 || !IsList(type, out _)))
            return Pick(values);
        if (IsList(type, out var item) && One(item, near) is { } first)
        {
            var items = new[] { first }.Concat(Enumerable.Range(0, _random.Next(3)).Select(_ => One(item, near)).OfType<object>()).Distinct().ToArray();
            var array = Array.CreateInstance(item, items.Length);
            items.CopyTo(array, 0);
            return type.IsAssignableFrom(array.GetType()) ? array : typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [array]);
        }

        return Made(type, near);
    }

    /// <summary>A value by a public factory or constructor of the type whose parameters can be found.</summary>
    private object? Made(Type type, List<object> near)
    {
        if (type.Assembly != Library)
            return null;
        var makers = type.GetMethods(Statics).Where(method => !method.IsGenericMethod && !method.IsSpecialName && method.ReturnType == type).Concat<MethodBase>(type.GetConstructors(Instances))
            .Where(maker => maker.GetParameters().All(parameter => parameter.ParameterType != type && !parameter.ParameterType.IsByRefLike && !parameter.ParameterType.IsByRef)).ToList();
        for (var attempt = 0; attempt < 5 && makers.Count > 0 && _depth < 3; attempt++)
        {
            _depth++;
            try
            {
                var maker = makers[_random.Next(makers.Count)];
                var arguments = maker.GetParameters().Select(parameter => (parameter.ParameterType, Value: One(parameter.ParameterType, near))).ToArray();
                if (arguments.Any(argument => argument.Value is null && Nullable.GetUnderlyingType(argument.ParameterType) is null))
                    continue;
                var values = arguments.Select(argument => argument.Value).ToArray();
                var made = maker is ConstructorInfo constructor ? Filled(constructor.Invoke(values), near) : ((MethodInfo)maker).Invoke(null, values);
                Add(made, depth: 0);
                return made;
            }
            catch (TargetInvocationException)
            {
                // Another maker, other arguments.
            }
            finally
            {
                _depth--;
            }
        }

        return null;
    }

    /// <summary>The value with what its initializer must set, and with some of what it may set.</summary>
    private object Filled(object made, List<object> near)
    {
        foreach (var property in made.GetType().GetProperties(Instances).Where(property => property.SetMethod is { } set && PublicSurface.IsInit(set)))
        {
            if (!property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) && _random.Next(3) > 0)
                continue;
            if (One(property.PropertyType, near) is { } value)
                property.SetValue(made, value);
        }

        return made;
    }


    private object Pick(IReadOnlyList<object> values) => values[_random.Next(values.Count)];

    private void Sample()
    {
        var sampled = typeof(ValueContract).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => type.GetProperties(Statics)).Where(property => property.PropertyType.IsConstructedGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Arbitrary<>))
            .SelectMany(property => Sample(property.GetValue(null)!, property.PropertyType.GetGenericArguments()[0])).ToList();
        foreach (var value in sampled) // first themselves, so that what they show does not push them out
            Add(value, depth: 0);
        foreach (var type in Library.GetExportedTypes().Where(type => !type.ContainsGenericParameters).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            foreach (var property in type.GetProperties(Statics).Where(property => property.GetIndexParameters().Length == 0))
                Add(property.GetValue(null), depth: 0);
        }

        foreach (var value in sampled)
            Add(value, depth: 4);
    }

    private static IEnumerable<object> Sample(object arbitrary, Type type) =>
        ((IEnumerable)typeof(FixedSample).GetMethod(nameof(FixedSample.SampleOf))!.MakeGenericMethod(type).Invoke(null, [arbitrary, PerType / 2])!).Cast<object>();

    private void Add(object? value, int depth)
    {
        foreach (var each in Reachable(value, depth))
        {
            for (var type = each.GetType(); type is not null && type != typeof(object) && type != typeof(ValueType); type = type.BaseType)
            {
                var known = _values.TryGetValue(type, out var list) ? list : _values[type] = [];
                if (known.Count < PerType && !known.Contains(each))
                    known.Add(each);
            }
        }
    }

    /// <summary>A value and what its public properties and items show, to a depth.</summary>
    private static IEnumerable<object> Reachable(object? value, int depth)
    {
        if (value is null)
            yield break;
        yield return value;
        if (depth == 0 || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum)
            yield break;
        IEnumerable<object?> parts = value switch
        {
            ITuple tuple => Enumerable.Range(0, tuple.Length).Select(i => tuple[i]),
            DateInterval days => [days.Start, days.End],
            IEnumerable items => items.Cast<object?>().Take(8),
            _ when value.GetType().Assembly == Library || value.GetType().Assembly == typeof(ValueContract).Assembly => Shown(value),
            _ => [],
        };
        foreach (var part in parts.SelectMany(part => Reachable(part, depth - 1)))
            yield return part;
    }

    private static IEnumerable<object?> Shown(object value)
    {
        foreach (var property in value.GetType().GetProperties(Instances).Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike).OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            object? shown;
            try
            {
                shown = property.GetValue(value);
            }
            catch (TargetInvocationException)
            {
                continue; // not defined for this value
            }

            yield return shown;
        }
    }

    private static bool IsList(Type type, out Type item)
    {
        item = type.IsConstructedGenericType ? type.GetGenericArguments()[0] : typeof(object);
        return type.IsConstructedGenericType && (type.GetGenericTypeDefinition() == typeof(ValueList<>) || type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) || type.GetGenericTypeDefinition() == typeof(IEnumerable<>));
    }

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})";

    /// <summary>A calculation with its arguments.</summary>
    public sealed record Call(MethodInfo Method, object? Receiver, object?[] Arguments)
    {
        /// <summary>The call that an expression makes, with its arguments as values.</summary>
        public static Call Of(Expression<Func<object>> expression)
        {
            var call = (MethodCallExpression)(expression.Body is UnaryExpression boxed ? boxed.Operand : expression.Body);
            return new(call.Method, call.Object is { } receiver ? Value(receiver) : null, call.Arguments.Select(Value).ToArray());

            static object? Value(Expression argument) => Expression.Lambda<Func<object?>>(Expression.Convert(argument, typeof(object))).Compile()();
        }

        public object? Invoke() => Method.Invoke(Receiver, Arguments);

        /// <summary>The result in bytes: values by their text, explanations as texts in both languages, documents as they are.</summary>
        public byte[] Compute()
        {
            var text = new StringBuilder(Name(Method)).AppendLine();
            Write(text, Invoke());
            return Encoding.UTF8.GetBytes(text.ToString());
        }

        private static void Write(StringBuilder text, object? result)
        {
            switch (result)
            {
                case byte[] document:
                    text.Append(Encoding.UTF8.GetString(document));
                    break;
                case string line:
                    text.AppendLine(line);
                    break;
                case Explanation explanation:
                    text.AppendLine(explanation.ToText(Language.Czech)).AppendLine(explanation.ToText(Language.English));
                    break;
                case IEnumerable items:
                    foreach (var item in items)
                        Write(text, item);
                    break;
                case { } explained when GivesExplained(explained.GetType()):
                    Write(text, explained.GetType().GetProperty(nameof(Explained<>.Value))!.GetValue(explained));
                    Write(text, explained.GetType().GetProperty(nameof(Explained<>.Explanation))!.GetValue(explained));
                    break;
                case CalculationSheet sheet:
                    text.Append(sheet.ToHtml(Language.Czech));
                    break;
                case CalculationReceipt receipt:
                    text.Append(Encoding.UTF8.GetString(receipt.ToJson()));
                    break;
                default:
                    text.AppendLine(FormattableString.Invariant($"{result}"));
                    break;
            }
        }
    }
}
