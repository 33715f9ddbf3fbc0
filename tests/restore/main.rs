//! What restoration promises of any text.

mod headings;
mod joints;
mod uncased;

use newsdump::{Block, Language, restore_blocks};
use proptest::prelude::*;

fn texts<'t>(text: &'t str, blocks: &[Block]) -> Vec<&'t str> {
    blocks.iter().map(|block| block.span.of(text)).collect()
}

/// The blocks of `text`, which must be written with `|` where a block begins.
fn check(language: &str, text: &str) {
    let glued = text.replace('|', "");
    let blocks = restore_blocks(&glued, Language::new(language));
    let wanted: Vec<&str> = text.split('|').map(str::trim).collect();
    assert_eq!(texts(&glued, &blocks), wanted, "{language}");
}

#[test]
fn stops_marks_and_seams() {
    check(
        "en",
        "The plan was \"bold\".|Critics were not convinced!|\"We wait,\" she said.|In May they left.",
    );
    check(
        "en",
        "It ended at 10:30 p.m. in the U.S. on Friday.|Prices rose 2.5 percent, J.D. Smith said.|9) Next",
    );
    check(
        "en",
        "Buy it on YouTube, TikTok or WhatsApp.|Second thoughts|The McDonald family stayed at www.News.Az today.",
    );
    check("de", "Das sagte er „am Montag“.|„Wir warten“, hieß es.|Die Leserinnen und LeserInnen am 12.Mai");
    check("de", "Er kam z.B. mit Dr.Meier.|a) Die erste Frage|Danach ging er.");
    check("fr", "Selon M.Diop, 2.500 hommes partiront.|« Nous restons », dit-il.|Un dernier motLors du sommet, il a parlé."
        .replace("motLors", "mot|Lors").as_str());
    check("da", "Det sagde han.|»Vi venter,« svarede hun.|Mere kom ikke.");
    check("sv", "Det är klart.|”Vi väntar”, säger hon.|Mer kom inte.");
    check("es", "Viajó a EE.UU. en mayo.|¿Qué pasó después?|Nadie lo sabe.");
    check("pl", "Tak powiedział w piątek.|„Czekamy”, odparła.|Nic więcej.");
    check("zu", "Umphathi uye eKapa noMnuz Dube.|Uthe bazobuya.");
    check("ru", "Он уехал.|«Мы ждём», — сказала она.|Больше ничего.");
    check("de", "Das Gerät heißt in jedem Laden nur Roboto®|Die Stadt zahlt das nicht.");
}

#[test]
fn marks_of_two_characters_are_as_one() {
    for (language, text) in [
        (
            "en",
            "It rained in the town.|\"We waited,\" Mr. Lee said. \"It was long.\"|\"Why?\" she asked.|Others left.",
        ),
        (
            "it",
            "Piove da giorni in città.|\"Non ci arrendiamo\", ha detto il sindaco.|\"Basta\"|La giunta si riunisce.",
        ),
        ("tr", "Yağmur dün başladı.|\"Bekledik\" dedi Kaya.|\"Neden?\" diye sordu.|Diğerleri gitti."),
    ] {
        check(language, text);
        check(language, &text.replace('"', "''"));
        check(language, &text.replace('"', "``"));
    }
    check("de", "Es regnete.|>>Wir warten<<, sagte Weber.|>>Nein.<<|Andere gingen.");
    check("fr", "Il pleut.|<< Nous attendons >>, dit-il.|Le maire parle d'un << retard >>.|Il neige.");
    check("ro", "Plouă de luni.|,,Așteptăm'', a spus ea.|,,Nu.''|Alții au plecat.");
}

#[test]
fn what_trails_off_within_a_quotation_goes_on() {
    check("en", "“It was late…They know that....We all do….And so on,” he said.|“No…|They left.");
    check("en", "He said \"it was late…They know that\" and left…|They came.");
    check("fr", "« Il était tard…Ils le savent », dit-il.|« Non…|« Ils sont partis. »");
}

