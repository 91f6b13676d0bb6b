"""IRPA 168: when a Division may find a case abandoned, and when it may refuse a withdrawal.

Abandonment rests on the opinion of the Division that the person is in default; since 2026-03-26 the Act says
that a case that stands still for absence may be found abandoned too. What abuse of process is, the rules say.
"""

from passage.lang import Flag, any_of, version
from passage.law.facts.proceedings import default, own_appeal
from passage.law.irpa.s104_1_absence import ABANDONMENT_COSTS, before_rad, before_rpd, stands_still
from passage.law.radr.r47_withdrawal import abuse as abuse_on_appeal
from passage.law.radr.r68_abandonment import raised as raised_on_appeal
from passage.law.researched import irpa
from passage.law.rpdr.r59_withdrawal import abuse
from passage.law.rpdr.r65_abandonment import raised
from passage.text import Text

FIRST = "S.C. 2001, c. 27"

in_default = irpa(
    "168(1)",
    Text("Abandonment for default", "Désistement pour défaut"),
    version(
        Text(
            "A Division may find a case abandoned if in its opinion the person is in default, for instance by missing a "
            "hearing, by not giving information that it requires or by not answering it.",
            "Une section peut prononcer le désistement si elle estime que la personne omet de poursuivre l’affaire, par "
            "exemple en manquant une audience, en ne fournissant pas les renseignements exigés ou en ne lui répondant pas.",
        ),
        any_of(before_rpd & raised, before_rad & own_appeal & raised_on_appeal) & default,
        since="2002-06-28",
        enacted_by=FIRST,
    ),
    flags=(ABANDONMENT_COSTS,),
)

absent = irpa(
    "168(1.1)",
    Text("Abandonment of a case that stands still", "Désistement dans une affaire en sursis"),
    version(
        Text(
            "That section 104.1 keeps a Division from considering a claim or an appeal does not keep it from finding it "
            "abandoned under subsection (1).",
            "Le sursis prévu à l’article 104.1 n’empêche pas la section de prononcer le désistement en vertu du paragraphe "
            "(1).",
        ),
        stands_still,
        since="2026-03-26",
        enacted_by="S.C. 2026, c. 4, s. 56",
    ),
    flags=(
        Flag(
            "absence-alone",
            Text(
                "Absence is not named among the defaults of subsection (1); whether it is one by itself is for the member. "
                "Say why you left and when you mean to be back.",
                "L’absence n’est pas nommée parmi les défauts du paragraphe (1); qu’elle en soit un à elle seule relève du "
                "ou de la commissaire. Dites pourquoi vous avez quitté le Canada et quand vous comptez revenir.",
            ),
            when=stands_still,
        ),
    ),
)

may_refuse_withdrawal = irpa(
    "168(2)",
    Text("Withdrawal refused as an abuse of process", "Retrait refusé pour abus de procédure"),
    version(
        Text(
            "A Division may refuse a withdrawal that in its opinion would be an abuse of process under its rules.",
            "Une section peut refuser le retrait si elle constate un abus de procédure au sens de ses règles.",
        ),
        any_of(abuse, abuse_on_appeal),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
    known_from="2012-12-15",
)

PROVISIONS = (in_default, absent, may_refuse_withdrawal)
