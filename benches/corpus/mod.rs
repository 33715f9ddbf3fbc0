//! The corpora that the benches read: made by a seeded generator, so that they are the same everywhere.

#![allow(dead_code, reason = "each bench uses a part")]

use std::{
    fmt::Write as _,
    io::{self, Write},
};

const SAMPLE: &str = include_str!("../../seeds/000_5725309e06961c5a.txt");

/// Sentences of one language, and the outlet that prints them.
struct Voice {
    host: &'static str,
    outlet: &'static str,
    title: &'static str,
    sentences: [&'static str; 6],
}

const VOICES: [Voice; 6] = [
    Voice {
        host: "gazette.example",
        outlet: "La Gazette",
        title: "Le pont de la vieille ville rouvre après deux ans de travaux",
        sentences: [
            "Le pont de la vieille ville a rouvert jeudi matin, après deux ans de travaux.",
            "« Nous avons attendu longtemps, mais le résultat est là », a déclaré la maire, Jeanne Morel.",
            "Selon M.Diop, chef du chantier, la pierre a été taillée à la main dans une carrière voisine.",
            "Les travaux ont coûté 2.500 euros par jour, soit un peu plus que prévu.",
            "Un riverain parle d'un \"soulagement\" pour tout le quartier.",
            "La circulation reprendra lundi, d'abord pour les bus et les vélos.",
        ],
    },
    Voice {
        host: "daily.example",
        outlet: "The Daily Example",
        title: "Old bridge reopens after two years of repairs",
        sentences: [
            "The old bridge in the middle of the town opened again on Thursday morning.",
            "“We waited a long time, and it was worth it,” said the mayor, Joan Miller.",
            "The stone was cut by hand in a quarry nearby, according to the head of the works.",
            "The repairs cost 2,500 pounds a day, slightly more than had been planned.",
            "One neighbour called it “a relief” for the whole street.",
            "Traffic returns on Monday, at first for buses and bicycles only.",
        ],
    },
    Voice {
        host: "zeitung.example",
        outlet: "Die Zeitung",
        title: "Alte Brücke nach zwei Jahren wieder offen",
        sentences: [
            "Die alte Brücke in der Mitte der Stadt ist seit Donnerstag wieder offen.",
            "„Wir haben lange gewartet, und es hat sich gelohnt“, sagte die Bürgermeisterin Johanna Müller.",
            "Der Stein wurde in einem nahen Bruch von Hand geschlagen, wie der Leiter der Arbeiten mitteilte.",
            "Die Arbeiten kosteten 2.500 Euro am Tag, etwas mehr als geplant.",
            "Ein Nachbar sprach von einer „Erleichterung“ für die ganze Straße.",
            "Der Verkehr rollt ab Montag, zuerst nur für Busse und Fahrräder.",
        ],
    },
    Voice {
        host: "diario.example",
        outlet: "El Diario",
        title: "El puente viejo abre de nuevo después de dos años",
        sentences: [
            "El puente viejo del centro de la ciudad abrió de nuevo el jueves por la mañana.",
            "«Hemos esperado mucho, pero ha valido la pena», dijo la alcaldesa, Juana Molina.",
            "La piedra se cortó a mano en una cantera cercana, según el jefe de las obras.",
            "Las obras costaron 2.500 euros al día, un poco más de lo previsto.",
            "Un vecino habló de un «alivio» para todo el barrio.",
            "El tráfico volverá el lunes, primero para autobuses y bicicletas.",
        ],
    },
    Voice {
        host: "gazeta.example",
        outlet: "Газета",
        title: "Старый мост снова открыт после двух лет ремонта",
        sentences: [
            "Старый мост в центре города снова открыт с четверга.",
            "«Мы долго ждали, и это того стоило», — сказала мэр города Анна Миронова.",
            "Камень вырубали вручную в соседнем карьере, сообщил руководитель работ.",
            "Ремонт стоил 2500 рублей в день, немного больше, чем планировали.",
            "Один из соседей назвал это «облегчением» для всей улицы.",
            "Движение начнётся в понедельник, сначала для автобусов и велосипедов.",
        ],
    },
    Voice {
        host: "shinbun.example",
        outlet: "新聞",
        title: "古い橋が二年ぶりに再び開通",
        sentences: [
            "町の中心にある古い橋が木曜日の朝に再び開通した。",
            "「長い間待ったが、その価値はあった」と町長は述べた。",
            "石は近くの採石場で手作業で切り出されたという。",
            "工事の費用は一日二千五百円で、予定より少し多かった。",
            "近所の人は「ほっとした」と話した。",
            "月曜日から、まずバスと自転車が通れるようになる。",
        ],
    },
];

/// Dump text, and how many records it holds.
pub struct Corpus {
    pub bytes: Vec<u8>,
    pub records: usize,
}

/// About `size` bytes of records, see [`write_corpus`].
pub fn corpus(size: usize, damaged: bool) -> Corpus {
    let mut bytes = Vec::with_capacity(size + 700_000);
    let records = write_corpus(&mut bytes, size as u64, damaged).unwrap_or_default();
    Corpus { bytes, records }
}

/// About `size` bytes of records whose bodies have about `len` bytes each.
pub fn uniform(size: usize, len: usize) -> Corpus {
    let mut random = Random::default();
    let mut corpus = Corpus { bytes: Vec::with_capacity(size + 2 * len), records: 0 };
    while corpus.bytes.len() < size {
        corpus.records += 1;
        corpus.bytes.extend_from_slice(record(&mut random, len).as_bytes());
    }
    corpus
}

/// Writes about `size` bytes of records: most of a few kilobytes, as news are, some of 300 bytes, some of
/// 600 KB. Every eighth is the sample. With `damaged`, one in five has something wrong with it. Returns how
/// many there are.
pub fn write_corpus(out: &mut impl Write, size: u64, damaged: bool) -> io::Result<usize> {
    let mut random = Random::default();
    let (mut written, mut records) = (0, 0);
    while written < size {
        records += 1;
        let record = match records % 8 {
            0 => SAMPLE.as_bytes().to_vec(),
            _ => {
                let len = match random.below(1_000) {
                    0..2 => 600_000,
                    2..20 => 60_000,
                    20..120 => 0,
                    _ => 1_000 + random.below(7_000),
                };
                let record = record(&mut random, len);
                match damaged && random.below(5) == 0 {
                    true => damage(&record, random.below(4)),
                    false => record.into_bytes(),
                }
            }
        };
        out.write_all(&record)?;
        written += record.len() as u64;
    }
    Ok(records)
}

/// A record with a body of about `len` bytes.
fn record(random: &mut Random, len: usize) -> String {
    let Voice { host, outlet, title, sentences } = &VOICES[random.below(VOICES.len())];
    let day = 1 + random.below(28);
    let mut text = format!(
        " date 2021-11 https://{host}/202111{day:02}/{}.html\n\n{title}\n\n{title}\n\n{}... {day:02}.11.2021, {outlet}\n\n",
        random.below(1_000_000),
        sentences[0],
    );
    let end = text.len() + len;
    loop {
        let sentence = sentences[random.below(sentences.len())];
        // Paragraphs are glued, as dumps have them.
        let gap = if random.below(4) == 0 { "" } else { " " };
        write!(text, "{sentence}{gap}").unwrap_or_default();
        if text.len() >= end {
            break;
        }
    }
    text.push_str("\n\n");
    text
}

/// The record with damage that leaves it one record.
fn damage(record: &str, kind: usize) -> Vec<u8> {
    match kind {
        0 => record.replacen("2021-11", "2021-13", 1).into_bytes(),
        1 => record.replace('\n', "\r\n").into_bytes(),
        2 => record.replacen("... ", "\u{1b}[31m... ", 1).into_bytes(),
        _ => [record.as_bytes(), b"\xe9t\xe9.\n\n"].concat(),
    }
}

/// A small generator of numbers (xorshift).
struct Random(u64);

impl Default for Random {
    fn default() -> Self {
        Self(0x5725_309e_0696_1c5a)
    }
}

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}
