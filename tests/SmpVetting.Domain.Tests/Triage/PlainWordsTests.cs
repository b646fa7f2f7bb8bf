using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.Triage;

/// <summary>An emergency in plain words, in four languages, and words about the look that resemble one.</summary>
public class PlainWordsTests
{
    [Theory]
    [InlineData("I can't swallow", "TXT_E1")]
    [InlineData("I cannot swallow my own spit", "TXT_E1")]
    [InlineData("can't swallow since the cream", "TXT_E1")]
    [InlineData("I can not swallow", "TXT_E1")]
    [InlineData("I have trouble swallowing", "TXT_E1")]
    [InlineData("it is hard to swallow", "TXT_E1")]
    [InlineData("no puedo tragar", "TXT_E1")]
    [InlineData("me cuesta tragar", "TXT_E1")]
    [InlineData("ich kann nicht schlucken", "TXT_E1")]
    [InlineData("seit der Creme kann ich kaum schlucken", "TXT_E1")]
    [InlineData("je n'arrive pas à avaler", "TXT_E1")]
    [InlineData("j'ai du mal à avaler", "TXT_E1")]
    [InlineData("I lost consciousness", "TXT_E1")]
    [InlineData("Perdí el conocimiento", "TXT_E1")]
    [InlineData("He perdido el conocimiento", "TXT_E1")]
    [InlineData("J'ai perdu connaissance", "TXT_E1")]
    [InlineData("Ich bin umgekippt", "TXT_E1")]
    [InlineData("Ich bin zusammengebrochen", "TXT_E1")]
    [InlineData("ich habe das Bewusstsein verloren", "TXT_E1")]
    [InlineData("mir wird schwarz vor Augen", "TXT_E1")]
    [InlineData("J'ai fait un malaise", "TXT_E1")]
    [InlineData("je suis tombé dans les pommes", "TXT_E1")]
    [InlineData("purple blotches that don't fade under a glass", "TXT_E2")]
    [InlineData("red spots that do not fade when pressed", "TXT_E2")]
    [InlineData("manchas que no desaparecen al apretar con un vaso", "TXT_E2")]
    [InlineData("die Flecken gehen unter dem Glas nicht weg", "TXT_E2")]
    [InlineData("des taches qui ne s'effacent pas sous un verre", "TXT_E2")]
    [InlineData("my skin is black and dead in one spot", "TXT_E3")]
    [InlineData("the skin around the dots is dying", "TXT_E3")]
    [InlineData("My scalp went black overnight", "TXT_E3")]
    [InlineData("the skin is black", "TXT_E3")]
    [InlineData("part of my scalp is dead and black", "TXT_E3")]
    [InlineData("la peau devient noire et pue", "TXT_E3")]
    [InlineData("La piel se puso negra y huele mal", "TXT_E3")]
    [InlineData("La piel está negra", "TXT_E3")]
    [InlineData("se me puso la piel morada", "TXT_E3")]
    [InlineData("Die Haut ist schwarz und stinkt", "TXT_E3")]
    [InlineData("die Kopfhaut ist schwarz geworden", "TXT_E3")]
    [InlineData("La peau est noire", "TXT_E3")]
    [InlineData("ma peau est devenue noire", "TXT_E3")]
    [InlineData("ma peau est noire et sent mauvais", "TXT_E3")]
    [InlineData("my pulse is racing", "TXT_E4")]
    [InlineData("heart going crazy 160 bpm after lidocaine", "TXT_E4")]
    [InlineData("my heart is beating really fast", "TXT_E4")]
    [InlineData("tachycardia since the session", "TXT_E4")]
    [InlineData("my heart rate is 170", "TXT_E4")]
    [InlineData("my heart is beating out of my chest", "TXT_E4")]
    [InlineData("my pulse was 145", "TXT_E4")]
    [InlineData("el corazón se me sale del pecho", "TXT_E4")]
    [InlineData("mein Herz schlägt wie verrückt", "TXT_E4")]
    [InlineData("mein Herz klopft bis zum Hals", "TXT_E4")]
    [InlineData("Mein Herz rast und mein Mund kribbelt", "TXT_E4")]
    [InlineData("mein Puls rast", "TXT_E4")]
    [InlineData("J'ai le coeur qui bat très vite et la bouche qui picote depuis la crème", "TXT_E4")]
    [InlineData("mon cœur s'emballe", "TXT_E4")]
    [InlineData("taquicardia", "TXT_E4")]
    [InlineData("se me acelera el corazón", "TXT_E4")]
    [InlineData("me late muy rápido el corazón", "TXT_E4")]
    [InlineData("el corazón me late muy rápido", "TXT_E4")]
    [InlineData("Veo borroso y el ojo me sobresale", "TXT_E5")]
    [InlineData("me duele mover el ojo", "TXT_E5")]
    [InlineData("my eye is popping out", "TXT_E5")]
    [InlineData("Mein Auge ist zugeschwollen und tut beim Bewegen weh", "TXT_E5")]
    [InlineData("Mein Auge tut beim Bewegen weh", "TXT_E5")]
    [InlineData("Mon œil est gonflé et me fait mal quand je le bouge", "TXT_E5")]
    [InlineData("I've cut my wrists", "TXT_E6")]
    [InlineData("I took 40 paracetamol", "TXT_E6")]
    [InlineData("I swallowed a whole box of tablets", "TXT_E6")]
    [InlineData("overdosed last night", "TXT_E6")]
    [InlineData("I can't live like this anymore", "TXT_E6")]
    [InlineData("I have nothing to live for", "TXT_E6")]
    [InlineData("I just want to disappear", "TXT_E6")]
    [InlineData("I keep thinking about death", "TXT_E6")]
    [InlineData("me quiero matar", "TXT_E6")]
    [InlineData("no puedo seguir así", "TXT_E6")]
    [InlineData("pienso en la muerte", "TXT_E6")]
    [InlineData("je ne veux plus être là", "TXT_E6")]
    [InlineData("je pense à la mort", "TXT_E6")]
    [InlineData("ich will nicht mehr da sein", "TXT_E6")]
    [InlineData("ich denke an den Tod", "TXT_E6")]
    [InlineData("No quiero seguir viviendo", "TXT_E6")]
    [InlineData("ya no tengo ganas de vivir", "TXT_E6")]
    [InlineData("me corté las venas", "TXT_E6")]
    [InlineData("me tomé todas las pastillas", "TXT_E6")]
    [InlineData("quiero desaparecer", "TXT_E6")]
    [InlineData("Je ne veux plus vivre", "TXT_E6")]
    [InlineData("je n'en peux plus de vivre", "TXT_E6")]
    [InlineData("j'ai des idées noires, je veux disparaître", "TXT_E6")]
    [InlineData("j'ai pris une boîte de comprimés", "TXT_E6")]
    [InlineData("Ich kann so nicht weiterleben", "TXT_E6")]
    [InlineData("ich habe 30 Tabletten genommen", "TXT_E6")]
    [InlineData("ich habe keine Lust mehr zu leben", "TXT_E6")]
    [InlineData("it has been bleeding for 3 hours and soaking through towels", "TXT_E7")]
    [InlineData("my scalp is bleeding for hours", "TXT_E7")]
    [InlineData("it has been bleeding since yesterday", "TXT_E7")]
    [InlineData("lleva sangrando 3 horas", "TXT_E7")]
    [InlineData("sangra sin parar", "TXT_E7")]
    [InlineData("es blutet seit Stunden", "TXT_E7")]
    [InlineData("ça saigne depuis des heures", "TXT_E7")]
    [InlineData("ça saigne et ça ne s'arrête pas", "TXT_E7")]
    public void An_emergency_in_plain_words_is_an_emergency(string text, string rule)
    {
        Assert.True(TextReading.Of(text).Says(Enum.Parse<RuleId>(rule)));
        Assert.Equal(Urgency.EmergencyNow, Assess(text).Urgency);
    }

