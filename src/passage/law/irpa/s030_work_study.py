"""IRPA 30: no work and no study without authority; and the schooling of minor children, which needs none."""

from passage.lang import Flag, FlagKind, all_of, any_of, version
from passage.law.age import minor, younger_than
from passage.law.facts.decision import today
from passage.law.facts.entitlements import majority_at_19, parent_visiting
from passage.law.remembered import to_confirm
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2015-06-12"

needs_authority = irpa(
    "30(1)",
    Text("Work and study need authority", "Travail et études : autorisation requise"),
    version(
        Text(
            "A foreign national may work or study in Canada only as the Act authorizes.",
            "L’étranger ne peut travailler ou étudier au Canada qu’avec une autorisation prévue par la Loi.",
        ),
        all_of(),
        since=SINCE,
        enacted_by="S.C. 2012, c. 1, s. 206",
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "provincial-matters",
            Text(
                "Social assistance, legal aid, housing and the running of schools are provincial matters, and are "
                "not among these rules.",
                "L’aide sociale, l’aide juridique, le logement et l’organisation scolaire relèvent des provinces; "
                "ces règles n’en traitent pas.",
            ),
            FlagKind.NOTE,
        ),
        to_confirm(
            "social-insurance-number",
            Text(
                "By guidance of Service Canada, a social insurance number that begins with 9 comes with the permit and ends when it does.",
                "Selon les directives de Service Canada, le permis donne droit à un numéro d’assurance sociale commençant par 9, valable autant que le permis.",
            ),
            Text("Service Canada itself", "Service Canada même"),
            Text(
                "how long the number serves; no answer here turns on it",
                "la durée de validité du numéro; aucune réponse n’en dépend ici",
            ),
        ),
    ),
)

_eighteen_at_most = younger_than(19, today) & ~minor

minor_child = any_of(minor, younger_than(19, today) & majority_at_19)
"""Under the age of majority, 18 or 19 by the law of the province."""

schooling = irpa(
    "30(2)",
    Text("Schooling of minor children", "Études des enfants mineurs"),
    version(
        Text(
            "A minor child in Canada may study at the pre-school, primary and secondary levels without a permit, "
            "unless a parent is a temporary resident who may neither work nor study.",
            "L’enfant mineur qui se trouve au Canada peut, sans permis, étudier au préscolaire, au primaire et au "
            "secondaire, sauf si son parent est un résident temporaire qui n’est autorisé ni à travailler ni à "
            "étudier.",
        ),
        minor_child & ~parent_visiting,
        since=SINCE,
        enacted_by="S.C. 2001, c. 27",
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "minor-until",
            Text(
                "The Act does not say until which age a child is a minor; provincial law is taken to, as the "
                "Department does. A permit may be applied for within 90 days before or after that birthday (IRPR "
                "215(1)(b)).",
                "La Loi ne dit pas jusqu’à quel âge un enfant est mineur; on retient le droit provincial, comme le "
                "ministère. Un permis peut être demandé dans les 90 jours précédant ou suivant cet anniversaire "
                "(RIPR 215(1)b)).",
            ),
            when=_eighteen_at_most,
        ),
    ),
)

PROVISIONS = (needs_authority, schooling)
