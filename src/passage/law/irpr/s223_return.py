"""IRPR 223 to 226 and IRPA 52: the three kinds of removal order, and what a return takes after each.

After a departure order complied with, nothing; after an exclusion order, an authorization for a year, or five
for misrepresentation; after a deportation order, always. Family members who only accompany need none.
"""

from passage.lang import Flag, FlagKind, Years, all_of, any_of, version
from passage.law.facts import departure, order, removal
from passage.law.facts.decision import today
from passage.law.facts.removal import OrderKind
from passage.law.irpr.s228_orders import overdue, suspended
from passage.law.irpr.s240_enforced import enforced
from passage.law.researched import irpa, irpr
from passage.text import Text

_departure, _exclusion, _deportation = (
    removal.kind.is_(kind) for kind in (OrderKind.DEPARTURE, OrderKind.EXCLUSION, OrderKind.DEPORTATION)
)

three_kinds = irpr(
    "223",
    Text("Three kinds of order", "Trois types de mesures"),
    version(
        Text(
            "A removal order is a departure order, an exclusion order or a deportation order.",
            "La mesure de renvoi est une mesure d’interdiction de séjour, d’exclusion ou d’expulsion.",
        ),
        all_of(),
        since="2002-06-28",
        enacted_by="SOR/2002-227",
    ),
)

turned = all_of(_departure, overdue, ~suspended)
"""A departure order not complied with in time, which has become a deportation order (224(2))."""

after_departure_order = irpr(
    "224(1)",
    Text("After a departure order", "Après une mesure d’interdiction de séjour"),
    version(
        Text(
            "Once a departure order has been enforced, no authorization is needed to return.",
            "Une fois la mesure d’interdiction de séjour exécutée, aucune autorisation n’est nécessaire "
            "pour revenir.",
        ),
        all_of(_departure, enforced, ~turned),
        since="2011-06-16",
        enacted_by="SOR/2011-126, s. 5",
    ),
    known_from="2011-06-16",
)

LAST_DAY = Flag(
    "last-day",
    Text(
        "On the same day of the last year the period is taken not to be over yet: it ends with that day.",
        "Le même quantième de la dernière année, on tient que la période n’est pas écoulée : elle finit "
        "avec ce jour.",
    ),
    FlagKind.NOTE,
)

_year_over = today > departure.enforced_on + Years(1)
_five_over = today > departure.enforced_on + Years(5)

accompanying_excluded = irpr(
    "225(4)",
    Text("Exclusion order: accompanying family member", "Mesure d’exclusion : membre de la famille"),
    version(
        Text(
            "An exclusion order made because the person accompanies an inadmissible family member calls for "
            "no authorization.",
            "La mesure d’exclusion prise parce que la personne accompagne un membre de sa famille interdit "
            "de territoire n’exige aucune autorisation.",
        ),
        _exclusion & departure.for_family,
        since="2014-11-21",
        enacted_by="SOR/2014-269, s. 4",
    ),
    known_from="2014-11-21",
)

five_years = irpr(
    "225(3)",
    Text("Exclusion order for misrepresentation", "Mesure d’exclusion pour fausses déclarations"),
    version(
        Text(
            "After an exclusion order for misrepresentation, a return within five years of its enforcement "
            "takes a written authorization.",
            "Après une mesure d’exclusion pour fausses déclarations, il faut une autorisation écrite pour "
            "revenir dans les cinq années suivant son exécution.",
        ),
        all_of(_exclusion, enforced, departure.for_misrepresentation, ~_five_over),
        since="2014-11-21",
        enacted_by="SOR/2014-269, s. 4",
    ),
    known_from="2014-11-21",
    flags=(LAST_DAY,),
)

one_year = irpr(
    "225(1)",
    Text("After an exclusion order", "Après une mesure d’exclusion"),
    version(
        Text(
            "After an exclusion order, a return within one year of its enforcement takes a written "
            "authorization.",
            "Après une mesure d’exclusion, il faut une autorisation écrite pour revenir dans l’année "
            "suivant son exécution.",
        ),
        all_of(_exclusion, enforced, ~_year_over),
        since="2014-11-21",
        unless=(five_years, accompanying_excluded),
        enacted_by="SOR/2014-269, s. 4",
    ),
    known_from="2014-11-21",
    flags=(LAST_DAY,),
)

