"""Questions on how a claim is conducted: time and dates, health, who acts for whom, notices, reasons."""

from passage.lang import Issue, all_of, any_of, outcome, worst_first
from passage.law.irpa import s107_rejection as s107
from passage.law.irpa import s167_representative as s167
from passage.law.irpa import s169_reasons as s169
from passage.law.irpa.s104_1_absence import before_rpd
from passage.law.radr import r06_more_time as radr06
from passage.law.radr import r68_abandonment as r68
from passage.law.rpdr import r08_more_time as r08
from passage.law.rpdr import r26_notice_to_minister as r26
from passage.law.rpdr import r54_other_date as r54
from passage.law.rpdr import r65_abandonment as r65
from passage.law.rpdr.r55_joinder import joined
from passage.text import Text

_NOT_BEFORE = Text(
    "The claim is not before the Refugee Protection Division.",
    "La demande n’est pas devant la Section de la protection des réfugiés.",
)

hearing_date = Issue(
    "hearing_date",
    Text("May the date of the hearing be changed?", "La date de l’audience peut-elle être changée?"),
    (
        outcome("not_before_division", ~before_rpd, _NOT_BEFORE),
        outcome(
            "must_allow",
            r54.new_counsel & ~r54.again,
            Text(
                "The Division must allow it, subject to its operational limitations. Until it does, appear on the day fixed.",
                "La Section accueille la demande, sous réserve de restrictions d’ordre fonctionnel. D’ici là, présentez-vous à "
                "la date fixée.",
            ),
        ),
        outcome(
            "may",
            all_of(r54.exceptional_circumstances, ~r54.new_counsel, ~r54.again),
            Text(
                "The Division may allow it. Until it does, appear on the day fixed.",
                "La Section peut accueillir la demande. D’ici là, présentez-vous à la date fixée.",
            ),
        ),
        outcome(
            "must_not",
            before_rpd & any_of(r54.again, all_of(~r54.exceptional_circumstances, ~r54.new_counsel)),
            Text(
                "The Division must not allow it on these facts: appear on the day fixed.",
                "Selon ces faits, la Section ne peut accueillir la demande : présentez-vous à la date fixée.",
            ),
        ),
    ),
    grounds=(r54.exceptional_circumstances.key, r54.new_counsel.key, r54.again.key),
    order=worst_first(("not_before_division", "must_not"), "may", "must_allow"),
)

form_extension = Issue(
    "form_extension",
    Text(
        "May more time be given for the Basis of Claim Form?",
        "Le délai du Formulaire de fondement de la demande d’asile peut-il être prolongé?",
    ),
    (
        outcome(
            "not_owed",
            ~r08.at_port,
            Text(
                "No such time runs before the Division: it is for a claim made at a port of entry and referred. An inland "
                "claim’s form is owed to the officer, by the day on which eligibility is determined.",
                "Aucun délai de ce genre ne court devant la Section : il vise la demande faite à un point d’entrée et déférée. "
                "Pour une demande à l’intérieur du pays, le formulaire est dû à l’agent au plus tard le jour où il statue sur la "
                "recevabilité.",
            ),
        ),
        outcome(
            "may",
            r08.extension & r08.in_time,
            Text("The Division may extend it.", "La Section peut le prolonger."),
        ),
        outcome(
            "may_if_excused",
            r08.extension & ~r08.in_time,
            Text(
                "The Division may extend it only if it also excuses a request that comes late.",
                "La Section ne peut le prolonger que si elle excuse aussi la demande tardive.",
            ),
        ),
        outcome(
            "may_not",
            r08.at_port & ~r08.extension,
            Text(
                "Not on these facts: the time is extended only for reasons of fairness and natural justice.",
                "Pas selon ces faits : le délai n’est prolongé que pour des raisons d’équité et de justice naturelle.",
            ),
        ),
    ),
    grounds=(r08.extension.key, r08.in_time.key),
    order=worst_first("may_not", "may_if_excused", "may", "not_owed"),
)

appeal_extension = Issue(
    "appeal_extension",
    Text(
        "May more time be given to file or to perfect an appeal?",
        "Le délai pour interjeter appel ou le mettre en état peut-il être prolongé?",
    ),
    (
        outcome(
            "nothing_to_extend",
            ~radr06.request,
            Text(
                "No claim was rejected: there is no time to extend.",
                "Aucune demande n’a été rejetée : il n’y a pas de délai à prolonger.",
            ),
        ),
        outcome(
            "may",
            radr06.extension.node(),
            Text(
                "The appeal division may extend it, if an appeal lies.",
                "La Section d’appel peut le prolonger, si la décision est susceptible d’appel.",
            ),
        ),
        outcome(
            "may_not",
            radr06.request & ~radr06.extension,
            Text(
                "Not on these facts: the time is extended only for reasons of fairness and natural justice.",
                "Pas selon ces faits : le délai n’est prolongé que pour des raisons d’équité et de justice naturelle.",
            ),
        ),
    ),
    grounds=(radr06.request.key, radr06.extension.key),
    order=worst_first("may_not", ("may", "nothing_to_extend")),
)

