using SmpVetting.Api.Registry;
using SmpVetting.Domain.Registry;
using static SmpVetting.Api.Demo.DemoPractitioners.SaidBy;

namespace SmpVetting.Api.Demo;

/// <summary>A practitioner of the demo, with trainings; the roles name clinics by their keys.</summary>
internal sealed record DemoPractitioner(PractitionerRequest Facts, IReadOnlyList<TrainingRequest> Trainings);

/// <summary>Invented people at the invented clinics: some well trained, some by films alone, some of whom nobody says anything.</summary>
internal static class DemoPractitioners
{
    private const string Inkmoor = "Inkmoor Academy (fictional)";
    private const string Dotwright = "Dotwright School (fictional)";
    private const string Pixelpelt = "Pixelpelt Online (fictional)";
    private const string Reelscalp = "Reelscalp Films (fictional)";
    private const string Beamhollow = "Beamhollow Laser Institute (fictional)";

    /// <summary>Whose word it is that somebody works at a clinic.</summary>
    internal enum SaidBy
    {
        Both,
        TheClinic,
        ThePerson,
        Nobody,
    }

    public static IReadOnlyList<DemoPractitioner> All { get; } =
    [
        Person("Ottoline Quirkstead", 2013, [At("quillibrant", 2014, Both)], InPerson(Inkmoor, 120, 60, 14, 2013), InPerson(Beamhollow, 80, 40, 20, 2016)),
        Person("Barnaby Thrumwick", 2016, [At("quillibrant", 2017, Both)], InPerson(Dotwright, 90, 45, 10, 2016)),
        Person("Isolde Marrowfen", 2019, [At("quillibrant", 2021, Both), At("saffronimbus", 2019, Both, until: 2021)], Apprenticeship("quillibrant", 600, 600, 40, 2021)),
        Person("Crispin Glaubhart", 2021, [At("halvorine", 2024, Both), At("mirrowick", 2021, TheClinic, until: 2024)], Recorded(Reelscalp, 12, 2021)),
        Person("Verity Oxlumen", 2020, [At("halvorine", 2024, ThePerson)], Online(Pixelpelt, 20, 2020)),
        Person("Dorian Smudgeley", 2018, [At("mirrowick", 2021, ThePerson, until: 2024), At("brindlewax", 2018, Both, until: 2021)], Recorded(Reelscalp, 9, 2018)),
        Person("Petra Vaselinde", 2022, [At("mirrowick", 2022, Nobody)]),
        Person("Leopold Brindlewax", 2015, [At("brindlewax", 2016, Both, until: 2021)], InPerson(Inkmoor, 24, 6, 2, 2015)),
        Person("Maribel Tumblefrost", 2008, [At("tumblefrost", 2009, Both)], InPerson(Beamhollow, 160, 80, 60, 2008)),
        Person("Gideon Frostrill", 2015, [At("tumblefrost", 2016, Both)], InPerson(Beamhollow, 120, 60, 35, 2015)),
        Person("Saskia Nimbleroot", 2016, [At("saffronimbus", 2017, Both)], InPerson(Dotwright, 100, 50, 12, 2016), Mixed(Inkmoor, 40, 16, 4, 2020)),
        Person("Tobias Emberquill", 2020, [At("saffronimbus", 2020, TheClinic)], Mixed(Dotwright, 60, 20, 5, 2020)),
        Person("Hestia Gloamhart", 2017, [At("gloamhart", 2018, Both), At("halvorine", 2024, TheClinic)], InPerson(Inkmoor, 16, 4, 1, 2017)),
        Person("Rufus Gildenmere", 2019, [At("gloamhart", 2019, TheClinic)], Online(Pixelpelt, 30, 2019)),
        Person("Anselm Ostrelwyn", 2010, [At("ostrelwyn", 2011, Both)], InPerson(Beamhollow, 140, 70, 50, 2010)),
        Person("Clementine Hazebrook", 2018, [At("ostrelwyn", 2018, Both)], Apprenticeship("ostrelwyn", 800, 760, 70, 2020)),
        Person("Jasper Pemberglow", 2019, [At("pemberglow", 2020, Both)], Online(Pixelpelt, 18, 2019)),
        Person("Lavinia Shimmerdale", 2022, [At("pemberglow", 2022, ThePerson)], Recorded(Reelscalp, 6, 2022)),
        Person("Edmund Larkendish", 2014, [At("larkendish", 2015, Both)], InPerson(Dotwright, 110, 60, 16, 2014)),
        Person("Philippa Scarrowby", 2019, [At("larkendish", 2019, Both)], Apprenticeship("larkendish", 500, 500, 30, 2020)),
        Person("Magnus Nettlequay", 2018, [At("nettlequay", 2019, Both)], InPerson(Inkmoor, 60, 24, 6, 2018)),
        Person("Winifred Ashgrove-Pell", 2021, [At("nettlequay", 2021, TheClinic)], Mixed(Pixelpelt, 35, 8, 2, 2021)),

        Person("Aurelie Wrenmarrow", 2012, [At("wrenmarrow", 2013, Both)], InPerson(Inkmoor, 130, 70, 18, 2012), InPerson(Beamhollow, 60, 30, 15, 2017)),
        Person("Lachlan Frostberry", 2018, [At("wrenmarrow", 2018, Both)], InPerson(Dotwright, 80, 40, 9, 2018)),
        Person("Noor Icelantern", 2011, [At("icelantern", 2012, Both)], InPerson(Beamhollow, 100, 50, 30, 2011)),
        Person("Emeric Bouleaubleu", 2017, [At("bouleaubleu", 2018, Both)], Mixed(Inkmoor, 90, 40, 8, 2017)),
        Person("Solange Pinetuque", 2021, [At("bouleaubleu", 2021, ThePerson)], Online(Pixelpelt, 24, 2021)),

        Person("Rosalind Thistlevane", 2009, [At("thistlevane", 2010, Both)], InPerson(Inkmoor, 150, 90, 25, 2009), InPerson(Beamhollow, 90, 45, 25, 2013)),
        Person("Kwame Larchington", 2014, [At("thistlevane", 2015, Both), At("copperdrift", 2016, TheClinic, until: 2018)], InPerson(Dotwright, 100, 60, 12, 2014)),
        Person("Beatrix Fennimoor", 2020, [At("thistlevane", 2020, TheClinic)], Apprenticeship("thistlevane", 700, 650, 45, 2022)),
        Person("Augustus Dapplemoth", 2007, [At("dapplemoth", 2008, Both)], InPerson(Beamhollow, 200, 100, 90, 2007)),
        Person("Imogen Quenchley", 2017, [At("dapplemoth", 2018, Both)], InPerson(Beamhollow, 110, 55, 28, 2017)),
        Person("Barry Zebbleford", 2022, [At("zebbleford", 2022, Both)], Recorded(Reelscalp, 5, 2022)),
        Person("Shardonna Plumkin", 2023, [At("zebbleford", 2023, Nobody)]),
        Person("Cedric Copperdrift", 2015, [At("copperdrift", 2016, Both)], InPerson(Inkmoor, 70, 30, 7, 2015)),
        Person("Amara Windlestraw", 2020, [At("copperdrift", 2020, Both)], Mixed(Dotwright, 55, 20, 4, 2020)),
        Person("Delphine Hushpebble", 2018, [At("hushpebble", 2019, Both)], InPerson(Dotwright, 95, 50, 11, 2018)),
        Person("Fergus Selkiemount", 2016, [At("selkiemount", 2017, Both)], InPerson(Inkmoor, 100, 48, 10, 2016), InPerson(Beamhollow, 60, 24, 12, 2018)),
        Person("Orla Kelpington", 2021, [At("selkiemount", 2021, ThePerson)], Online(Pixelpelt, 28, 2021)),

        Person("Friederike Nachtkringel", 2011, [At("nachtkringel", 2012, Both)], InPerson(Inkmoor, 120, 64, 15, 2011), InPerson(Beamhollow, 80, 40, 22, 2014)),
        Person("Ansgar Mondklee", 2018, [At("nachtkringel", 2018, Both)], Apprenticeship("nachtkringel", 640, 600, 35, 2020)),
        Person("Roswitha Morgenfaser", 2005, [At("morgenfaser", 2006, Both)], InPerson(Beamhollow, 180, 90, 80, 2005)),
        Person("Jonte Elbwuschel", 2017, [At("elbwuschel", 2018, Both)], InPerson(Dotwright, 85, 40, 9, 2017)),
        Person("Wiebke Nebelkamm", 2020, [At("elbwuschel", 2020, TheClinic)], Mixed(Dotwright, 50, 18, 3, 2020)),
        Person("Hauke Lindenflaum", 2020, [At("lindenflaum", 2020, Both)], Online(Pixelpelt, 22, 2020)),
        Person("Bronisława Wartaszum", 2014, [At("wartaszum", 2015, Both)], InPerson(Inkmoor, 90, 45, 10, 2014), InPerson(Beamhollow, 70, 30, 16, 2016)),

        Person("Matilda Brumbidove", 2010, [At("brumbidove", 2011, Both)], InPerson(Inkmoor, 140, 80, 20, 2010), InPerson(Beamhollow, 80, 40, 24, 2012)),
        Person("Koa Driftlebarn", 2019, [At("brumbidove", 2019, Both)], Apprenticeship("brumbidove", 560, 540, 30, 2021)),
        Person("Ned Saltkestrel", 2008, [At("saltkestrel", 2009, Both)], InPerson(Beamhollow, 130, 65, 44, 2008)),
        Person("Tilly Cobblegum", 2018, [At("cobblegum", 2019, Both)], Mixed(Pixelpelt, 40, 12, 2, 2018)),
        Person("Banjo Wattlemist", 2022, [At("cobblegum", 2022, ThePerson)], Recorded(Reelscalp, 8, 2022)),
        Person("Coral Quokkaline", 2020, [At("quokkaline", 2021, Both)], InPerson(Dotwright, 75, 36, 8, 2020)),

        Person("Célestin Pluiedor", 2013, [At("pluiedor", 2014, Both)], InPerson(Inkmoor, 100, 50, 10, 2013)),
        Person("Capucine Brumelette", 2019, [At("pluiedor", 2019, TheClinic)], Online(Pixelpelt, 30, 2019)),
        Person("Maartje Grachtmuts", 2015, [At("grachtmuts", 2016, Both)], InPerson(Dotwright, 90, 44, 9, 2015)),
        Person("Teun Waterpluis", 2020, [At("grachtmuts", 2020, Both)], Mixed(Inkmoor, 60, 24, 5, 2020)),
        Person("Ramiro Solcapilario", 2017, [At("solcapilario", 2018, Both)], Online(Pixelpelt, 26, 2017)),
        Person("Tuva Snöhatt", 2012, [At("snohatt", 2013, Both)], InPerson(Beamhollow, 90, 45, 20, 2012)),
        Person("Kumoko Kumoshiro", 2016, [At("kumoshiro", 2017, Both)], InPerson(Inkmoor, 80, 36, 8, 2016)),
        Person("Yukimaru Hoshigumo", 2021, [At("kumoshiro", 2021, Nobody)]),
    ];

