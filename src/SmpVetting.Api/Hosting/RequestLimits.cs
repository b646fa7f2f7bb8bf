using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization.Metadata;

namespace SmpVetting.Api.Hosting;

/// <summary>
/// Holds every request to the limits its type states (DataAnnotations). The framework's own validation looks each
/// property up again by reflection on every request, which cost more than all the rules of a triage together; here a
/// type is looked at once, and a fault is named by its JSON path as the caller wrote it.
/// </summary>
internal static class RequestLimits
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Member>> Known = new();

    /// <summary>Answers a filter for handlers that take something with limits, and the handler itself for the others.</summary>
    public static EndpointFilterDelegate Check(EndpointFilterFactoryContext context, EndpointFilterDelegate next)
    {
        var limited = context.MethodInfo.GetParameters().Where(parameter => Members(parameter.ParameterType).Count > 0)
            .Select(parameter => parameter.Position).ToArray();
        return limited.Length == 0 ? next : call =>
        {
            foreach (var position in limited)
            {
                if (call.Arguments[position] is { } argument && Faults(argument, call.HttpContext.RequestServices) is { Count: > 0 } faults)
                    return ValueTask.FromResult<object?>(Problems.At(faults));
            }

            return next(call);
        };
    }

    /// <summary>Every fault of a request with its JSON path; empty when there is none.</summary>
    internal static List<(string Path, string Message)> Faults(object request, IServiceProvider parts)
    {
        var faults = new List<(string Path, string Message)>();
        // One for the whole request: all that our rules take from it is the clock.
        Walk(request, new ValidationContext(request, parts, null), "", faults);
        return faults;
    }

    private static void Walk(object request, ValidationContext context, string prefix, List<(string Path, string Message)> faults)
    {
        foreach (var member in Members(request.GetType()))
        {
            if (member.Get(request) is not { } value)
                continue;
            foreach (var rule in member.Rules)
            {
                if (rule.GetValidationResult(value, context) is { } fault)
                    faults.Add(Placed(prefix + member.Name, fault.ErrorMessage!));
            }

            if (member.HoldsLimited)
                WalkInto(value, context, prefix + member.Name, faults);
        }
    }

    private static void WalkInto(object value, ValidationContext context, string path, List<(string Path, string Message)> faults)
    {
        if (value is not IEnumerable items)
        {
            Walk(value, context, path + ".", faults);
            return;
        }

        var index = 0;
        foreach (var item in items)
        {
            if (item is not null)
                Walk(item, context, $"{path}[{index}].", faults);
            index++;
        }
    }

    /// <summary>A rule for each item of a list begins its message with the item's index, which belongs to the path.</summary>
    private static (string Path, string Message) Placed(string path, string message)
    {
        // The path is said already, so the framework's "The field X" or "The X field" before the rule goes.
        if (message.StartsWith("The ", StringComparison.Ordinal) && message.Split(' ', 4) is [_, _, _, var plain])
            message = plain;
        return message.StartsWith('[') && message.Split(' ', 2) is [var index, var rest] ? (path + index, rest) : (path, message);
    }

    private static IReadOnlyList<Member> Members(Type type) => Known.GetOrAdd(type, Look);

    private static IReadOnlyList<Member> Look(Type type)
    {
        if (type.Assembly != typeof(RequestLimits).Assembly || type.IsEnum || type.IsInterface)
            return [];
        return [.. Json.Options.GetTypeInfo(type).Properties.Where(property => property.Get is not null)
            .Select(property => new Member(property.Name, property.Get!, Rules(property), Members(Element(property.PropertyType)).Count > 0))
            .Where(member => member.Rules.Length > 0 || member.HoldsLimited)];
    }

    private static ValidationAttribute[] Rules(JsonPropertyInfo property) =>
        [.. property.AttributeProvider!.GetCustomAttributes(typeof(ValidationAttribute), true).Cast<ValidationAttribute>().Select(Plainly)];

    /// <summary>Of a list the framework says that it must be "a string or array type".</summary>
    private static ValidationAttribute Plainly(ValidationAttribute rule)
    {
        if (rule is MaxLengthAttribute)
            rule.ErrorMessage = "must have at most {1} items.";
        if (rule is MinLengthAttribute)
            rule.ErrorMessage = "must have at least {1} items.";
        return rule;
    }

    private static Type Element(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : type;

    /// <summary>One property: its name in JSON, its getter, its limits, and whether what it holds has limits of its own.</summary>
    private sealed record Member(string Name, Func<object, object?> Get, ValidationAttribute[] Rules, bool HoldsLimited);
}
