//! Names: which words of a noun phrase are the name of a person or a body.

use super::{
    caseless::{behind_insertion, is_age},
    class::Class,
    lists::Traits,
    mention::is_short,
    outline::{Kind, Node, Outline},
    quoted,
};
use std::ops::Range;

/// The name in `nodes`, titles and roles before it left out. A name behind a preposition counts when it
/// is several words long and follows some other word (`le ministre des Affaires étrangères Jean Dupont`).
pub(super) fn name_in(outline: &Outline<'_>, nodes: &Range<usize>) -> Option<Range<usize>> {
    let node = |at: usize| outline.nodes.get(at).filter(|_| nodes.contains(&at));
    let mut at = nodes.start;
    let mut fallback: Option<Option<Range<usize>>> = None;
    while at < nodes.end {
        if !node(at).is_some_and(Node::is_name) {
            at += 1;
            continue;
        }
        let run = at..name_run_end(outline, at, nodes.end);
        at = run.end;
        if run == *nodes {
            return name_of_run(outline, &run);
        }
        let before = nodes.start..articles_before(outline, nodes, &run);
        let linked = is_linked(outline, &before, &run);
        if is_of_another(outline, nodes, &before, &run, linked) {
            continue;
        }
        let named_behind = || is_named_behind(outline, nodes, &run);
        let first_name =
            |person: &Range<usize>| node(person.start).is_some_and(|node| node.is(Class::FIRST_NAME));
        let person = person_in(outline, &run, linked);
        if let Some(person) = person.filter(|person| first_name(person) || !named_behind()) {
            if linked && is_owner(outline, nodes, &person) {
                continue;
            }
            return Some(person);
        }
        let office = |node: &Node| node.is(Class::ROLE) && !node.is(Class::BODY);
        let role = run.start > nodes.start && node(run.start - 1).is_some_and(office);
        if role && !named_behind() {
            return bare_name(outline, &run);
        }
        // `Dyrektorka lecznicy | Mariola Dudziak`: the capital of a role that opens the sentence is no name.
        let role = |name: &Option<Range<usize>>| {
            let opens =
                name.as_ref().filter(|name| name.len() == 1 && name.start == nodes.start && run.len() > 1);
            opens.is_some_and(|name| node(name.start).is_some_and(|node| node.is(Class::ROLE)))
        };
        // `la alcaldesa en la red | Z`: it says where.
        let placed = || {
            let weak = Class::NOUN_PREPOSITION | Class::WEAK;
            (nodes.start..run.start).any(|at| node(at).is_some_and(|node| node.class.and(weak) == weak))
        };
        if !linked && fallback.as_ref().is_none_or(role) && !placed() {
            fallback = Some(bare_name(outline, &run));
        }
    }
    fallback.flatten()
}

/// Where the articles right before the name words of `run` begin, within `nodes`.
fn articles_before(outline: &Outline<'_>, nodes: &Range<usize>, run: &Range<usize>) -> usize {
    let mut start = run.start;
    while start > nodes.start && outline.is(start - 1, Class::DETERMINER) {
        start -= 1;
    }
    start
}

/// Whether a preposition joins the name words of `run`, and their articles, to what stands `before`.
fn is_linked(outline: &Outline<'_>, before: &Range<usize>, run: &Range<usize>) -> bool {
    // `le coach | des | Bleus`: an article that is a preposition, too.
    let of_several = |at: usize| outline.is(at, Class::NOUN_PREPOSITION) && outline.is(at, Class::INDEFINITE);
    !before.is_empty()
        && (outline.is(before.end - 1, Class::NOUN_PREPOSITION.or(Class::PREPOSITION))
            || (before.end..run.start).any(of_several))
}

