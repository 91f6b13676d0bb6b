"""The protection of victims: the permit, its length, its fees, work and study, family violence, abuse by an employer.

What is left to the officer is told as “the officer may”. That nothing was told is “not assessed”, never “no”: ask, and
refer to the Canadian Human Trafficking Hotline.
"""

from passage.lang import Issue, all_of, any_of, outcome, worst_first
from passage.law.facts.permits import Ground, ground
from passage.law.facts.person import in_canada
from passage.law.irpa import s024_permit
from passage.law.irpr import (
    s063_permit_ends,
    s065_permit_holder_class,
    s207_vulnerable_worker,
    s208_permit_holder,
)
from passage.law.irpr.s206_work_permit import worked_without_authority
from passage.law.policy import family_violence, trafficking
from passage.text import Text

_engaged = s024_permit.permit & in_canada
_barred = any_of(*s024_permit.BARS)
_instructed = trafficking.instructed
_tied = any_of(s207_vulnerable_worker.worker, s207_vulnerable_worker.family)

_NOT_ENGAGED = Text(
    "Section 24 is not engaged: the permit is for somebody in Canada who is inadmissible or falls short of the Act.",
    "L’article 24 n’entre pas en jeu : le permis vise la personne au Canada qui est interdite de territoire ou en défaut au "
    "regard de la Loi.",
)
_ON_OWN_MOTION = Text(
    "A request may not be made for now; whether the officer may issue a permit unasked is open. Ask counsel.",
    "Une demande ne peut être faite pour le moment; la question de savoir si l’agent peut délivrer un permis de son propre "
    "chef est ouverte. Consultez un conseil.",
)

victim_permit = Issue(
    "victim_permit",
    Text(
        "May an officer issue a permit to a victim of trafficking?",
        "Un agent peut-il délivrer un permis à une victime de la traite de personnes?",
    ),
    (
        outcome("not_engaged", ~_engaged & ~_tied, _NOT_ENGAGED),
        outcome(
            "worker_permit_instead",
            ~_engaged & _tied,
            Text(
                "Section 24 is not engaged; an officer may issue an open work permit for vulnerable workers.",
                "L’article 24 n’entre pas en jeu; l’agent peut délivrer un permis de travail ouvert pour travailleur "
                "vulnérable.",
            ),
        ),
        outcome(
            "ask_and_refer",
            _engaged & ~_instructed,
            Text(
                "Nothing told so far opens this permit. That is not assessed, and no finding about anybody: ask, and refer "
                "to the Canadian Human Trafficking Hotline.",
                "Rien de ce qui est dit jusqu’ici n’ouvre ce permis. Ce n’est pas évalué et ne dit rien de personne : posez "
                "la question et orientez vers la Ligne d’urgence canadienne contre la traite des personnes.",
            ),
        ),
        outcome("request_closed", all_of(_engaged, _instructed, _barred), _ON_OWN_MOTION),
        outcome(
            "officer_may",
            all_of(_engaged, _instructed, ~_barred),
            Text(
                "The officer may issue a temporary resident permit, if the circumstances justify it in their opinion. No "
                "testimony is asked for it.",
                "L’agent peut délivrer un permis de séjour temporaire, s’il estime que les circonstances le justifient. Aucun "
                "témoignage n’est exigé.",
            ),
        ),
    ),
    grounds=(
        s024_permit.permit.key,
        *(each.key for each in trafficking.INSTRUCTIONS),
        *(bar.key for bar in s024_permit.BARS),
    ),
    follows=(
        "victim_permit_length",
        "victim_fees",
        "health_coverage",
        "victim_work_permit",
        "victim_study_permit",
    ),
    order=worst_first(
        ("not_engaged", "ask_and_refer"), "worker_permit_instead", "request_closed", "officer_may"
    ),
)

