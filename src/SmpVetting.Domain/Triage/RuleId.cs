namespace SmpVetting.Domain.Triage;

/// <summary>The rules of urgency, of words and of laser risk, by the ids the answers show; nobody can ask for one that does not exist.</summary>
internal enum RuleId
{
    // What asks for help, from the emergency to what only needs time.
    E1, E2, E3, E4, E5, E6, E7, E8, E9,
    S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11,
    W1, W2, W3, W4, W5, W6, W7, W8, W9, W10, W11, W12, W13, W14, W15,
    R1, R2, R3, R4, R5, T,

    // The same in free words, and what words say about a clinic or a question.
    TXT_E1, TXT_E2, TXT_E3, TXT_E4, TXT_E5, TXT_E6, TXT_E7,
    TXT_S1, TXT_S2, TXT_S3, TXT_S4, TXT_S6, TXT_S7, TXT_S8, TXT_W6,
    TXT_dilution, TXT_no_disclosure, TXT_care, TXT_recently,

    // The laser risk: gates, the base from the pigment, modifiers, the test spot.
    G1, G2, G3, G4, G5, G6, G7, G8, G9, G10, G11, G12,
    B_metal, B_carbon, B_organic, B_unknown, B_camouflage, B_warm_colour,
    M1, M2, M3, M4, M5, M6, M7,
    TS,
}
