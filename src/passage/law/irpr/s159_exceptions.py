"""IRPR 159.5 and 159.6: who is let through although the Agreement would send them back.

The claimant establishes the exception: on a balance of probabilities, in practice. 159.5 is for people at a
land port of entry and, since 2023, for those who crossed between ports less than 14 days before; 159.6 is
for anyone. *Family member* here is the wide list of section 159.1, not that of subsection 1(3).
"""

from collections.abc import Callable

from passage.lang import (
    Flag,
    FlagKind,
    Proposition,
    Provision,
    all_of,
    any_of,
    established,
    version,
)
from passage.law.age import younger_than
from passage.law.facts import claim, claimant, entry, readings
from passage.law.facts.entry import EntryPlace
from passage.law.facts.relatives import (
    Document,
    Kinship,
    Paper,
    Permit,
    Relative,
    RelativeClaim,
    Standing,
    documents,
    relatives,
)
from passage.law.remembered import to_confirm
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2004-12-29"
IN_FORCE_BY = "SOR/2004-217"

_OUTSIDE = (Kinship.COUSIN, Kinship.IN_LAW, Kinship.STEP, Kinship.GREAT, Kinship.OTHER)
_KIN = tuple(kin for kin in Kinship if kin is not Kinship.GUARDIAN and kin not in _OUTSIDE)

NARROWER_ELSEWHERE = Flag(
    "two-family-members",
    Text(
        "“Family member” is defined twice. This is the wide definition of section 159.1; the narrow one of "
        "subsection 1(3) does not govern here.",
        "« Membre de la famille » est défini deux fois. Il s’agit ici de la définition large de l’article 159.1; la "
        "définition étroite du paragraphe 1(3) ne s’applique pas.",
    ),
    FlagKind.NOTE,
)
AGE_DAY = Flag(
    "L8",
    Text(
        "The text does not say on which day the age counts; the day of the claim is used. If a birthday falls between "
        "the claim and the decision, ask counsel.",
        "Le texte ne dit pas à quelle date l’âge s’apprécie; on retient celle de la demande. Si un anniversaire tombe "
        "entre la demande et la décision, consultez un conseil.",
    ),
)


under_18 = younger_than(18, claim.made_on)
"""Under 18 on the day of the claim: until the start of the 18th birthday (Interpretation Act s. 30)."""


def relative(such: Callable[[type[Relative]], Proposition]) -> Proposition:
    """A family member in Canada, as section 159.1 has it (a legal guardian apart), is such."""
    return relatives.some(lambda r: r.relation.is_(*_KIN) & r.in_canada & such(r))


def _exception(pinpoint: str, title: Text, words: Text, rule: Proposition, *flags: Flag) -> Provision:
    return irpr(
        pinpoint,
        title,
        version(words, established(rule), since=SINCE, enacted_by=IN_FORCE_BY),
        known_from=SINCE,
        flags=flags,
    )