victim_permit_length = Issue(
    "victim_permit_length",
    Text(
        "For how long is such a permit usually issued?",
        "Pour combien de temps un tel permis est-il d’ordinaire délivré?",
    ),
    (
        outcome(
            "none_told",
            ~_instructed,
            Text("Nothing told so far opens it.", "Rien de ce qui est dit jusqu’ici n’y donne ouverture."),
        ),
        outcome(
            "up_to_120_days",
            trafficking.first_guidelines,
            Text("If issued, for up to 120 days.", "S’il est délivré, pour au plus 120 jours."),
        ),
        outcome(
            "up_to_180_days",
            trafficking.short_term,
            Text("If issued, for up to 180 days.", "S’il est délivré, pour au plus 180 jours."),
        ),
        outcome(
            "at_least_12_months",
            trafficking.twelve_months,
            Text(
                "If issued, usually for at least twelve months; there are exceptions.",
                "S’il est délivré, d’ordinaire pour au moins douze mois; il y a des exceptions.",
            ),
        ),
        outcome(
            "up_to_three_years",
            trafficking.longer & trafficking.further,
            Text("If issued, for up to three years.", "S’il est délivré, pour au plus trois ans."),
        ),
        outcome(
            "as_the_victim",
            trafficking.to_dependant & ~trafficking.of_victim,
            Text(
                "If issued to a dependant, it follows that of the victim.",
                "S’il est délivré à une personne à charge, il suit celui de la victime.",
            ),
        ),
    ),
    grounds=tuple(each.key for each in trafficking.INSTRUCTIONS),
    order=worst_first(
        "none_told",
        ("up_to_120_days", "as_the_victim"),
        "up_to_180_days",
        ("at_least_12_months", "up_to_three_years"),
    ),
)

_first_free = trafficking.first_free & ~trafficking.all_free

victim_fees = Issue(
    "victim_fees",
    Text(
        "Which fees does a victim of trafficking pay?",
        "Quels frais paie une victime de la traite de personnes?",
    ),
    (
        outcome(
            "payable",
            all_of(~trafficking.first_free, ~trafficking.all_free, s063_permit_ends.fee),
            Text(
                "On what is told, the fee of the permit is payable; other fees have rules of their own.",
                "Selon ce qui est dit, les frais du permis sont à payer; les autres frais ont leurs propres règles.",
            ),
        ),
        outcome(
            "first_permit_free",
            _first_free,
            Text(
                "None for the first permit and the work permit with it, by policy; others are payable.",
                "Aucuns pour le premier permis et le permis de travail qui l’accompagne, par politique; les autres sont à "
                "payer.",
            ),
        ),
        outcome(
            "none",
            trafficking.all_free,
            Text(
                "None for the permit, a work permit, a study permit and biometrics, by a public policy.",
                "Aucuns pour le permis, un permis de travail, un permis d’études et la biométrie, par une politique d’intérêt "
                "public.",
            ),
        ),
    ),
    grounds=(trafficking.all_free.key, trafficking.first_free.key, s063_permit_ends.fee.key),
    order=worst_first("payable", "first_permit_free", "none"),
)

_work = s208_permit_holder.work & s208_permit_holder.apply_for_work

victim_work_permit = Issue(
    "victim_work_permit",
    Text(
        "May the holder of a temporary resident permit be issued a work permit?",
        "La personne titulaire d’un permis de séjour temporaire peut-elle se voir délivrer un permis de travail?",
    ),
    (
        outcome(
            "not_open",
            ~_work,
            Text(
                "Not on this ground: it asks for a permit of six months or more, and no way to live but by working.",
                "Pas à ce titre : il faut un permis de six mois ou plus, et n’avoir que son travail pour vivre.",
            ),
        ),
        outcome(
            "barred_for_now",
            _work & worked_without_authority,
            Text(
                "Not for six months after unauthorized work or study; a temporary resident permit issued since lifts that.",
                "Pas dans les six mois suivant un travail ou des études sans autorisation; un permis de séjour temporaire "
                "délivré depuis lève cet obstacle.",
            ),
        ),
        outcome(
            "officer_may",
            _work & ~worked_without_authority,
            Text(
                "It may be applied for in Canada; an officer may issue an open one, with no offer of employment.",
                "Il peut être demandé au Canada; l’agent peut en délivrer un, ouvert, sans offre d’emploi.",
            ),
        ),
    ),
    grounds=(
        s208_permit_holder.work.key,
        s208_permit_holder.apply_for_work.key,
        worked_without_authority.key,
    ),
    order=worst_first("not_open", "barred_for_now", "officer_may"),
)

