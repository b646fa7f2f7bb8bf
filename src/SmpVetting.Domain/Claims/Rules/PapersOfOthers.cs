namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>Laws, vacancies and terms of admission list the papers that others have to have.</summary>
    private const string PapersOfOthers = "shall applicant applicants vacancy hiring eligibility";

    /// <summary>What is said of a paper as a kind: what it costs, who asks for it, what it proves.</summary>
    private const string PapersInGeneral =
        "costs cost takes compulsory voluntary differ differs accepts fee fees questions difference vary "
        + "varies prerequisite mandated mandatory form+of refers serves typically generally often usually "
        + "involve involves requirements designed asked+of older ensures demonstrates indicators crucial consult";
}