/// Whether the name words of `run` in `nodes` say whose, or of what, somebody else is, who stands `before` or behind.
fn is_of_another(
    outline: &Outline<'_>,
    nodes: &Range<usize>,
    before: &Range<usize>,
    run: &Range<usize>,
    linked: bool,
) -> bool {
    let node = |at: usize| outline.nodes.get(at).filter(|_| nodes.contains(&at));
    let possessor = node(run.end).is_some_and(|node| node.is(Class::GENITIVE));
    if possessor && run.end + 1 < nodes.end {
        return true;
    }
    // `el portavoz del | ministro | Pérez`: the name is that of the other role.
    let given = outline.is(run.start, Class::FIRST_NAME);
    if !linked && run.len() == 1 && !given && is_of_role(outline, before.clone()) {
        return true;
    }
    // `Florida | governor Lee Park`: a name before a role belongs to the role.
    let belongs = node(run.end).is_some_and(|node| node.is(Class::ROLE) && !node.is(Class::CAPITAL));
    if belongs && (run.end..nodes.end).any(|at| node(at).is_some_and(Node::is_name)) {
        return true;
    }
    // `former Florida | aide Lee Park`
    let of_noun = node(run.end).is_some_and(|node| node.kind == Kind::Word && node.class == Class::NONE);
    of_noun && begins_full_name(outline, run.end + 1, nodes.end, false)
}

/// Whether a full name behind the name words of `run` in `nodes` is who it is: `Директор | Нафтогазу | … Юрій Вітер`, `главы |
/// МЧС | региона Ивана Петрова`.
fn is_named_behind(outline: &Outline<'_>, nodes: &Range<usize>, run: &Range<usize>) -> bool {
    let acronym = run.len() == 1 && outline.is(run.start, Class::UPPER);
    let may_be_oblique = acronym && outline.is(nodes.start, Class::OBLIQUE);
    (run.end..nodes.end).any(|at| {
        let oblique = may_be_oblique && outline.is(at, Class::OBLIQUE);
        begins_full_name(outline, at, nodes.end, oblique)
    })
}

/// The name in a run of name words that nothing else stands beside.
pub(super) fn name_of_run(outline: &Outline<'_>, run: &Range<usize>) -> Option<Range<usize>> {
    person_in(outline, run, false).or_else(|| bare_name(outline, run))
}

/// Whether a preposition right behind a role joins the name to it: `l’avocat de | Jean Dupont`, who is somebody else.
pub(super) fn is_owner(outline: &Outline<'_>, nodes: &Range<usize>, name: &Range<usize>) -> bool {
    let mut before = (nodes.start..name.start).rev().skip_while(|&at| outline.is(at, Class::TITLE));
    let linked = before.next().is_some_and(|at| {
        outline.is(at, Class::NOUN_PREPOSITION) && !outline.is(at, Class::DETERMINER.or(Class::GENITIVE))
    });
    linked && before.next().is_some_and(|at| outline.is(at, Class::ROLE))
}

/// Whether the nodes end with a role that a preposition joins to another one: `el portavoz del | ministro`.
fn is_of_role(outline: &Outline<'_>, nodes: Range<usize>) -> bool {
    let Some(role) = nodes.end.checked_sub(1).filter(|&at| outline.is(at, Class::ROLE)) else { return false };
    let link = |at: usize| outline.is(at, Class::NOUN_PREPOSITION);
    let article = |&at: &usize| outline.is(at, Class::DETERMINER) && !link(at);
    let mut ahead = (nodes.start..role).rev().skip_while(article);
    ahead.next().is_some_and(link) && ahead.next().is_some_and(|at| outline.is_of_person(at))
}

/// Whether a full name begins at `at`, which no word joins to what is before; `oblique`: in another case than that of a
/// subject, maybe.
fn begins_full_name(outline: &Outline<'_>, at: usize, end: usize, oblique: bool) -> bool {
    let node = |at: usize| outline.nodes.get(at);
    let links = Class::AND.or(Class::NOUN_PREPOSITION).or(Class::PREPOSITION);
    at + 1 < end
        && node(at).is_some_and(|node| {
            node.is_name() && node.is(Class::FIRST_NAME) && (oblique || !node.is(Class::OBLIQUE))
        })
        && node(at + 1).is_some_and(Node::is_name)
        && node(at - 1).is_some_and(|node| !node.is_punctuation() && !node.is(links.or(Class::FIRST_NAME)))
}