_study = any_of(s208_permit_holder.study, s208_permit_holder.study_of_family)

victim_study_permit = Issue(
    "victim_study_permit",
    Text(
        "May the holder of a temporary resident permit, or their family, apply for a study permit in Canada?",
        "La personne titulaire d’un permis de séjour temporaire, ou sa famille, peut-elle demander un permis d’études au "
        "Canada?",
    ),
    (
        outcome(
            "not_open",
            ~_study,
            Text(
                "Not on this ground: it asks for a permit of six months or more.",
                "Pas à ce titre : il faut un permis de six mois ou plus.",
            ),
        ),
        outcome(
            "may_apply",
            _study,
            Text(
                "It may be applied for in Canada; the other conditions of section 216 are examined by an officer.",
                "Il peut être demandé au Canada; l’agent examine les autres conditions de l’article 216.",
            ),
        ),
    ),
    grounds=(s208_permit_holder.study.key, s208_permit_holder.study_of_family.key),
    order=worst_first("not_open", "may_apply"),
)

vulnerable_worker = Issue(
    "vulnerable_worker",
    Text(
        "May a worker abused by an employer be issued an open work permit?",
        "Un permis de travail ouvert peut-il être délivré à la personne que son employeur maltraite?",
    ),
    (
        outcome(
            "not_open",
            ~_tied,
            Text(
                "Not on what is told; the rule dates from 2019-06-04.",
                "Pas selon ce qui est dit; la règle date du 2019-06-04.",
            ),
        ),
        outcome(
            "officer_may",
            _tied,
            Text(
                "The officer may issue one, without a fee and without any temporary resident permit.",
                "L’agent peut en délivrer un, sans frais ni permis de séjour temporaire.",
            ),
        ),
    ),
    grounds=tuple(each.key for each in s207_vulnerable_worker.PROVISIONS),
    order=worst_first("not_open", "officer_may"),
)

_violence = any_of(*family_violence.INSTRUCTIONS)

family_violence_permit = Issue(
    "family_violence_permit",
    Text(
        "May an officer issue a permit because of family violence?",
        "Un agent peut-il délivrer un permis en raison de la violence familiale?",
    ),
    (
        outcome("not_engaged", ~_engaged, _NOT_ENGAGED),
        outcome(
            "ask_and_refer",
            _engaged & ~_violence,
            Text(
                "Nothing told so far opens this permit; other permits and requests remain.",
                "Rien de ce qui est dit jusqu’ici n’ouvre ce permis; d’autres permis et demandes demeurent.",
            ),
        ),
        outcome("request_closed", all_of(_engaged, _violence, _barred), _ON_OWN_MOTION),
        outcome(
            "officer_may",
            all_of(_engaged, ~_barred, family_violence.six_months),
            Text(
                "The officer may issue a temporary resident permit, for at least six months.",
                "L’agent peut délivrer un permis de séjour temporaire, pour au moins six mois.",
            ),
        ),
        outcome(
            "officer_may_for_a_year",
            all_of(_engaged, ~_barred, family_violence.twelve_months),
            Text(
                "The officer may issue a temporary resident permit, usually for at least twelve months.",
                "L’agent peut délivrer un permis de séjour temporaire, d’ordinaire pour au moins douze mois.",
            ),
        ),
    ),
    grounds=(
        s024_permit.permit.key,
        *(each.key for each in family_violence.INSTRUCTIONS),
        *(bar.key for bar in s024_permit.BARS),
    ),
    follows=("family_violence_fees", "health_coverage"),
    order=worst_first(
        ("not_engaged", "ask_and_refer"), "request_closed", "officer_may", "officer_may_for_a_year"
    ),
)

