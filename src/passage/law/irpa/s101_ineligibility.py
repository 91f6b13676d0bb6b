"""IRPA 101: when a claim is ineligible to be referred to the Refugee Protection Division.

Every ground is found, not only the first, for what follows turns on which they are. Paragraphs (b.1) and
(b.2), in force since 2026-03-26, reach back to claims made from 2025-06-03 (S.C. 2026, c. 4, s. 75).
"""

from passage.lang import Days, Flag, FlagKind, RollOver, Years, all_of, any_of, version
from passage.law.facts import claim, claimant, entry, history, readings
from passage.law.facts.entry import EntryPlace
from passage.law.facts.history import ClaimResult, Conviction, Ground, inadmissibility, prior_claims
from passage.law.irpa.s099_receivable import DATE_OF_CLAIM
from passage.law.irpr.s159_exceptions import death_penalty
from passage.law.irpr.s159_safe_third_country import (
    EXCEPTIONS,
    designation,
    notice_in_effect,
    readmitted,
)
from passage.law.policy.minors import exemption
from passage.law.remembered import to_confirm
from passage.law.researched import LATER_LAW, irpa
from passage.text import Text

REFORM = "2026-03-26"
REFORM_BY = "S.C. 2026, c. 4, s. 73"
BILL_INTRODUCED = "2025-06-03"
"""The day on which Bill C-2 was introduced: (b.1) and (b.2) apply to claims made from that day."""

protected = irpa(
    "101(1)(a)",
    Text("Protection already conferred", "Asile déjà conféré"),
    version(
        Text(
            "Refugee protection has already been conferred on the claimant under the Act.",
            "L’asile a déjà été conféré à la personne au titre de la Loi.",
        ),
        history.conferred,
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27",
    ),
)

rejected = irpa(
    "101(1)(b)",
    Text("Earlier claim rejected", "Demande antérieure rejetée"),
    version(
        Text(
            "The Board has rejected a claim by the claimant.",
            "La Commission a rejeté une demande d’asile de la personne.",
        ),
        prior_claims.some(lambda c: c.country.is_("CAN") & c.result.is_(ClaimResult.REJECTED)),
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27",
    ),
)

_one_year = entry.first_after_june_2020 + Years(1)
_one_year_rolled = entry.first_after_june_2020 + Years(1).then(RollOver())

late = irpa(
    "101(1)(b.1)",
    Text("Claim more than one year after entry", "Demande plus d’un an après l’entrée"),
    version(
        Text(
            "The claimant entered Canada after 2020-06-24 and made the claim more than one year after the day of entry; "
            "with several entries, the year starts the day after the first of them.",
            "La personne est entrée au Canada après le 2020-06-24 et a fait sa demande plus d’un an après sa date d’entrée; "
            "s’il y a plusieurs entrées, l’année commence le lendemain de la première.",
        ),
        all_of(
            entry.after_june_2020 | (entry.date > "2020-06-24"),
            claim.made_on > _one_year,
            any_of(claim.made_on > _one_year_rolled, ~readings.one_year_rolls_over),
        ),
        since=REFORM,
        applies=claim.made_on >= BILL_INTRODUCED,
        unless=(exemption,),
        enacted_by=REFORM_BY,
    ),
    flags=(
        DATE_OF_CLAIM,
        LATER_LAW,
        Flag(
            "L12",
            Text(
                "Whether the year runs on when its last day is a Sunday or holiday is contested; both results are shown.",
                "Il est contesté que l’année se prolonge lorsque son dernier jour est un dimanche ou un jour férié; les deux "
                "résultats sont présentés.",
            ),
            when=(claim.made_on > _one_year) & (claim.made_on <= _one_year_rolled),
        ),
        Flag(
            "no-exception",
            Text(
                "The text makes no exception for changed country conditions, lawful status or a stay of removals. "
                "Court challenges were under way in 2026; no ruling was found.",
                "Le texte ne fait pas d’exception pour l’évolution de la situation au pays, le statut en règle ou un sursis "
                "aux renvois. Des contestations étaient en cours en 2026; aucune décision n’a été trouvée.",
            ),
            FlagKind.NOTE,
            when=claim.made_on > _one_year,
        ),
        Flag(
            "transit-entry",
            Text(
                "The text does not say whether passing through in transit counts as an entry.",
                "Le texte ne dit pas si un simple transit compte comme une entrée.",
            ),
            when=claim.made_on > _one_year,
        ),
    ),
)

