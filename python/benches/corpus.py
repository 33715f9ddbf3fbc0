"""The dump that the benches read: made by a seeded generator, so that it is the same everywhere."""

from __future__ import annotations

import random
from pathlib import Path
from typing import NamedTuple


class Voice(NamedTuple):
    """An outlet and what it writes."""

    host: str
    outlet: str
    title: str
    sentences: tuple[str, ...]


VOICES = (
    Voice(
        "gazette.example",
        "La Gazette",
        "Le pont de la vieille ville rouvre après deux ans de travaux",
        (
            "Le pont de la vieille ville a rouvert jeudi matin, après deux ans de travaux.",
            "« Nous avons attendu longtemps, mais le résultat est là », a déclaré la maire, Jeanne Morel.",
            "Selon M.Diop, chef du chantier, la pierre a été taillée à la main dans une carrière voisine.",
            "Les travaux ont coûté 2.500 euros par jour, soit un peu plus que prévu.",
            "Un riverain parle d'un \"soulagement\" pour tout le quartier.",
        ),
    ),
    Voice(
        "daily.example",
        "The Daily Example",
        "Old bridge reopens after two years of repairs",
        (
            "The old bridge in the middle of the town opened again on Thursday morning.",
            "“We waited a long time, and it was worth it,” said the mayor, Joan Miller.",
            "The stone was cut by hand in a quarry nearby, according to the head of the works.",
            "The repairs cost 2,500 pounds a day, slightly more than had been planned.",
            "One neighbour called it “a relief” for the whole street.",
        ),
    ),
    Voice(
        "zeitung.example",
        "Die Zeitung",
        "Alte Brücke nach zwei Jahren wieder offen",
        (
            "Die alte Brücke in der Mitte der Stadt ist seit Donnerstag wieder offen.",
            "„Wir haben lange gewartet, und es hat sich gelohnt“, sagte die Bürgermeisterin Johanna Müller.",
            "Der Stein wurde in einem nahen Bruch von Hand geschlagen, wie der Leiter der Arbeiten mitteilte.",
            "Die Arbeiten kosteten 2.500 Euro am Tag, etwas mehr als geplant.",
            "Ein Nachbar sprach von einer „Erleichterung“ für die ganze Straße.",
        ),
    ),
    Voice(
        "gazeta.example",
        "Газета",
        "Старый мост снова открыт после двух лет ремонта",
        (
            "Старый мост в центре города снова открыт с четверга.",
            "«Мы долго ждали, и это того стоило», — сказала мэр города Анна Миронова.",
            "Камень вырубали вручную в соседнем карьере, сообщил руководитель работ.",
            "Ремонт стоил 2500 рублей в день, немного больше, чем планировали.",
            "Один из соседей назвал это «облегчением» для всей улицы.",
        ),
    ),
)


def write(path: Path, size: int) -> int:
    """Write a dump of about `size` bytes, with records of some kilobytes, as news are; how many there are."""
    chance, records, written = random.Random(20211111), 0, 0
    with path.open("wb") as to:
        while written < size:
            written += to.write(record(chance).encode())
            records += 1
    return records


def record(chance: random.Random) -> str:
    """One record, whose paragraphs are glued, as dumps have them."""
    voice = chance.choice(VOICES)
    day = chance.randint(1, 28)
    sentences = chance.choices(voice.sentences, k=chance.choice((3, 15, 25, 35, 50, 70)))
    body = "".join(chance.choice((" ", " ", " ", "")) + sentence for sentence in sentences)
    return (
        f" date 2021-11 https://{voice.host}/202111{day:02}/{chance.randrange(10**6)}.html\n\n"
        f"{voice.title}\n\n{voice.title}\n\n{voice.sentences[0]}... {day:02}.11.2021, {voice.outlet}\n\n{body.lstrip()}\n\n"
    )