    [Theory]
    [InlineData("the pigment went black"), InlineData("it is too black"), InlineData("my hairline is black")]
    [InlineData("the skin looks too black where the dots are"), InlineData("I have black skin")]
    [InlineData("mi piel es negra"), InlineData("it bled a little during the session")]
    [InlineData("it was bleeding an hour ago but stopped"), InlineData("the dots look dead")]
    [InlineData("the ink bleeds for hours"), InlineData("the dots bleed into each other all day")]
    [InlineData("the skin looks dead flat"), InlineData("I have had a heart condition for 15 years")]
    [InlineData("my heart rate is normal"), InlineData("I am black and my skin is black")]
    [InlineData("I think of dyeing it"), InlineData("I don't want to be bald, je ne veux plus de points")]
    [InlineData("dead skin is flaking off"), InlineData("I can't live with this hairline")]
    [InlineData("I want the dots to disappear"), InlineData("quiero hacer desaparecer los puntos")]
    [InlineData("je veux faire disparaître les points"), InlineData("se ve borroso en la línea")]
    [InlineData("veo los puntos borrosos"), InlineData("die Farbe ist umgekippt")]
    [InlineData("the price is hard to swallow"), InlineData("I have no trouble swallowing")]
    [InlineData("no me cuesta tragar"), InlineData("no perdí el conocimiento"), InlineData("je n'ai pas perdu connaissance")]
    [InlineData("I did not lose consciousness"), InlineData("I took 2 paracetamol"), InlineData("my heart is broken")]
    [InlineData("my heart is not racing"), InlineData("my scalp is not bleeding for hours")]
    [InlineData("los puntos se desvanecen")]
    public void Words_about_the_look_and_denials_are_no_emergency(string text) => Assert.Empty(TextReading.Of(text).Signs);