citizen = _exception(
    "159.5(a)",
    Text("Relative who is a citizen", "Proche ayant la citoyenneté"),
    Text(
        "A family member of the claimant is in Canada and is a Canadian citizen.",
        "Un membre de la famille est au Canada et a la citoyenneté canadienne.",
    ),
    relative(lambda r: r.status.is_(Standing.CITIZEN)),
    NARROWER_ELSEWHERE,
)
protected = _exception(
    "159.5(b)(i)",
    Text("Relative who is a protected person", "Proche ayant qualité de personne protégée"),
    Text(
        "A family member is in Canada and is a protected person.",
        "Un membre de la famille est au Canada et est une personne protégée.",
    ),
    relative(lambda r: r.status.is_(Standing.PROTECTED)),
    NARROWER_ELSEWHERE,
)
resident = _exception(
    "159.5(b)(ii)",
    Text("Relative who is a permanent resident", "Proche ayant la résidence permanente"),
    Text(
        "A family member is in Canada and is a permanent resident.",
        "Un membre de la famille est au Canada et est résident permanent.",
    ),
    relative(lambda r: r.status.is_(Standing.PERMANENT_RESIDENT)),
    NARROWER_ELSEWHERE,
)
stayed = _exception(
    "159.5(b)(iii)",
    Text("Relative whose removal is stayed", "Proche dont le renvoi est l’objet d’un sursis"),
    Text(
        "A family member is in Canada, and removal is stayed in their favour under section 233.",
        "Un membre de la famille est au Canada, et il y a sursis à son renvoi au titre de l’article 233.",
    ),
    relative(lambda r: r.status.is_(Standing.STAYED)),
    NARROWER_ELSEWHERE,
)
claiming = _exception(
    "159.5(c)",
    Text(
        "Adult relative with a claim before the Board",
        "Proche adulte dont la demande est devant la Commission",
    ),
    Text(
        "A family member aged 18 or over is in Canada, and their claim has been referred to the Board and has not been "
        "withdrawn, abandoned, rejected, terminated or nullified.",
        "Un membre de la famille âgé d’au moins 18 ans est au Canada, et sa demande d’asile, déférée à la Commission, "
        "n’a été ni retirée, ni l’objet d’un désistement, ni rejetée, ni close, ni annulée.",
    ),
    any_of(
        relative(lambda r: (r.age >= 18) & r.claim.is_(RelativeClaim.PENDING, RelativeClaim.ACCEPTED)),
        all_of(
            relative(lambda r: (r.age >= 18) & r.claim.is_(RelativeClaim.APPEALED)),
            readings.appeal_keeps_claim_alive,
        ),
    ),
    NARROWER_ELSEWHERE,
    AGE_DAY,
)
permitted = _exception(
    "159.5(d)",
    Text(
        "Adult relative with a work or study permit",
        "Proche adulte titulaire d’un permis de travail ou d’études",
    ),
    Text(
        "A family member aged 18 or over is in Canada and holds a work permit (other than one given because a removal "
        "order cannot be enforced) or a study permit, and it has not become invalid.",
        "Un membre de la famille âgé d’au moins 18 ans est au Canada et est titulaire d’un permis de travail (autre que "
        "celui délivré parce qu’une mesure de renvoi ne peut être exécutée) ou d’un permis d’études, non devenu "
        "invalide.",
    ),
    relative(lambda r: (r.age >= 18) & r.permit.is_(Permit.WORK, Permit.STUDY) & r.permit_valid),
    NARROWER_ELSEWHERE,
    AGE_DAY,
    Flag(
        "stale-206",
        Text(
            "The text still names paragraph 206(b), which is now 206(1)(b); it is read as the latter.",
            "Le texte renvoie encore à l’alinéa 206b), devenu 206(1)b); on le lit ainsi.",
        ),
    ),
)


def _anchored(r: type[Relative]) -> Proposition:
    """The relative has what one of paragraphs (a) to (d) asks for."""
    return any_of(
        ~r.status.is_(Standing.NONE),
        (r.age >= 18) & r.claim.is_(RelativeClaim.PENDING, RelativeClaim.ACCEPTED),
        (r.age >= 18) & r.permit.is_(Permit.WORK, Permit.STUDY) & r.permit_valid,
    )


def _guardian(such: Callable[[type[Relative]], Proposition]) -> Proposition:
    """A legal guardian in Canada is such."""
    return relatives.some(lambda r: r.relation.is_(Kinship.GUARDIAN) & r.in_canada & such(r))


guardian = _exception(
    "159.1",
    Text("Legal guardian of a minor", "Tuteur légal d’un mineur"),
    Text(
        "For a claimant under 18 only, a legal guardian counts as a family member: one in Canada who meets any of "
        "paragraphs 159.5(a) to (d).",
        "Pour une personne de moins de 18 ans seulement, le tuteur légal compte comme membre de la famille : celui qui "
        "est au Canada et répond à l’un des alinéas 159.5a) à d).",
    ),
    any_of(
        _guardian(_anchored),
        _guardian(lambda r: (r.age >= 18) & r.claim.is_(RelativeClaim.APPEALED))
        & readings.appeal_keeps_claim_alive,
    )
    & under_18,
    NARROWER_ELSEWHERE,
    AGE_DAY,
)

alone = _exception(
    "159.5(e)",
    Text("Minor who is alone", "Mineur non accompagné"),
    Text(
        "The claimant is under 18 and not accompanied by mother, father or legal guardian, has neither spouse nor "
        "common-law partner, and has neither mother, father nor legal guardian in Canada or the United States.",
        "La personne a moins de 18 ans et n’est accompagnée ni de sa mère, ni de son père, ni de son tuteur légal; elle "
        "n’a ni époux ni conjoint de fait; elle n’a ni mère, ni père, ni tuteur légal au Canada ou aux États-Unis.",
    ),
    all_of(under_18, ~claimant.accompanied, ~claimant.partnered, ~claimant.parent_near),
    AGE_DAY,
)


