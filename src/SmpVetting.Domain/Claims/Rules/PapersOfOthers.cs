namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>Laws, vacancies and terms of admission list the papers that others have to have.</summary>
    private const string PapersOfOthers = "shall applicant applicants vacancy hiring eligibility";
}
