//! How fast quotes are extracted, with the validation of the same bytes as UTF-8 as the yardstick.

use divan::{Bencher, counter::BytesCount};
use newsdump::{Block, Language, Passage, Place, QuoteKind, QuoteOptions, RestoreOptions};

fn main() {
    divan::main();
}

/// A language with paragraphs that have the constructions, the marks and the accents of news in about its
/// proportions; `{}` is a name.
struct Corpus {
    language: &'static str,
    paragraphs: &'static [&'static str],
    names: [&'static str; 4],
    /// Pairs of marks in the paragraphs.
    marked: usize,
}

const CORPORA: [Corpus; 5] = [
    Corpus {
        language: "en",
        paragraphs: &[
            "The council of the old town met on Monday to talk about the bridge that was closed two years ago. It had been built by a firm from the coast, and nobody thought it’d last for so long.",
            "“We’ll need about 2.5 million for the work,” said {}, the mayor. “There’s no other way.”",
            "{}, who leads the opposition, called the mayor’s plan “a very bad joke” and said that her party would vote against it.",
            "According to a study of the university, every second driver would use another way if there was one. The road through the valley is narrow — in winter it’s often closed.",
            "“I’ve lived here for forty years,” {} said, “and I have never seen the river so high.” He added that the water had come up to his door.",
            "In the afternoon the rain stopped. A few people walked along the shore and took pictures of what was left of the old mill, which had stood there since the war.",
        ],
        names: ["Ann Lee", "Tom Park", "Maria Lopez", "Peter Novak"],
        marked: 5,
    },
    Corpus {
        language: "fr",
        paragraphs: &[
            "Le conseil de la vieille ville s’est réuni lundi pour parler du pont, fermé depuis deux ans. Il avait été construit par une entreprise de la côte, et personne ne pensait qu’il tiendrait si longtemps.",
            "« Il nous faudra environ 2,5 millions », a déclaré {}, le maire. « C’est la seule solution. »",
            "{}, qui dirige l’opposition, a dénoncé « une très mauvaise plaisanterie » et a assuré que son parti voterait contre.",
            "Selon une étude de l’université, un conducteur sur deux préférerait prendre un autre chemin. La route de la vallée est étroite ; l’hiver, elle est souvent fermée.",
            "Dans l’après-midi, la pluie a cessé. Quelques habitants ont marché le long de la rivière et photographié ce qui restait du vieux moulin.",
        ],
        names: ["Jeanne Morel", "Hervé Lefèvre", "Zoé Girard", "René Dupré"],
        marked: 3,
    },
    Corpus {
        language: "de",
        paragraphs: &[
            "Der Rat der alten Stadt hat am Montag über die Brücke gesprochen, die seit zwei Jahren geschlossen ist. Gebaut hatte sie eine Firma von der Küste, und niemand dachte, dass sie so lange hält.",
            "„Wir brauchen dafür etwa 2,5 Millionen“, sagte {}, der Bürgermeister. „Es gibt keinen anderen Weg.“",
            "{} nannte den Plan „einen sehr schlechten Scherz“ und sagte, dass die Partei dagegen stimmen werde.",
            "Am Nachmittag hörte der Regen auf. Einige Leute gingen am Ufer entlang und fotografierten, was von der alten Mühle übrig war, die dort seit dem Krieg gestanden hatte.",
        ],
        names: ["Jörg Müller", "Anna Weiß", "Peter Krüger", "Eva Schäfer"],
        marked: 3,
    },
    Corpus {
        language: "es",
        paragraphs: &[
            "El consejo de la ciudad se reunió el lunes para hablar del puente que está cerrado desde hace dos años. Lo había construido una empresa de la costa, y nadie pensó que duraría tanto tiempo.",
            "“Vamos a necesitar unos 2,5 millones”, dijo {}, el alcalde. “No hay otra solución”.",
            "{} calificó el plan de “una broma de muy mal gusto” y aseguró que su partido votará en contra.",
            "Por la tarde dejó de llover. Algunos vecinos caminaron por la orilla del río y fotografiaron lo que quedaba del viejo molino.",
        ],
        names: ["José Núñez", "Ana López", "Raúl Peña", "Inés García"],
        marked: 3,
    },
    Corpus {
        language: "ru",
        paragraphs: &[
            "Городской совет собрался в понедельник, чтобы поговорить о мосте, который закрыт уже два года. Его построила фирма с побережья, и никто не думал, что он простоит так долго.",
            "«Нам понадобится около 2,5 миллиона», — сказал {}, мэр города. «Другого пути нет».",
            "{} назвал план «очень плохой шуткой» и заявил, что партия проголосует против.",
            "После обеда дождь прекратился. Несколько человек прошли вдоль берега и сфотографировали то, что осталось от старой мельницы.",
        ],
        names: ["Иван Петров", "Пётр Лебедев", "Антон Соколов", "Сергей Волков"],
        marked: 3,
    },
];

/// Which corpus the articles are made of, in turn.
const MIX: [usize; 12] = [0, 1, 0, 2, 0, 1, 0, 3, 0, 1, 0, 4];
/// How often the paragraphs stand in an article.
const ROUNDS: usize = 4;

struct Article {
    language: Option<Language>,
    text: String,
    blocks: Vec<Block>,
    /// How many quotes between marks it has.
    marked: usize,
}

fn article(seed: usize, corpus: &Corpus) -> Article {
    let Corpus { language, paragraphs, names, marked } = corpus;
    let paragraphs = (0..ROUNDS * paragraphs.len()).map(|number| {
        paragraphs[number % paragraphs.len()].replace("{}", names[(seed + number) % names.len()])
    });
    let text = paragraphs.collect::<Vec<_>>().join("\n\n");
    let blocks = RestoreOptions::new().restore(&text);
    Article { language: Language::new(language), text, blocks, marked: ROUNDS * marked }
}

/// Articles in English alone, or in all languages.
fn articles(english: bool) -> (Vec<Article>, usize) {
    let corpus = |seed: usize| &CORPORA[if english { 0 } else { MIX[seed % MIX.len()] }];
    let articles: Vec<_> = (0..600).map(|seed| article(seed, corpus(seed))).collect();
    let bytes = articles.iter().map(|article| article.text.len()).sum();
    (articles, bytes)
}

#[divan::bench(args = ["english", "five languages"])]
fn quotes(bencher: Bencher<'_, '_>, languages: &str) {
    let (articles, bytes) = articles(languages == "english");
    bencher.counter(BytesCount::new(bytes)).bench_local(|| {
        for Article { language, text, blocks, marked } in &articles {
            let options = QuoteOptions::new().language(*language);
            let found =
                options.extract(&[Passage { place: Place::Body, text: divan::black_box(text), blocks }]);
            let indirect = found.iter().filter(|quote| quote.kind == QuoteKind::Indirect).count();
            assert_eq!(found.len() - indirect, *marked, "{text}");
            assert!(indirect >= ROUNDS, "{text}");
        }
    });
}

#[divan::bench(args = ["english", "five languages"])]
fn validate_utf8(bencher: Bencher<'_, '_>, languages: &str) {
    let (articles, bytes) = articles(languages == "english");
    bencher.counter(BytesCount::new(bytes)).bench_local(|| {
        for Article { text, .. } in &articles {
            let text = std::str::from_utf8(divan::black_box(text.as_bytes()));
            assert!(divan::black_box(text).is_ok());
        }
    });
}