#[test]
fn no_block_begins_within_a_tag() {
    check(
        "en",
        r#"It rained.|They say <post post-id="66736" post-date="May 16, 2016">Come!</post> and so on.|It fell."#,
    );
    check(
        "en",
        r#"It rained.|They left <a href="http://a.example/Bar">links</a> and a <b class="Big Bold">note</b>.|It fell."#,
    );
    // No tags.
    check("en", r#"It is a < b.|"They came.|"We left."|It is b > a.|In May <they left.|Others came."#);
}

#[test]
fn what_ends_a_block_and_what_begins_one() {
    // A full stop, an exclamation mark, a question mark, an ellipsis, a colon, a mark, a bracket.
    check(
        "fr",
        "Il vit à Metz.|Lors du vote!|Et après ?|Rien…|Voici le plan :|La ville paie «\u{a0}tout\u{a0}».|Fin (hier).|Bon",
    );
    // The parity of marks, as each language has them.
    check(
        "en",
        "\"We paid for it all.|\"We will not do so again,\" he said.|\"No,\" she said.|\"Yes.\"|In May it ended.",
    );
    check("en", "\"They paid for it all.\"|In May it ended, and his \"house of cards\" fell.");
    check("de", "Er sagte: „Wir gehen.“|Dann ging er.|„Jetzt“, rief sie.|„Ja.“|„Nein.“");
    check("da", "»Vi går,« sagde han.|»Nu,« råbte hun.|Så gik de.");
    check("sv", "”Vi går”, sade han.|”Nu”, ropade hon.|Sedan gick de.");
    check("en", "He was behind the 'plan of the year'|When it rained, all left.");
    // A number or the sign of a list; a letter of one, and what a lower-case line goes on from.
    check("en", "It is sold on Play.|9) Columbus is closed.|10) Rome is open.");
    check("de", "Er wurde verletzt (leicht).|a) Die Frage bleibt.|b) Die Antwort auch.");
    check("es", "No hubo más cambios en la sala.|c. En mayo se cerró.");
    check("de", "Dazu gehören:|die neue Brücke am Markt und|die".replace("und|die", "und die").as_str());
    check("fr", "Il y eut un tir (46e) ;|une tête dans le mur (47e) ;|un but.");
    // Dialogue.
    check("no", "De venter på.|– Da får vi se.|– Ja.");
    check("ru", "Он ждал.|— Где вы?|— Здесь.");
    // An address, a post.
    check("en", "Write to me@example.org.".replace("org.", "org!|Then wait.").as_str());
    check("de", "Mehr unter www.beispiel.de.|Die Stadt zahlt.");
    check("en", "Follow him at @somebody.|If he writes, read it.");
    // After an acronym, a number, a percent sign, capitals, a unit, a year.
    check(
        "en",
        "The rules of NATO|The council met. Sales of Halo 3|When it came out, sales grew by 5%|The end",
    );
    check("en", "THE LONG ROAD BACK HOME|Speaking on Monday, he smiled.");
    check("fr", "Une saison en 2019|L’hiver fut long. Le premier mai|L’été aussi.");
    check("en", "It rose in the 1990s.|Trains came on the 21st.|Buses came later.");
    check("de", "So kam es im Jahr 2022|«Wir gehen», rief er.");
}

#[test]
fn what_is_no_boundary() {
    for (language, text) in [
        ("fr", "Selon M.Diop, 2.500 hommes du cap. A.B.Sow partent à 10:30 pour l’UE."),
        (
            "en",
            "In the U.S. and the U.K., Mr. J.R.Smith saw notes.txt and BA.2 at 9:30 a.m. on v2.0.1 of it.",
        ),
        ("en", "He read it on www.example.com and News.Az, wrote to A.Smith@example.com and left."),
        ("en", "The U.S.'s bridge and the U.S.-led plan, said on Fri.-Sat. by most of them, went on."),
        (
            "en",
            "The PhD student had an iPhone and a MacBook, H2SO4, CO2, an A380 and an F-16, NaCl and pH 7.",
        ),
        ("en", "It is sold by McDonald, TikTok and PricewaterhouseCoopers (and by AcmeWidget too)."),
        ("en", "Their blog AllTheNewPlans.com says so, and so does BonnySmith.org to this day."),
        ("de", "Nach Nr.5, z.B. am 12.Mai, im 2.Weltkrieg (2.Weltkrieg), u.a. bei Dr.Meier und Prof.Huber."),
        (
            "de",
            "Die LeserInnen, Leser:innen und Schüler:in der TU9 zahlen ca.5 Euro, d.h. 3,5 % von 2.500 kWh.",
        ),
        ("de", "Die Seite „www.beispiel.de“ und das Gerät ‹Klein› kamen gut an."),
        ("es", "Los EE.UU. y los DD.HH. y las FF.AA. del Sr.Pérez ante la ONU el 3.5 de mayo."),
        ("es", "BOGOTÁ, COLOMBIA.- Tras la lluvia, todos salieron."),
        ("ru", "— Мы ждём,— сказал он.— Это всё,— добавил он."),
        ("zu", "UMnu Dube waseThekwini uye eGoli noNomsa."),
        ("en", "\"“Then \"calm\" was the word."),
        ("en", "It stands in C:/Users/Name/AppData/Local and in a cup of McCoy's."),
    ] {
        check(language, text);
    }
}

#[test]
fn the_text_is_evidence_of_its_names() {
    // Written twice, it is a name; both words alone elsewhere, it is two.
    check("en", "They met at PlumTree. Nobody at PlumTree said why.");
    check("en", "A walk to the old Plum|Tree and garden. A Plum fell; one Tree stood.");
    check("es", "La dama habló con elFaro sin rodeos. Nadie más escribe en elFaro hoy.");
}

#[test]
fn kept_breaks_are_boundaries() {
    let text = "One goes here.\nTwo goes\n \nThree.Four";
    let blocks = restore_blocks(text, Language::new("en"));
    let reasons: Vec<_> = blocks.iter().map(|block| block.reason.as_str()).collect();
    assert_eq!(texts(text, &blocks), ["One goes here.", "Two goes", "Three.", "Four"]);
    assert_eq!(reasons, ["start", "line-break", "blank-line", "capital-after-stop"]);
    check("en", "Nothing is glued here. All is well, as it was.");
}

#[test]
fn a_short_section_is_in_the_language_of_the_one_before() {
    let english =
        "They met on Monday in the old town hall of the city, and all of them came by train or bus. ";
    let german =
        "Sie trafen sich am Montag in der alten Halle der Stadt, und alle kamen mit dem Zug oder Bus. ";
    // German writes ordinals with a stop.
    let date = "Die Frau ging am 12.Zebras sah sie nicht, und die Stadt zahlte es ihr auch nicht.";
    let last =
        |text: &str| restore_blocks(text, None).last().is_some_and(|block| block.span.of(text) == date);
    assert!(last(date));
    assert!(!last(&format!("{english}\n\n{date}")));
    assert!(last(&format!("{english}\n\n{}\n\n{date}", german.repeat(3))));
}

#[test]
fn hostile_megabytes_take_linear_time() {
    let patterns = [
        "A", ".", "\"", "aB", "A.", "”“", "(", "é", "。", "x.Y", "TikTok", "\n", "“Ab.", "—", "1.A", "a。",
        "a.'b", "Die",
    ];
    for pattern in patterns {
        // Without optimisation an eighth of it takes as long.
        let length = if cfg!(debug_assertions) { 1 << 17 } else { 1 << 20 };
        let text = pattern.repeat(length / pattern.len());
        let start = std::time::Instant::now();
        let blocks = restore_blocks(&text, Language::new("en"));
        let covered: usize = blocks.iter().map(|block| block.span.len()).sum();
        let expected: usize = text.chars().filter(|c| !c.is_whitespace()).map(char::len_utf8).sum();
        assert_eq!(covered, expected, "{pattern:?}");
        assert!(start.elapsed().as_secs() < 20, "{pattern:?} takes {:?}", start.elapsed());
    }
}

/// What matters to the engine: words, marks, numbers, names, breaks.
const PIECES: &[&str] = &[
    "the",
    "The",
    "house",
    "House",
    "iPhone",
    "TikTok",
    "NATO",
    "U.S.",
    "Dr.",
    "in",
    "In",
    "2.500",
    "10:30",
    "www.a.com",
    "@name",
    " ",
    " ",
    " ",
    " ",
    " ",
    ".",
    ".",
    "!",
    "?",
    "…",
    ":",
    ",",
    "\"",
    "“",
    "”",
    "„",
    "«",
    "»",
    "'",
    "''",
    ",,",
    "<<",
    ">>",
    "<b>",
    "’",
    "(",
    ")",
    "[1]",
    "–",
    "—",
    "-",
    "•",
    "9)",
    "a)",
    "É",
    "ß",
    "Дом",
    "дом",
    "。",
    "日本",
    "です",
    "قال",
    "है।",
    "\n",
    "\n\n",
    "\u{a0}",
    "e\u{301}",
    "👍",
    "\u{0}",
];

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..60).prop_map(|pieces| pieces.concat())
}