    [Theory]
    [InlineData("the needle from another client was used on me yesterday")]
    [InlineData("needle stick yesterday from someone with HIV")]
    [InlineData("They reused needles, I found blood from previous customer on it")]
    [InlineData("I got stuck with a used needle"), InlineData("blood splashed in my eye from another customer")]
    [InlineData("the needles were used on someone else before me"), InlineData("aguja usada con otro cliente")]
    [InlineData("the artist used the same needle on two clients")]
    [InlineData("the same needle was used for me and the guy before")]
    [InlineData("they did not change needles between clients"), InlineData("no cambiaron la aguja entre clientes")]
    [InlineData("la misma aguja que usaron con otro"), InlineData("sie haben die Nadel nicht gewechselt")]
    [InlineData("dieselbe Nadel wie beim Kunden vorher"), InlineData("ils n'ont pas changé l'aiguille entre les clients")]
    [InlineData("la même aiguille que pour le client d'avant"), InlineData("reutilizaron las agujas")]
    [InlineData("gebrauchte Nadel"), InlineData("die Nadel wurde schon bei einem anderen Kunden benutzt")]
    [InlineData("die Nadeln wurden wiederverwendet"), InlineData("aiguille déjà utilisée sur quelqu'un d'autre")]
    [InlineData("ils ont réutilisé les aiguilles")]
    public void Contact_with_blood_needs_a_doctor_today(string text)
    {
        var result = Assess(text);
        Assert.Equal(Urgency.SameDay, result.Urgency);
        Assert.Contains(result.Findings, finding => finding.Rule == "TXT_S6");
        Assert.Contains(result.Advice, advice => advice.Code == "pep_72h_bbv");
        Assert.Contains(result.Advice, advice => advice.Code == "bbv_testing");
    }

