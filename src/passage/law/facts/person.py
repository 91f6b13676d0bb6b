"""The person: their standing in Canada, whether they are here, and where they live."""

from passage.lang import Boolean, Choice, Country, Enumeration
from passage.text import Text


class Standing(Choice):
    """What the person is in the law of Canada."""

    CITIZEN = "citizen", "a Canadian citizen", "citoyenneté canadienne"
    REGISTERED = (
        "registered_indian",
        "a person registered under the Indian Act",
        "inscription sous le régime de la Loi sur les Indiens",
    )
    RESIDENT = "permanent_resident", "a permanent resident", "résidence permanente"
    ROYAL = "royal_family", "a member of the Royal Family", "appartenance à la famille royale"
    FOREIGN = "foreign_national", "none of these: a foreign national", "rien de cela : étranger"


standing = Enumeration(
    "person.standing",
    choices=Standing,
    question=Text("What is your standing in Canada?", "Quel est votre statut au Canada?"),
    statement=Text("in Canadian law the person is", "en droit canadien, le statut de la personne est :"),
    why=Text(
        "The rules on visas, and some grounds of inadmissibility, are for foreign nationals only; none reaches "
        "a citizen.",
        "Les règles sur les visas et certains motifs d’interdiction de territoire ne visent que les étrangers; "
        "aucun ne vise un citoyen.",
    ),
    help=Text(
        "A claimant, a visitor, a student and a protected person without permanent residence are foreign "
        "nationals. A status that a final decision has taken away no longer counts here; permanent residence of "
        "another country is asked about separately.",
        "La personne qui demande l’asile, qui visite, qui étudie ou qui est protégée sans résidence permanente "
        "est un étranger. Le statut perdu par une décision définitive ne compte plus ici; la résidence permanente "
        "d’un autre pays fait l’objet d’une autre question.",
    ),
    cite="IRPA 2(1)",
)

in_canada = Boolean(
    "person.in_canada",
    question=Text("Are you in Canada now?", "Êtes-vous en ce moment au Canada?"),
    statement=Text(
        "the person is physically present in Canada", "la personne est effectivement présente au Canada"
    ),
    why=Text(
        "A report and a removal order are for somebody in Canada; the Board considers no claim of a person who is "
        "away; resettlement is for somebody abroad.",
        "Le rapport et la mesure de renvoi visent une personne au Canada; la Commission n’étudie pas la demande de "
        "la personne absente; la réinstallation est pour qui se trouve à l’étranger.",
    ),
    help=Text(
        "Where you are now, for whatever reason and however briefly. At a port of entry you are in Canada.",
        "L’endroit où vous êtes en ce moment, peu importe la raison ou la durée. À un point d’entrée, vous êtes "
        "au Canada.",
    ),
    cite="IRPA 44(1)",
    prior=0.9,
)

residence = Country(
    "person.residence",
    question=Text(
        "In which country or territory do you live now?",
        "Dans quel pays ou territoire vivez-vous maintenant?",
    ),
    statement=Text("the country or territory of residence", "le pays ou territoire de résidence"),
    why=Text(
        "Residents of St. Pierre and Miquelon and of Greenland have rules of their own, and some pathways are for "
        "those who live in certain places.",
        "Des règles particulières visent les résidents de Saint-Pierre-et-Miquelon et du Groenland, et certaines "
        "voies sont réservées à qui vit à certains endroits.",
    ),
    help=Text("Where you live, not where you were born.", "Où vous vivez, et non votre lieu de naissance."),
    cite="IRPR 7.1(3)(e)",
)

FACTS = (standing, in_canada, residence)
