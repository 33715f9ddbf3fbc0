//! What the fields mean: every row of that table.

use newsdump::{Article, Field, ParseOptions, Place, QuoteKind, parse};

fn article(content: &str) -> Article {
    parse(format!(" date 2021-11 https://a.example/one\n\n{content}")).unwrap()
}

/// The date, and what header, URL and stamp say of it.
fn dates(header: &str, path: &str, stamp: &str) -> [String; 4] {
    let text = format!(" date {header} https://a.example/{path}\n\nT\n\nT\n\nL. {stamp}, O\n\nB.");
    let date = parse(text).unwrap().date.unwrap();
    let shown = |date: Option<newsdump::PartialDate>| date.map_or("-".to_owned(), |date| date.to_string());
    let evidence = date.evidence;
    [date.date.to_string(), shown(evidence.header), shown(evidence.url), shown(evidence.stamp)]
}

#[test]
fn date_from_the_stamp_else_the_url_else_the_header() {
    assert_eq!(dates("2021-11", "x", "-"), ["2021-11-01", "2021-11", "-", "-"]);
    assert_eq!(dates("2021-11-03", "x", "-"), ["2021-11-03", "2021-11-03", "-", "-"]);
    assert_eq!(dates("2021-11", "20211112/x", "-"), ["2021-11-12", "2021-11", "2021-11-12", "-"]);
    assert_eq!(dates("2021-11", "a/2021/11/12/x", "-"), ["2021-11-12", "2021-11", "2021-11-12", "-"]);
    assert_eq!(
        dates("2021-11", "20211112/x", "11.11.2021"),
        ["2021-11-11", "2021-11", "2021-11-12", "2021-11-11"]
    );
}

#[test]
fn stamps_in_every_known_form() {
    for stamp in ["11.11.2021", "11/11/2021", "2021-11-11"] {
        assert_eq!(dates("2021-11", "x", stamp)[3], "2021-11-11", "{stamp}");
    }
    assert_eq!(dates("2021-03", "x", "4.3.2021")[3], "2021-03-04");
}

#[test]
fn url_as_written_valid_or_not() {
    for (url, valid) in [
        ("https://a.example/%C3%A9?a=b#c", true),
        ("HTTP://A.EXAMPLE:8080/x", true),
        ("https://münchen.example/straße", true),
        ("https://a.example/5µm", true),
        ("https://[::1", false),
    ] {
        let article = parse(format!(" date 2021-11 {url}\n\nT\n\nB.")).unwrap();
        let read = article.url.unwrap();
        assert_eq!((read.as_str(), read.is_valid()), (url, valid));
    }
}

#[test]
fn headline_where_the_second_title_says_something_else() {
    let headline = |first: &str, second: &str| {
        let article = article(&format!("{first}\n\n{second}\n\nL. 11.11.2021, O\n\nB."));
        assert_eq!(article.title.as_deref(), Some(first));
        article.headline
    };
    assert_eq!(headline("A bridge", "A bridge"), None);
    assert_eq!(headline("A  bridge", "A\u{a0}bridge"), None);
    assert_eq!(headline("A bridge | Outlet", "A bridge").as_deref(), Some("A bridge"));
    assert_eq!(headline("A bridge reopens", "It is open again").as_deref(), Some("It is open again"));
}

#[test]
fn a_second_title_with_a_full_stop_is_the_text_where_none_follows() {
    let titles = "A bridge reopens\n\nA bridge reopens again.";
    assert_eq!(article(&format!("{titles}\n\nIt was shut.")).body.raw, "It was shut.");
    assert_eq!(article(titles).body.raw, "A bridge reopens again.");
}

#[test]
fn headline_without_a_stamp_by_the_full_stops() {
    let headline = |content: &str| article(content).headline;
    let again = "A bridge reopens again.";
    assert_eq!(headline(&format!("A bridge reopens\n\n{again}\n\nIt was shut.")).as_deref(), Some(again));
    let (edited, teaser) = ("Officials close the old crossing", "It was shut on Monday.");
    let text = format!("Bridge shut\n\n{edited}\n\n{teaser}");
    assert_eq!(headline(&text), None);
    assert_eq!(headline(&format!("{text}\n\nIt was old.")).as_deref(), Some(edited));
}