def _holds(*papers: Paper) -> Proposition:
    def such(d: type[Document]) -> Proposition:
        return d.type.is_(*papers) & ~d.transit_only

    return documents.some(such)


visa = _exception(
    "159.5(f)(i)",
    Text("Holder of a visa", "Titulaire d’un visa"),
    Text(
        "The claimant holds a permanent resident visa or a temporary resident visa that was not issued for transit only.",
        "La personne est titulaire d’un visa de résident permanent ou temporaire qui n’a pas été délivré aux seules fins "
        "de transit.",
    ),
    _holds(Paper.PR_VISA, Paper.TRV),
)
permit = _exception(
    "159.5(f)(ii)",
    Text("Holder of a temporary resident permit", "Titulaire d’un permis de séjour temporaire"),
    Text(
        "The claimant holds a temporary resident permit that was not issued for transit only.",
        "La personne est titulaire d’un permis de séjour temporaire qui n’a pas été délivré aux seules fins de transit.",
    ),
    _holds(Paper.TRP),
)
travel_document = _exception(
    "159.5(f)(iii)",
    Text("Holder of a resident’s travel document", "Titulaire d’un titre de voyage de résident"),
    Text(
        "The claimant holds the travel document given to permanent residents abroad.",
        "La personne est titulaire du titre de voyage remis aux résidents permanents à l’étranger.",
    ),
    _holds(Paper.TRAVEL_31_3),
)
refugee_papers = irpr(
    "159.5(f)(iv)",
    Text("Holder of refugee travel papers", "Titulaire d’un titre de voyage de réfugié"),
    version(
        Text(
            "The claimant holds refugee travel papers issued by the Minister of Foreign Affairs.",
            "La personne est titulaire d’un titre de voyage de réfugié délivré par le ministre des Affaires étrangères.",
        ),
        established(_holds(Paper.REFUGEE_TRAVEL)),
        since=SINCE,
        until="2015-02-20",
        enacted_by=IN_FORCE_BY,
    ),
    version(
        Text(
            "The claimant holds refugee travel papers issued by the Minister.",
            "La personne est titulaire d’un titre de voyage de réfugié délivré par le ministre.",
        ),
        established(_holds(Paper.REFUGEE_TRAVEL)),
        since="2015-02-20",
        enacted_by="SOR/2015-46, s. 1",
    ),
    known_from=SINCE,
)
temporary_document = _exception(
    "159.5(f)(v)",
    Text("Holder of a temporary travel document", "Titulaire d’un titre de voyage temporaire"),
    Text(
        "The claimant holds a temporary travel document under section 151.",
        "La personne est titulaire d’un titre de voyage temporaire visé à l’article 151.",
    ),
    _holds(Paper.TEMPORARY_TRAVEL),
)
visa_balance = _exception(
    "159.5(g)",
    Text("Visa needed there and not here", "Visa requis là-bas et non ici"),
    Text(
        "The claimant may enter Canada without a visa and would need one to enter the United States.",
        "La personne peut entrer au Canada sans visa et ne pourrait entrer aux États-Unis sans en avoir obtenu un.",
    ),
    claimant.visa_exempt & claimant.us_visa_required,
)
sent_back = _exception(
    "159.5(h)(i)",
    Text("Refused by the United States without a hearing", "Refus des États-Unis sans étude de la demande"),
    Text(
        "A foreign national seeks to re-enter Canada after the United States refused entry without deciding a refugee claim.",
        "Un étranger cherche à rentrer au Canada après que les États-Unis lui ont refusé l’entrée sans avoir étudié sa "
        "demande d’asile.",
    ),
    claimant.refused_us_entry,
    Flag(
        "languages-159.5(h)(i)",
        Text(
            "The English speaks of a claim not adjudicated; the French, of no opportunity to have it studied.",
            "L’anglais parle d’une demande non tranchée; le français, de l’absence d’occasion de la faire étudier.",
        ),
        FlagKind.LANGUAGES_DIFFER,
    ),
)
resident_returned = _exception(
    "159.5(h)(ii)",
    Text("Permanent resident being returned", "Résident permanent ramené"),
    Text(
        "A permanent resident of Canada, ordered removed from the United States, is being returned.",
        "Un résident permanent du Canada, visé par une mesure de renvoi des États-Unis, est ramené au Canada.",
    ),
    claimant.resident_removed_from_us,
)