/// How many nodes stand before the first name word. Not inlined: few words are a part of a name, and the search for them
/// is to be short.
#[inline(never)]
pub(super) fn before_name(nodes: &[Node]) -> Option<usize> {
    nodes.iter().position(Node::is_name)
}

/// The end of the run of name words that begins at `start`.
pub(super) fn name_run_end(outline: &Outline<'_>, start: usize, limit: usize) -> usize {
    let node = |at: usize| outline.nodes.get(at).filter(|_| at < limit);
    let mut at = start + 1;
    loop {
        if node(at).is_some_and(Node::is_name) {
            at += 1;
            continue;
        }
        // Particles between: `van der Berg`.
        let mut next = at;
        let article = |next: usize| next > at && node(next).is_some_and(|node| node.is(Class::DETERMINER));
        while next < at + 3 && (article(next) || node(next).is_some_and(|node| node.is(Class::PARTICLE))) {
            next += 1;
        }
        if next == at {
            return at;
        }
        let first_name = at - start <= 3 && node(at - 1).is_some_and(|node| node.is(Class::FIRST_NAME));
        let given = || (start..at).rev().take_while(|&at| node(at).is_some_and(is_given)).count();
        // `Marcelo Bessa | de Araújo`
        let surname = || {
            let other = Class::UPPER.or(Class::ROLE).or(Class::SPEECH_NOUN);
            node(start).is_some_and(|node| node.is(Class::FIRST_NAME))
                && node(at).is_some_and(|node| node.is(Class::INNER))
                && !node(next).is_some_and(|node| node.is(other))
        };
        if (first_name || given() <= 1 || surname())
            && node(next).is_some_and(|node| node.is_name() && (first_name || !node.is(Class::PRESS)))
            && !node(at - 1).is_some_and(|node| node.is(Class::TITLE.or(Class::ROLE)))
        {
            at = next + 1;
            continue;
        }
        return at;
    }
}

/// Whether a word of a name is no title and no role before it.
fn is_given(node: &Node) -> bool {
    !node.is(Class::TITLE.or(Class::ROLE))
}

/// The name of a person in a run of capitals: what follows the last title, role or acronym; the whole
/// where it begins with a first name. `linked` runs need such a sign.
fn person_in(outline: &Outline<'_>, run: &Range<usize>, linked: bool) -> Option<Range<usize>> {
    let node = |at: usize| outline.nodes.get(at);
    let first_name = run.clone().find(|&at| {
        at + 1 < run.end
            && node(at).is_some_and(|node| node.is(Class::FIRST_NAME))
            && node(at + 1).is_some_and(|node| !node.is(Class::TITLE))
    });
    if let Some(start) = first_name {
        // `Marine Bank CEO | Ann Lee`
        let titled = |&at: &usize| {
            let title = node(at - 1).is_some_and(|node| node.is(Class::TITLE.or(Class::ROLE)));
            title && at + 1 < run.end && node(at).is_some_and(|node| node.is(Class::FIRST_NAME))
        };
        let start = (start + 1..run.end).rev().find(titled).unwrap_or(start);
        // `Jan Novák | ČTK | řekl`
        let acronym = |&at: &usize| node(at).is_some_and(|node| node.is(Class::UPPER));
        let mixed = node(start + 1).is_some_and(|node| !node.is(Class::UPPER));
        let end = (start + 2..run.end).find(acronym).filter(|_| mixed).unwrap_or(run.end);
        return Some(start..end);
    }
    let titled = run.clone().rev().find(|&at| {
        at + 1 < run.end
            && node(at).is_some_and(|node| {
                node.is(Class::TITLE.or(Class::ROLE)) || node.is(Class::UPPER) && at > run.start
            })
    });
    match titled {
        Some(at) if !linked || run.end - at > 2 => Some(at + 1..run.end),
        _ => None,
    }
}

