"""IRPA 100, 103 and 104: the officer's examination of eligibility, its suspension, and notices afterwards.

The claimant bears the burden of proving eligibility (100(1.1)). A claim already decided is out of reach of most
notices: a ground may then be true to the letter and change nothing (*undisturbed*).
"""

from passage.lang import Flag, FlagKind, all_of, any_of, established, version
from passage.law.facts import claim, history
from passage.law.facts.claim import Stage
from passage.law.irpa.s099_receivable import receivable
from passage.law.irpa.s101_ineligibility import (
    any_ground,
    claimed_elsewhere,
    crossed_late,
    failed_before,
    from_designated_country,
    inadmissible,
    late,
    protected,
    recognized,
    rejected,
)
from passage.law.researched import irpa
from passage.text import Text

FIRST = "S.C. 2001, c. 27"

hearing_pending = irpa(
    "100(2)(a)",
    Text("Suspended: admissibility hearing", "Sursis : enquête en cours"),
    version(
        Text(
            "The officer suspends consideration of eligibility when a report on security, rights violations, serious or "
            "organized criminality has been referred to an admissibility hearing.",
            "L’agent sursoit à l’étude de la recevabilité lorsqu’un rapport pour raison de sécurité, atteinte aux droits, "
            "grande criminalité ou criminalité organisée a été déféré pour enquête.",
        ),
        history.report_referred.node(),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
)

court_pending = irpa(
    "100(2)(b)",
    Text("Suspended: criminal charge", "Sursis : accusation criminelle"),
    version(
        Text(
            "The officer suspends consideration of eligibility when the claimant is charged with a federal offence "
            "punishable by at least 10 years and the officer considers it necessary to wait for the court.",
            "L’agent sursoit à l’étude de la recevabilité lorsque la personne est accusée d’une infraction à une loi "
            "fédérale punissable d’un maximum d’au moins 10 ans et qu’il estime nécessaire d’attendre le tribunal.",
        ),
        all_of(history.charged, history.officer_waits),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
)

suspended = irpa(
    "100(2)",
    Text("Consideration of eligibility suspended", "Sursis à l’étude de la recevabilité"),
    version(
        Text(
            "Consideration of eligibility is suspended in either case of this subsection.",
            "Il est sursis à l’étude de la recevabilité dans l’un ou l’autre des cas de ce paragraphe.",
        ),
        any_of(hearing_pending, court_pending) & ~claim.stage.is_(Stage.BEFORE_RAD, Stage.DECIDED),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
)

proceedings_suspended = irpa(
    "103(1)",
    Text("Proceedings of the Division suspended", "Sursis à l’étude par la Section"),
    version(
        Text(
            "Once the claim has been referred, an officer’s notice of such a hearing or charge suspends the proceedings of "
            "the Refugee Protection Division.",
            "Une fois la demande déférée, l’avis d’un agent faisant état d’une telle enquête ou accusation emporte sursis à "
            "l’étude de la demande par la Section de la protection des réfugiés.",
        ),
        any_of(hearing_pending, court_pending) & claim.stage.is_(Stage.BEFORE_RPD),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
)

UNDISTURBED = Flag(
    "L13",
    Text(
        "A ground is true to the letter, but the claim has been decided and no notice under section 104 can reach it. How "
        "a claim sent back to the Division would fare is unsettled.",
        "Un motif est vrai à la lettre, mais la demande a été tranchée et aucun avis fondé sur l’article 104 ne peut "
        "l’atteindre. Le sort d’une demande renvoyée à la Section n’est pas fixé.",
    ),
    when=any_ground & claim.stage.is_(Stage.BEFORE_RAD, Stage.DECIDED),
)

notice_a = irpa(
    "104(1)(a)",
    Text(
        "Notice of ineligibility, claim before the Division",
        "Avis d’irrecevabilité, affaire devant la Section",
    ),
    version(
        Text(
            "While a claim is before the Division, an officer may give notice that it is ineligible under paragraphs (a) to "
            "(e); the notice ends the proceedings.",
            "Tant que la demande est devant la Section, un agent peut donner avis de son irrecevabilité au titre des alinéas "
            "a) à e); l’avis met fin à l’affaire.",
        ),
        any_of(protected, rejected, failed_before, recognized, from_designated_country)
        & claim.stage.is_(Stage.BEFORE_RPD),
        since="2002-06-28",
        until="2019-06-21",
        enacted_by=FIRST,
    ),
    version(
        Text(
            "While a claim is before the Division, an officer may give notice that it is ineligible under paragraphs (a) to "
            "(e), other than (c.1); the notice ends the proceedings.",
            "Tant que la demande est devant la Section, un agent peut donner avis de son irrecevabilité au titre des alinéas "
            "a) à e), sauf c.1); l’avis met fin à l’affaire.",
        ),
        any_of(protected, rejected, late, crossed_late, failed_before, recognized, from_designated_country)
        & claim.stage.is_(Stage.BEFORE_RPD),
        since="2019-06-21",
        enacted_by="S.C. 2019, c. 29, s. 307",
    ),
    flags=(
        UNDISTURBED,
        Flag(
            "notice-practice",
            Text(
                "In practice a letter first gives 21 days to answer.",
                "En pratique, une lettre donne d’abord 21 jours pour répondre.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

notice_a1 = irpa(
    "104(1)(a.1)",
    Text("Notice of an earlier claim elsewhere", "Avis de demande antérieure à l’étranger"),
    version(
        Text(
            "An officer may give notice that a claim is ineligible under (c.1), even after the Division has decided it or "
            "while an appeal is pending.",
            "Un agent peut donner avis de l’irrecevabilité au titre de l’alinéa c.1), même après la décision de la Section "
            "ou pendant un appel.",
        ),
        claimed_elsewhere & ~claim.stage.is_(Stage.ELIGIBILITY),
        since="2019-06-21",
        enacted_by="S.C. 2019, c. 29, s. 307",
    ),
)

notice_b = irpa(
    "104(1)(b)",
    Text("Notice of inadmissibility", "Avis d’interdiction de territoire"),
    version(
        Text(
            "While a claim is before the Division, an officer may give notice that it is ineligible under (f); the notice "
            "ends the proceedings.",
            "Tant que la demande est devant la Section, un agent peut donner avis de son irrecevabilité au titre de l’alinéa "
            "f); l’avis met fin à l’affaire.",
        ),
        inadmissible & claim.stage.is_(Stage.BEFORE_RPD),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
    flags=(
        Flag(
            "languages-104(1)(b)",
            Text(
                "The French says « au seul titre de l’alinéa 101(1)f) »; the English has no “only”.",
                "Le français dit « au seul titre de l’alinéa 101(1)f) »; l’anglais n’a pas d’équivalent de « seul ».",
            ),
            FlagKind.LANGUAGES_DIFFER,
        ),
    ),
)

notice_c = irpa(
    "104(1)(c)",
    Text("Notice of misrepresentation", "Avis de présentations erronées"),
    version(
        Text(
            "While a claim is before the Division, an officer may give notice that it was referred through "
            "misrepresentation and was not otherwise eligible; the notice ends the proceedings.",
            "Tant que la demande est devant la Section, un agent peut donner avis qu’elle a été déférée à la suite de "
            "présentations erronées et n’était pas autrement recevable; l’avis met fin à l’affaire.",
        ),
        claim.misrepresented & claim.stage.is_(Stage.BEFORE_RPD),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
)

notice_d = irpa(
    "104(1)(d)",
    Text("Notice that the claim is not the first", "Avis que la demande n’est pas la première"),
    version(
        Text(
            "An officer may give notice that a claim is not the first received from the claimant; the notice ends "
            "proceedings and undoes decisions on the later claim, at the Division or on appeal.",
            "Un agent peut donner avis que la demande n’est pas la première reçue de la personne; l’avis met fin à l’affaire "
            "et annule les décisions sur la demande ultérieure, à la Section ou en appel.",
        ),
        ~claim.first & ~claim.stage.is_(Stage.ELIGIBILITY),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
)

notice = irpa(
    "104(1)",
    Text("A notice may be given", "Un avis peut être donné"),
    version(
        Text(
            "An officer may give notice under a paragraph of this subsection.",
            "Un agent peut donner avis au titre d’un alinéa de ce paragraphe.",
        ),
        any_of(notice_a, notice_a1, notice_b, notice_c, notice_d),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
)

within_reach = any_of(
    ~established(~any_ground) & claim.stage.is_(Stage.ELIGIBILITY), notice_a, notice_a1, notice_b
)
"""A ground holds and can still be acted on: by the officer who decides, or by notice.

Before the officer the claimant shows that none does (100(1.1)); a notice needs a ground that is found.
"""

eligible = irpa(
    "100(1)",
    Text("Eligible to be referred", "Recevabilité de la demande"),
    version(
        Text(
            "The officer determines whether the claim is eligible to be referred, and refers it if it is. The claimant "
            "bears the burden of proving that it is.",
            "L’agent statue sur la recevabilité de la demande et défère celle qui est recevable. La preuve de la "
            "recevabilité incombe à la personne qui demande l’asile.",
        ),
        established(receivable & ~suspended & ~any_ground),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
)

PROVISIONS = (
    hearing_pending,
    court_pending,
    suspended,
    proceedings_suspended,
    notice_a,
    notice_a1,
    notice_b,
    notice_c,
    notice_d,
    notice,
    eligible,
)