PARAGRAPHS = (
    citizen,
    protected,
    resident,
    stayed,
    claiming,
    permitted,
    guardian,
    alone,
    visa,
    permit,
    travel_document,
    refugee_papers,
    temporary_document,
    visa_balance,
    sent_back,
    resident_returned,
)

at_land_port = irpr(
    "159.5",
    Text("Exceptions at a land port of entry", "Exceptions à un point d’entrée terrestre"),
    version(
        Text(
            "At a land port of entry, the Agreement does not bar a claimant who establishes one of paragraphs (a) to (h).",
            "À un point d’entrée terrestre, l’Entente n’écarte pas la demande de la personne qui démontre l’un des "
            "alinéas a) à h).",
        ),
        entry.place.is_(EntryPlace.LAND_PORT, EntryPlace.RAIL_PORT) & any_of(*PARAGRAPHS),
        since=SINCE,
        enacted_by=IN_FORCE_BY,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "balance-of-probabilities",
            Text(
                "The departments’ instructions speak of a balance of probabilities; the Regulations do not.",
                "Les instructions ministérielles parlent de prépondérance des probabilités; le Règlement n’en dit rien.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

_NUANCE = Flag(
    "languages-159.6",
    Text(
        "The English says “punishable with the death penalty”; the French, that the offence could bring it upon the person.",
        "L’anglais parle d’une infraction « punishable with the death penalty »; le français, d’une infraction qui "
        "pourrait valoir la peine de mort à la personne.",
    ),
    FlagKind.LANGUAGES_DIFFER,
)

death_penalty_us = _exception(
    "159.6(a)",
    Text("Death penalty in the United States", "Peine de mort aux États-Unis"),
    Text(
        "The claimant is charged with, or was convicted of, an offence in the United States that is punishable by death there.",
        "La personne est accusée ou a été déclarée coupable, aux États-Unis, d’une infraction qui pourrait lui valoir la "
        "peine de mort dans ce pays.",
    ),
    claimant.death_penalty_us,
    _NUANCE,
)
death_penalty_elsewhere = _exception(
    "159.6(b)",
    Text("Death penalty in another country", "Peine de mort dans un autre pays"),
    Text(
        "The claimant is charged with, or was convicted of, an offence in another country that is punishable by death there.",
        "La personne est accusée ou a été déclarée coupable, dans un autre pays, d’une infraction qui pourrait lui valoir "
        "la peine de mort dans ce pays.",
    ),
    claimant.death_penalty_elsewhere,
    _NUANCE,
)
moratorium = irpr(
    "159.6(c)",
    Text(
        "National of a country under a stay of removals", "Personne d’un pays visé par un sursis aux renvois"
    ),
    version(
        Text(
            "The claimant is a national of a country to which removals were stayed.",
            "La personne a la nationalité d’un pays vers lequel il y avait sursis aux renvois.",
        ),
        established(claimant.moratorium_national),
        since=SINCE,
        until="2009-07-23",
        enacted_by=IN_FORCE_BY,
    ),
    known_from=SINCE,
    flags=(
        to_confirm(
            "old-159.6(c)",
            Text(
                "This paragraph was repealed on 2009-07-23 (SOR/2009-210); its former wording was not at hand.",
                "Cet alinéa a été abrogé le 2009-07-23 (DORS/2009-210); son ancien texte n’a pu être consulté.",
            ),
            Text(
                "the Regulations as consolidated before 2009-07-23",
                "la codification du Règlement antérieure au 2009-07-23",
            ),
            Text(
                "the exception for nationals of countries to which removals were stayed, until that day",
                "l’exception visant les ressortissants de pays vers lesquels les renvois étaient suspendus, jusqu’à ce jour",
            ),
        ),
    ),
)
death_penalty = irpr(
    "159.6",
    Text("Exceptions whatever the place of entry", "Exceptions quel que soit le lieu d’entrée"),
    version(
        Text(
            "Wherever the claimant entered, the Agreement does not bar one who establishes a paragraph of this section.",
            "Quel que soit le lieu d’entrée, l’Entente n’écarte pas la demande de la personne qui démontre l’un des "
            "alinéas de cet article.",
        ),
        any_of(death_penalty_us, death_penalty_elsewhere, moratorium)
        & (~entry.place.is_(EntryPlace.BETWEEN_PORTS) | readings.death_penalty_between_ports),
        since=SINCE,
        enacted_by=IN_FORCE_BY,
    ),
    known_from=SINCE,
)

PROVISIONS = (*PARAGRAPHS, at_land_port, death_penalty_us, death_penalty_elsewhere, moratorium, death_penalty)