    [Theory]
    [InlineData("they reused needles", 3, Urgency.SameDay)]
    [InlineData("they reused needles", 4, Urgency.Routine)]
    [InlineData("I got stuck with a used needle yesterday", 40, Urgency.SameDay)]
    [InlineData("ayer reutilizaron las agujas", 40, Urgency.SameDay)]
    [InlineData("gestern eine gebrauchte Nadel", 40, Urgency.SameDay)]
    [InlineData("hier, une aiguille déjà utilisée", 40, Urgency.SameDay)]
    public void Contact_with_blood_is_as_old_as_the_session_unless_a_recent_day_is_named(string text, int day, Urgency urgency)
    {
        var result = TriageEngine.Assess(Nothing with { DaysSinceLastSession = day, SessionsDone = 1, Symptoms = [Symptom.TooDark], Text = text });
        Assert.Equal(urgency, result.Urgency);
        Assert.Contains(result.Findings, finding => finding.Rule == (urgency == Urgency.SameDay ? "TXT_S6" : "R3"));
        Assert.Contains(result.Advice, advice => advice.Code == "bbv_testing");
    }

    [Theory]
    [InlineData("a mole in the treated area is bleeding and has changed colour"), InlineData("my mole has grown")]
    [InlineData("a mole under the SMP turned dark"), InlineData("me ha salido un bulto nuevo")]
    [InlineData("there is a new mole on my scalp"), InlineData("un lunar en la zona tratada sangra")]
    [InlineData("das Muttermal verändert sich"), InlineData("ein Leberfleck im behandelten Bereich blutet")]
    [InlineData("un grain de beauté a changé de couleur")]
    public void A_mole_that_changes_goes_to_a_dermatologist_within_days(string text)
    {
        var result = Assess(text);
        Assert.Equal((Urgency.WithinDays, Pathway.DermatologyReview), (result.Urgency, result.Pathway));
        Assert.Contains(result.Findings, finding => finding.Rule == "TXT_W6");
        Assert.Contains(result.Advice, advice => advice.Code == "dermatology_referral");
    }

    [Theory]
    [InlineData("they did not reuse needles"), InlineData("no used needles"), InlineData("they never reuse needles")]
    [InlineData("the needle was never used on another client"), InlineData("she used a new needle")]
    [InlineData("they use the same needle size as before"), InlineData("the same needle as in my other session")]
    [InlineData("they changed the needle between clients"), InlineData("cambiaron la aguja entre clientes")]
    [InlineData("he used needles from a sealed pack")]
    [InlineData("they used one needle for me and opened another for the next client")]
    [InlineData("they used needles of three points"), InlineData("a different needle for every other client")]
    [InlineData("no reutilizaron agujas"), InlineData("keine gebrauchten Nadeln")]
    [InlineData("die Nadeln wurden nicht wiederverwendet"), InlineData("ils n'ont pas réutilisé les aiguilles")]
    [InlineData("there was a little blood on my scalp"), InlineData("my mole has not changed"), InlineData("no new moles")]
    [InlineData("I have a mole on my scalp"), InlineData("el lunar no ha cambiado")]
    [InlineData("das Muttermal hat sich nicht verändert"), InlineData("le grain de beauté n'a pas changé")]
    public void New_needles_and_quiet_moles_do_not_raise(string text) => Assert.Empty(TextReading.Of(text).Signs);

    [Theory]
    [InlineData("a new cream and now I can't breathe", "TXT_E1")]
    [InlineData("Creme, seitdem Herzrasen", "TXT_E4")]
    public void The_words_beside_a_product_are_read_for_danger_too(string words, string rule)
    {
        Assert.All([Nothing with { NewProduct = words }, Nothing with { NumbingProduct = words }, Nothing with { Anaesthetic = words }],
            facts => Assert.Contains(TriageEngine.Assess(facts).Findings, finding => finding.Rule == rule));
    }

    [Theory]
    [InlineData("lidocaine 5 % cream, 40.0 mg/ml"), InlineData("lidocaine mixed with water"), InlineData("aloe vera gel")]
    public void The_name_of_a_product_is_no_danger_and_says_nothing_of_pigment(string words)
    {
        var reading = TextReading.OfAllWords(Nothing with { NumbingProduct = words });
        Assert.Empty(reading.Signs);
        Assert.False(reading.MentionsNonSterileDilution);
    }

    private static TriageFacts Nothing => new() { Today = new(2026, 11, 21) };

    private static TriageResult Assess(string text) => TriageEngine.Assess(Nothing with { Text = text });
}
