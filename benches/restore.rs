//! How fast glued bodies are restored, with the validation of the same bytes as UTF-8 as the yardstick.

use divan::{Bencher, counter::BytesCount};
use newsdump::{BlockKind, Language, restore_blocks};

fn main() {
    divan::main();
}

/// A language with sentences of about the length that news has, some of which make an engine look twice, and
/// headings.
struct Corpus {
    language: &'static str,
    sentences: &'static [&'static str],
    headings: [&'static str; 2],
}

const CORPORA: [Corpus; 6] = [
    Corpus {
        language: "en",
        sentences: &[
            "The council of the old town met on Monday to talk about the bridge that was closed in 2019.",
            "“We will need about 2.5 million for the work,” the mayor said, and nobody in the hall objected.",
            "Two of the three firms that had made an offer, among them one from Zürich, have withdrawn it since.",
            "Its owners say that the U.S. market is what they look at now, while their partners prefer to wait.",
            "A study by Dr. Miller found that every second driver wouldn’t use another way if there was one.",
            "In the end it may be YouTube, not the newspaper, where people learn what was decided there.",
        ],
        headings: ["What the neighbours think", "A long wait for an answer"],
    },
    Corpus {
        language: "de",
        sentences: &[
            "Der Rat der Stadt hat am Montag über die Brücke gesprochen, die seit dem Jahr 2019 geschlossen ist.",
            "„Wir brauchen dafür etwa 2,5 Millionen“, sagte die Bürgermeisterin, und niemand hat widersprochen.",
            "Zwei der drei Firmen, die sich gemeldet hatten, haben ihr Angebot inzwischen zurückgezogen.",
            "Eine Untersuchung von Dr. Müller zeigt, dass viele Fahrer z.B. einen anderen Weg nehmen würden.",
            "Am Ende werden die Leute wohl auf YouTube erfahren, was dort beschlossen wurde und was nicht.",
        ],
        headings: ["Was die Nachbarn denken", "Langes Warten auf eine Antwort"],
    },
    Corpus {
        language: "fr",
        sentences: &[
            "Le conseil de la vieille ville s’est réuni lundi pour parler du pont qui est fermé depuis 2019.",
            "« Il nous faudra environ 2,5 millions », a déclaré la maire, et personne ne s’y est opposé.",
            "Deux des trois entreprises qui avaient présenté une offre l’ont retirée depuis, dit-on à la mairie.",
            "Une étude de M. Lefèvre montre qu’un conducteur sur deux préférerait prendre un autre chemin.",
        ],
        headings: ["Ce que pensent les voisins", "Une longue attente"],
    },
    Corpus {
        language: "es",
        sentences: &[
            "El consejo de la ciudad se reunió el lunes para hablar del puente que está cerrado desde 2019.",
            "“Vamos a necesitar unos 2,5 millones”, dijo la alcaldesa, y nadie en la sala se opuso a ello.",
            "Dos de las tres empresas que habían presentado una oferta la han retirado, según explicó después.",
        ],
        headings: ["Lo que piensan los vecinos", "Una larga espera"],
    },
    Corpus {
        language: "ru",
        sentences: &[
            "Городской совет собрался в понедельник, чтобы поговорить о мосте, который закрыт с 2019 года.",
            "Две из трёх компаний, которые сделали предложение, с тех пор отозвали его, говорят в совете.",
            "Исследование показало, что каждый второй водитель выбрал бы другую дорогу, если бы она была.",
        ],
        headings: ["Что думают соседи", "Долгое ожидание"],
    },
    Corpus {
        language: "el",
        sentences: &[
            "Το συμβούλιο της πόλης συνεδρίασε τη Δευτέρα για τη γέφυρα που είναι κλειστή από το 2019.",
            "Δύο από τις τρεις εταιρείες που είχαν κάνει προσφορά την έχουν αποσύρει από τότε, λένε πολλοί.",
            "Μια μελέτη έδειξε ότι κάθε δεύτερος οδηγός θα έπαιρνε άλλο δρόμο αν υπήρχε ένας που να βολεύει.",
        ],
        headings: ["Τι λένε οι γείτονες", "Μια μεγάλη αναμονή"],
    },
];

/// Which corpus the articles are made of, in turn.
const MIX: [usize; 16] = [0, 1, 0, 2, 1, 0, 1, 3, 0, 1, 0, 4, 0, 1, 2, 5];

/// The paragraphs of one article, and its headings.
const PARAGRAPHS: usize = 12;

/// An article whose paragraphs and headings are glued.
fn article(seed: usize) -> (Option<Language>, String) {
    let Corpus { language, sentences, headings } = &CORPORA[MIX[seed % MIX.len()]];
    let mut body = String::new();
    for paragraph in 0..PARAGRAPHS {
        if paragraph % 5 == 4 {
            body.push_str(headings[(seed + paragraph) % headings.len()]);
        }
        let chosen = (0..4).map(|i| sentences[(seed + 5 * paragraph + i) % sentences.len()]);
        body.push_str(&chosen.collect::<Vec<_>>().join(" "));
    }
    (Language::new(language), body)
}

fn articles() -> (Vec<(Option<Language>, String)>, usize) {
    let articles: Vec<_> = (0..208).map(article).collect();
    let bytes = articles.iter().map(|(_, body)| body.len()).sum();
    (articles, bytes)
}

fn restore(bencher: Bencher, given: bool) {
    let (articles, bytes) = articles();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        let (mut paragraphs, mut headings) = (0, 0);
        for (language, body) in &articles {
            for block in restore_blocks(divan::black_box(body), language.filter(|_| given)) {
                match block.kind {
                    BlockKind::Heading => headings += 1,
                    _ => paragraphs += 1,
                }
            }
        }
        assert_eq!((paragraphs, headings), (articles.len() * PARAGRAPHS, articles.len() * (PARAGRAPHS / 5)));
    });
}

#[divan::bench]
fn restore_in_a_given_language(bencher: Bencher) {
    restore(bencher, true);
}

#[divan::bench]
fn restore_in_a_detected_language(bencher: Bencher) {
    restore(bencher, false);
}

#[divan::bench]
fn validate_utf8(bencher: Bencher) {
    let (articles, bytes) = articles();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        assert!(
            articles.iter().all(|(_, body)| std::str::from_utf8(divan::black_box(body.as_bytes())).is_ok())
        );
    });
}
