//! Quotes: the words, who said them, and what tells so.

use crate::{Span, stable_id::stable_ids};
use serde::{Deserialize, Serialize};

/// Words that the article gives as somebody's, or puts between quotation marks.
///
/// An [`Article`](crate::Article) is serialised with spans in code points. A quote alone does not know the text that they
/// would be counted in: its spans, and those of its speaker and cue, are serialised as `bytes`.
///
/// ```
/// use newsdump::QuoteKind;
/// let text = "Elle parle de « concorde ».";
/// let quotes = newsdump::extract_quotes(text, "fr".parse().ok());
/// assert_eq!(quotes[0].text, "concorde");
/// assert_eq!(quotes[0].span.of(text), "concorde");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Quote {
    /// The words, without the quotation marks and the spaces that belong to these.
    pub text: String,
    /// Their bytes in the text of `place`.
    #[serde(rename = "bytes")]
    pub span: Span,
    /// The part of the article that holds them.
    pub place: Place,
    /// What sort of quote it is.
    pub kind: QuoteKind,
    /// Who said it; `None` where the text does not tell.
    pub speaker: Option<Speaker>,
    /// The reporting verb, preposition or phrase.
    pub cue: Option<Cue>,
    /// The rule that found and classified the quote.
    pub rule: QuoteRule,
}

/// Who said a quote.
///
/// ```
/// fn shown(speaker: &newsdump::Speaker) -> &str {
///     speaker.name.as_deref().unwrap_or(&speaker.text)
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Speaker {
    /// The mention: the words that name the speaker, as they stand.
    pub text: String,
    /// Its bytes in the text of `place`.
    #[serde(rename = "bytes")]
    pub span: Span,
    /// The part of the article that holds the mention.
    pub place: Place,
    /// The person or body the mention stands for, resolved within the article.
    pub name: Option<String>,
    /// The rule that attributed the quote to this speaker.
    pub rule: SpeakerRule,
}

/// What marks words as reported: a verb, a preposition, a phrase.
///
/// ```
/// fn shown(cue: &newsdump::Cue) -> &str {
///     &cue.text
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cue {
    /// The words, as they stand.
    pub text: String,
    /// Their bytes in the text of the quote's place.
    #[serde(rename = "bytes")]
    pub span: Span,
}

stable_ids! {
    /// A part of an article that may hold quotes.
    pub enum Place {
        /// The title.
        Title = "title",
        /// The lede.
        Lede = "lede",
        /// The body.
        Body = "body",
    }
}

stable_ids! {
    /// What sort of quote it is.
    pub enum QuoteKind {
        /// A whole utterance between marks.
        Direct = "direct",
        /// Quoted words inside the reporter's sentence.
        Mixed = "mixed",
        /// Reported without marks; a clause with quoted words in it may be one, beside these.
        Indirect = "indirect",
        /// Marked words that report nobody's speech: titles of works, terms, irony.
        Unattributed = "unattributed",
    }
}

stable_ids! {
    /// The rule that found and classified a quote.
    pub enum QuoteRule {
        /// An opening and a closing mark of one kind, with nothing that tells a speaker.
        MarkPair = "mark-pair",
        /// A marker says that the marked words name a thing (`so-called`).
        NamingMarker = "naming-marker",
        /// The marked words stand inside a name.
        Nickname = "nickname",
        /// The reporting verb, or phrase, stands right behind the quote.
        CueAfter = "cue-after",
        /// The reporting verb stands before the quote.
        CueBefore = "cue-before",
        /// The reporting verb stands inside the marks, between two halves.
        CueInside = "cue-inside",
        /// The reporting verb at the end of the sentence owns the fragments before it.
        CueAtEnd = "cue-at-end",
        /// A colon introduces the words.
        Colon = "colon",
        /// A dash and a name stand behind the words: `“…” — Ann Lee`.
        Signature = "signature",
        /// The words belong to somebody: `her “…” plan`.
        Possessor = "possessor",
        /// The subject of the sentence, with no listed verb.
        SentenceSubject = "sentence-subject",
        /// A sentence of its own behind another quote of the paragraph.
        Continued = "continued",
        /// A part of a sentence that names nobody, behind one in which somebody speaks.
        SameParagraph = "same-paragraph",
        /// A sentence of its own before another quote of the paragraph.
        TakenUp = "taken-up",
        /// A paragraph of its own behind one in which somebody speaks.
        NextParagraph = "next-paragraph",
        /// The paragraph before was left open.
        OpenParagraph = "open-paragraph",
        /// A heading, or title, that is a quote.
        Heading = "heading",
        /// The form of the verb says that the sentence goes on reporting who spoke before.
        ReportedMood = "reported-mood",
        /// Indirect: a clause that `that` introduces.
        ThatClause = "that-clause",
        /// Indirect: a clause that follows its verb with no word between.
        BareClause = "bare-clause",
        /// Indirect: the object of a reporting verb.
        ObjectClause = "object-clause",
        /// Indirect: the sentence before, or around, its reporting verb.
        Parenthetical = "parenthetical",
        /// Indirect: the clause of an according-to phrase.
        AccordingTo = "according-to",
    }
}

stable_ids! {
    /// The rule that attributed a quote to its speaker.
    pub enum SpeakerRule {
        /// The mention is the subject of the reporting verb, before it.
        Subject = "subject",
        /// The subject stands behind the verb.
        InvertedSubject = "inverted-subject",
        /// The subject is a pronoun that hangs on the verb (`dit-il`).
        Enclitic = "enclitic",
        /// The subject is a relative pronoun.
        Relative = "relative",
        /// The agent of a passive verb.
        Agent = "agent",
        /// The subject of the verb before is that of this one, too.
        SharedSubject = "shared-subject",
        /// The subject of the sentence.
        SentenceSubject = "sentence-subject",
        /// The verb has no subject of its own: who spoke before.
        ImpliedSubject = "implied-subject",
        /// Whom an according-to phrase names.
        According = "according",
        /// Who stands before a colon.
        Colon = "colon",
        /// Who owns what is quoted.
        Possessor = "possessor",
        /// Who spoke before.
        PreviousSpeaker = "previous-speaker",
        /// Who speaks right after.
        NextSpeaker = "next-speaker",
        /// Who says the same words elsewhere in the article.
        Echo = "echo",
    }
}