exclusion_over = irpr(
    "225(2)",
    Text("Exclusion order: the time is over", "Mesure d’exclusion : période écoulée"),
    version(
        Text(
            "Once the year is over, or the five years, no authorization is needed.",
            "Une fois l’année écoulée, ou les cinq années, aucune autorisation n’est nécessaire.",
        ),
        all_of(
            _exclusion,
            enforced,
            any_of(_five_over, ~departure.for_misrepresentation & _year_over),
        ),
        since="2014-11-21",
        enacted_by="SOR/2014-269, s. 4",
    ),
    known_from="2014-11-21",
)

accompanying_deported = irpr(
    "226(2)",
    Text("Deportation order: accompanying family member", "Mesure d’expulsion : membre de la famille"),
    version(
        Text(
            "A deportation order made because the person accompanies an inadmissible family member calls "
            "for no authorization.",
            "La mesure d’expulsion prise parce que la personne accompagne un membre de sa famille interdit "
            "de territoire n’exige aucune autorisation.",
        ),
        _deportation & departure.for_family,
        since="2016-06-13",
        enacted_by="SOR/2014-269, s. 7",
    ),
    known_from="2016-06-13",
)

always = irpr(
    "226(1)",
    Text("After a deportation order", "Après une mesure d’expulsion"),
    version(
        Text(
            "After a deportation order, a return takes a written authorization at any time.",
            "Après une mesure d’expulsion, il faut en tout temps une autorisation écrite pour revenir.",
        ),
        any_of(_deportation, turned) & enforced,
        since="2016-06-13",
        unless=(accompanying_deported,),
        enacted_by="SOR/2011-126, s. 7",
    ),
    known_from="2016-06-13",
    flags=(
        Flag(
            "turned",
            Text(
                "A departure order not complied with within 30 days counts as a deportation order (224(2)).",
                "La mesure d’interdiction de séjour non respectée dans les 30 jours vaut mesure d’expulsion "
                "(224(2)).",
            ),
            FlagKind.NOTE,
            when=turned,
        ),
    ),
)

certificate = irpr(
    "226(3)",
    Text("After a certificate", "Après un certificat"),
    version(
        Text(
            "After removal on a security certificate, a return takes a written authorization at any time.",
            "Après un renvoi fondé sur un certificat de sécurité, il faut en tout temps une autorisation "
            "écrite pour revenir.",
        ),
        order.certificate & enforced,
        since="2016-06-13",
        enacted_by="SOR/2016-136, s. 5",
    ),
    known_from="2016-06-13",
)

no_return = irpa(
    "52(1)",
    Text("No return without authorization", "Interdiction de retour sans autorisation"),
    version(
        Text(
            "Once a removal order has been enforced, the person may return only with an officer’s "
            "authorization, or where the Regulations call for none.",
            "Une fois la mesure de renvoi exécutée, la personne ne peut revenir qu’avec l’autorisation d’un "
            "agent, ou dans les cas où le Règlement n’en exige pas.",
        ),
        any_of(one_year, five_years, always, certificate),
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27",
    ),
    known_from="2016-06-13",
    flags=(
        Flag(
            "costs",
            Text(
                "A person removed at public expense must first pay the costs back: $3,840, or $12,880 under "
                "escort by air; not one who was under 18 when the order was made (IRPR 243, since "
                "2025-04-01).",
                "La personne renvoyée aux frais de l’État doit d’abord les rembourser : 3 840 $, ou "
                "12 880 $ sous escorte par avion; non celle qui avait moins de 18 ans à la prise de la "
                "mesure (RIPR 243, depuis le 2025-04-01).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

right_to_return = irpa(
    "52(2)",
    Text("Order set aside after removal", "Mesure cassée après le renvoi"),
    version(
        Text(
            "If an order without a right of appeal is set aside on judicial review after it was enforced, "
            "the person may return at the Minister’s expense.",
            "Si la mesure non susceptible d’appel est cassée à la suite d’un contrôle judiciaire après son "
            "exécution, la personne peut revenir aux frais du ministre.",
        ),
        all_of(enforced, ~removal.appealable, departure.set_aside_after),
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27",
    ),
)

PROVISIONS = (
    three_kinds,
    after_departure_order,
    one_year,
    exclusion_over,
    five_years,
    accompanying_excluded,
    always,
    accompanying_deported,
    certificate,
    no_return,
    right_to_return,
)
