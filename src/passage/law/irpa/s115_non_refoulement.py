"""IRPA 115: nobody protected is sent back to danger; where a person barred by the Agreement is sent."""

from passage.lang import Flag, FlagKind, all_of, any_of, version
from passage.law.ending import accepted, ineligible
from passage.law.facts import history
from passage.law.facts.history import ClaimResult, prior_claims
from passage.law.facts.order import danger
from passage.law.irpa.s095_protection import allowed, undone
from passage.law.irpa.s101_ineligibility import from_designated_country
from passage.law.irpa.s112_restricted import restricted
from passage.law.researched import irpa
from passage.text import Text

FIRST = "S.C. 2001, c. 27"

protected = any_of(
    any_of(history.conferred, accepted, allowed & ~restricted) & ~undone,
    history.recognized_elsewhere & history.returnable,
)
"""A protected person (95(2)), or one recognized as a refugee by another country to which they may be returned."""

danger_opinion = irpa(
    "115(2)",
    Text("Danger, or grave acts", "Danger, ou gravité des actes"),
    version(
        Text(
            "The protection does not hold for a person inadmissible for serious criminality who is, in the "
            "Minister’s opinion, a danger to the public; nor for one inadmissible on grounds of security, "
            "rights violations or organized criminality who, in the Minister’s opinion, should not remain.",
            "La protection ne vaut pas pour la personne interdite de territoire pour grande criminalité "
            "qui, selon le ministre, constitue un danger pour le public, ni pour celle qui l’est pour "
            "raison de sécurité, atteinte aux droits ou criminalité organisée et qui, selon lui, ne devrait "
            "pas être présente au Canada.",
        ),
        danger.node(),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
)

non_refoulement = irpa(
    "115(1)",
    Text("Not sent back to danger", "Non-refoulement"),
    version(
        Text(
            "A protected person, or a person recognized as a refugee by another country to which they may "
            "be returned, is not removed to a country where they risk persecution, torture or cruel and "
            "unusual treatment.",
            "La personne protégée, ou celle dont la qualité de réfugié a été reconnue par un autre pays "
            "vers lequel elle peut être renvoyée, ne peut être renvoyée là où elle risque la persécution, "
            "la torture ou des traitements cruels et inusités.",
        ),
        protected,
        since="2002-06-28",
        unless=(danger_opinion,),
        enacted_by=FIRST,
    ),
)

sent_back = irpa(
    "115(3)",
    Text("Sent to the country of arrival", "Renvoi vers le pays d’où la personne est arrivée"),
    version(
        Text(
            "After a finding of ineligibility under the Agreement, the person is sent to the country from "
            "which they came; or to another designated country, or anywhere if the country from which they "
            "came has rejected their claim.",
            "Après un constat d’irrecevabilité au titre de l’Entente, la personne est renvoyée vers le pays "
            "d’où elle est arrivée; ou vers un autre pays désigné, ou ailleurs si sa demande d’asile a été "
            "rejetée dans le pays d’où elle est arrivée.",
        ),
        all_of(ineligible, from_designated_country),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
    flags=(
        Flag(
            "languages-115(3)",
            Text(
                "The English says where the person is to be sent; the French, that they can be sent nowhere "
                "else.",
                "L’anglais dit où la personne doit être renvoyée; le français, qu’elle ne peut l’être "
                "ailleurs.",
            ),
            FlagKind.LANGUAGES_DIFFER,
        ),
        Flag(
            "one-country-designated",
            Text(
                "The United States is the only designated country.",
                "Les États-Unis sont le seul pays désigné.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

rejected_there = prior_claims.some(lambda c: c.country.is_("USA") & c.result.is_(ClaimResult.REJECTED))
"""The country from which the person came has rejected their claim."""

PROVISIONS = (danger_opinion, non_refoulement, sent_back)
