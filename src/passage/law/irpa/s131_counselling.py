"""IRPA 131 and 135: leading another to an offence, and an offence done outside Canada."""

from passage.lang import Flag, FlagKind, any_of, version
from passage.law.facts.alleged import outside
from passage.law.facts.contraventions import Section, Share, led_to, share
from passage.law.facts.exploitation import knowingly
from passage.law.irpa.s117_smuggling import LAW_OF_THE_DAY, smuggling
from passage.law.irpa.s118_trafficking import disembarking, trafficking
from passage.law.irpa.s122_documents import OFFENCES as DOCUMENTS
from passage.law.irpa.s124_contraventions import ABOUT_OFFICERS, FALSEHOODS, GENERAL
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2002-06-28"
BY = "S.C. 2001, c. 27"

counselling = irpa(
    "131",
    Text("Counselling or aiding an offence", "Conseil ou aide à une infraction"),
    version(
        Text(
            "Whoever knowingly induces, aids or abets another, or tries to, or who counsels another, to contravene "
            "117, 118, 119, 122, 124 or 129 is liable to the same penalty as that person.",
            "Qui sciemment incite, aide ou encourage autrui, ou tente de le faire, ou lui conseille, à commettre une "
            "infraction visée aux articles 117, 118, 119, 122, 124 ou 129 est passible de la même peine.",
        ),
        any_of(share.is_(Share.COUNSELLED), share.is_(Share.AIDED) & knowingly)
        & led_to.is_(*(each for each in Section if each is not Section.OTHER)),
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(
        Flag(
            "languages-131",
            Text(
                "In the English, “knowingly” does not govern counselling; in the French, « sciemment » may. The "
                "answer for whoever counselled without knowing hangs on it.",
                "En anglais, « knowingly » ne vise pas le conseil; en français, « sciemment » le peut. La réponse "
                "pour qui a conseillé sans savoir en dépend.",
            ),
            FlagKind.LANGUAGES_DIFFER,
            when=share.is_(Share.COUNSELLED) & ~knowingly,
        ),
        LAW_OF_THE_DAY,
    ),
)

OFFENCES = (
    *(smuggling, trafficking, disembarking),
    *DOCUMENTS,
    *GENERAL,
    *FALSEHOODS,
    *ABOUT_OFFICERS,
    counselling,
)
"""Every offence of the Act that this book holds."""

abroad = irpa(
    "135",
    Text("Offences outside Canada", "Infractions commises à l’étranger"),
    version(
        Text(
            "What would be an offence under the Act if done in Canada is one if done outside, and may be tried here.",
            "Ce qui serait une infraction à la Loi au Canada en est une à l’étranger, et peut être jugé ici.",
        ),
        outside & any_of(*OFFENCES),
        since=SINCE,
        enacted_by=BY,
    ),
)

PROVISIONS = (counselling, abroad)