_reasons_given = any_of(
    r08.with_certificate, r54.with_certificate, r65.with_certificate, r68.with_certificate
)
_no_certificate = any_of(
    r08.without_certificate, r54.without_certificate, r65.without_certificate, r68.without_certificate
)

medical_reasons = Issue(
    "medical_reasons",
    Text("What must come with medical reasons?", "Qu’est-ce qui doit accompagner des raisons médicales?"),
    (
        outcome(
            "none",
            ~_reasons_given,
            Text("No certificate is called for.", "Aucun certificat n’est exigé."),
        ),
        outcome(
            "certificate",
            _reasons_given & ~_no_certificate,
            Text(
                "The medical certificate, which names no diagnosis.",
                "Le certificat médical, qui ne mentionne aucun diagnostic.",
            ),
        ),
        outcome(
            "particulars",
            _no_certificate,
            Text(
                "What was done to get a certificate and what the medical reasons are, both with proof, and how they kept the "
                "person from acting.",
                "Ce qui a été fait pour obtenir un certificat et ce que sont les raisons médicales, preuves à l’appui, et en quoi "
                "elles ont empêché d’agir.",
            ),
        ),
    ),
    grounds=(
        *(r08.with_certificate.key, r08.without_certificate.key),
        *(r54.with_certificate.key, r54.without_certificate.key),
        *(r65.with_certificate.key, r65.without_certificate.key),
        *(r68.with_certificate.key, r68.without_certificate.key),
    ),
    neutral=Text(
        "what has to come with a request says nothing of its success",
        "ce qui doit accompagner une demande ne dit rien de son issue",
    ),
)

representative = Issue(
    "representative",
    Text("Must a representative be designated?", "Un représentant doit-il être désigné?"),
    (
        outcome(
            "not_called_for",
            ~s167.designation,
            Text(
                "Nothing here calls for a designated representative. Counsel is a right, at one’s own expense.",
                "Rien ici ne demande un représentant désigné. Le conseil est un droit, à ses frais.",
            ),
        ),
        outcome(
            "must_on_notice",
            s167.designation & s167.duty_to_notify,
            Text(
                "The Division must designate one; counsel and officers must tell it without delay.",
                "La Section en désigne un; le conseil et l’agent l’en avisent sans délai.",
            ),
        ),
        outcome(
            "must",
            s167.designation & ~s167.duty_to_notify,
            Text("The Division must designate one.", "La Section en désigne un."),
        ),
    ),
    grounds=(s167.designation.key, s167.duty_to_notify.key, s167.joined.key),
    order=worst_first("not_called_for", "must_on_notice", "must"),
)

_adjourned = any_of(r26.exclusion_during, r26.integrity_during)
_notified = any_of(r26.exclusion_before, r26.integrity_before, r26.inadmissible_or_ineligible)

minister_notice = Issue(
    "minister_notice",
    Text("Must the Division notify the Minister?", "La Section doit-elle aviser le ministre?"),
    (
        outcome("not_before_division", ~before_rpd, _NOT_BEFORE),
        outcome(
            "must_adjourn",
            _adjourned,
            Text(
                "It must adjourn the hearing and notify the Minister, with a copy to the claimant.",
                "Elle ajourne l’audience et avise le ministre, avec copie à la personne qui demande l’asile.",
            ),
        ),
        outcome(
            "must",
            _notified & ~_adjourned,
            Text(
                "It must notify the Minister, with a copy to the claimant.",
                "Elle avise le ministre, avec copie à la personne qui demande l’asile.",
            ),
        ),
        outcome(
            "need_not",
            all_of(before_rpd, ~_adjourned, ~_notified),
            Text("No rule here makes it do so.", "Aucune règle ne l’y oblige ici."),
        ),
    ),
    grounds=tuple(each.key for each in r26.PROVISIONS),
    neutral=Text(
        "it is about what the Division owes the Minister", "il s’agit de ce que la Section doit au ministre"
    ),
)