/// A run of capitals without the titles and roles before the name; `None` where nothing is left.
fn bare_name(outline: &Outline<'_>, run: &Range<usize>) -> Option<Range<usize>> {
    let mut start = run.start;
    while start < run.end && outline.is(start, Class::TITLE) {
        start += 1;
    }
    (start < run.end).then_some(start..run.end)
}

/// Whether a name is surely that of a person: a first name or a title says so, or a role beside it.
pub(super) fn is_strong_name(outline: &Outline<'_>, nodes: &Range<usize>, traits: Traits) -> bool {
    let node = |at: usize| outline.nodes.get(at);
    // A heading ends without a stop: `Hav overrasker forskerne`, `Temperaturen …`
    let opens = || opens_sentence(outline, nodes.start);
    let before = nodes.start.checked_sub(1).and_then(node);
    let behind = node(nodes.end);
    let has = |class: Class| nodes.clone().any(|at| outline.is(at, class));
    let given = outline.is(nodes.start, Class::FIRST_NAME);
    let determined = before.is_some_and(|node| node.is(Class::DETERMINER));
    // `an Orlando Republican`
    let member = || determined && outline.is(nodes.end - 1, Class::ROLE);
    // `Acme Widgets | Inc.`
    let body = outline.is(nodes.end - 1, Class::BODY);
    // `former Arizona | governor Lee Park`
    let belongs = || behind.is_some_and(|node| node.is(Class::ROLE) && !node.is(Class::CAPITAL));
    // `délégué | CGT`, `délégué | CGT Troie`: what somebody belongs to.
    let of_body = || {
        let upper = |at: usize| outline.is(at, Class::UPPER);
        let known = nodes.len() == 1 && outline.is(nodes.start, Class::BODY);
        known || upper(nodes.start) && (nodes.len() == 1 || !given && !upper(nodes.end - 1))
    };
    let titled = || {
        let behind = || outline.is_of_person(behind_insertion(outline, nodes.end));
        traits.names_first && (is_age(outline, nodes.end) || behind())
            || before.is_some_and(|node| {
                node.is(Class::TITLE) || node.is(Class::ROLE) && !node.is(Class::GENITIVE) && !of_body()
            }) && !belongs()
                && !body
                && !opens()
    };
    // `Ann, 48, …`; `says Ann`
    let single = given && nodes.len() == 1 && !outline.is(nodes.start, Class::UPPER);
    let linked = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::DETERMINER);
    let joined = || {
        let before = before.is_some_and(|node| node.is(linked.or(Class::CAPITAL)));
        before || behind.is_some_and(Node::is_quote)
    };
    let opener = || {
        let goes_on = |node: &Node| node.kind == Kind::Word && node.is(linked);
        behind.is_none_or(goes_on) && opens_sentence(outline, nodes.start)
    };
    let alone = || single && !joined() && !opener();
    // `Meurtre | de Troie`: the capital of a word that opens the sentence makes no name of it.
    let at_preposition = || {
        // `Aux | Beaux-Arts de Troie, …`
        let opening = nodes.start.checked_sub(1).filter(|&at| opens_sentence(outline, at));
        opening.is_some_and(|at| outline.is(at, Class::NOUN_PREPOSITION))
    };
    let opened = || opens_sentence(outline, nodes.start) || traits.has_plain_order() && at_preposition();
    let particle = || has(Class::PARTICLE) && (traits.capital_nouns || opened());
    let other = Class::UPPER.or(Class::ROLE).or(Class::SPEECH_NOUN);
    // `da 2ª | Vara Criminal`
    let counted = before.is_some_and(|node| node.is(Class::NUMBER));
    // `Asociación Sol`: a body by its first word.
    let named_body = body || traits.has_plain_order() && outline.is(nodes.start, Class::BODY);
    // `Paris-8 de Troie`
    let numbered =
        || !traits.caseless && outline.span(nodes).of(outline.text).bytes().any(|byte| byte.is_ascii_digit());
    let plain = || {
        (2..=4).contains(&nodes.len()) && !determined && !counted && !has(other) && !particle() && !named_body
    };
    // `Karim B., 30 ans`
    let shortened = || {
        nodes.len() == 2
            && !determined
            && is_initial(outline, nodes.end - 1)
            && !outline.is(nodes.start, other)
    };
    (given && nodes.len() > 1 && !member() || titled() || alone() || plain() || shortened()) && !numbered()
}

