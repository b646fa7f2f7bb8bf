namespace SmpVetting.Domain;

/// <summary>Where a rule or a number comes from, in words a reader can look up.</summary>
internal static class Source
{
    public const string Judgement = "SmpVetting judgement, awaiting clinical sign-off";
    public const string Aad = "American Academy of Dermatology, tattoo complications, 1 March 2019";
    public const string NhsAnaphylaxis = "NHS, anaphylaxis (nhs.uk/conditions/anaphylaxis)";
    public const string NhsCellulitis = "NHS, cellulitis";
    public const string Sepsis = "UK Sepsis Trust, sepsis symptoms";
    public const string FdaLidocaine = "FDA, warning on topical pain relief products, 26 March 2024";
    public const string FdaTattoos = "FDA, Tattoos and Permanent Makeup: Fact Sheet";
    public const string Pep = "UCSF National Clinician Consultation Center, PEP guide (72 hours)";
    public const string Ntm = "CDC, MMWR 2012;61(33):653-656";
    public const string NtmNejm = "NEJM 2012, doi 10.1056/NEJMoa1205114";
    public const string Onset = "BioMed Research International 2014:354608, table 1";
    public const string Khunger = "Khunger 2015, PMC4411590";
    public const string Sarcoid = "Arch Dermatol 2005;141:869; PMC9382064";
    public const string LateReactions = "Straetemans, NEJM 2007;356:2753";
    public const string Traquina = "Traquina, Dermatol Surg 2001 (62 patients)";
    public const string Karsai = "Karsai 2010, doi 10.1111/j.1468-3083.2009.03535.x";
    public const string Ross = "Ross 2001, doi 10.1001/archderm.137.1.33";
    public const string Anderson = "Anderson 1993, doi 10.1001/archderm.129.8.1010";
    public const string Wu = "Wu 2020, doi 10.1002/lsm.23364 (4 patients)";
    public const string Ashinoff = "Ashinoff 1995, PubMed 7728477";
    public const string LaserAllergy = "NYITCOM review on laser in allergic tattoos, 2025 (EurekAlert 1092193)";
    public const string BlackInkHives = "J Drugs Dermatol S1545961615P0303X (hives in all-black ink)";
    public const string Ablative = "van der Bent 2021, Lasers Med Sci 36(6)";
    public const string Isotretinoin = "ASDS task force 2017, doi 10.1097/DSS.0000000000001166";
    public const string Alexandrite = "Alexandrite in skin type V, 100 patients, PubMed 20964571";
    public const string Eyebrow = "Moustafa, doi 10.1002/lsm.23189 (types III-IV, 4 patients)";
    public const string Devices = "Clinician Reviews, tattoo removal by Q-switched laser";
    public const string TooEarly = "Kim 2015, Korean J Dermatol 53:449 (rats: no gain from early laser)";
    public const string LaserTiming = "laser trade pages (laseryou, clearlase, inkoff), 6 weeks to 4 months";
    public const string HealingTrade = "SMP trade pages (scalpclinic, mytransformation, transplantmatch), healing timelines";
    public const string EuInk = "Regulation (EU) 2020/2081, REACH Annex XVII entry 75";
    public const string Spcp = "SPCP guidelines";
    public const string UkCouncils = "Local Government (Miscellaneous Provisions) Act 1982, Part VIII; council pages";
    public const string Minors = "Tattooing of Minors Act 1969 (UK); California Penal Code 653";
    public const string Seed0 = "seed 000_75f7cba7d1058dc7.txt";
    public const string Seed1 = "seed 001_330c595f657df186.txt";
    public const string Seed2 = "seed 002_30880fac63f3eab5.txt";
    public const string Seed3 = "seed 003_95ad6f07120ff4da.txt";
    public const string Seed4 = "seed 004_5ca00461872b590b.txt";
    public const string Removal = "smpdebate.com, laser removal pages (trade)";
    public const string Saline = "trade pages on saline lightening (heatherjamesink, mvbeauty)";
    public const string ScarAge = "trade pages on scar age (elenizaverda, chanelluxxe), 4 months to 1 year";
    public const string Nguyen = "Nguyen 2022, Skin Appendage Disord 8:412, PMC9485964";
    public const string SessionsTrade = "SMP trade pages (smphaircreations, scalpguru, studioconceal), number of sessions";
    public const string CarbonTrade = "SMP trade pages (dermimatch, smphaircreations, smpdebate), carbon black as the usual pigment";
    public const string PatchTrade = "dermamicrotech.com, choosing a practitioner (trade), patch test";
    public const string ShaveTrade = "andreaodonnell (trade), preparing for SMP";
    public const string PreparationTrade = "SMP trade pages, lists of what to do before a session";
    public const string TransplantWeb = "web pages on SMP after a hair transplant (weak), 6 to 12 months";
    public const string Samaritans = "Samaritans 116 123 (UK and Ireland); 988 Lifeline (US and Canada)";
}