crossed_late = irpa(
    "101(1)(b.2)",
    Text(
        "Crossing between ports, claim from the 14th day",
        "Passage entre les points d’entrée, demande dès le 14e jour",
    ),
    version(
        Text(
            "The claimant crossed the land border with the United States between ports of entry and made the claim 14 days "
            "or more after the day of entry.",
            "La personne a traversé la frontière terrestre canado-américaine entre les points d’entrée et a fait sa demande "
            "14 jours ou plus après son entrée.",
        ),
        any_of(
            all_of(
                entry.place.is_(EntryPlace.BETWEEN_PORTS),
                claim.made_on >= entry.date + Days(14),
                any_of(~notice_in_effect, readings.limit_outlives_suspension),
            ),
            entry.earlier_between_ports & readings.earlier_crossing_counts,
        ),
        since=REFORM,
        applies=claim.made_on >= BILL_INTRODUCED,
        unless=(exemption,),
        enacted_by=REFORM_BY,
    ),
    flags=(
        DATE_OF_CLAIM,
        LATER_LAW,
        Flag(
            "no-floor",
            Text(
                "The text sets no earliest day of entry: read to the letter it also reaches crossings of years ago.",
                "Le texte ne fixe pas de date d’entrée minimale : pris à la lettre, il vise aussi des passages vieux de "
                "plusieurs années.",
            ),
            when=entry.place.is_(EntryPlace.BETWEEN_PORTS) & (entry.date < "2023-03-25"),
        ),
        Flag(
            "no-family-exception",
            Text(
                "The exceptions to the Agreement (relatives and others) do not help under this paragraph.",
                "Les exceptions à l’Entente (proches et autres) sont sans effet sous le régime de cet alinéa.",
            ),
            FlagKind.NOTE,
            when=entry.place.is_(EntryPlace.BETWEEN_PORTS),
        ),
    ),
)

failed_before = irpa(
    "101(1)(c)",
    Text(
        "Earlier claim ineligible, withdrawn or abandoned",
        "Irrecevabilité, retrait ou désistement antérieur",
    ),
    version(
        Text(
            "An earlier claim was found ineligible, or determined to be withdrawn or abandoned.",
            "Une demande antérieure a été jugée irrecevable, ou son retrait ou son désistement a été prononcé.",
        ),
        any_of(
            prior_claims.some(
                lambda c: (
                    c.country.is_("CAN")
                    & c.result.is_(ClaimResult.INELIGIBLE, ClaimResult.WITHDRAWN, ClaimResult.ABANDONED)
                )
            ),
            prior_claims.some(lambda c: c.country.is_("CAN") & c.result.is_(ClaimResult.INELIGIBLE_STCA))
            & ~readmitted,
        ),
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27",
    ),
)

claimed_elsewhere = irpa(
    "101(1)(c.1)",
    Text("Earlier claim in another country", "Demande antérieure dans un autre pays"),
    version(
        Text(
            "Before claiming in Canada, the claimant made a claim in another country, and that has been confirmed under an "
            "information-sharing agreement with that country.",
            "Avant sa demande au Canada, la personne a demandé l’asile dans un autre pays, ce qui a été confirmé en vertu "
            "d’un accord d’échange de renseignements avec ce pays.",
        ),
        prior_claims.some(lambda c: ~c.country.is_("CAN") & c.confirmed),
        since="2019-06-21",
        applies=any_of(
            claim.made_on >= "2019-06-21",
            (claim.made_on >= "2019-04-08") & ~claim.heard_before_assent,
        ),
        enacted_by="S.C. 2019, c. 29, s. 306",
    ),
    flags=(
        to_confirm(
            "transition-2019",
            Text(
                "For claims made between 2019-04-08 and 2019-06-20 a transitional rule applies (S.C. 2019, c. 29, s. 309). The first date, that of the introduction of the bill, was not seen in the text.",
                "Les demandes faites du 2019-04-08 au 2019-06-20 relèvent d’une règle transitoire (L.C. 2019, ch. 29, art. 309). La première date, celle du dépôt du projet de loi, n’a pas été vue dans le texte.",
            ),
            Text(
                "the record of the House of Commons on the introduction of the bill",
                "les registres de la Chambre des communes sur le dépôt du projet de loi",
            ),
            Text(
                "from which day an earlier claim elsewhere counts",
                "le jour à partir duquel compte une demande antérieure faite ailleurs",
            ),
            when=(claim.made_on >= "2019-04-08") & (claim.made_on < "2019-06-21"),
        ),
    ),
)

recognized = irpa(
    "101(1)(d)",
    Text("Recognized as a refugee elsewhere", "Qualité de réfugié reconnue ailleurs"),
    version(
        Text(
            "Another country has recognized the claimant as a Convention refugee, and the claimant can be sent or returned "
            "there.",
            "Un autre pays, vers lequel la personne peut être renvoyée, lui a reconnu la qualité de réfugié.",
        ),
        history.recognized_elsewhere & history.returnable,
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27",
    ),
)

