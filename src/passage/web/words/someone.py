"""What is said of the people for whom two days of the law differ, or of there being none."""

from dataclasses import dataclass

from passage.text import Text


@dataclass(frozen=True, slots=True)
class OfSomeone:
    """What is said of whether there is someone: of some or none, and whether the time was enough to tell."""

    some: Text
    some_at_least: Text
    none: Text
    none_so_far: Text
    not_in_time: Text


OTHERWISE = OfSomeone(
    Text(
        "These people come out otherwise; the smallest examples come first.",
        "Ces personnes obtiennent une autre issue; les plus petits exemples viennent d’abord.",
    ),
    Text(
        "These people come out otherwise; whether there are other ways could not be told in the time given.",
        "Ces personnes obtiennent une autre issue; on n’a pu dire, dans le temps imparti, s’il y a d’autres manières.",
    ),
    Text(
        "No one whose facts are all known comes out otherwise: that is proved.",
        "Personne dont on connaît tous les faits n’obtient une autre issue\u00a0: cela est démontré.",
    ),
    Text(
        "As far as the law is researched, no one whose facts are all known comes out otherwise: that is proved.",
        "Pour le droit qui a été étudié, personne dont on connaît tous les faits n’obtient une autre issue\u00a0: cela "
        "est démontré.",
    ),
    Text(
        "Whether anyone comes out otherwise could not be told in the time given: passage compare takes longer.",
        "On n’a pu dire, dans le temps imparti, si quelqu’un obtient une autre issue\u00a0: passage compare y met plus "
        "de temps.",
    ),
)
REGROUNDED = OfSomeone(
    Text(
        "These people have the same outcome on other grounds; the smallest examples come first.",
        "Ces personnes obtiennent la même issue pour d’autres motifs; les plus petits exemples viennent d’abord.",
    ),
    Text(
        "These people have the same outcome on other grounds; whether there are other ways could not be told in the "
        "time given.",
        "Ces personnes obtiennent la même issue pour d’autres motifs; on n’a pu dire, dans le temps imparti, s’il y a "
        "d’autres manières.",
    ),
    Text(
        "No one whose facts are all known has the same outcome on other grounds: that is proved.",
        "Personne dont on connaît tous les faits n’obtient la même issue pour d’autres motifs\u00a0: cela est démontré.",
    ),
    Text(
        "As far as the law is researched, no one whose facts are all known has the same outcome on other grounds: that "
        "is proved.",
        "Pour le droit qui a été étudié, personne dont on connaît tous les faits n’obtient la même issue pour d’autres "
        "motifs\u00a0: cela est démontré.",
    ),
    Text(
        "Whether anyone has the same outcome on other grounds could not be told in the time given: passage compare takes "
        "longer.",
        "On n’a pu dire, dans le temps imparti, si quelqu’un obtient la même issue pour d’autres motifs\u00a0: passage "
        "compare y met plus de temps.",
    ),
)
