using System.Reflection;
using System.Reflection.Emit;

namespace SocialServices.Domain.Tests.Architecture;

/// <summary>
/// Finds methods that write into an array that threads share: one in a private field that is static or belongs to a public type. The instructions are followed with a stack and locals that know only which
/// value is such an array. An array handed to another method is not followed there, unless that method is known to write.
/// </summary>
internal static class ArrayWrites
{
    private static readonly string[] Writers = [nameof(Array.Sort), nameof(Array.Clear), nameof(Array.Fill), nameof(Array.Reverse), nameof(Array.SetValue)];

    public static bool In(MethodBase method)
    {
        var stack = new Stack<bool>();
        var locals = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var (instruction, named) in CodeReferences.Code(method))
        {
            var name = instruction.Name!;
            var taken = Enumerable.Range(0, Taken(method, instruction, named)).Select(_ => stack.TryPop(out var isArray) && isArray).ToArray(); // the last one first
            if ((name.StartsWith("stelem", StringComparison.Ordinal) && taken[2]) || (named is MethodBase called && taken.Contains(true) && Writes(called, taken)))
                return true;
            if (name.StartsWith("stloc", StringComparison.Ordinal))
                locals[name[2..]] = taken[0];
            var isHeld = named is FieldInfo { IsPrivate: true, FieldType.IsArray: true } field && (instruction == OpCodes.Ldsfld || (instruction == OpCodes.Ldfld && field.DeclaringType!.IsVisible));
            for (var given = Given(instruction, named); given > 0; given--)
                stack.Push(isHeld || (name == "dup" && taken[0]) || (name.StartsWith("ldloc", StringComparison.Ordinal) && locals.GetValueOrDefault(name[2..])));
        }

        return false;
    }

    /// <summary>A span made of an array can be written through; one that is only read is made by the other conversion.</summary>
    private static bool Writes(MethodBase called, bool[] taken) =>
        (called.DeclaringType == typeof(Array) && Writers.Contains(called.Name, StringComparer.Ordinal))
        || (called.DeclaringType == typeof(Array) && called.Name is nameof(Array.Copy) && (taken.Length == 3 ? taken[1] : taken[2]))
        || (called is { Name: nameof(Array.CopyTo) } && taken.SkipLast(1).Contains(true))
        || (called is ConstructorInfo or { Name: "op_Implicit" } && called.DeclaringType is { IsConstructedGenericType: true } span && span.GetGenericTypeDefinition() == typeof(Span<>))
        || (called.DeclaringType == typeof(MemoryExtensions) && called is MethodInfo { ReturnType: { IsConstructedGenericType: true } view } && view.GetGenericTypeDefinition() == typeof(Span<>));

    private static int Taken(MethodBase method, OpCode instruction, MemberInfo? named) => instruction.StackBehaviourPop switch
    {
        StackBehaviour.Pop0 => 0,
        StackBehaviour.Varpop when named is MethodBase called => called.GetParameters().Length + (called.IsStatic || instruction == OpCodes.Newobj ? 0 : 1),
        StackBehaviour.Varpop => method is MethodInfo { ReturnType: var returned } && returned != typeof(void) ? 1 : 0, // ret
        var pop => pop.ToString().Split('_').Length,
    };

    private static int Given(OpCode instruction, MemberInfo? named) => instruction.StackBehaviourPush switch
    {
        StackBehaviour.Push0 => 0,
        StackBehaviour.Varpush => named is MethodInfo { ReturnType: var returned } && returned == typeof(void) ? 0 : 1,
        var push => push.ToString().Split('_').Length,
    };
}
