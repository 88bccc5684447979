using System.Reflection;
using System.Reflection.Emit;

namespace SocialServices.Domain.Tests.Architecture;

/// <summary>Types that the code of a type uses: in signatures, attributes and, instruction by instruction, in method bodies.</summary>
internal static class CodeReferences
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> InstructionSet =
        typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Generic types appear as their definitions, arrays and references as their elements. A constant of another type is not seen:
    /// the compiler copies it.</summary>
    public static IReadOnlySet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(type.BaseType);
        Add(type.GetInterfaces());
        Add(type.IsGenericTypeDefinition ? type.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints()) : []);
        AddAttributes(type.GetCustomAttributesData());
        foreach (var field in type.GetFields(Declared))
        {
            Add(field.FieldType);
            AddAttributes(field.GetCustomAttributesData());
        }

        foreach (var property in type.GetProperties(Declared))
            AddAttributes(property.GetCustomAttributesData());
        foreach (var method in type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
            AddMethod(method);
        return found;

        void AddMethod(MethodBase method)
        {
            Add(method.GetParameters().Select(parameter => parameter.ParameterType));
            Add((method as MethodInfo)?.ReturnType);
            AddAttributes(method.GetCustomAttributesData());
            AddAttributes(method.GetParameters().SelectMany(parameter => parameter.GetCustomAttributesData()));
            if (method.GetMethodBody() is not { } body)
                return;
            Add(body.LocalVariables.Select(local => local.LocalType));
            Add(body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType));
            foreach (var (_, member) in Code(method))
            {
                if (member is not null)
                    AddMember(member);
            }
        }

        void AddMember(MemberInfo member)
        {
            Add(member as Type ?? member.DeclaringType);
            switch (member)
            {
                case FieldInfo field:
                    Add(field.FieldType);
                    break;
                case MethodBase method:
                    Add((method as MethodInfo)?.ReturnType);
                    Add(method.IsGenericMethod ? method.GetGenericArguments() : []);
                    break;
            }
        }

        void AddAttributes(IEnumerable<CustomAttributeData> attributes)
        {
            foreach (var attribute in attributes)
            {
                Add(attribute.AttributeType);
                Add(attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.TypedValue)).Select(argument => argument.Value).OfType<Type>());
            }
        }

        void Add(params IEnumerable<Type?> types)
        {
            foreach (var part in types.OfType<Type>().SelectMany(Parts))
                found.Add(part);
        }
    }

    /// <summary>The definition and the arguments of a generic type, the element of an array; a bare type is itself.</summary>
    public static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        if (type.IsGenericParameter)
            return [];
        return type.IsConstructedGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition()) : [type];
    }

    /// <summary>The instructions of a method with the types, fields and methods that they name; nothing for a method without a body.</summary>
    public static IEnumerable<(OpCode Instruction, MemberInfo? Named)> Code(MethodBase method) =>
        Instructions(method).Select(each => (each.Code, each.Code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType
            ? method.Module.ResolveMember(each.Operand, TypeArguments(method), method.IsGenericMethod ? method.GetGenericArguments() : null)
            : null));

    /// <summary>The texts that a method loads.</summary>
    public static IEnumerable<string> TextsOf(MethodBase method) =>
        Instructions(method).Where(each => each.Code.OperandType == OperandType.InlineString).Select(each => method.Module.ResolveString(each.Operand));

    private static Type[]? TypeArguments(MethodBase method) => method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;

    /// <summary>The instructions with their operands as far as these are tokens of what is named.</summary>
    private static IEnumerable<(OpCode Code, int Operand)> Instructions(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            short value = code[at++];
            if (value == 0xFE)
                value = unchecked((short)(0xFE00 | code[at++]));
            var instruction = InstructionSet[value];
            var length = instruction.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
            yield return (instruction, length == 4 ? BitConverter.ToInt32(code, at) : 0);
            at += length;
        }
    }
}
