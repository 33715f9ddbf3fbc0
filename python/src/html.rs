//! An article as HTML, for notebooks: as a reader would like to see it, quotes marked by speaker.

use crate::data::counted;
use newsdump::{Article, BlockKind, Language, Place, Quote, SourceUrl, Span};
use std::{
    collections::HashMap,
    fmt::{self, Display, Write},
};

/// `article` as HTML. All text of the input is escaped.
pub(crate) fn article(article: &Article) -> Result<String, fmt::Error> {
    let mut html = String::with_capacity(2 * article.body.raw.len() + 2048);
    let language = article.language.as_ref().map_or("", Language::as_str);
    write!(
        html,
        "<article class=\"newsdump\" lang=\"{language}\" dir=\"auto\" \
         style=\"max-width:46em;line-height:1.5;overflow-wrap:anywhere\">"
    )?;
    byline(&mut html, article)?;
    let quotes = Quotes::of(article);
    if article.title.is_some() {
        write!(html, "<h2 style=\"margin:.2em 0\">{}</h2>", quotes.whole(Place::Title))?;
    }
    if let Some(headline) = &article.headline {
        write!(html, "<p><em>{}</em></p>", Escaped(headline))?;
    }
    if article.lede.is_some() {
        write!(html, "<p><strong>{}</strong></p>", quotes.whole(Place::Lede))?;
    }
    for block in &article.body.blocks {
        let tag = if block.kind == BlockKind::Heading { "h3" } else { "p" };
        write!(html, "<{tag}>{}</{tag}>", quotes.marked(Place::Body, block.span))?;
    }
    if article.body.blocks.is_empty() && !article.body.raw.is_empty() {
        write!(html, "<p style=\"white-space:pre-wrap\">{}</p>", quotes.whole(Place::Body))?;
    }
    legend(&mut html, &quotes)?;
    diagnostics(&mut html, article)?;
    html.push_str("</article>");
    Ok(html)
}

/// Date, outlet, language and address.
fn byline(html: &mut String, article: &Article) -> fmt::Result {
    html.push_str("<p style=\"opacity:.7;font-size:90%;margin:0\">");
    let date = article.date.map(|date| date.to_string());
    let parts = [date.as_deref(), article.outlet.as_deref(), article.language.as_ref().map(Language::as_str)];
    for part in parts.into_iter().flatten() {
        write!(html, "{} · ", Escaped(part))?;
    }
    match &article.url {
        Some(url) if url.is_valid() => link(html, url)?,
        Some(url) => write!(html, "{}", Escaped(url.as_str()))?,
        None => {}
    }
    html.push_str("</p>");
    Ok(())
}

fn link(html: &mut String, url: &SourceUrl) -> fmt::Result {
    let url = Escaped(url.as_str());
    write!(html, "<a href=\"{url}\" rel=\"noopener noreferrer\" target=\"_blank\">{url}</a>")
}

/// Who speaks, each in a colour of their own.
fn legend(html: &mut String, quotes: &Quotes<'_>) -> fmt::Result {
    if quotes.names.is_empty() {
        return Ok(());
    }
    html.push_str("<p style=\"font-size:90%\">");
    for (number, name) in quotes.names.iter().enumerate() {
        write!(html, "<mark style=\"{}\">{}</mark> ", Colour(number), Escaped(name))?;
    }
    html.push_str("</p>");
    Ok(())
}

fn diagnostics(html: &mut String, article: &Article) -> fmt::Result {
    if article.diagnostics.is_empty() {
        return Ok(());
    }
    let count = counted(article.diagnostics.len(), "diagnostic");
    write!(html, "<details><summary>{count}</summary><ul>")?;
    for found in &article.diagnostics {
        write!(html, "<li>{}</li>", Escaped(&found.to_string()))?;
    }
    html.push_str("</ul></details>");
    Ok(())
}