/// Whether the node at `at` is a letter with a full stop.
fn is_initial(outline: &Outline<'_>, at: usize) -> bool {
    let mut letters = outline.nodes.get(at).map_or("", |node| outline.word(node)).chars();
    letters.next().is_some_and(char::is_uppercase) && letters.eq(['.'])
}

/// Whether the node at `at` is the first of its sentence.
pub(super) fn opens_sentence(outline: &Outline<'_>, at: usize) -> bool {
    outline.sentences.binary_search_by_key(&at, |sentence| sentence.nodes.start).is_ok()
}

/// The name of a body that a mention spells out: `the Department of Justice`, `la Commission européenne`.
pub(super) fn body_name(outline: &Outline<'_>, nodes: &Range<usize>, traits: Traits) -> Option<String> {
    let nouns = traits.capital_nouns;
    let node = |at: usize| outline.nodes.get(at);
    let start = nodes.clone().find(|&at| !node(at).is_some_and(|node| node.is(Class::DETERMINER)))?;
    let first = node(start)?;
    // `Statens vegvesen`, `Oslo tingrett`, but `Norsk politi`
    let last = nodes.end.saturating_sub(1);
    let owned = traits.verb_second
        && !nouns
        && start == nodes.start
        && start < last
        && (start..last).all(|at| node(at).is_some_and(Node::is_name))
        && !first.is(Class::EPITHET.or(Class::ROLE).or(Class::FIRST_NAME))
        && node(last).is_some_and(|node| node.is(Class::BODY) && !node.is(Class::CAPITAL));
    let body = owned || first.is(Class::BODY) && nodes.clone().any(|at| node(at).is_some_and(Node::is_name));
    if !first.is_name() && !body
        || nodes.clone().any(|at| node(at).is_some_and(|node| node.is(Class::GENITIVE)))
    {
        return None;
    }
    let role = !body
        && (start..nodes.end)
            .any(|at| node(at).is_some_and(|node| node.is(Class::ROLE) && !node.is(Class::CAPITAL)));
    // The capital of a word that opens a sentence, or of any noun, says nothing of it.
    let opens = opens_sentence(outline, start);
    let known = first.is(Class::BODY) && !first.is(Class::ROLE);
    let initial = opens && start + 1 == nodes.end && !first.is(Class::UPPER) && !known;
    let begins_role = (opens || nouns) && !body && first.is(Class::ROLE);
    // `Hiszpan`
    let epithet = start + 1 == nodes.end && first.is(Class::EPITHET) && !first.is(Class::BODY);
    // `the | President`
    let office =
        start > nodes.start && start + 1 == nodes.end && first.is(Class::ROLE) && !first.is(Class::BODY);
    // `eine Sprecherin`, `ihr Hund`, `der Betrieb`: where every noun has a capital, it makes no name of one alone.
    let common = if nouns { is_common_noun(outline, nodes, start) } else { office };
    if role || initial || begins_role || epithet || common {
        return None;
    }
    let end = (start..nodes.end)
        .find(|&at| node(at).is_some_and(|node| node.kind != Kind::Word))
        .unwrap_or(nodes.end);
    Some(words_of(outline.span(&(start..end)).of(outline.text)))
}

