namespace SmpVetting.Api.Demo;

/// <summary>The keys the demo made, each shown once, and the clinics that its report and its clinic key are about.</summary>
internal sealed record DemoKeys(string Admin, string Moderator, string CorrectiveClinicId, string Clinic, string ComplainedOfClinicId)
{
    /// <summary>What a person sees: the keys, and a first report to paste.</summary>
    public string ToText(string address) => $"""
        The registry now holds {DemoClinics.All.Count} clinics, {DemoPractitioners.All.Count} practitioners and {DemoPigments.All.Count} pigments, all of them fictional.
        Keep these keys now; they are not shown again:
          admin      {Admin}
          moderator  {Moderator}
          clinic     {Clinic}  (for {CorrectiveClinicId})
        Send a first report:
          {DemoReport.Curl(address, ComplainedOfClinicId)}
        """;
}