#[test]
fn lede_by_its_stamp_or_by_its_place() {
    let lede = |content: &str| article(content).lede.map(|lede| (lede.text, lede.truncated));
    let of = |text: &str, truncated| Some((text.to_owned(), truncated));
    assert_eq!(lede("T\n\nT\n\nL... 11.11.2021, O\n\nB."), of("L...", true));
    assert_eq!(lede("T\n\nT\n\nL...11.11.2021, O\n\nB."), of("L...", true));
    assert_eq!(lede("T\n\nT\n\nL…\n\nB."), of("L…", true));
    assert_eq!(lede("T\n\nT\n\nL.\n\nB."), of("L.", false));
    assert_eq!(lede("T\n\nT\n\nB."), None);
    assert_eq!(lede(&format!("T\n\nT\n\n{}\n\nB.", "A long block. ".repeat(60))), None);
}

#[test]
fn outlet_from_the_stamp_alone() {
    assert_eq!(
        article("T\n\nL. 11.11.2021, Le Monde, Paris\n\nB.").outlet.as_deref(),
        Some("Le Monde, Paris")
    );
    assert_eq!(article("T\n\nT\n\nL.\n\nB.").outlet, None);
}

#[test]
fn body_verbatim_with_the_breaks_that_the_dump_kept() {
    let body = "One.Two \u{a0} «three».\nFour.\n\n\nFive 2.500 M.Diop";
    let article = article(&format!("T\n\nT\n\nL. 11.11.2021, O\n\n {body} \n\n"));
    assert_eq!(article.body.raw, body);
    let starts: Vec<usize> = article.body.blocks.iter().map(|block| block.span.start).collect();
    for part in ["One.", "Four.", "Five"] {
        assert!(starts.contains(&body.find(part).unwrap()), "{part} begins a block: {starts:?}");
    }
}

#[test]
fn quotes_with_their_place_and_span() {
    let article = article(
        "Un « oui » franc\n\nUn « oui » franc\n\nElle parle de « paix ». 11.11.2021, O\n\nDe « calme » aussi.",
    );
    let found: Vec<_> = article.quotes.iter().map(|quote| (quote.place, quote.text.as_str())).collect();
    assert_eq!(found, [(Place::Title, "oui"), (Place::Lede, "paix"), (Place::Body, "calme")]);
    for quote in &article.quotes {
        assert_eq!(quote.span.of(article.text_at(quote.place)), quote.text);
        assert_ne!(quote.kind, QuoteKind::Indirect);
    }
}

#[test]
fn language_from_the_text_with_the_host_as_a_hint() {
    let french = article(
        "Le pont\n\nLe pont\n\nL. 11.11.2021, O\n\nLe pont de la ville rouvre ce jeudi, après deux ans de travaux qui ont coûté plus cher que prévu.",
    );
    assert_eq!(french.language.unwrap().as_str(), "fr");
    // A short body tells less than all texts together.
    let short = article(
        "Le pont de la ville rouvre ce jeudi\n\nLe pont de la ville rouvre ce jeudi\n\nIl était fermé depuis deux ans, \
         et les habitants l’attendaient. 11.11.2021, O\n\nOK.",
    );
    assert_eq!(short.language.unwrap().as_str(), "fr");
    let hinted = parse(" date 2021-11 https://de.news.example/x\n\nBerlin\n\nBerlin 2021.").unwrap();
    assert!(hinted.language.is_none_or(|language| language.as_str() == "de"));
}

#[test]
fn what_is_asked_for_alone_is_as_it_is_among_all() {
    let text = " date 2021-11 https://a.example/\n\nT\n\nLe pont est resté fermé pendant tout l’hiver.Lors d’une réunion \
                avec les habitants de la ville, « le pont va céder », a déclaré la maire Anne Morel.\n";
    let all = parse(text).unwrap();
    let alone = |field| ParseOptions::new().only(&[field]).parse(text).unwrap();
    assert_eq!(all.language.unwrap().as_str(), "fr");
    assert_eq!(alone(Field::Language).language, all.language);
    assert_eq!(all.body.blocks.len(), 2);
    assert_eq!(alone(Field::Blocks).body.blocks, all.body.blocks);
    assert_eq!(all.quotes.len(), 1);
    assert_eq!(alone(Field::Quotes).quotes, all.quotes);
}
