namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>It is medicine.</summary>
    private static ClaimRule MedicalProcedure => new(ClaimType.MedicalProcedure)
    {
        Says = """
            @smp|tattoo|this ..2 is|as|being ?actually ?truly ?also ?classed ?considered ?a ?an ..4 medical ?grade ?non ?surgical procedure|
                treatment|intervention|therapy|technique|tattoo|tattooing|solution|service|process|discipline|
                treatments|procedures >condition
            ^ medical ?scalp ?hair ?hairline tattooing|micropigmentation|smp|pigmentation ?by ?our ?doctors ?nurses $
            we|offer|offers|offering|do|perform|performs|provide|provides|our|this|ours ..2 medical ?scalp ?hair ?hairline
                tattooing|micropigmentation|smp|tattoo|pigmentation >removal|course|courses|training
            medical ?and ?cosmetic ?grade ?aesthetic|level procedure|treatment|tattooing of|for|that|performed|
                which|carried|to
            @smp|tattoo|this @be a|an medical ..5 procedure|treatment|tattoo
            @be a|an ..2 medical ?and ?cosmetic ?non ?surgical ?cosmetic procedure|treatment|tattoo|intervention|
                technique
            ^ ?a ?an medical ?and non surgical ?cosmetic tattoo|treatment|procedure
            as a ?recognised ?true medical procedure|treatment
            clinical|medical procedure|treatment ?thats ?that uses|performed|carried|using
            @be a|an medical ?grade ?level procedure|treatment|tattoo >removal|condition|for|grade
            @be|as|like a|an ?recognised ?real ?genuine ?proper ?purely ?fully ?strictly ?true ?modern ?safe
                medical|clinical|surgical ?and ?cosmetic ?aesthetic ?skin ?hair operation|intervention|therapy|
                procedure|treatment|act|discipline|therapeutic|service|process|method >condition|history
            ^ ?a ?an ?real ?true ?recognised medical operation|intervention|therapy|procedure|treatment|discipline
                >for|history|may|is|are
            a|an ?safe medical grade ?non ?surgical ?cosmetic ?hair ?scalp ?loss procedure|treatment
            belongs|belong|part|branch|field|form|piece|kind|area|discipline to|of|in ?the ?field ?of ?modern
                ?aesthetic ?cosmetic ?clinical medicine
            @be ?a ?simply ?pure medicine >and|for|or|you
            medicine|medical ..2 not ?a ?just ?merely ?mere beauty|cosmetic|salon|makeup|parlour|tattoo
            not ?a ?just ?merely ?mere ?only beauty|cosmetic|salon|makeup|parlour|tattoo ..4 medical|medicine >grade
            counts|count|ranks|rank|belongs|classed|listed|recognised|seen ?as ?a|among|as|with ?the medical
                treatment|treatments|procedure|procedures|intervention|interventions
            procedure|treatment|branch|discipline|method|technique ?out of|in|from ?the ?modern ?aesthetic ?cosmetic
                medicine
            <of|after|any|from our|a|an|this ?new ?the medical ?scalp ?hair ?hairline ?pigment ?micropigmentation ?smp
                treatment|procedure|therapy|intervention >condition|history|for+other
            doctors|physicians procedure|treatment|act
            our|the|a doctors|doctor|physicians|physician|dermatologists|dermatologist|surgeons|surgeon|nurses carry|carries|
                perform|performs|place|places ?out ?all ?the ?our ?your ?every micropigmentation|smp|pigmentation|treatment|
                treatments|procedure|procedures
            procedure|treatment ?a ?clearly medical ?one ?in ?nature $
            <hair|loss|after|from|during|through|under|following|having|their|other medical|clinical|medically|dermatological|dermatologic|therapeutic|healthcare ?and ?aesthetic ?cosmetic
                ?recognised ?recognized ?scalp ?grade ?skin ?tattoo treatment|procedure|therapy|intervention|act|
                discipline|technique|operation|service|solution >condition|
                conditions|history|advice|for+cancer|you|prior|before|insurance|supplies|room|rooms|area|areas
            treat|treats|treated|perform|performs|solve|approach ?hair ?loss ?baldness ?it ?smp medically|
                clinically|scientifically
            @be|classed|counts|count|regarded|classified|recognised|understood|considered ?here ?as ?a ?an ?purely
                ?strictly medical|healthcare|medicine|paramedical >history|condition|conditions|advice|
                insurance|grade
            medical act|matter|discipline|speciality|specialty|hands
            belongs|belong ?only in|to ?the ?into medicine|medical|doctors|clinical
            performed|done|carried|administered|delivered ?out ?only ?exclusively by ?our ?the ?a ?an ?only ?medical
                ?qualified ?trained ?certified ?experienced ?expert ?resident ?md doctors|doctor|physician|physicians|medics|surgeon|surgeons|clinicians|nurses|dermatologist|dermatologists
                >who+also
            doctor|physician|surgeon|dermatologist|medically led|performed|supervised|administered smp|treatment|
                procedure|micropigmentation|clinic
            medicine not ?a tattooing|beauty|cosmetics|tattoo|art
            not ?a ?just ?an ?mere ?ordinary tattoo|tattooing|makeup|beauty|cosmetic ..4 medical|medicine|therapy|
                clinical|healthcare
            our|at|this practice|clinic smp is healthcare|medicine|medical|medicine
            medical nature|character
            intervention|procedure|treatment|act|technique of ?a medical type|nature|kind|character|order
            @be|as the|a medical application|use|form|branch|kind ?of ?cosmetic ?scalp tattooing|micropigmentation|
                pigmentation|tattoo
            """,
        AskedYes = """
            medical procedure|treatment
            """,
        Hedges = "called call non+medical alternative other like similar without seek emergency any prior "
            + "previous current past",
        NotAbout = "shall exempt",
        NotNear =
            "referred also+known cosmetic+tattooing tablets pills foam breast mastectomy weeks doctors+may "
            + "physicians+may purposes acts insurance conditions condition history advice transplant surgery emergency "
            + "disclaimer seek cancer chemotherapy undergoing recent ongoing current need receiving",
    };
}