_free = family_violence.all_free

family_violence_fees = Issue(
    "family_violence_fees",
    Text(
        "Which fees are paid for a permit because of family violence?",
        "Quels frais sont à payer pour un permis en raison de la violence familiale?",
    ),
    (
        outcome(
            "payable",
            all_of(~_free, ~family_violence.some_free),
            Text(
                "On what is told, those that apply to anybody.",
                "Selon ce qui est dit, ceux que paie quiconque.",
            ),
        ),
        outcome(
            "two_waived",
            ~_free & family_violence.some_free,
            Text(
                "None for a first permit and the work permit with it.",
                "Aucuns pour un premier permis et le permis de travail qui l’accompagne.",
            ),
        ),
        outcome(
            "none",
            _free,
            Text(
                "None for the permit, a work permit, a study permit and biometrics.",
                "Aucuns pour le permis, un permis de travail, un permis d’études et la biométrie.",
            ),
        ),
    ),
    grounds=(_free.key, family_violence.some_free.key),
    order=worst_first("payable", "two_waived", "none"),
)

_held = ~ground.is_(Ground.NONE)

permit_validity = Issue(
    "permit_validity",
    Text(
        "Is the temporary resident permit still valid?",
        "Le permis de séjour temporaire est-il toujours valide?",
    ),
    (
        outcome("none_held", ~_held, Text("None is held.", "Aucun n’est détenu.")),
        outcome("ended", _held & s063_permit_ends.ends, Text("It has ended.", "Il a pris fin.")),
        outcome("valid", _held & ~s063_permit_ends.ends, Text("It is valid.", "Il est valide.")),
    ),
    grounds=(s063_permit_ends.ends.key,),
    order=worst_first(("none_held", "ended"), "valid"),
)

_member, _residence = s065_permit_holder_class.member, s065_permit_holder_class.residence
_otherwise = all_of(s065_permit_holder_class.nothing_since, s065_permit_holder_class.selected)
_years = any_of(s065_permit_holder_class.three_years, s065_permit_holder_class.five_years)
_never = s065_permit_holder_class.never

permit_holder_class = Issue(
    "permit_holder_class",
    Text(
        "Do years on a permit lead to permanent residence?",
        "Des années passées au titre d’un permis mènent-elles à la résidence permanente?",
    ),
    (
        outcome(
            "not_member",
            ~_member & any_of(_never, ~_otherwise),
            Text(
                "Not in the permit holder class; a request on humanitarian and compassionate considerations may be open.",
                "Pas dans la catégorie des titulaires de permis; une demande fondée sur des motifs d’ordre humanitaire est "
                "peut-être possible.",
            ),
        ),
        outcome(
            "not_yet",
            all_of(~_never, _otherwise, ~_years),
            Text(
                "Not yet: three years where the ground is health, five otherwise.",
                "Pas encore : il faut trois ans si le motif est sanitaire, cinq autrement.",
            ),
        ),
        outcome(
            "another_ground",
            _member & ~_residence,
            Text(
                "Of the class, but another ground of inadmissibility stands in the way.",
                "Dans la catégorie, mais un autre motif d’interdiction de territoire y fait obstacle.",
            ),
        ),
        outcome(
            "may_apply",
            _residence,
            Text(
                "It may be applied for as a permit holder; an officer examines the conditions.",
                "Elle peut être demandée à titre de titulaire de permis; l’agent examine les conditions.",
            ),
        ),
    ),
    grounds=tuple(each.key for each in s065_permit_holder_class.PROVISIONS),
    follows=("humanitarian",),
    order=worst_first("not_member", "not_yet", "another_ground", "may_apply"),
)

ISSUES = (
    victim_permit,
    victim_permit_length,
    victim_fees,
    victim_work_permit,
    victim_study_permit,
    vulnerable_worker,
    family_violence_permit,
    family_violence_fees,
    permit_validity,
    permit_holder_class,
)