/// Articles with glued paragraphs and headings.
fn article() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "the",
        "council",
        "of",
        "Lyon",
        "decided",
        "on",
        "Monday",
        "2.500",
        "workers",
        "U.S.",
        "iPhone",
        "TikTok",
        "NATO",
        "and",
        "“quiet”",
        "\"calm\"",
        "(new)",
        "10:30",
        "www.a.com",
        "they",
        "said",
        "Dr. Meier",
        "it’s",
    ]);
    let line =
        (prop::sample::select(vec!["The", "In", "“Then", "He", "\"We"]), prop::collection::vec(word, 3..12));
    let end = prop::sample::select(vec![".", "!", "?", ".”", "", ":"]);
    let block = (line, end).prop_map(|((first, words), end)| {
        let mark = if first.starts_with('"') && !end.ends_with('”') { "\"" } else { "" };
        let words = words.join(" ");
        // Straight marks do not nest.
        let words = if first.starts_with('"') { words.replace('"', "") } else { words };
        format!("{first} {words}{end}{mark}")
    });
    prop::collection::vec(block, 1..8).prop_map(|blocks| blocks.concat())
}

/// Whether a word of [`article`] is made of the last of a line and the first of the next.
fn is_glued(word: &str) -> bool {
    let starts = ["The", "In", "“Then", "He", "\"We"];
    starts.iter().any(|start| word.len() > start.len() && word.ends_with(start))
}

