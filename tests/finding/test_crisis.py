"""Cries for help: heard in any language, whatever the person's own, and not in calm questions."""

import pytest

from bot.core.faq import OutOfScope, Urgency, Urgent
from bot.finding import WayFinder
from bot.finding.crisis import Listener, Signs
from bot.finding.judging import Limits, emergency, rank

SIGNS = Signs(
    locale="en",
    near=3,
    unless=("suicide squad", "kill switch"),
    any={Urgency.SELF_HARM: ("kill myself", "suicid*")},
    all={Urgency.BLACKMAIL: ((("threat*",), ("pay", "money")),)},
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("i will kill myself", Urgency.SELF_HARM),
        ("suicidal", Urgency.SELF_HARM),
        ("they threaten me pay now", Urgency.BLACKMAIL),
        ("money or threats", Urgency.BLACKMAIL),
        ("threats one two three money", None),
        ("threats", None),
        ("suicide squad", None),
        ("suicide squad suicidal", Urgency.SELF_HARM),
        ("kill kill switch myself", None),
        ("threatened for money and suicidal", Urgency.SELF_HARM),
    ],
)
def test_signs_are_heard(text: str, expected: Urgency | None) -> None:
    assert Listener(SIGNS).hear(text.split()) is expected


def test_what_is_harmless_in_one_language_is_so_in_a_sentence_of_another() -> None:
    other = Signs(locale="eo", near=3, unless=(), any={Urgency.SELF_HARM: ("squad",)}, all={})

    assert Listener(other).hear(["suicide", "squad"]) is Urgency.SELF_HARM
    assert Listener(SIGNS, other).hear(["suicide", "squad"]) is None


def test_parts_of_a_combination_are_of_one_language() -> None:
    half = {Urgency.BLACKMAIL: ((("drohung",), ("geld",)),)}
    other = Signs(locale="eo", near=3, unless=(), any={}, all=half)

    assert Listener(SIGNS, other).hear(["drohung", "money"]) is None
    assert Listener(SIGNS, other).hear(["drohung", "geld"]) is Urgency.BLACKMAIL


def test_a_platforms_name_speaks_against_no_sign_that_was_heard() -> None:
    scores = {"app": 1.0, "none": 0.0, "other": 0.1, "crisis:sexual": 0.2}
    ranking = rank(scores, ["near:telegram"])
    drawn = Limits(refuse=0.0, sure=0.0, alarm=0.2)

    assert emergency(Urgency.SEXUAL, ranking, drawn) is Urgency.SEXUAL
    assert emergency(None, ranking, drawn) is None


def test_single_signs_have_names() -> None:
    assert Listener(SIGNS).parts(["suicide", "money"]) == {"self-harm", "en/blackmail/0/1"}


CRIES = {
    "en": {
        "I want to kill myself": Urgency.SELF_HARM,
        "im thinking about suicide": Urgency.SELF_HARM,
        "someone made fake nudes of my daughter": Urgency.MINOR,
        "he threatens to leak my nudes if i dont pay": Urgency.BLACKMAIL,
        "my ex shares a porn video with my face": Urgency.SEXUAL,
    },
    "es": {
        "me quiero matar": Urgency.SELF_HARM,
        "hicieron fotos desnudas falsas de mi hija de 13 años": Urgency.MINOR,
        "me chantajean con fotos íntimas y piden dinero": Urgency.BLACKMAIL,
        "hay un video porno falso con mi cara": Urgency.SEXUAL,
    },
    "pt-BR": {
        "quero me matar": Urgency.SELF_HARM,
        "fizeram nude falso da minha filha de 13 anos": Urgency.MINOR,
        "tão me chantageando com fotos íntimas e pedem dinheiro": Urgency.BLACKMAIL,
        "tem um vídeo pornô falso com meu rosto": Urgency.SEXUAL,
    },
    "de": {
        "ich will mich umbringen": Urgency.SELF_HARM,
        "jemand hat nacktbilder von meiner 13 jährigen tochter gefälscht": Urgency.MINOR,
        "ich werde mit nacktfotos erpresst und soll zahlen": Urgency.BLACKMAIL,
        "es gibt ein porno video mit meinem gesicht": Urgency.SEXUAL,
    },
    "fr": {
        "je veux me suicider": Urgency.SELF_HARM,
        "on a fait de faux nus de ma fille de 13 ans": Urgency.MINOR,
        "on me fait chanter avec des photos intimes et on veut de l'argent": Urgency.BLACKMAIL,
        "il y a une fausse vidéo porno avec mon visage": Urgency.SEXUAL,
    },
    "id": {
        "aku mau bunuh diri": Urgency.SELF_HARM,
        "ada yang bikin foto telanjang palsu anak perempuan saya umur 13": Urgency.MINOR,
        "saya diperas pakai foto telanjang dan diminta uang": Urgency.BLACKMAIL,
        "ada video porno palsu pakai muka saya": Urgency.SEXUAL,
    },
}
ALL = [(locale, text, urgency) for locale, of in CRIES.items() for text, urgency in of.items()]


def heard(finder: WayFinder, text: str, locale: str) -> Urgency | None:
    meaning = finder.find(text, locale)
    return meaning.urgency if isinstance(meaning, Urgent) else None


@pytest.mark.parametrize(("locale", "text", "urgency"), ALL)
def test_what_must_be_heard_is_heard(
    finder: WayFinder, locale: str, text: str, urgency: Urgency
) -> None:
    assert heard(finder, text, locale) is urgency


@pytest.mark.parametrize(("locale", "text", "urgency"), ALL)
def test_it_is_heard_whatever_the_language_of_the_person(
    finder: WayFinder, locale: str, text: str, urgency: Urgency
) -> None:
    other = "es" if locale == "en" else "en"

    assert heard(finder, text, other) is urgency


@pytest.mark.parametrize(
    "text",
    [
        "i want to k1ll myself",
        "SUICIDE!!! help me",
        "i wnat to kill mysellf",
        "s\u0443icide note, i",
    ],
)
def test_a_cry_is_heard_misspelt_and_disguised(finder: WayFinder, text: str) -> None:
    assert heard(finder, text, "en") is Urgency.SELF_HARM


@pytest.mark.parametrize(
    "text",
    [
        "is the new suicide squad movie any good",
        "my battery dies so fast",
        "is deepfake porn illegal in the uk",
        "how do i turn off ai remix",
        "this remix thing is killing me, how do i turn it off",
        "best nude nail polish",
        "my daughter is 13, which settings should she use",
        "a fake account asks my followers for money",
    ],
)
def test_calm_questions_are_not_taken_for_cries(finder: WayFinder, text: str) -> None:
    assert heard(finder, text, "en") is None


def test_a_cry_at_the_end_of_a_long_text_is_heard(finder: WayFinder) -> None:
    assert heard(finder, "bla " * 5000 + "i want to kill myself", "en") is Urgency.SELF_HARM


def test_a_cry_in_the_midst_of_another_language_is_heard(finder: WayFinder) -> None:
    text = (
        "hello, how do i turn off the remix for all of my videos, ich will mich umbringen, thanks"
    )

    assert heard(finder, text, "en") is Urgency.SELF_HARM


def test_what_is_heard_in_one_language_is_no_cry_in_another(finder: WayFinder) -> None:
    assert isinstance(finder.find("die Sonne scheint", "de"), OutOfScope)