/// The name of a body, where no letter is a capital: the word for it at one end, and words that say which it is: `وزارة |
/// الداخلية`, `भारतीय मौसम | विभाग`.
pub(super) fn spelled_body(outline: &Outline<'_>, nodes: &Range<usize>, traits: Traits) -> Option<String> {
    let words = outline.nodes.get(nodes.clone())?;
    let (first, last) = (words.first()?, words.last()?);
    let known = Class::BODY.or(Class::ROLE).or(Class::PRESS).or(Class::CAPITAL).or(Class::FUNCTION);
    let says = |node: &Node| node.is(Class::BODY) || node.is_plain_but(known) && !node.is(Class::ROLE);
    // `한국배구연맹`: where a word may be a compound, one that is long says which body it is.
    let long = |word: &str| traits.names_first && word.chars().nth(COMPOUND).is_some();
    let several = words.len() > 1 || outline.word(first).contains(' ') || long(outline.word(first));
    let body = several && words.len() <= LONGEST_BODY && (first.is(Class::BODY) || last.is(Class::BODY));
    (body && words.iter().all(says)).then(|| words_of(outline.span(nodes).of(outline.text)))
}

/// Whether the noun at `start`, alone behind its article, is likelier one that many things have than a name.
fn is_common_noun(outline: &Outline<'_>, nodes: &Range<usize>, start: usize) -> bool {
    let Some(article) = start.checked_sub(1).filter(|at| nodes.contains(at)) else { return false };
    let known = Class::UPPER.or(Class::BODY).or(Class::PRESS);
    let many = outline.is(article, Class::INDEFINITE.or(Class::POSSESSIVE));
    let word = outline.nodes.get(start).map_or("", |node| outline.word(node));
    // `der AStA`, but `die LehrerInnen`
    let acronym = !word.contains('-') && word.chars().skip(1).take(ACRONYM).any(char::is_uppercase);
    many || start + 1 == nodes.end && !outline.is(start, known) && !acronym
}

/// Among how many letters behind its first an acronym has another capital.
const ACRONYM: usize = 3;

/// The name between marks of a paper or a body, right behind an article or a noun for it: `die | „Neue Post“`.
pub(super) fn marked_name(outline: &Outline<'_>, nodes: &Range<usize>) -> Option<String> {
    let words = outline.nodes.get(nodes.clone())?;
    let words = match words {
        [words @ .., last] if last.is_quote() => words,
        _ => words,
    };
    let noun = words.split_last().is_none_or(|(last, before)| match before.first() {
        None => last.is(Class::DETERMINER),
        Some(first) => first.is(Class::DETERMINER) && last.is(Class::PRESS.or(Class::NAMING)),
    });
    let marked = outline.marked.get(outline.nodes.get(nodes.start + words.len())?.quote()?)?;
    let inner = marked.inner.of(outline.text);
    let named = is_short(&marked.inner) && quoted::may_be_name(inner, LONGEST_PAPER);
    (noun && named).then(|| words_of(inner))
}

/// The most characters of a plain noun for a body: `위원회`.
const COMPOUND: usize = 3;

/// The most words of the name of a body where no letter is a capital.
const LONGEST_BODY: usize = 4;

/// The most words of the name of a paper.
const LONGEST_PAPER: usize = 5;

/// The words of a name, set apart by single spaces.
pub(super) fn words_of(name: &str) -> String {
    let mut last = b' ';
    let plain = name.bytes().all(|byte| {
        let blank = std::mem::replace(&mut last, byte) == b' ';
        byte.is_ascii_graphic() || byte == b' ' && !blank
    });
    if plain && last != b' ' {
        return name.to_owned();
    }
    let mut words = String::with_capacity(name.len());
    words.extend(name.split_whitespace().flat_map(|word| [" ", word]).skip(1));
    words
}