from_designated_country = irpa(
    "101(1)(e)",
    Text("Safe Third Country Agreement", "Entente sur les tiers pays sûrs"),
    version(
        Text(
            "The claimant came to Canada, directly or indirectly, from a designated country that is not a country of their "
            "nationality or former habitual residence.",
            "La personne est arrivée au Canada, directement ou indirectement, d’un pays désigné autre que celui dont elle a "
            "la nationalité ou dans lequel elle avait sa résidence habituelle.",
        ),
        all_of(
            designation,
            entry.from_us,
            ~claimant.nationalities.some(lambda n: n.country.is_("USA")),
        ),
        since="2002-06-28",
        unless=(*EXCEPTIONS, death_penalty),
        enacted_by="S.C. 2001, c. 27",
    ),
)

_LISTED = (Ground.SECURITY, Ground.RIGHTS, Ground.ORGANIZED)

serious_criminality = irpa(
    "101(2)",
    Text("When serious criminality counts", "Quand la grande criminalité compte"),
    version(
        Text(
            "Serious criminality makes a claim ineligible only with a conviction, in Canada or elsewhere, for an offence "
            "with a maximum of at least 10 years (or whose Canadian equivalent has one).",
            "La grande criminalité n’emporte irrecevabilité que s’il y a déclaration de culpabilité, au Canada ou à "
            "l’étranger, pour une infraction punissable d’un maximum d’au moins 10 ans (ou dont l’équivalent canadien "
            "l’est).",
        ),
        inadmissibility.some(
            lambda i: (
                i.ground.is_(Ground.SERIOUS)
                & i.conviction.is_(Conviction.CANADA, Conviction.ABROAD)
                & (i.max_years >= 10)
            )
        ),
        since="2012-12-15",
        enacted_by="S.C. 2012, c. 17, s. 34",
    ),
    known_from="2012-12-15",
)

inadmissible = irpa(
    "101(1)(f)",
    Text("Determined to be inadmissible", "Interdiction de territoire prononcée"),
    version(
        Text(
            "The claimant has been determined to be inadmissible on grounds of security, violating human or international "
            "rights (sanctions under 35(1)(c) alone excepted), serious criminality or organized criminality.",
            "La personne a été interdite de territoire pour raison de sécurité, atteinte aux droits humains ou "
            "internationaux (sauf les seules sanctions de l’alinéa 35(1)c)), grande criminalité ou criminalité organisée.",
        ),
        any_of(
            inadmissibility.some(lambda i: i.ground.is_(*_LISTED, Ground.SANCTIONS_OTHER)),
            inadmissibility.some(lambda i: i.ground.is_(Ground.SERIOUS)) & serious_criminality,
        ),
        since="2002-06-28",
        until="2023-06-22",
        enacted_by="S.C. 2001, c. 27",
    ),
    version(
        Text(
            "The claimant has been determined to be inadmissible on grounds of security, violating human or international "
            "rights, serious criminality or organized criminality.",
            "La personne a été interdite de territoire pour raison de sécurité, atteinte aux droits humains ou "
            "internationaux, grande criminalité ou criminalité organisée.",
        ),
        inadmissibility.some(lambda i: i.ground.is_(*_LISTED)) | serious_criminality,
        since="2023-06-22",
        enacted_by="S.C. 2023, c. 19, s. 12",
    ),
)

GROUNDS = (
    protected,
    rejected,
    late,
    crossed_late,
    failed_before,
    claimed_elsewhere,
    recognized,
    from_designated_country,
    inadmissible,
)

any_ground = irpa(
    "101(1)",
    Text("Ineligible to be referred", "Irrecevabilité de la demande"),
    version(
        Text(
            "A claim is ineligible to be referred to the Refugee Protection Division if any paragraph of this subsection holds.",
            "La demande est irrecevable si l’un des alinéas de ce paragraphe s’applique.",
        ),
        any_of(*GROUNDS),
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27",
    ),
)

processing_ends = irpa(
    "101(1.2)",
    Text("Processing ends", "Fin du traitement"),
    version(
        Text(
            "The officer must terminate the processing of a claim determined to be ineligible.",
            "L’agent met fin au traitement de la demande jugée irrecevable.",
        ),
        any_ground,
        since=REFORM,
        enacted_by=REFORM_BY,
    ),
    flags=(
        Flag(
            "languages-101(1.2)",
            Text(
                "The French marginal note speaks of a “plainte” where the text says « demande »; marginal notes do not decide.",
                "La note marginale française parle d’une « plainte » là où le texte dit « demande »; les notes marginales "
                "ne décident de rien.",
            ),
            FlagKind.LANGUAGES_DIFFER,
        ),
    ),
)

PROVISIONS = (*GROUNDS, serious_criminality, any_ground, processing_ends)
