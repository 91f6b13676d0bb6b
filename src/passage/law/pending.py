"""Law that is written and not applied: enacted but not in force, or still printed and without object.

The Act of 2026 leaves its further changes to orders in council (s. 64; s. 45 not before s. 43(5)); none was
found. They would reach claims whose eligibility is not determined, or that are eligible and not referred, on
the day they come into force (s. 62). What is marked here never enters an answer.
"""

from passage.lang import Flag, FlagKind, Provision, Version, any_of, version
from passage.law.researched import irpa, irpr, other
from passage.text import Text

ASSENT = "2026-03-26"
BY_ORDER = Flag(
    "not-in-force",
    Text(
        "Enacted, not in force: a day is to be fixed by order of the Governor in Council. No order was "
        "found on 2026-11-23.",
        "Édicté, mais non en vigueur : la date doit être fixée par décret du gouverneur en conseil. Aucun "
        "décret n’a été trouvé au 2026-11-23.",
    ),
    FlagKind.NOTE,
)
PRINTED = Flag(
    "not-in-force",
    Text(
        "Enacted, and printed as not in force in the consolidation to 2026-03-31.",
        "Édicté, et présenté comme non en vigueur dans la codification au 2026-03-31.",
    ),
    FlagKind.NOTE,
)
DEAD = Flag(
    "dead-letter",
    Text(
        "Still printed in the text, but without object; never applied here.",
        "Figure toujours dans le texte, mais sans objet; jamais appliqué ici.",
    ),
    FlagKind.NOTE,
)


def _enacted(section: str, title: Text, words: Text) -> Provision:
    """A section of the Act of 2026 that is not in force; it states no rule that an answer turns on."""
    return other(
        f"SC 2026 c 4 {section}",
        title,
        version(words, any_of(), since=None, enacted_by=f"S.C. 2026, c. 4, s. {section}"),
        known_from=ASSENT,
        flags=(BY_ORDER,),
    )


representative = _enacted(
    "31",
    Text("Representative named by the Minister", "Représentant désigné par le ministre"),
    Text(
        "A new section 6.1 would have the Minister designate a representative, in prescribed proceedings "
        "other than the Board’s, for a person under 18 or unable to appreciate them.",
        "Un nouvel article 6.1 obligerait le ministre à désigner un représentant, dans des affaires "
        "réglementaires autres que celles de la Commission, pour la personne de moins de 18 ans ou "
        "incapable d’en saisir la nature.",
    ),
)
permit_after_withdrawal = _enacted(
    "34",
    Text("Permit after a withdrawal before the Minister", "Permis après un retrait prononcé par le ministre"),
    Text(
        "Subsection 24(4) would also close the permit for 12 months after the Minister determines that a "
        "claim is withdrawn.",
        "Le paragraphe 24(4) fermerait aussi le permis pendant 12 mois après le prononcé par le ministre du "
        "retrait de la demande d’asile.",
    ),
)
humanitarian_from_eligibility = _enacted(
    "35",
    Text(
        "Humanitarian request closed from eligibility",
        "Demande d’ordre humanitaire fermée dès la recevabilité",
    ),
    Text(
        "Paragraph 25(1.2)(b) would close the humanitarian request as soon as the claim is determined to be "
        "eligible.",
        "L’alinéa 25(1.2)b) fermerait la demande fondée sur des motifs d’ordre humanitaire dès que la "
        "demande d’asile est jugée recevable.",
    ),
)
no_inland_documents = _enacted(
    "41",
    Text("Documents of an inland claim", "Documents de la demande faite à l’intérieur du pays"),
    Text(
        "Subsection 99(3.1), on documents owed on an inland claim, would be repealed.",
        "Le paragraphe 99(3.1), sur les documents exigés lors d’une demande à l’intérieur du pays, serait "
        "abrogé.",
    ),
)
further_consideration = _enacted(
    "43",
    Text("Further consideration by the Minister", "Examen complémentaire par le ministre"),
    Text(
        "A new section 100 would have the Minister consider an eligible claim further, within a prescribed "
        "time, with power to find it ineligible after all; and one duty to provide documents, at a port of "
        "entry or inland.",
        "Un nouvel article 100 chargerait le ministre d’un examen complémentaire de la demande recevable, "
        "dans un délai réglementaire, avec le pouvoir de prononcer tout de même l’irrecevabilité; et une "
        "seule obligation de fournir les documents, au point d’entrée comme à l’intérieur du pays.",
    ),
)
referral = _enacted(
    "44",
    Text("Referral of ready claims", "Demandes prêtes à être déférées"),
    Text(
        "A new section 100.1 would have the Minister refer a claim once it is eligible, its documents have "
        "been provided and the person has appeared for any examination.",
        "Un nouvel article 100.1 chargerait le ministre de déférer la demande une fois qu’elle est "
        "recevable, que les documents ont été fournis et que la personne s’est soumise à tout contrôle "
        "demandé.",
    ),
)
ended_before_referral = _enacted(
    "45",
    Text(
        "Abandonment and withdrawal before referral",
        "Désistement et retrait avant que la demande soit déférée",
    ),
    Text(
        "New sections 102.1 and 102.2 would let the Division find a claim abandoned before it is referred, "
        "for want of documents or of appearance, and let the Minister accept its withdrawal, and reinstate "
        "it.",
        "De nouveaux articles 102.1 et 102.2 permettraient à la Section de prononcer le désistement avant "
        "que la demande soit déférée, faute de documents ou de présence au contrôle, et au ministre d’en "
        "prononcer le retrait, puis de la rétablir.",
    ),
)
no_designated_countries = _enacted(
    "48",
    Text("End of designated countries of origin", "Fin des pays d’origine désignés"),
    Text("Section 109.1 would be repealed.", "L’article 109.1 serait abrogé."),
)
appeals_of_nationals = _enacted(
    "49",
    Text("Appeals and designated countries of origin", "Appels et pays d’origine désignés"),
    Text(
        "Paragraph 110(2)(d.1) and subsection 110(3.1), with its time limits for decisions on appeal, would "
        "be repealed.",
        "L’alinéa 110(2)d.1) et le paragraphe 110(3.1), avec ses délais pour les décisions en appel, "
        "seraient abrogés.",
    ),
)
regulation_powers = _enacted(
    "51",
    Text("Powers to regulate", "Pouvoirs réglementaires"),
    Text(
        "Section 111.1 would be adapted to the new times for documents and for the Minister’s consideration.",
        "L’article 111.1 serait adapté aux nouveaux délais de production des documents et d’examen par le "
        "ministre.",
    ),
)
protection_after_withdrawal = _enacted(
    "52",
    Text(
        "Protection after a withdrawal before the Minister",
        "Protection après un retrait prononcé par le ministre",
    ),
    Text(
        "A new paragraph 112(2)(b.2) would bar the application for protection for 12 months after the "
        "Minister determines that a claim is withdrawn, and the 36 months would go.",
        "Un nouvel alinéa 112(2)b.2) fermerait la demande de protection pendant 12 mois après le prononcé "
        "par le ministre du retrait de la demande d’asile, et les 36 mois disparaîtraient.",
    ),
)
rules_of_board = _enacted(
    "55",
    Text("Rules of the Board", "Règles de la Commission"),
    Text(
        "The Board’s power to make rules in section 161 would be adapted, to cover claims found ineligible.",
        "Le pouvoir de la Commission de prendre des règles, à l’article 161, serait adapté pour viser les "
        "demandes jugées irrecevables.",
    ),
)
without_hearing = _enacted(
    "58",
    Text("Acceptance without a hearing", "Acceptation sans audience"),
    Text(
        "Section 170 would let the Division accept a claim without a hearing unless the Minister has given "
        "notice of an intention to intervene, with no time limit for that notice.",
        "L’article 170 permettrait à la Section d’accepter une demande sans audience, sauf si le ministre a "
        "donné avis de son intention d’intervenir, sans délai fixé pour cet avis.",
    ),
)