    private static DemoPractitioner Person(string name, int since, PractitionerRole[] roles, params TrainingRequest[] trainings) => new(
        new PractitionerRequest
        {
            Name = name,
            PractisingSince = new DateOnly(since, 6, 1),
            Roles = roles,
            Insurance = trainings.Length > 1 ? "Treatment risk, Umbrellwick Mutual (fictional), as stated" : null,
        },
        trainings);

    private static PractitionerRole At(string clinic, int from, SaidBy said, int? until = null) => new()
    {
        ClinicId = clinic,
        Title = "Practitioner",
        From = new DateOnly(from, 9, 1),
        To = until is { } year ? new DateOnly(year, 8, 31) : null,
        AttestedByClinic = said is Both or TheClinic,
        AttestedByPractitioner = said is Both or ThePerson,
    };

    private static TrainingRequest InPerson(string provider, int hours, int supervised, int models, int year) =>
        Training(TrainingMode.InPerson, provider, "Classroom and live models", hours, supervised, models, year);

    private static TrainingRequest Mixed(string provider, int hours, int supervised, int models, int year) =>
        Training(TrainingMode.Mixed, provider, "Online theory, practice on site", hours, supervised, models, year);

    private static TrainingRequest Online(string provider, int hours, int year) =>
        Training(TrainingMode.Online, provider, "Live lessons by video", hours, 0, 0, year);

    private static TrainingRequest Recorded(string provider, int hours, int year) =>
        Training(TrainingMode.Recorded, provider, "Boxed set of films on DVD", hours, 0, 0, year);

    private static TrainingRequest Apprenticeship(string clinic, int hours, int supervised, int models, int year) =>
        Training(TrainingMode.Apprenticeship, $"{clinic} (fictional)", "At work beside a senior practitioner", hours, supervised, models, year);

    private static TrainingRequest Training(TrainingMode mode, string provider, string course, int hours, int supervised, int models, int year) => new()
    {
        Provider = provider,
        Course = course,
        Mode = mode,
        Hours = hours,
        SupervisedHours = supervised,
        LiveModels = models,
        CompletedOn = new DateOnly(year, 5, 20),
    };
}