/// The quotes of an article, and who speaks.
struct Quotes<'a> {
    article: &'a Article,
    /// Title, lede and body with their quotes, in the order in which they begin.
    places: [(Place, Vec<&'a Quote>); 3],
    /// The speakers, in the order in which they speak.
    names: Vec<&'a str>,
    numbers: HashMap<&'a str, usize>,
}

impl<'a> Quotes<'a> {
    fn of(article: &'a Article) -> Self {
        let places = [Place::Title, Place::Lede, Place::Body].map(|place| {
            let mut quotes: Vec<_> = article.quotes.iter().filter(|quote| quote.place == place).collect();
            quotes.sort_by_key(|quote| quote.span.start);
            (place, quotes)
        });
        let (mut names, mut numbers) = (Vec::new(), HashMap::new());
        for name in article.quotes.iter().filter_map(name) {
            numbers.entry(name).or_insert_with(|| {
                names.push(name);
                names.len() - 1
            });
        }
        Self { article, places, names, numbers }
    }

    fn number(&self, quote: &Quote) -> Option<usize> {
        self.numbers.get(name(quote)?).copied()
    }

    /// The quotes of a text that begin in `span`.
    fn within(&self, place: Place, span: Span) -> impl Iterator<Item = &'a Quote> {
        let quotes =
            self.places.iter().find(|(known, _)| *known == place).map(|(_, quotes)| quotes.as_slice());
        let quotes = quotes.unwrap_or_default();
        let first = quotes.partition_point(|quote| quote.span.start < span.start);
        quotes.iter().skip(first).copied().take_while(move |quote| quote.span.start < span.end)
    }

    /// A part of a text of the article, with its quotes marked.
    fn marked(&self, place: Place, span: Span) -> Marked<'_> {
        Marked { quotes: self, place, span }
    }

    /// As [`marked`](Self::marked), the whole text.
    fn whole(&self, place: Place) -> Marked<'_> {
        self.marked(place, Span::new(0, self.article.text_at(place).len()))
    }
}

/// What the speaker of a quote is called.
fn name(quote: &Quote) -> Option<&str> {
    let speaker = quote.speaker.as_ref()?;
    Some(speaker.name.as_deref().unwrap_or(&speaker.text))
}

/// See [`Quotes::marked`].
struct Marked<'a> {
    quotes: &'a Quotes<'a>,
    place: Place,
    span: Span,
}

impl Display for Marked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.quotes.article.text_at(self.place);
        let mut done = self.span.start;
        for quote in self.quotes.within(self.place, self.span) {
            // Of quotes that overlap, the first is marked.
            let fits = self.span.contains(quote.span) && done <= quote.span.start;
            if !fits || quote.span.is_empty() {
                continue;
            }
            write!(f, "{}", Escaped(Span::new(done, quote.span.start).of(text)))?;
            let words = Escaped(quote.span.of(text));
            match self.quotes.number(quote).zip(name(quote)) {
                Some((number, name)) => {
                    let (colour, name) = (Colour(number), Escaped(name));
                    write!(f, "<mark style=\"{colour}\" title=\"{name} ({})\">{words}</mark>", quote.kind)?;
                }
                None => write!(
                    f,
                    "<u style=\"text-decoration-style:dotted\" title=\"{}\">{words}</u>",
                    quote.kind
                )?,
            }
            done = quote.span.end;
        }
        write!(f, "{}", Escaped(Span::new(done, self.span.end).of(text)))
    }
}

/// The colour of speaker number so-and-so: as far from the others as can be.
struct Colour(usize);

impl Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "color:#111;background:hsl({},70%,84%)", (40 + 137 * self.0) % 360)
    }
}

/// Text for HTML, inside an element or a quoted attribute: as on a terminal, it cannot steer what shows it.
struct Escaped<'a>(&'a str);

/// What a page may have and a terminal may not: line ends, and what joins letters, or keeps them apart.
const KEPT: [char; 3] = ['\n', '\u{200c}', '\u{200d}'];

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in self.0.split_inclusive(KEPT) {
            let text = piece.trim_end_matches(KEPT);
            write!(Entities(f), "{}", newsdump::Escaped(text))?;
            f.write_str(piece.get(text.len()..).unwrap_or(""))?;
        }
        Ok(())
    }
}

/// Writes text as HTML.
struct Entities<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl Write for Entities<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars().try_for_each(|char| match char {
            '&' => self.0.write_str("&amp;"),
            '<' => self.0.write_str("&lt;"),
            '>' => self.0.write_str("&gt;"),
            '"' => self.0.write_str("&quot;"),
            '\'' => self.0.write_str("&#39;"),
            _ => self.0.write_char(char),
        })
    }
}