/// Whether a straight mark stands between two words, with no space on either side.
fn has_mark_between_words(block: &str) -> bool {
    block
        .split('"')
        .collect::<Vec<_>>()
        .windows(2)
        .any(|sides| sides[0].ends_with(char::is_alphanumeric) && sides[1].starts_with(char::is_alphanumeric))
}

proptest! {
    #[test]
    fn blocks_cover_everything_but_white_space(text in prop_oneof![text(), any::<String>()]) {
        let blocks = restore_blocks(&text, None);
        let mut end = 0;
        for block in &blocks {
            prop_assert!(text.get(end..block.span.start).is_some_and(|gap| gap.trim().is_empty()));
            prop_assert_eq!(block.span.trimmed(&text), block.span);
            prop_assert!(!block.span.is_empty());
            end = block.span.end;
        }
        prop_assert!(text.get(end..).is_some_and(|gap| gap.trim().is_empty()));
    }

    #[test]
    fn a_body_after_a_blank_line_changes_nothing(body in text(), other in text(), given in any::<bool>()) {
        let language = Language::new("en").filter(|_| given);
        let alone = restore_blocks(&body, language);
        let both = restore_blocks(&format!("{body}\n\n{other}"), language);
        prop_assert_eq!(&both[..alone.len().min(both.len())], &alone[..]);
    }

    // A word with an inner capital that stands twice is taken for a name, unless blank lines, across which nothing
    // is evidence, part the two; and what a straight mark between two words does is told by the next mark, which a
    // blank line hides.
    #[test]
    fn restored_text_restores_to_itself(text in article()) {
        let mut glued: Vec<_> = text.split_whitespace().filter(|word| is_glued(word)).collect();
        glued.sort_unstable();
        prop_assume!(glued.windows(2).all(|pair| pair[0] != pair[1]));
        let language = Language::new("en");
        let blocks = restore_blocks(&text, language);
        prop_assume!(!texts(&text, &blocks).into_iter().any(has_mark_between_words));
        let joined = texts(&text, &blocks).join("\n\n");
        let again = restore_blocks(&joined, language);
        prop_assert_eq!(texts(&joined, &again), texts(&text, &blocks));
    }

    // Behind a blank line a heading cannot be told by what follows it, since nothing behind a blank line may
    // change what stands before. Behind a line break it can; but words that a first pass parted are evidence for
    // the second, which may part more.
    #[test]
    fn lines_restore_to_the_same_kinds(text in article()) {
        let language = Language::new("en");
        let blocks = restore_blocks(&text, language);
        let lines = texts(&text, &blocks).join("\n");
        let again = restore_blocks(&lines, language);
        let kinds = |blocks: &[Block]| blocks.iter().map(|block| block.kind).collect::<Vec<_>>();
        prop_assume!(texts(&lines, &again) == texts(&text, &blocks));
        prop_assert_eq!(kinds(&again), kinds(&blocks));
    }
}