joinder = Issue(
    "joinder",
    Text("Are the claims of relatives heard together?", "Les demandes des proches sont-elles jointes?"),
    (
        outcome("not_before_division", ~before_rpd, _NOT_BEFORE),
        outcome(
            "must",
            joined.node(),
            Text(
                "The Division must join them; a party may ask to separate them.",
                "La Section les joint; une partie peut en demander la séparation.",
            ),
        ),
        outcome(
            "need_not",
            before_rpd & ~joined,
            Text(
                "They are not joined of themselves; a party may ask that they be.",
                "Elles ne sont pas jointes d’office; une partie peut en demander la jonction.",
            ),
        ),
    ),
    grounds=(joined.key,),
    neutral=Text(
        "to be heard together serves some and harms others",
        "être entendu avec d’autres sert les uns et nuit aux autres",
    ),
)

rejection_statement = Issue(
    "rejection_statement",
    Text(
        "If the claim is rejected, must the reasons say what closes the appeal?",
        "Si la demande est rejetée, les motifs doivent-ils contenir la mention qui ferme l’appel?",
    ),
    (
        outcome(
            "no_credible_basis",
            s107.no_credible_basis & ~s107.manifestly_unfounded,
            Text(
                "They must say that the claim has no credible basis.",
                "Ils font état de l’absence de minimum de fondement de la demande.",
            ),
        ),
        outcome(
            "manifestly_unfounded",
            s107.manifestly_unfounded & ~s107.no_credible_basis,
            Text(
                "They must say that the claim is manifestly unfounded.",
                "Ils font état du caractère manifestement infondé de la demande.",
            ),
        ),
        outcome(
            "both",
            s107.no_credible_basis & s107.manifestly_unfounded,
            Text("They must say both.", "Ils font état de l’un et de l’autre."),
        ),
        outcome(
            "neither",
            ~s107.no_credible_basis & ~s107.manifestly_unfounded,
            Text(
                "They may say neither, and neither statement closes the appeal.",
                "Ils ne contiennent ni l’une ni l’autre mention, et aucune ne ferme l’appel.",
            ),
        ),
    ),
    grounds=(s107.no_credible_basis.key, s107.manifestly_unfounded.key),
    order=worst_first("both", ("no_credible_basis", "manifestly_unfounded"), "neither"),
)

identity = Issue(
    "identity",
    Text("Do missing identity documents count?", "L’absence de papiers d’identité compte-t-elle?"),
    (
        outcome("not_before_division", ~before_rpd, _NOT_BEFORE),
        outcome(
            "taken_into_account",
            s107.documents.node(),
            Text(
                "The Division must take it into account when it weighs credibility; by itself it decides nothing.",
                "La Section en tient compte lorsqu’elle apprécie la crédibilité; à elle seule, elle ne tranche rien.",
            ),
        ),
        outcome(
            "no_mark",
            before_rpd & ~s107.documents,
            Text(
                "Section 106 does not hold it against the claimant.",
                "L’article 106 ne la retient pas contre la personne qui demande l’asile.",
            ),
        ),
    ),
    grounds=(s107.documents.key,),
    order=worst_first("taken_into_account", ("not_before_division", "no_mark")),
)

_with_notice = any_of(s169.of_rejection, s169.with_notice)

written_reasons = Issue(
    "written_reasons",
    Text("Must reasons be given in writing?", "Les motifs doivent-ils être transmis par écrit?"),
    (
        outcome(
            "not_decided",
            ~s169.by_rpd,
            Text(
                "The Refugee Protection Division has made no decision yet.",
                "La Section de la protection des réfugiés n’a encore rendu aucune décision.",
            ),
        ),
        outcome(
            "with_the_notice",
            _with_notice,
            Text("Yes, without a request.", "Oui, sans qu’on les demande."),
        ),
        outcome(
            "on_request",
            s169.on_request & ~_with_notice,
            Text("Yes, as they were requested in time.", "Oui, puisqu’ils ont été demandés à temps."),
        ),
        outcome(
            "if_requested",
            all_of(s169.by_rpd, ~s169.on_request, ~_with_notice),
            Text(
                "Only if somebody asks for them in writing within 10 days after notice of the decision.",
                "Seulement si on les demande par écrit dans les 10 jours suivant la notification de la décision.",
            ),
        ),
    ),
    grounds=(s169.of_rejection.key, s169.with_notice.key, s169.on_request.key),
    neutral=Text(
        "reasons come in every case; only when and how differs",
        "les motifs sont donnés dans tous les cas; seuls le moment et la forme diffèrent",
    ),
)

ISSUES = (
    hearing_date,
    form_extension,
    appeal_extension,
    medical_reasons,
    representative,
    minister_notice,
    joinder,
    rejection_statement,
    identity,
    written_reasons,
)
