//! How a language goes about reporting: what its data file says beside its words.

use crate::language::Lexicon;

/// How a language goes about reporting.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(in crate::quotes) struct Traits {
    /// Verbs of saying are known.
    pub(in crate::quotes) verbs: bool,
    /// Nouns are written with a capital.
    pub(in crate::quotes) capital_nouns: bool,
    /// The cue may stand inside the marks.
    pub(in crate::quotes) cues_inside: bool,
    /// A verb may go without a subject.
    pub(in crate::quotes) implied_subjects: bool,
    /// The subject follows its verb beside quotes only.
    pub(in crate::quotes) inversion_beside_quotes: bool,
    /// A reported clause may go without an introducing word.
    pub(in crate::quotes) bare_clauses: bool,
    /// The objects of reporting verbs count as reports, and so do clauses with a quote in them.
    pub(in crate::quotes) object_clauses: bool,
    /// A name stands behind its role, and no common noun behind a name.
    pub(in crate::quotes) names_last: bool,
    /// Names of firms, papers and teams stand between marks.
    pub(in crate::quotes) marked_names: bool,
    /// A role may stand right behind a name.
    pub(in crate::quotes) roles_behind: bool,
    /// The verb comes second: where not the subject opens the clause, it follows the verb.
    pub(in crate::quotes) verb_second: bool,
    /// The verb comes last, and a comma may part the subject from the rest.
    pub(in crate::quotes) verb_final: bool,
    /// People go by the first word of their names, too.
    pub(in crate::quotes) first_words: bool,
    /// Names end with two surnames, and people go by the first of them, too.
    pub(in crate::quotes) two_surnames: bool,
    /// Days and months have no capital.
    pub(in crate::quotes) small_days: bool,
    /// What says that marked words name a thing stands behind them: `“…” adlı`.
    pub(in crate::quotes) naming_behind: bool,
    /// What is said may stand behind dashes: `– Ja, säger Berg.`
    pub(in crate::quotes) dashes: bool,
    /// Another dash ends it: `– Tak – mówi Nowak.`
    pub(in crate::quotes) paired_dashes: bool,
    /// A number with a full stop is an ordinal.
    pub(in crate::quotes) ordinals: bool,
    /// No letter is a capital.
    pub(in crate::quotes) caseless: bool,
    /// No space parts words.
    pub(in crate::quotes) unspaced: bool,
    /// Names stand before titles and roles: `田中首相`.
    pub(in crate::quotes) names_first: bool,
    /// A space parts the words of a name, which begins with a title, where none parts others: `นายสมชาย ใจดี`.
    pub(in crate::quotes) spaced_names: bool,
    /// What is said may stand behind a comma: `毛宁说，会谈将继续`.
    pub(in crate::quotes) comma_clauses: bool,
    /// How infinitives end.
    pub(in crate::quotes) infinitives: &'static [&'static str],
    /// What a pointer elsewhere begins with: `lire aussi`.
    pub(in crate::quotes) pointers: &'static [&'static str],
    /// How the clauses end that stand before a verb that reports them.
    pub(in crate::quotes) reported: &'static [&'static str],
    /// Words that introduce a clause and are glued to its first word.
    pub(in crate::quotes) glued_complementizers: &'static [&'static str],
    /// How verbs end that stand before a noun they say more of.
    pub(in crate::quotes) attributives: &'static [&'static str],
    /// How the names of places end behind a preposition.
    pub(in crate::quotes) places: &'static [&'static str],
    /// How the surnames of men end in the genitive.
    pub(in crate::quotes) genitives: &'static [&'static str],
    /// Particles behind an object, which stand within an entry that is a noun and its verb.
    pub(in crate::quotes) object_particles: &'static [&'static str],
    /// How words end that name a source before its according-to word.
    pub(in crate::quotes) sources: &'static [&'static str],
    /// How the names end of those who are told, behind the name of who speaks.
    pub(in crate::quotes) addressees: &'static [&'static str],
}

impl Traits {
    /// Those that a data file gives its language.
    pub(super) fn of(lexicon: &'static Lexicon) -> Self {
        // The lists of a language are compiled once.
        let words = |section| &*lexicon.words(section).collect::<Vec<_>>().leak();
        let mut traits = Traits {
            infinitives: words("infinitive-endings"),
            pointers: words("credits"),
            reported: words("reported-endings"),
            glued_complementizers: words("glued-complementizers"),
            attributives: words("attributive-endings"),
            places: words("place-endings"),
            genitives: words("genitive-endings"),
            object_particles: words("object-particles"),
            sources: words("source-endings"),
            addressees: words("addressee-endings"),
            ..Default::default()
        };
        for name in lexicon.words("traits") {
            match name {
                "capital-nouns" => traits.capital_nouns = true,
                "cues-inside" => traits.cues_inside = true,
                "implied-subjects" => traits.implied_subjects = true,
                "inversion-beside-quotes" => traits.inversion_beside_quotes = true,
                "bare-clauses" => traits.bare_clauses = true,
                "object-clauses" => traits.object_clauses = true,
                "names-last" => (traits.names_last, traits.marked_names) = (true, true),
                "marked-names" => traits.marked_names = true,
                "roles-behind" => traits.roles_behind = true,
                "verb-second" => traits.verb_second = true,
                "verb-final" => traits.verb_final = true,
                "first-words" => traits.first_words = true,
                "two-surnames" => traits.two_surnames = true,
                "small-days" => traits.small_days = true,
                "naming-behind" => traits.naming_behind = true,
                "dashes" => traits.dashes = true,
                "paired-dashes" => (traits.dashes, traits.paired_dashes) = (true, true),
                "ordinals" => traits.ordinals = true,
                "caseless" => traits.caseless = true,
                "unspaced" => traits.unspaced = true,
                "names-first" => traits.names_first = true,
                "spaced-names" => traits.spaced_names = true,
                "comma-clauses" => traits.comma_clauses = true,
                _ => {}
            }
        }
        traits
    }

    /// Whether a word ends like the name of a place behind a preposition.
    pub(in crate::quotes) fn locates(&self, word: &str) -> bool {
        self.places.iter().any(|ending| word.ends_with(ending))
    }

    /// Whether a name ends as that of who is told does: `Ylelle`.
    pub(in crate::quotes) fn is_addressee(self, name: &str) -> bool {
        self.addressees.iter().any(|ending| name.ends_with(ending))
    }

    /// Whether neither names nor clauses nor verbs have one of the places of their own that others give them: as in the
    /// Romance languages.
    pub(in crate::quotes) fn has_plain_order(self) -> bool {
        !(self.names_last || self.bare_clauses || self.verb_second)
    }

    /// The same, where verbs do not come last either and words are spaced.
    pub(in crate::quotes) fn has_plain_clauses(self) -> bool {
        self.has_plain_order() && !(self.verb_final || self.unspaced)
    }
}