documents_2023 = other(
    "SC 2023 c 26 284(2)",
    Text("Documents before an inland claim", "Documents avant une demande à l’intérieur du pays"),
    version(
        Text(
            "Subsection 99(3.1) would reach people who send documents before making a claim, in the manner "
            "that the Minister specifies. It lapses if section 41 of the Act of 2026 comes into force "
            "first, or on the same day.",
            "Le paragraphe 99(3.1) viserait aussi la personne qui envoie des documents avant de demander "
            "l’asile, selon les modalités précisées par le ministre. Cette modification devient caduque si "
            "l’article 41 de la loi de 2026 entre en vigueur avant elle ou le même jour.",
        ),
        any_of(),
        since=None,
        enacted_by="S.C. 2023, c. 26, s. 284(2)",
    ),
    known_from="2023-06-22",
    flags=(PRINTED,),
)

ENACTED = (
    representative,
    permit_after_withdrawal,
    humanitarian_from_eligibility,
    no_inland_documents,
    further_consideration,
    referral,
    ended_before_referral,
    no_designated_countries,
    appeals_of_nationals,
    regulation_powers,
    protection_after_withdrawal,
    rules_of_board,
    without_hearing,
    documents_2023,
)


def _without_object(words: Text, since: str) -> Version:
    return version(words, any_of(), since=since)


quarantine = irpa(
    "100(5)",
    Text("Quarantine", "Quarantaine"),
    _without_object(
        Text(
            "It suspends, for a traveller in quarantine, periods that were deleted on 2019-06-21.",
            "Il suspend, pour le voyageur en quarantaine, des délais supprimés le 2019-06-21.",
        ),
        "2019-06-21",
    ),
    known_from="2019-06-21",
    flags=(DEAD,),
)
working_day = irpr(
    "159",
    Text("Working day", "Jour ouvrable"),
    _without_object(
        Text(
            "It defines the working day for a limit of three days that was deleted on 2019-06-21.",
            "Il définit le jour ouvrable pour un délai de trois jours supprimé le 2019-06-21.",
        ),
        "2019-06-21",
    ),
    known_from="2019-06-21",
    flags=(DEAD,),
)
designated_countries = irpa(
    "109.1",
    Text("Designated countries of origin", "Pays d’origine désignés"),
    _without_object(
        Text(
            "The Minister may designate countries of origin; none has been designated since 2019-05-17.",
            "Le ministre peut désigner des pays d’origine; aucun n’est désigné depuis le 2019-05-17.",
        ),
        "2019-05-17",
    ),
    known_from="2019-05-17",
    flags=(DEAD,),
)
work_permit_delay = irpr(
    "206(2)",
    Text("Work permit after 180 days", "Permis de travail après 180 jours"),
    _without_object(
        Text(
            "It delays for 180 days the work permit of nationals of designated countries of origin, of "
            "which there are none.",
            "Il retarde de 180 jours le permis de travail des ressortissants de pays d’origine désignés, "
            "dont il n’existe plus aucun.",
        ),
        "2019-05-17",
    ),
    known_from="2019-05-17",
    flags=(DEAD,),
)

WITHOUT_OBJECT = (quarantine, working_day, designated_countries, work_permit_delay)

PROVISIONS = (*ENACTED, *WITHOUT_OBJECT)
