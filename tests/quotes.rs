//! Quotes, construction by construction and language by language, in made-up sentences.

use newsdump::{Language, Quote, QuoteKind, QuoteOptions, SpeakerRule, extract_quotes};
use std::{ffi::OsStr, fs, path::Path};

fn language(code: &str) -> Option<Language> {
    Language::new(code)
}

/// The quotes of `text` that somebody said between marks, as `words | mention | name`.
fn spoken(code: &str, text: &str) -> Vec<String> {
    extract_quotes(text, language(code))
        .iter()
        .filter(|quote| matches!(quote.kind, QuoteKind::Direct | QuoteKind::Mixed))
        .map(|quote| {
            let speaker = quote.speaker.as_ref();
            let mention = speaker.map_or("-", |speaker| &speaker.text);
            let name = speaker.and_then(|speaker| speaker.name.as_deref()).unwrap_or("-");
            format!("{} | {mention} | {name}", quote.text)
        })
        .collect()
}

/// Who speaks in the first quote of `text` between marks: mention and name.
fn first_speaker(code: &str, text: &str) -> (Option<String>, Option<String>) {
    let quotes = extract_quotes(text, language(code));
    let quote = quotes.into_iter().find(|quote| quote.kind != QuoteKind::Indirect);
    let speaker = quote.and_then(|quote| quote.speaker);
    speaker.map_or((None, None), |speaker| (Some(speaker.text), speaker.name))
}

/// The reported speech of `text` without marks, as `words | mention`.
fn reported(code: &str, text: &str) -> Vec<String> {
    extract_quotes(text, language(code))
        .iter()
        .filter(|quote| quote.kind == QuoteKind::Indirect)
        .map(|quote| {
            format!("{} | {}", quote.text, quote.speaker.as_ref().map_or("-", |speaker| &speaker.text))
        })
        .collect()
}

macro_rules! says {
    ($($name:ident: $code:literal $text:literal => [$($quote:literal),* $(,)?];)+) => {
        $(#[test]
        fn $name() {
            assert_eq!(spoken($code, $text), [$($quote),*] as [&str; 0 $(+ { let _ = $quote; 1 })*]);
        })+
    };
}

macro_rules! reports {
    ($($name:ident: $code:literal $text:literal => [$($quote:literal),* $(,)?];)+) => {
        $(#[test]
        fn $name() {
            assert_eq!(reported($code, $text), [$($quote),*] as [&str; 0 $(+ { let _ = $quote; 1 })*]);
        })+
    };
}

// Constructions.
says! {
    verb_after: "en" "“We will rebuild the bridge,” Ann Lee said." => ["We will rebuild the bridge, | Ann Lee | Ann Lee"];
    label_before_another_clause: "en" "Ann Lee: “We will not give way” – rivals call for a vote." => ["We will not give way | Ann Lee | Ann Lee"];
    body_behind_a_role_is_no_man: "en" "Ann Lee joined the Advisor Council. “But it sells,” he added." => ["But it sells, | he | -"];
    clause_behind_and: "en" "A critic called the bridge “a ruin”, and the drivers expect a vote." => ["a ruin | A critic | -"];
    word_cut_on_both_sides: "en" "They played rock ’n’ roll and rock 'n' roll, Ann Lee said." => [];
    inverted_verb: "en" "“We will rebuild the bridge,” said Ann Lee, the mayor of Troy." => ["We will rebuild the bridge, | Ann Lee | Ann Lee"];
    verb_before: "en" "Ann Lee said, “We will rebuild the bridge.”" => ["We will rebuild the bridge. | Ann Lee | Ann Lee"];
    that_and_quote: "en" "Ann Lee said that the bridge was “a ruin.”" => ["a ruin. | Ann Lee | Ann Lee"];
    verb_between: "en" "“The bridge,” Ann Lee said, “will be rebuilt.”" => ["The bridge, | Ann Lee | Ann Lee", "will be rebuilt. | Ann Lee | Ann Lee"];
    taken_up_again: "en" "“The bridge will be rebuilt,” Ann Lee said. “It takes a year.”" => ["The bridge will be rebuilt, | Ann Lee | Ann Lee", "It takes a year. | Ann Lee | Ann Lee"];
    apposition: "en" "Ann Lee, a teacher in Troy, Ohio, said the bridge was “a ruin.”" => ["a ruin. | Ann Lee | Ann Lee"];
    role_and_name: "en" "The committee’s chairman, Tom Park, called it “a disgrace.”" => ["a disgrace. | The committee’s chairman, Tom Park | Tom Park"];
    infinitive_before_its_object: "es" "Juan Pérez, alcalde de Troya, insistió en la importancia de recuperar la inteligencia del Estado. «No hay puente», recalcó." => ["No hay puente | Juan Pérez | Juan Pérez"];
    one_of_several_behind_a_preposition: "es" "Ana López habló del puente. «Vamos a ganar», dijo en una de sus respuestas." => ["Vamos a ganar | Ana López | Ana López"];
    subject_behind_a_body_that_a_preposition_names: "es" "En una entrevista con Nación Media, el fiscal de Troya explicó el caso. El fiscal agregó: «Es así»." => ["Es así | El fiscal | -"];
    woman_whose_title_is_masculine: "fr" "La ministre Anne Roux promet un effort. Les gens rient. « Oui », a dit la ministre." => ["Oui | la ministre | Anne Roux"];
    role_of_whom_a_relative_tells: "fr" "Le juge Luc Roux demande le silence. Le gendarme qui est entré le premier parle d’une scène « figée »." => ["figée | Le gendarme | -"];
    whose_answer_stands_before_a_colon: "fr" "« Vous l’avez vu ! » s’écrie Anne Roux. Réponse de l’expert : « C’est suffisant. »" => ["Vous l’avez vu ! | Anne Roux | Anne Roux", "C’est suffisant. | l’expert | -"];
    head_of_state_before_a_quote: "fr" "L’officier accusait la cheffe de l’État de « vendre le pays »." => ["vendre le pays | L’officier | -"];
    participle_that_opens_the_sentence: "fr" "Logée dans le gymnase de Troie, Anne Roux, 80 ans, a quitté sa maison. « On a tout laissé. »" => ["On a tout laissé. | Anne Roux | Anne Roux"];
    participle_before_a_pronoun: "fr" "Odile Roux sculpte. Née à Troie d’un père tourneur, elle découvre le bronze. « J’ai su tout de suite. »" => ["J’ai su tout de suite. | elle | Odile Roux"];
    body_behind_a_preposition_that_opens: "fr" "Odile Roux sculpte. Le bronze est lourd. Les gens rient. Aux Beaux-Arts de Troie, on lui conseille de partir. Elle en rit : « Je sculpte ! »" => ["Je sculpte ! | Elle | Odile Roux"];
    role_before_a_note_and_another_role: "fr" "Le sénateur Vasco Roux (PX), président du groupe Sol Levant, parle. Le député Paul Lis arrive. Il pleut. Le sénateur a dit : « Oui. »" => ["Oui. | Le sénateur | Vasco Roux"];
    participle_tells_who_acts: "it" "Anna Rossi ha lodato il piano. Paolo Bianchi era assente, commentando poi la scelta. «Un errore», ha detto lui." => ["Un errore | lui | Paolo Bianchi"];
    pointer_to_another_text: "fr" "Lire aussi Anne Roux & Paul Morel, « En Grèce, le pont qui ne tombe pas », Le Pont." => [];
    pointer_in_brackets: "fr" "Anne Roux raconte le pont (lire « Paul Morel, un ingénieur hors norme »)." => [];
    reading_is_no_pointer: "fr" "On peut lire « Sauvez le vieux pont de Troie » sur le mur." => ["Sauvez le vieux pont de Troie | On | -"];
    agent_between_commas: "fr" "Anne Roux regrette que la règle, contestée par les syndicats, « reste possible »." => ["reste possible | Anne Roux | Anne Roux"];
    infinitive_inside_the_marks: "fr" "« Il a tort », dit Anne Roux. Pour elle, « son erreur, grave, a été de poster ces écrits religieux sans contexte, et en français »." => ["Il a tort | Anne Roux | Anne Roux", "son erreur, grave, a été de poster ces écrits religieux sans contexte, et en français | elle | Anne Roux"];
    infinitive_beside_no_quote: "fr" "La ville a continué à développer le port, et aurait construit « des dizaines de ponts » en un an, d’après Anne Roux." => ["des dizaines de ponts | Anne Roux | Anne Roux"];
    place_in_brackets_behind_a_role: "fr" "Le maire de Troie (Aube), Paul Roux, a vu le juge Marc Lis. « Oui », a dit le juge. « Non », a dit le maire." => ["Oui | le juge | Marc Lis", "Non | le maire | Paul Roux"];
    number_in_brackets_before_an_apposition: "fr" "Anne Roux (2), sénatrice de Troie, rencontre Jeanne Lis. « Oui », a dit Jeanne Lis. « Non », a dit la sénatrice." => ["Oui | Jeanne Lis | Jeanne Lis", "Non | la sénatrice | Anne Roux"];
    acronym_in_brackets_before_a_role: "fr" "Lors du Conseil des Ponts de Troie (CPT), le recteur a répondu qu’il n’y aurait « pas de sanctions »." => ["pas de sanctions | le recteur | -"];
    gender_of_an_apposition: "fr" "Pour Andrea Morel, avocate, le maire Paul Roux ment. « C’est faux », dit-elle. « C’est vrai », dit-il." => ["C’est faux | elle | Andrea Morel", "C’est vrai | il | Paul Roux"];
    pronoun_of_an_office_that_nobody_holds: "fr" "Le milliardaire Paul Roux est venu. Le chef de la police avait déclaré que tout était « prêt » : « Nous sommes là », avait-il dit." => ["prêt | Le chef de la police | -", "Nous sommes là | il | -"];
    first_of_ministers: "fr" "Le Premier ministre Paul Roux a vu le ministre de la Santé Marc Lis. Le Premier ministre a dit : « Il reste. »" => ["Il reste. | Le Premier ministre | Paul Roux"];
    last_who_speaks_before_a_colon: "fr" "La règle existe, mais cela se révèle cher, comme l’explique l’ingénieur Marc Roy, cité par la presse :\n\n« Le pont tient depuis dix ans. »" => ["Le pont tient depuis dix ans. | l’ingénieur Marc Roy | Marc Roy"];
    title_of_one_letter: "fr" "Anne Morel a vu Paul Roux. « Oui », a dit M. Roux. Elle, selon M. Roux, est « absente »." => ["Oui | M. Roux | Paul Roux", "absente | M. Roux | Paul Roux"];
    verb_that_is_a_role_elsewhere: "fr" "« Cela suffit », juge Jeanne Morel. Elle a promis « un effort »." => ["Cela suffit | Jeanne Morel | Jeanne Morel", "un effort | Elle | Jeanne Morel"];
    people_shortened_to_an_initial: "fr" "Zinedinou B. s’est levé. Il a promis « un effort »." => ["un effort | Il | Zinedinou B."];
    source_behind_an_opening_conjunction: "fr" "Mais pour Andrée Lacour, avocate de la Ligue, le pont n’est qu’une « ruine »." => ["ruine | Andrée Lacour | Andrée Lacour"];
    person_right_before_a_participle: "fr" "La ville recule, au lendemain d’un discours du président Paul Roux jugeant que le pont était « perdu »." => ["perdu | président Paul Roux | Paul Roux"];
    agent_is_not_shared: "fr" "Après l’avis du médiateur nommé par Anne Morel, les ouvriers, « furieux », dénonçaient des « reculs »." => ["furieux | les ouvriers | -", "reculs | les ouvriers | -"];
    role_in_a_body: "fr" "L’Académie Bourgogne ferme. Le recteur de la région académique Bourgogne a promis « un effort »." => ["un effort | Le recteur de la région académique Bourgogne | -"];
    name_with_an_english_genitive: "fr" "Moodie's relève toutefois le « risque croissant » d’une chute." => ["risque croissant | Moodie's | -"];
    note_behind_a_quote: "fr" "« Alea jacta est, mes amis » (le sort en est jeté), lance le maire Paul Roux." => ["Alea jacta est, mes amis | le maire Paul Roux | Paul Roux"];
    adverbial_behind_a_time: "fr" "La semaine dernière, sur Twitter, il a lancé une pique en prédisant un sommet « très difficile »." => ["très difficile | il | -"];
    name_behind_a_place_and_an_apposition: "fr" "« Le pont tombera », prévient à Troie Paul Roux, un ancien maire." => ["Le pont tombera | Paul Roux | Paul Roux"];
    capital_without_its_accent: "fr" "« Le pont souffre », a dit Anne Roux. A ses yeux, « on peut parler de ruine »." => ["Le pont souffre | Anne Roux | Anne Roux", "on peut parler de ruine | ses | Anne Roux"];
    words_of_a_heading: "fr" "Une première phrase.\n\nLe pays « a besoin » de ponts\n\nLe pays « a besoin » de ponts, a dit Paul Roux." => ["a besoin | Paul Roux | Paul Roux", "a besoin | Paul Roux | Paul Roux"];
    question_in_a_heading: "fr" "Un homme est là.\n\n« Croyez-vous au ciel ? »\n\nUne voisine a raconté l’avoir entendu crier « Croyez-vous au ciel ? » à tous." => ["Croyez-vous au ciel ? | Une voisine | -", "Croyez-vous au ciel ? | Une voisine | -"];
    paragraph_ends_with_a_colon: "en" "“It is old,” Tom Park said.\n\nMayor Ann Lee released the following statement:\n\n“We will rebuild the bridge.”\n\nTom Park was not at home." => ["It is old, | Tom Park | Tom Park", "We will rebuild the bridge. | Mayor Ann Lee | Ann Lee"];
    name_behind_a_dash: "en" "Engineers agree - Ann Lee: “The bridge will fall.”" => ["The bridge will fall. | Ann Lee | Ann Lee"];
    role_before_an_apposition: "en" "The spokeswoman of the town, Ann Lee, came late. “We won,” the spokeswoman said." => ["We won, | the spokeswoman | Ann Lee"];
    acronym_introduced: "en" "The Friends of Old Bridges (FOB) met in Troy. The plan is “a ruin,” FOB said." => ["a ruin, | FOB | Friends of Old Bridges"];
    acronym_with_a_small_letter: "en" "A report by the Department of Bridges (DOB) is out. “It will fall,” the DOB said." => ["It will fall, | the DOB | Department of Bridges"];
    acronym_spelled_out_behind_it: "fr" "L’UPA (Union des ponts anciens) s’est réunie. L’UPA a dénoncé « une ruine »." => ["une ruine | L’UPA | Union des ponts anciens"];
    acronym_before_a_role: "en" "The Friends of Old Bridges (FOB) met in Troy. “It will fall,” an FOB spokeswoman said." => ["It will fall, | an FOB spokeswoman | -"];
    initial_of_whom_the_article_names: "lt" "Advokatas Andrius Lis atvyko. „Tai griuvėsiai“, – sakė A. Lis." => ["Tai griuvėsiai | A. Lis | Andrius Lis"];
    initial_of_whom_the_article_names_later: "en" "“It will fall,” A. Lee said. The mayor, Ann Lee, was not there. “We won,” A. Lee said." => ["It will fall, | A. Lee | Ann Lee", "We won, | A. Lee | Ann Lee"];
    initial_of_somebody_else: "en" "Ann Lee met T. Lee in Troy. “We won,” T. Lee said." => ["We won, | T. Lee | T. Lee"];
    adverbials_between_quote_and_verb: "sl" "»Most bo padel,« je na novinarski konferenci v Celju povedal župan Ivan Lis." => ["Most bo padel, | župan Ivan Lis | Ivan Lis"];
    adverbials_with_a_dash_before_them: "ru" "«Мост рухнет», — на встрече с жителями в Казани заявил мэр Иван Лис." => ["Мост рухнет | мэр Иван Лис | Иван Лис"];
    pronoun_that_is_a_title_before_a_name: "vi" "“Cây cầu này sẽ sập”, bà Lan, giáo viên, nói." => ["Cây cầu này sẽ sập | bà Lan | Lan"];
    first_word_of_a_name_and_last_of_another: "vi" "Bà Trần Thu Hà đến Hà Nội. Theo bà Hà, cây cầu là “đống đổ nát”." => ["đống đổ nát | bà Hà | Trần Thu Hà"];
    quote_within_a_clause_that_a_participle_closes: "de" "Anna Lis hat die Pläne als „großen Fehler“ der Regierung bezeichnet." => ["großen Fehler | Anna Lis | Anna Lis"];
    quote_within_a_clause_that_a_participle_closes_in_dutch: "nl" "Anna Bakker heeft voor een \"stille dood\" van de haven gewaarschuwd." => ["stille dood | Anna Bakker | Anna Bakker"];
    quote_before_another_clause_that_a_participle_closes: "de" "Er hatte den „Stern“ am Montag verlassen und gesagt, er komme nicht wieder." => [];
    paper_between_marks_before_its_verb: "de" "Der „Kurier“ nannte den Abend „eine Zumutung“." => ["eine Zumutung | Der „Kurier“ | Kurier"];
    papers_between_marks_in_two_clauses: "de" "Die «Post» nannte den Abend «eine Zumutung», der «Bote» titelte kürzer: «Nein!»" => ["eine Zumutung | Die «Post» | Post", "Nein! | der «Bote» | Bote"];
    paper_between_marks_that_has_reported: "de" "Das „Abendblatt“ hatte zuvor berichtet, die Familie suche einen Käufer." => [];
    apposition_before_who_is_told: "de" "Wie Anna Huber, die Sprecherin der Gruppe, dem Sender sagte, werde man „notfalls klagen“." => ["notfalls klagen | Anna Huber | Anna Huber"];
    adverb_between_subject_and_colon: "de" "Auf die Frage, ob der Verein noch hinter ihm stehe, antwortete Lars Huber knapp: „Nächste Frage.“" => ["Nächste Frage. | Lars Huber | Lars Huber"];
    mood_with_its_pronoun: "de" "Anna Huber ist ratlos. „Alles ist kaputt“, sagt sie. Von „Glück“ zu reden, halte sie für „dumm“." => ["Alles ist kaputt | sie | Anna Huber", "Glück | sie | Anna Huber", "dumm | sie | Anna Huber"];
    age_before_an_adjective: "de" "Hans Maier verlor. „Das war nichts“, meinte der 31-Jährige geknickt." => ["Das war nichts | der 31-Jährige | Hans Maier"];
    age_before_an_object: "de" "„Es reicht“, begründet der 31-Jährige seine Absage." => ["Es reicht | der 31-Jährige | -"];
    station_behind_who_speaks: "de" "Hans Maier verlor. „Das war nichts“, schimpfte der Trainer am Mikrofon von Sport Direkt." => ["Das war nichts | der Trainer | Hans Maier"];
    article_before_a_colon: "de" "„Alles“, sagt Anna Huber. Und dann, nach einer Pause: „Fast alles.“" => ["Alles | Anna Huber | Anna Huber", "Fast alles. | Anna Huber | Anna Huber"];
    pronoun_of_somebody_without_a_name: "de" "„Es ist schlimm“, sagt Anna Huber. „Wir weinen“, sagt eine Bäuerin. „Jede Nacht“, sagt sie." => ["Es ist schlimm | Anna Huber | Anna Huber", "Wir weinen | eine Bäuerin | -", "Jede Nacht | sie | -"];
    pronoun_of_another_gender_than_somebody_without_a_name: "de" "„Es ist schlimm“, sagt Anna Huber. „Wir weinen“, sagt ein Bauer. „Jede Nacht“, sagt sie." => ["Es ist schlimm | Anna Huber | Anna Huber", "Wir weinen | ein Bauer | -", "Jede Nacht | sie | Anna Huber"];
    quote_behind_another_in_the_first_block: "ru" "«Мы победили», — сказала Анна Лис. — «Но я устала».\n\nТренер Иван Крот признался, что плакал." => ["Мы победили | Анна Лис | Анна Лис", "Но я устала | Анна Лис | Анна Лис"];
    surname_of_an_object_that_opens_the_sentence: "cs" "Předseda Jan Liška odešel. Krátkovou vyzval, aby „šetřila“." => ["šetřila | Předseda Jan Liška | Jan Liška"];
    helper_behind_its_participle: "de" "Der Rat tagte, nachdem Hans Maier den Plan „absurd“ genannt hatte." => ["absurd | Hans Maier | Hans Maier"];
    helper_behind_its_participle_in_a_relative_clause: "de" "Er lobte den Plan, den Anna Huber als „Wunder der Stadt“ bezeichnet hatte." => ["Wunder der Stadt | Anna Huber | Anna Huber"];
    document_behind_its_preposition: "de" "Hans Maier fehlt. „Wir warten“, hieß es in einem Brief." => ["Wir warten | einem Brief | -"];
    pronoun_as_the_source: "de" "Ministerin Anna Huber sprach lange. Ihr zufolge ist die Brücke „sicher wie nie“." => ["sicher wie nie | Ihr | Anna Huber"];
    place_before_a_surname: "cs" "Po poradě v Praze Malý řekl: „Most stojí.“" => ["Most stojí. | Malý | Malý"];
    agency_before_a_surname: "pl" "W rozmowie z PAP Lisek dodał: „Most stoi.”" => ["Most stoi. | Lisek | Lisek"];
    place_behind_the_verb: "pl" "„Most stoi”, powiedział we wtorek w Sejmie Lisek." => ["Most stoi | Lisek | Lisek"];
    woman_behind_an_adverbial: "ru" "На брифинге Лисова заявила: «Мост стоит»." => ["Мост стоит | Лисова | Лисова"];
    pronoun_and_helper_behind_the_verb: "hr" "„Most stoji”, ispričao nam je student Ivo Malić." => ["Most stoji | student Ivo Malić | Ivo Malić"];
    compound_of_a_role: "nl" "Wethouder Jan Boer kwam. “De brug staat er”, zei de PvdA-wethouder." => ["De brug staat er | de PvdA-wethouder | Jan Boer"];
    former_role: "ru" "Защитник Иван Лисов ушел. «Мост стоит», — сказал экс-защитник." => ["Мост стоит | экс-защитник | Иван Лисов"];
    age_today: "de" "„Die Brücke steht“, sagt die heute 84-Jährige." => ["Die Brücke steht | die heute 84-Jährige | -"];
    who_is_judged: "de" "Der Mönch nennt sie „fromm“." => ["fromm | Der Mönch | -"];
    surname_like_a_small_word: "de" "„Die Brücke steht“, sagte Stephan Weil. „Noch“, so Weil." => ["Die Brücke steht | Stephan Weil | Stephan Weil", "Noch | Weil | Stephan Weil"];
    adverb_that_opens: "de" "Längst warnt der Minister vor „Chaos“." => ["Chaos | der Minister | -"];
    nothing_but_there_is: "de" "Es gibt zahlreiche „erste“ Brücken in Troja." => [];
    address_between_marks: "de" "Die Seite „www.bruecke.de“ sei gut, sagte der Minister." => [];
    adjective_before_a_role: "tr" "Gökhan Tuna iki gol attı. “Kazandık”, dedi genç forvet." => ["Kazandık | genç forvet | Gökhan Tuna"];
    noun_behind_a_name: "de" "Das bringt Anna Huber Ärger. Anna Huber schweigt. „Kein Wort“, sagt Huber." => ["Kein Wort | Huber | Anna Huber"];
    gender_of_a_verb: "ru" "Мэр Иван Крот приехал. Посол Анна Лис ждала. «Наконец», — сказала дипломат." => ["Наконец | дипломат | Анна Лис"];
    gender_of_a_pronoun: "de" "„Geht so“, sagt Fjodra Huber. „Ganz gut“, sagt sie. Der Abend endet früh. „Mehr nicht“, sagt er." => ["Geht so | Fjodra Huber | Fjodra Huber", "Ganz gut | sie | Fjodra Huber", "Mehr nicht | er | -"];
    ranks_before_a_name: "cs" "„Řidič usnul“, řekl mluvčí hasičů npor. Jan Lis." => ["Řidič usnul | mluvčí hasičů npor. Jan Lis | Jan Lis"];
    degrees_before_a_name: "sk" "„Pacient spí“, povedal MUDr. Ján Lis." => ["Pacient spí | MUDr. Ján Lis | Ján Lis"];
    ranks_before_a_polish_name: "pl" "„Kierowca spał”, relacjonuje st. kpt. Jan Lis." => ["Kierowca spał | st. kpt. Jan Lis | Jan Lis"];
    heard_from_somebody: "pl" "„To nie drobiazgi” - usłyszeliśmy od jednego z radnych." => ["To nie drobiazgi | jednego z radnych | -"];
    pronoun_of_somebody_without_a_name_who_opens_the_sentence: "de" "„Alles gut“, sagt Anna Huber. Eine Bäuerin am Zaun winkt ab. „Nichts ist gut“, sagt sie." => ["Alles gut | Anna Huber | Anna Huber", "Nichts ist gut | sie | -"];
    name_between_marks_behind_what_it_says: "ru" "Совет отклонил заявление «Сокола» о выкупе, сказал Иван Крот." => [];
    role_with_what_it_is_of: "pl" "Wygrał Jan Nowak. „To był dobry mecz” – przyznał szkoleniowiec gości." => ["To był dobry mecz | szkoleniowiec gości | Jan Nowak"];
    role_with_a_club_it_is_of: "pl" "Wygrał Jan Nowak. „To był dobry mecz” – przyznał napastnik Orła." => ["To był dobry mecz | napastnik Orła | Jan Nowak"];
    last_part_of_a_surname: "pl" "Przyszła Anna Lis-Nowacka. „To koniec” – uważa Nowacka." => ["To koniec | Nowacka | Anna Lis-Nowacka"];
    subject_of_the_clause_before: "cs" "Anna Lišková přišla. „Ano,“ řekla. Soudce se odvolal, rozsudek označil za „zmatený“." => ["Ano, | Anna Lišková | Anna Lišková", "zmatený | Soudce | -"];
    paper_that_is_told_behind_its_noun: "ru" "«Мост рухнет», — рассказал изданию «Вестник» эколог Иван Лис." => ["Мост рухнет | эколог Иван Лис | Иван Лис"];
    name_that_looks_like_one_in_another_case: "pl" "„To koniec” – uważa Gabriela Noga." => ["To koniec | Gabriela Noga | Gabriela Noga"];
    hearsay_of_who_spoke: "cs" "„Tři roky jsem nespala,“ řekla Anna Lišková. Do práce se prý „už nevrátí“." => ["Tři roky jsem nespala, | Anna Lišková | Anna Lišková", "už nevrátí | Anna Lišková | Anna Lišková"];
    age_before_a_verb_particle: "de" "„Alles teuer“, räumte der 45-Jährige ein." => ["Alles teuer | der 45-Jährige | -"];
    speech_that_goes_on_without_a_dash: "sv" "– Vi saknar folk, säger Anna Berg till SVT. Jag förstår oron." => ["Vi saknar folk | Anna Berg | Anna Berg", "Jag förstår oron. | Anna Berg | Anna Berg"];
    speech_that_ends_with_who_says_it: "sv" "– Vi saknar folk, säger Anna Berg till SVT. Mötet hölls på torget." => ["Vi saknar folk | Anna Berg | Anna Berg"];
    adverb_that_opens_the_sentence: "de" "Längst nennt der Händler das Haus „ein Grab“." => ["ein Grab | der Händler | -"];
    subject_behind_an_adverb_and_its_verb: "de" "Anna Huber lobt den Plan, und dann sagt Hans Maier, das sei „Unsinn“." => ["Unsinn | Hans Maier | Hans Maier"];
    possessor_in_another_case_before_the_verb: "de" "Am Ende ihrer Rede nannte Hans Maier den Plan „absurd“." => ["absurd | Hans Maier | Hans Maier"];
    announced_as_their_own: "de" "„Das war nichts“, sagte Hans Maier. Sein knappes Urteil: „Wir waren müde.“" => ["Das war nichts | Hans Maier | Hans Maier", "Wir waren müde. | Hans Maier | Hans Maier"];
    compound_cut_twice: "de" "„Es reicht“, sagte der Arbeits-, Sozial- und Gesundheitsminister Hans Maier." => ["Es reicht | der Arbeits-, Sozial- und Gesundheitsminister Hans Maier | Hans Maier"];
    existence_before_who_reports: "de" "Dort habe es „kaum noch freie Betten“ mehr gegeben, sagte Hans Maier." => ["kaum noch freie Betten | Hans Maier | Hans Maier"];
    verb_of_existence_that_reports: "de" "Hans Maier gab es zu: „Ich war dort.“" => ["Ich war dort. | Hans Maier | Hans Maier"];
    mood_behind_what_is_not_ruled_out: "de" "Anna Huber kam auch. Hans Maier schloss nicht aus, dass es Streik gibt. Man müsse „alles prüfen“." => ["alles prüfen | Hans Maier | Hans Maier"];
    mood_behind_who_opens_another_paragraph: "de" "„Alles gut“, sagte Hans Maier.\n\nAnna Huber glaubt ihm nicht. Maier sei „ein Verkäufer durch und durch“." => ["Alles gut | Hans Maier | Hans Maier", "ein Verkäufer durch und durch | Anna Huber | Anna Huber"];
    text_before_a_passive_bracket: "de" "In einem Gutachten an den Rat wird die Lage als „sehr schlecht“ bezeichnet." => ["sehr schlecht | einem Gutachten an den Rat | -"];
    text_before_a_passive: "da" "I et notat blev købet betegnet som »økonomisk uforsvarligt«." => ["økonomisk uforsvarligt | et notat | -"];
    text_right_before_its_verb: "fi" "Poliisin raportissa todetaan, että työ oli ”pahasti kesken”." => ["pahasti kesken | Poliisin raportissa | Poliisin raportissa"];
    text_that_stands_in_a_text: "nl" "In een rapport staat dat het plan \"slecht bedacht\" is." => ["slecht bedacht | een rapport | -"];
    question_before_another_subject: "da" "»Vi vinder«, siger Anna Holm. »Hvem ellers?« Andre kalder det »en drøm«." => ["Vi vinder | Anna Holm | Anna Holm", "Hvem ellers? | Anna Holm | Anna Holm", "en drøm | Andre | -"];
    question_within_before_another_subject: "nl" "\"We winnen\", zegt Jan Bakker. \"Mijn zoon vroeg: 'Wie dan?'\" De kenners zwijgen." => ["We winnen | Jan Bakker | Jan Bakker", "Mijn zoon vroeg: 'Wie dan?' | Jan Bakker | Jan Bakker"];
    dash_between_marks: "ru" "— Да, — сказала она. — Нет.\n\nВ деревне тихо. «Мост-то старый, — вздыхает рыбак. — А новый где?» Анна Лис уверена, что мост «не упадет»." => ["Да | она | -", "Нет. | она | -", "Мост-то старый, — вздыхает рыбак. — А новый где? | рыбак | -", "не упадет | Анна Лис | Анна Лис"];
    parenthesis_of_dashes_in_another_sentence: "pl" "– Pan kłamie – krzyczał Jan Nowak. Poseł trzymał kartkę, na której – jak twierdził – były „dowody zdrady”." => ["Pan kłamie | Jan Nowak | Jan Nowak", "dowody zdrady | Poseł | Jan Nowak"];
    taken_up_behind_an_abbreviation: "pl" "– Mamy czas – mówi płk. Jan Nowak – i nigdzie nie idziemy." => ["Mamy czas | płk. Jan Nowak | Jan Nowak", "i nigdzie nie idziemy. | płk. Jan Nowak | Jan Nowak"];
    role_of_one_whose_surname_comes_first: "hu" "Kovács Anna tegnap érkezett. „Nem engedjük” – mondta a kutató." => ["Nem engedjük | a kutató | Kovács Anna"];
    text_between_verb_and_subject: "hu" "„Nem engedjük” – írta Facebook-oldalán Kovács Anna." => ["Nem engedjük | Kovács Anna | Kovács Anna"];
    opinion_of_who_was_named: "hu" "Kovács Anna érkezett. Véleménye szerint ez „tiszta méreg”." => ["tiszta méreg | Véleménye szerint | Kovács Anna"];
    quote_between_subject_and_verb: "hu" "A polgármester „sajnálatosnak” nevezte a bezárást." => ["sajnálatosnak | A polgármester | -"];
    noun_with_an_article_that_is_indefinite: "tr" "Bakan Kemal Özer geldi. Bir hemşire, \"Kimse gelmedi\" dedi." => ["Kimse gelmedi | Bir hemşire | -"];
    role_right_behind_a_name: "is" "Anna Jónsdóttir bæjarstjóri kom. „Brúin fellur,“ sagði bæjarstjóri." => ["Brúin fellur, | bæjarstjóri | Anna Jónsdóttir"];
    genitive_with_a_capital_before_a_role: "lv" "“Tilts sabruks,” sacīja Rīgas domes deputāte Anna Liepa." => ["Tilts sabruks, | Rīgas domes deputāte Anna Liepa | Anna Liepa"];
    marked_name_before_a_role: "lt" "„Tiltas sugrius“, – sakė bendrovės „Upė“ vadovas Jonas Lis." => ["Tiltas sugrius | bendrovės „Upė“ vadovas Jonas Lis | Jonas Lis"];
    acronym_of_other_words: "en" "The bridge of Troy (FOB) is old. “It will fall,” FOB said." => ["It will fall, | FOB | FOB"];
    surname_alone: "en" "Senator Ann Lee came to Troy. “I like it here,” Ms. Lee said." => ["I like it here, | Ms. Lee | Ann Lee"];
    pronoun: "en" "Tom Park met Mary Lee in Troy. “I was tired,” she said." => ["I was tired, | she | Mary Lee"];
    according_to: "en" "The bridge is “a ruin,” according to Tom Park." => ["a ruin, | Tom Park | Tom Park"];
    participle: "en" "Mr. Park left early, adding that the talks were “a waste of time.”" => ["a waste of time. | Mr. Park | Park"];
    colon: "en" "Tom Park: “We won.”" => ["We won. | Tom Park | Tom Park"];
    passive: "en" "The plan was described by Tom Park as “a fraud.”" => ["a fraud. | Tom Park | Tom Park"];
    fragments_before_one_verb: "en" "The “long” and “costly” war must end, Tom Park said." => ["long | Tom Park | Tom Park", "costly | Tom Park | Tom Park"];
    one_quote_a_paragraph: "en" "“We begin here,” said Ann Lee. “It is a long story.\n\n“It ends well.”" => [
        "We begin here, | Ann Lee | Ann Lee",
        "It is a long story. | Ann Lee | Ann Lee",
        "It ends well. | Ann Lee | Ann Lee",
    ];
    pronoun_within_a_phrase: "fr" "Anne Morel est venue. « Le pont va céder », met-elle en garde. « On verra », fait-elle valoir." => [
        "Le pont va céder | elle | Anne Morel",
        "On verra | elle | Anne Morel",
    ];
    verb_that_tries: "fr" "Une « erreur », tente d’expliquer Paul Martin." => ["erreur | Paul Martin | Paul Martin"];
    name_with_its_article: "fr" "Le maire a lu Les Échos. « Le pont va céder », écrivent Les Échos." => [
        "Le pont va céder | Les Échos | Les Échos",
    ];
    told_to_a_paper: "fr" "Le maire Paul Martin est parti. « Rien ne va », a confié le maire au journal local." => [
        "Rien ne va | le maire | Paul Martin",
    ];
    named_and_told: "fr" "Il est soupçonné de « détournement de biens de la ville entière », peut-on lire dans le journal." => [
        "détournement de biens de la ville entière | le journal | -",
    ];
    adverb_by_its_ending: "en" "“We won,” Tom Park defiantly said." => ["We won, | Tom Park | Tom Park"];
    adverb_before_the_subject: "en" "Meanwhile the mayor said the bridge was “a ruin.”" => ["a ruin. | the mayor | -"];
    time_with_an_article: "fr" "« Le pont va céder », a déclaré ce jeudi à Sens le ministre Jean Dupont." => ["Le pont va céder | le ministre Jean Dupont | Jean Dupont"];
    time_with_an_adjective: "fr" "« Le pont va céder », a déclaré la semaine dernière le ministre Jean Dupont." => ["Le pont va céder | le ministre Jean Dupont | Jean Dupont"];
    name_behind_a_place: "fr" "« Le pont va céder », a déclaré à Troie Paul Martin." => ["Le pont va céder | Paul Martin | Paul Martin"];
    name_behind_a_body: "fr" "« Le pont va céder », a déclaré à l’agence Ponts Paul Martin." => ["Le pont va céder | Paul Martin | Paul Martin"];
    heading_names_what_it_is_about: "en" "Troy: “We want the bridge”\n\nThe council met. “We want the bridge,” Ann Lee said." => ["We want the bridge | Ann Lee | Ann Lee", "We want the bridge, | Ann Lee | Ann Lee"];
    surname_in_a_heading: "en" "Lee: “We want the bridge”\n\nThe council met. “We want the bridge,” the mayor Ann Lee said." => ["We want the bridge | Lee | Ann Lee", "We want the bridge, | the mayor Ann Lee | Ann Lee"];
    topic_of_a_heading: "fr" "Pont de Sens : « On attend depuis dix ans »\n\n« On attend depuis dix ans », soupire Anne Petit." => ["On attend depuis dix ans | Anne Petit | Anne Petit", "On attend depuis dix ans | Anne Petit | Anne Petit"];
    place_in_apposition: "en" "Ann Lee, Ohio, said the bridge was “a ruin.”" => ["a ruin. | Ann Lee | Ann Lee"];
    phrase_within_a_phrase: "en" "“We won,” said the head of the school." => ["We won, | the head of the school | -"];
    time_of_day_before_the_subject: "fr" "« Le pont est fermé », a déclaré lundi dans la soirée le ministre Paul Martin." => ["Le pont est fermé | le ministre Paul Martin | Paul Martin"];
    day_of_the_month_before_the_subject: "fr" "« Le pont est fermé », a déclaré ce jeudi 11 novembre le ministre Paul Martin." => ["Le pont est fermé | le ministre Paul Martin | Paul Martin"];
    relative_clause_in_a_further_phrase: "en" "In May, Ann Lee, who called the plan “a joke,” said it would fail." => ["a joke, | who | Ann Lee"];
    passive_within_what_is_said: "en" "Lee Park said the plan was described by Ann Brown on Monday as, “a mistake.”" => ["a mistake. | Lee Park | Lee Park"];
    cue_around_another_clause: "en" "Ann Brown had called it “a joke,” a spokesman said, and Lee Park had left the room." => ["a joke, | a spokesman | -"];
    noun_for_what_is_said_farther_off: "en" "Her remark in Troy that “the bridge is old” was wrong." => ["the bridge is old | Her | -"];
    participle_behind_a_noun_phrase: "en" "A video of Ann Lee saying “We won the vote” was shown." => ["We won the vote | A video of Ann Lee | Ann Lee"];
    surname_like_a_month: "en" "Ann May said in May that she may run. “I may run,” May said on May 5." => ["I may run, | May | Ann May"];
    subject_far_before_its_relative: "en" "In May, Ann Lee, who saw the plan as “a joke,” said it would fail." => ["a joke, | who | Ann Lee"];
    book_between_commas: "en" "The mayor, who promotes his book, “No Fear,” spoke of his town." => [];
    verb_with_a_clause_behind_a_quote: "en" "Pollster Ann Lee is happy to be Ohio’s “silver standard,” says she warned about it." => ["silver standard, | Pollster Ann Lee | Ann Lee"];
    participle_behind_a_preposition: "en" "I had to work out how to attack a friend without saying, “This is a joke.”" => ["This is a joke. | I | -"];
    noun_for_what_was_said_when: "en" "He was challenged over his statement on Monday that “Troy hates us,” but he stayed." => ["Troy hates us, | his | -"];
    owner_and_name_between_commas: "en" "In May, Lee’s Ohio state director, Mike Park, wrote to us, saying in an email: “We want it.”" => ["We want it. | Lee’s Ohio state director, Mike Park | Mike Park"];
    what_somebody_calls_it: "en" "Lee Park has railed against what he calls the “bridge cartel” and left." => ["bridge cartel | Lee Park | Lee Park"];
    according_word_before_a_colon: "fr" "Après le match, pour Anne Martin : « On a tout donné. »" => ["On a tout donné. | Anne Martin | Anne Martin"];
    day_between_commas: "fr" "« Le pont est fermé », a expliqué, mardi, le ministre Paul Martin." => ["Le pont est fermé | le ministre Paul Martin | Paul Martin"];
    insertion_before_the_subject: "fr" "« Je cède la place », a déclaré, visiblement ému, le maire Paul Martin." => ["Je cède la place | le maire Paul Martin | Paul Martin"];
    looks_before_the_subject: "fr" "« On s’est fait peur », a soufflé, les traits tirés, le capitaine Paul Martin." => ["On s’est fait peur | le capitaine Paul Martin | Paul Martin"];
    title_of_a_lawyer: "fr" "« Il est innocent », a dit son avocat, Me Paul Martin." => ["Il est innocent | son avocat, Me Paul Martin | Paul Martin"];
    role_of_several_things: "es" "El ministro de Economía, Industria y Comercio, Juan Pérez, dijo que “no cede”." => ["no cede | El ministro de Economía, Industria y Comercio, Juan Pérez | Juan Pérez"];
    subject_of_the_last_clause: "es" "El Racing ha perdido y su técnico, Juan Pérez, no lo oculta: “Fuimos malos”." => ["Fuimos malos | su técnico, Juan Pérez | Juan Pérez"];
    paper_before_the_subject: "fr" "« Le pont cédera », a précisé à « Sud libre » le maire Paul Martin." => ["Le pont cédera | le maire Paul Martin | Paul Martin"];
    adverbial_without_an_article: "es" "“No tenemos agua”, contó entre lágrimas la vecina Ana López." => ["No tenemos agua | la vecina Ana López | Ana López"];
    parenthesis_before_a_name: "fr" "Le maire (PS), Paul Martin, a demandé à être reçu « sans délai ». Le préfet, Jean Petit (Sens), parle d’un « désastre »." => [
        "sans délai | Le maire (PS), Paul Martin | Paul Martin",
        "désastre | Le préfet, Jean Petit | Jean Petit",
    ];
    verb_behind_an_according_word: "es" "Los jueces subrayan que el plan es “absurdo” y, según explican, “no sirve”." => ["absurdo | Los jueces | -", "no sirve | Los jueces | -"];
    subject_behind_an_according_verb: "es" "El plan es “un desastre”, según ha explicado este lunes el alcalde, Juan Pérez." => ["un desastre | el alcalde, Juan Pérez | Juan Pérez"];
    interrupted_subject: "pt" "Também o PCP, em comunicado, acusa o governo de “mentir ao país”." => ["mentir ao país | o PCP | PCP"];
    asked_by_a_paper: "pt" "Aliados do ministro ouvidos pela Folha avaliam que ele “errou”." => ["errou | Aliados do ministro | -"];
    complement_of_what_is_quoted: "pt" "Ana Lopes garantiu que não tem “qualquer intenção” de anunciar as obras." => ["qualquer intenção | Ana Lopes | Ana Lopes"];
    clause_behind_a_quote: "pt" "Já o Ana Bar considerou o preço “proibitivo”, e a CUT falou em “roubo”." => ["proibitivo | o Ana Bar | Ana Bar", "roubo | a CUT | CUT"];
    said_so: "fr" "Le plan est une « ruine lente », comme le dit Anne Petit." => ["ruine lente | Anne Petit | Anne Petit"];
    passive_claims_nothing: "fr" "Un accord sur la « Maison » sera demandé lundi, a dit Anne Petit." => [];
    where_a_role_speaks: "es" "La alcaldesa Ana López vino. “No subirá el agua”, dijo la alcaldesa en el pleno." => ["No subirá el agua | la alcaldesa en el pleno | Ana López"];
    verb_without_a_subject_opens: "es" "“Es mi libro”, dice Ana López. Cuenta que leía de niña. “De ahí viene todo”, añade." => ["Es mi libro | Ana López | Ana López", "De ahí viene todo | Ana López | Ana López"];
    surnames_with_a_particle: "pt" "“Não cedo”, disse Marcelo Bessa de Araújo." => ["Não cedo | Marcelo Bessa de Araújo | Marcelo Bessa de Araújo"];
    network_called_x: "es" "“No cedo”, escribió el alcalde Juan Pérez en la red social X. “Nunca”, insistió." => ["No cedo | el alcalde Juan Pérez | Juan Pérez", "Nunca | el alcalde Juan Pérez | Juan Pérez"];
    topic_of_the_paragraph: "es" "“Vamos tarde”, dijo Ana López.\n\nLa autora Eva Ruiz no oculta su enfado. “Leer es lo único que importa”." => ["Vamos tarde | Ana López | Ana López", "Leer es lo único que importa | La autora Eva Ruiz | Eva Ruiz"];
    day_before_a_name: "en" "“We won,” said Monday Ann Lee." => ["We won, | Ann Lee | Ann Lee"];
    day_before_an_article: "en" "On Tuesday the president said the bridge was “a ruin.”" => ["a ruin. | the president | -"];
    place_before_a_title: "en" "In Iowa Mr. Lee said the bridge was “a ruin.”" => ["a ruin. | Mr. Lee | Lee"];
    time_before_a_colon: "en" "Hours later, Ann Lee opened the bridge: “It is open.”" => ["It is open. | Ann Lee | Ann Lee"];
    office_of_something: "fr" "« Le pont est fermé », a déclaré le ministre de l’agriculture Paul Martin." => ["Le pont est fermé | le ministre de l’agriculture Paul Martin | Paul Martin"];
    name_of_a_body_before_a_role: "en" "“We won,” said White House press secretary Ann Lee." => ["We won, | White House press secretary Ann Lee | Ann Lee"];
    role_of_an_owner: "en" "“We won,” said the town’s chief executive, Ann Lee." => ["We won, | the town’s chief executive, Ann Lee | Ann Lee"];
    noun_without_an_article: "en" "“We won,” said sources close to the mayor." => ["We won, | sources close to the mayor | -"];
    two_phrases: "en" "“We won,” said the mayor and the clerk." => ["We won, | the mayor and the clerk | -"];
    two_names: "en" "Lee and Park said the bridge was “a ruin.”" => ["a ruin. | Lee and Park | Lee and Park"];
    clause_behind_the_subject: "en" "“We won,” said the mayor because it rained." => ["We won, | the mayor | -"];
    particle_in_a_name: "en" "“We won,” said Kees de Vries." => ["We won, | Kees de Vries | Kees de Vries"];
    body_of_something: "fr" "« Le pont est fermé », a déclaré l’Office de la navigation dans un communiqué." => ["Le pont est fermé | l’Office de la navigation | Office de la navigation"];
    relative_clause_behind_the_subject: "en" "“We won,” said the committee that met." => ["We won, | the committee | -"];
    relative_clause_before_the_verb: "en" "“We won,” Ann Lee, who came late, said." => ["We won, | Ann Lee | Ann Lee"];
    somebody_of_an_owner: "en" "“We won,” said the mayor's husband." => ["We won, | the mayor's husband | -"];
    age_and_role_in_apposition: "en" "“We won,” Ann Lee, 67, a clerk in Troy, Pa., said." => ["We won, | Ann Lee | Ann Lee"];
    possessive_first: "en" "Tom Park came to Troy. His “simple plan for all of us” is dead." => ["simple plan for all of us | His | Tom Park"];
    said_within_what_is_said: "en" "Tom Park said he wants a plan that calls for “a new bridge.”" => ["a new bridge. | Tom Park | Tom Park"];
    said_by_who_closes: "en" "Ann Lee says the bridge is “a ruin,” a letter of the mayor noted." => ["a ruin, | a letter of the mayor | -"];
    told_to_a_paper_between_commas: "en" "Tom Park, who lives in Troy, told Reuters, “We won.”" => ["We won. | Tom Park | Tom Park"];
    told_to_a_paper_at_the_end: "en" "The bridge “is a ruin,” Tom Park, a clerk in Troy, told The Post." => ["is a ruin, | Tom Park | Tom Park"];
    apposition_and_a_clause: "en" "Tom Park, a clerk in Troy, said Ann Lee and her party were “in ruins.”" => ["in ruins. | Tom Park | Tom Park"];
    owner_in_the_mention: "en" "“We won,” said Tom Park’s lawyer, Mary Hill." => ["We won, | Tom Park’s lawyer, Mary Hill | Mary Hill"];
    noun_before_its_verb: "en" "The protesters chanted “build it now” in Troy." => ["build it now | The protesters | -"];
    gerund: "en" "Tom Park began by saying “not yet” to the crowd." => ["not yet | Tom Park | Tom Park"];
    two_single_marks: "en" "''We won,'' Tom Park said." => ["We won, | Tom Park | Tom Park"];
    single_marks: "en" "‘We won the workers’ vote,’ Tom Park said." => ["We won the workers’ vote, | Tom Park | Tom Park"];
    nested: "en" "“He told me ‘no’ and “never” twice,” Tom Park said." => ["He told me ‘no’ and “never” twice, | Tom Park | Tom Park"];
    no_speech: "en" "He took “The Long Way Home” along on the so-called “quiet” train." => [];
    attributes_and_inches: "en" "<a id=\"5\"> He is 6'2\" tall. \"I am tall,\" Tom Park said." => ["I am tall, | Tom Park | Tom Park"];
    unclosed: "en" "Tom Park said, “We won. “It was easy,” said Ann Lee." => ["We won. | Tom Park | Tom Park", "It was easy, | Ann Lee | Ann Lee"];
    unlisted_verb: "fr" "« On ferme tout », mitraille Anne Petit." => ["On ferme tout | Anne Petit | Anne Petit"];
    unlisted_verb_with_an_object: "pt" "“É a nossa praça”, lança-lhe Ana Lopes." => ["É a nossa praça | Ana Lopes | Ana Lopes"];
    source_taken_up: "pt" "“Não”, disse Ana Lopes, para quem a ponte é “um risco enorme”." => ["Não | Ana Lopes | Ana Lopes", "um risco enorme | quem | Ana Lopes"];
    relative_behind_brackets: "fr" "Le chantier dure, a averti l’Union des ponts (UDP), qui évoque « une ruine »." => ["une ruine | qui | -"];
    things_reproached: "fr" "L’homme conteste « avec force » les faits qui lui sont reprochés." => ["avec force | L’homme | -"];
    label_of_a_heading: "es" "Ana Lara: el puente es \"una ruina\"\n\nEl puente de Ana Lara cierra en mayo." => ["una ruina | Ana Lara | Ana Lara"];
    name_behind_a_topic: "it" "Crollo a Faenza, il sindaco: «Ci hanno lasciati soli»\n\nIl sindaco Marco Zoli è al lavoro." => ["Ci hanno lasciati soli | il sindaco | Marco Zoli"];
    silent_sentence_before: "pt" "“Está frio”, disse Rui Costa. O presidente, Paulo Reis, não gostou. “É uma pena”, lamentou." => ["Está frio | Rui Costa | Rui Costa", "É uma pena | O presidente, Paulo Reis | Paulo Reis"];
    speaker_goes_on: "fr" "« Oui », a dit Anne Petit. Et de conclure : « C’est fini. »" => ["Oui | Anne Petit | Anne Petit", "C’est fini. | Anne Petit | Anne Petit"];
    quote_opens_the_paragraph_of_another: "fr" "Anne Petit a dit « non ».\n\n« Je n’ai rien fait. » Alain Roche a répété jeudi sa version." => ["non | Anne Petit | Anne Petit", "Je n’ai rien fait. | Alain Roche | Alain Roche"];
    epithet: "es" "\"Es un error\", dijo Ana López. \"No se puede\", insistió la diplomática rusa." => ["Es un error | Ana López | Ana López", "No se puede | la diplomática rusa | Ana López"];
    object_pronoun_opens: "it" "Il ponte è «una rovina». Lo ha detto il sindaco Marco Zoli: «Crollerà»." => ["Crollerà | il sindaco Marco Zoli | Marco Zoli"];
    adverb_behind_the_article: "es" "“No hay prisa”, zanjó la también ministra Ana López." => ["No hay prisa | la también ministra Ana López | Ana López"];
    complement_behind_a_name: "es" "“Llueve”, avisó el director de Puentes del organismo, Juan Pérez." => ["Llueve | el director de Puentes del organismo, Juan Pérez | Juan Pérez"];
    match_in_a_heading: "ro" "Ana Marin, după meci: „Am jucat cu inima”" => ["Am jucat cu inima | Ana Marin | Ana Marin"];
    verb_behind_a_full_name: "pt" "O zagueiro João Lobo arrasou a defesa: “Foi um erro”." => ["Foi um erro | O zagueiro João Lobo | João Lobo"];
    helper_apart_from_its_participle: "fr" "Le président Paul Martin a, lui, mis en garde contre toute « surréaction »." => ["surréaction | Le président Paul Martin | Paul Martin"];
    relative_before_a_colon: "es" "El torneo lo ganó Ana López, que no escatimó halagos: “Juegan muy bien”." => ["Juegan muy bien | que | Ana López"];
    object_relative: "es" "El ministro Juan Pérez criticó la huelga, a la que se refirió como “un chantaje sin nombre”." => ["un chantaje sin nombre | El ministro Juan Pérez | Juan Pérez"];
    participle_before_its_quote: "fr" "Un incident jugé « inacceptable » par Anne Petit a eu lieu." => ["inacceptable | Anne Petit | Anne Petit"];
    clause_of_another: "pt" "O embaixador disse que é “injusto”, enquanto Ana Lopes o considerou “ingénuo”." => ["injusto | O embaixador | -", "ingénuo | Ana Lopes | Ana Lopes"];
    silent_sentence_before_a_quote: "fr" "Anne Petit dit qu’il « exagère ». Le maire Jean Roche hausse les épaules. « Elle se trompe. »" => ["exagère | Anne Petit | Anne Petit", "Elle se trompe. | Le maire Jean Roche | Jean Roche"];
    object_before_the_verb: "pt" "Ana Lopes o considerou “ingénuo”." => ["ingénuo | Ana Lopes | Ana Lopes"];
    name_behind_the_name_of_a_body: "pt" "Para o economista do banco Azul, João Reis, é “um erro enorme”." => ["um erro enorme | o economista do banco Azul, João Reis | João Reis"];
    plain_noun_before_its_verb: "fr" "La fanfare affirme que « tout ira bien »." => ["tout ira bien | La fanfare | -"];
    object_pronoun_behind_a_noun: "fr" "Ses disciples le disent « inquiet »." => ["inquiet | Ses disciples | -"];
    object_pronoun_behind_an_apposition: "fr" "Anne Petit, la scénariste, le qualifie de « poète »." => ["poète | Anne Petit | Anne Petit"];
    name_of_a_noun_that_is_a_verb: "fr" "La course dite « Paysage » revient." => [];
    thing_behind_the_one_who_judges: "fr" "Pour l’élue Anne Petit, la note révèle « un plan secret »." => ["un plan secret | l’élue Anne Petit | Anne Petit"];
    seat_that_opens_the_sentence: "fr" "Matignon se dit « serein »." => ["serein | Matignon | Matignon"];
    body_of_one_word: "it" "Confindustria ribadisce «piena fiducia»." => ["piena fiducia | Confindustria | Confindustria"];
    date_before_the_subject: "fr" "Lors de l’audience, le 3 juin, le parquet requiert la prison, estimant qu’il a « failli »." => ["failli | le parquet | -"];
    pronoun_behind_a_predicate: "fr" "Anne Petit a ri. Fille d’un mineur, elle raconte : « On n’avait rien. »" => ["On n’avait rien. | elle | Anne Petit"];
    subject_behind_a_predicate: "pt" "Autor do golo, o avançado Rui Costa pensou na avó: “É tudo dela.”" => ["É tudo dela. | o avançado Rui Costa | Rui Costa"];
    name_behind_a_team: "it" "Inter, Rossi si gode la vetta: «Non si vince niente»" => ["Non si vince niente | Rossi | Rossi"];
    object_with_a_relative_clause: "es" "La sentencia considera “creíble” el relato de la joven, que habló “sin fisuras” en el juicio." => ["creíble | La sentencia | -", "sin fisuras | que | -"];
    noun_and_adjective_before_the_subject: "es" "El tribunal dudó. “Es un cobarde”, dijo en su informe final la fiscal, Ana López." => ["Es un cobarde | la fiscal, Ana López | Ana López"];
    dateline_before_a_quote: "it" "Vertice\n\nROMA, 12 OTT - «Non ci sarà mai nessuna nuova tassa». Lo ha detto il ministro Marco Zoli." => ["Non ci sarà mai nessuna nuova tassa | il ministro Marco Zoli | Marco Zoli"];
    agency_before_a_dateline: "it" "Vertice\n\n(XY) - ROMA, 12 OTT - «Non ci sarà mai nessuna nuova tassa». Lo ha detto il ministro Marco Zoli." => ["Non ci sarà mai nessuna nuova tassa | il ministro Marco Zoli | Marco Zoli"];
    many_in_a_place: "it" "«Vinceremo», fanno sapere dal Viminale." => ["Vinceremo | Viminale | Viminale"];
    someone_lets_it_be_known_in_a_place: "fr" "« On va gagner », fait-on savoir à la préfecture." => ["On va gagner | la préfecture | -"];
    last_clause_of_a_silent_sentence: "pt" "O Palmeiras empatou com o River, e Rui Costa saiu satisfeito. “Jogamos bem”, avaliou." => ["Jogamos bem | Rui Costa | Rui Costa"];
    crime_in_a_heading: "fr" "Meurtre de Lina : « Il était normal »\n\nLa rue est vide." => ["Il était normal | - | -"];
    possessive_behind_its_noun: "ro" "Ieri, croitoreasa sa afirmă că „totul va fi bine”." => ["totul va fi bine | croitoreasa sa | -"];
    pronoun_and_helper_in_one: "ro" "„Sunt obosit”, le-a spus Ion Stoica ziariștilor." => ["Sunt obosit | Ion Stoica | Ion Stoica"];
    herself: "ca" "Anna Vila va riure. El 1998, ella mateixa ho resumia així: «He fet el que he volgut»." => ["He fet el que he volgut | ella mateixa | Anna Vila"];
}

// English, as its papers write it.
says! {
    verb_behind_a_subordinate_clause: "en" "After the mayor said the bridge was old, Tom Park replied, “We know.”" => ["We know. | Tom Park | Tom Park"];
    adverb_before_the_colon: "en" "Asked if he thought it would fall, Ann Lee answered on Monday: “We hope not.”" => ["We hope not. | Ann Lee | Ann Lee"];
    quote_of_a_subordinate_clause: "en" "While Ann Lee called it “a ruin,” one of the engineers said the bridge would stand." => ["a ruin, | Ann Lee | Ann Lee"];
    shouted_while_another_spoke: "en" "When Ann Lee said it was great to be home, a man in the crowd yelled “stay there!”" => ["stay there! | a man in the crowd | -"];
    claim_of_somebody: "en" "Ann Lee blamed the papers for making much of Tom Park’s claim that the town “stole the bridge.”" => ["stole the bridge. | Tom Park | Tom Park"];
    participle_with_a_subject: "en" "The council met in Troy, with many in the crowd chanting “save the bridge.”" => ["save the bridge. | many in the crowd | -"];
    dateline_in_small_letters: "en" "Troy (XYZ) – Mayor Ann Lee left early, saying it was “a ruin.”" => ["a ruin. | Mayor Ann Lee | Ann Lee"];
    adverbials_before_the_subject: "en" "Speaking at a rally in Troy, Ohio, Ann Lee went after the mayor, calling him “a fool.”" => ["a fool. | Ann Lee | Ann Lee"];
    quoted_as_saying: "en" "“We won,” Ann Lee, who lives in Troy, was quoted as saying by the agency." => ["We won, | Ann Lee | Ann Lee"];
    quoting_somebody: "en" "The paper quoted Ann Lee as saying it was “a ruin.”" => ["a ruin. | Ann Lee | Ann Lee"];
    en_as_somebody_says: "en" "The bridge “is a ruin,” as Ann Lee put it on Monday." => ["is a ruin, | Ann Lee | Ann Lee"];
    verb_that_could_be_a_noun: "en" "“We won,” Ann Lee notes. “It took years,” the letter states." => ["We won, | Ann Lee | Ann Lee", "It took years, | the letter | -"];
    text_that_could_be_a_verb: "en" "“It took years,” the report states." => ["It took years, | the report | -"];
    text_that_states_a_clause: "en" "The mayor lost, as the report states that the bridge is “a ruin.”" => ["a ruin. | the report | -"];
    began: "en" "“It took years,” the letter began. “It is over.”" => ["It took years, | the letter | -", "It is over. | the letter | -"];
    body_behind_a_role: "en" "The bill passed, and the town’s Advisor Council met. “We won,” he said." => ["We won, | he | -"];
    body_of_two_words: "en" "Tom Park reads the Troy Times. The bill is old. In May, Troy Times sold the old bridge. “We won,” he said." => ["We won, | he | Tom Park"];
    what_a_quote_opens: "en" "Ann Lee said Park had “failed to listen” to calls for a vote." => ["failed to listen | Ann Lee | Ann Lee"];
    purpose_behind_a_quote: "en" "The town has a “bridge kit” to maintain the crossing." => [];
    participle_before_who_speaks: "en" "“The town wants a bigger bridge than the small one” announced in May, said Ann Lee, a clerk." => ["The town wants a bigger bridge than the small one | Ann Lee | Ann Lee"];
    named_institute_in_an_apposition: "en" "“We won,” Mary Owen, a fellow at the Max Hill Institute for Rivers in Troy, Ohio, and co-author of the study, said." => ["We won, | Mary Owen | Mary Owen"];
    video_game: "en" "Ann Lee posted in a group on the video game “Bridges.”" => [];
    author_of: "en" "Ann Lee is the author of “Ten Ways to Cross a River” and runs a club." => [];
    first_name_in_the_name_of_a_body: "en" "“We won,” said Jordan Hill Mayor Jake Park." => ["We won, | Jordan Hill Mayor Jake Park | Jake Park"];
    shows_on_television: "en" "The service has films and TV shows from Troy, “Old Bridges,” and more." => [];
    related_to: "en" "Everything related to the bridge, above all the “toll plan” of Troy, is old." => [];
    adverb_that_opens_a_clause_of_its_own: "en" "Otherwise, the plan is old, and an authority is “a person with plans for all of us”." => ["a person with plans for all of us | - | -"];
    title_in_an_apposition: "en" "Ann Lee, star of the long-running “Troy,” called it “a ruin.”" => ["a ruin. | Ann Lee | Ann Lee"];
    relative_clause_with_a_quote: "en" "Tom Park, who called it “a ruin,” praised his own party’s plan." => ["a ruin, | who | Tom Park"];
    initial_that_is_a_word: "en" "“We won,” said Ann A. Lee, head of the school." => ["We won, | Ann A. Lee | Ann A. Lee"];
    initials_in_brackets: "en" "“We won,” Sen. Ann Lee (D-N.Y.) said Monday." => ["We won, | Sen. Ann Lee | Ann Lee"];
    what_the_subject_does_before_a_colon: "en" "The mayor opened the bridge: “It is new.”" => ["It is new. | The mayor | -"];
    name_behind_the_name_of_another: "en" "“We won,” former Tom Park speechwriter Ann Lee wrote." => ["We won, | former Tom Park speechwriter Ann Lee | Ann Lee"];
    name_that_is_a_month: "en" "Theresa May came to Troy. May told the council it was “a ruin.”" => ["a ruin. | May | Theresa May"];
    signature_on_a_line: "en" "“We won.”\n\n— Ann Lee, Troy\n\nTom Park lost." => ["We won. | Ann Lee | Ann Lee"];
    signature: "en" "“We won.” — Ann Lee" => ["We won. | Ann Lee | Ann Lee"];
    negated_verb: "en" "Ann Lee doesn’t think the bridge is “a ruin.”" => ["a ruin. | Ann Lee | Ann Lee"];
    titles_with_a_full_stop: "en" "“We won,” said the Rev. Ann Lee. Sgt. Tom Park said it was “a ruin.”" => ["We won, | the Rev. Ann Lee | Ann Lee", "a ruin. | Sgt. Tom Park | Tom Park"];
    what_somebody_calls: "en" "The mayor slammed what Ann Lee called “a ruin.”" => ["a ruin. | Ann Lee | Ann Lee"];
    programme_of_a_station: "en" "On the station’s “Old Bridges,” Ann Lee said it was “a ruin.”" => ["a ruin. | Ann Lee | Ann Lee"];
}

// Marked words that nobody says.
says! {
    name_in_a_noun_phrase: "fr" "Paul Martin a salué la revue « Grand large » et son équipe." => [];
    quote_in_the_subject: "fr" "Paul Martin est là. Le bulletin « Vagues hautes » affirme que la mer monte." => [];
    quote_is_the_subject: "es" "Ana López llega hoy. “Faro” publica que el puente cae." => [];
    nickname_before_the_name: "es" "Al final, \"el Rubio\" Juan Pérez celebró el gol." => [];
    participle_names: "pt" "Ana Lopes garantiu que o chamado “pacote verde” não muda." => [];
    thing_of_a_plan: "fr" "Il prévoit notamment la création d’un guichet pour les « grands projets » locaux." => [];
    what_there_is: "de" "Dort gibt es einen „Garten der Sinne“." => [];
    what_there_is_in_a_clause: "de" "Das Fest war kurz, obwohl es eine „Garde der Narren“ gab." => [];
    danger_that_there_is: "de" "Ohne Schutz besteht die Gefahr, dass daraus ein „schweres Leiden“ wird." => [];
    paper_with_its_number: "de" "Hans Maier wies auf die Lage der Bauern hin („Neue Post“ 12/2020)." => [];
    nickname_behind_its_verb: "de" "Nun hofft „Jojo“, dass Hans Maier ihm folgt." => [];
    thing_before_marked_words: "de" "Auch auf der Fähre ist der Mangel „in aller Munde“." => [];
    what_is_not_to_be_said: "de" "Der Wunsch nach „mehr“ ist nicht zu kritisieren." => [];
    first_person_of_the_reporter: "de" "„Nein“, sagte Anna Huber. Ich glaube, sie ist im „Zustand der Angst“." => ["Nein | Anna Huber | Anna Huber"];
    title_of_a_series: "de" "Wir zeigen ab heute die Miniserie „Frauen am Berg: früher, heute und auch morgen“." => [];
    name_behind_a_label: "ro" "DNA: Gruparea „Lupii”, trimisă în judecată" => [];
    term_of_an_owner: "es" "El país inició su \"operación militar especial\" en febrero." => [];
}

// French.
says! {
    fr_inverted: "fr" "« Nous irons jusqu’au bout », a déclaré mardi à Lille la maire Jeanne Dupont." => ["Nous irons jusqu’au bout | la maire Jeanne Dupont | Jeanne Dupont"];
    fr_enclitic: "fr" "Paul Martin est venu à Lille. « C’est fini », a-t-il ajouté." => ["C’est fini | il | Paul Martin"];
    fr_que: "fr" "Paul Martin a affirmé que le pont était « une ruine »." => ["une ruine | Paul Martin | Paul Martin"];
    fr_inside: "fr" "Jeanne Dupont est inquiète. « Le pont est une ruine, soupire-t-elle. Il faut agir. »" => ["Le pont est une ruine, soupire-t-elle. Il faut agir. | elle | Jeanne Dupont"];
    fr_selon: "fr" "Selon Paul Martin, le pont est « une ruine »." => ["une ruine | Paul Martin | Paul Martin"];
    fr_judging: "fr" "Paul Martin a dénoncé un « scandale » à Lille." => ["scandale | Paul Martin | Paul Martin"];
    fr_agent: "fr" "Un texte qualifié de « honteux » par Paul Martin." => ["honteux | Paul Martin | Paul Martin"];
    fr_possessive_as_the_source: "fr" "Jeanne Dupont est venue. « C’est fini », a-t-elle dit. À ses yeux, « on ne peut plus attendre »." => ["C’est fini | elle | Jeanne Dupont", "on ne peut plus attendre | ses | Jeanne Dupont"];
    fr_source: "fr" "« Le pont sera fermé », peut-on lire dans Le Courrier." => ["Le pont sera fermé | Le Courrier | Le Courrier"];
    fr_glued_marks: "fr" "Elle parle d'un \"accord\" et Paul Martin dit \"non\"." => ["accord | Elle | -", "non | Paul Martin | Paul Martin"];
    fr_no_speech: "fr" "Il est mis en examen pour « abus de confiance » et « recel »." => [];
}

// Other languages.
says! {
    object_behind_an_apposition: "es" "El ministro de Cultura, Pablo Ruiz, describió el estado del puente de Ávila como “muy grave”." => ["muy grave | El ministro de Cultura, Pablo Ruiz | Pablo Ruiz"];
    apposition_with_a_role: "fr" "Jeanne Morel, maire de Sens, a qualifié le pont du bourg de « ruine »." => ["ruine | Jeanne Morel | Jeanne Morel"];
    day_in_brackets: "pt" "“A ponte vai cair”, afirmou nesta quinta-feira (5) o ministro João Silva." => ["A ponte vai cair | o ministro João Silva | João Silva"];
    agency_before_the_subject: "es" "“El puente es viejo”, reconoce a EFE Ana López." => ["El puente es viejo | Ana López | Ana López"];
    es_after: "es" "\"No hay dinero\", afirmó la ministra Ana López." => ["No hay dinero | la ministra Ana López | Ana López"];
    es_implied: "es" "Ana López llegó a Lima y dijo que no había dinero. “Es muy triste”, añadió." => ["Es muy triste | Ana López | Ana López"];
    es_segun: "es" "Según Juan Pérez, la obra es “un desastre”." => ["un desastre | Juan Pérez | Juan Pérez"];
    de_after: "de" "„Das ist ein Fehler“, sagte Ministerin Anna Weber am Montag." => ["Das ist ein Fehler | Ministerin Anna Weber | Anna Weber"];
    de_so: "de" "Das sei „ein Fehler“, so Weber." => ["ein Fehler | Weber | Weber"];
    de_mood: "de" "„Das reicht nicht“, sagte Anna Weber. Der Plan sei „ein Fehler“." => ["Das reicht nicht | Anna Weber | Anna Weber", "ein Fehler | Anna Weber | Anna Weber"];
    de_inward: "de" "»Das reicht nicht«, sagte Anna Weber." => ["Das reicht nicht | Anna Weber | Anna Weber"];
    it_inside: "it" "Marco Rossi è arrivato a Roma. «Siamo pronti, ha detto Marco Rossi, e non abbiamo paura»" => ["Siamo pronti, ha detto Marco Rossi, e non abbiamo paura | Marco Rossi | Marco Rossi"];
    it_secondo: "it" "Secondo Marco Rossi è «una follia»." => ["una follia | Marco Rossi | Marco Rossi"];
    pt_after: "pt" "\"Não há dinheiro\", disse o ministro João Silva." => ["Não há dinheiro | o ministro João Silva | João Silva"];
    nl_after: "nl" "“Dit is niet goed”, zegt minister Jan de Vries." => ["Dit is niet goed | minister Jan de Vries | Jan de Vries"];
    ru_after: "ru" "«Денег нет», — сказал министр Иван Петров." => ["Денег нет | министр Иван Петров | Иван Петров"];
    ru_according: "ru" "По словам Ивана Петрова, это «большая ошибка»." => ["большая ошибка | Ивана Петрова | Иван Петров"];
    pl_after: "pl" "„Nie ma pieniędzy” – powiedział minister Jan Kowalski." => ["Nie ma pieniędzy | minister Jan Kowalski | Jan Kowalski"];
    cs_after: "cs" "„Peníze nejsou,“ řekl ministr Jan Novák." => ["Peníze nejsou, | ministr Jan Novák | Jan Novák"];
    sv_after: "sv" "”Pengarna är slut”, säger ministern Anna Berg." => ["Pengarna är slut | ministern Anna Berg | Anna Berg"];
    tr_after: "tr" "Bakan Ali Yılmaz, “Para yok” dedi." => ["Para yok | Bakan Ali Yılmaz | Ali Yılmaz"];
    de_told_to_an_agency: "de" "Ministerin Anna Weber ist in Kassel. „Das ist ein Fehler“, sagte Weber der Deutschen Presse-Agentur." => ["Das ist ein Fehler | Weber | Anna Weber"];
    de_told_to_a_station: "de" "„Das ist ein Fehler“, sagte am Montag Anna Weber dem Sender RTL." => ["Das ist ein Fehler | Anna Weber | Anna Weber"];
    de_participle_that_closes: "de" "Der Senat hat den Plan als „absurd“ zurückgewiesen." => ["absurd | Der Senat | Senat"];
    de_charged: "de" "Dem Mann wird „Mord in zwölf Fällen“ vorgeworfen." => [];
    de_infinitive_that_closes: "de" "„Das war dumm“, ließ der Angeklagte am Montag ausrichten." => ["Das war dumm | der Angeklagte | -"];
    de_prefix_that_closes: "de" "Anna Weber kam spät. Mit Blick auf den Plan fügte sie hinzu: „Das reicht nicht.“" => ["Das reicht nicht. | sie | Anna Weber"];
    de_and_further: "de" "„Das reicht nicht“, sagte Anna Weber. Und weiter: „Wir müssen reden.“" => [
        "Das reicht nicht | Anna Weber | Anna Weber",
        "Wir müssen reden. | Anna Weber | Anna Weber",
    ];
    de_role_in_a_compound: "de" "Umweltministerin Anna Weber kam spät. „Das reicht nicht“, sagte die Ministerin." => ["Das reicht nicht | die Ministerin | Anna Weber"];
    de_title_before_its_verb: "de" "„Der Sturm“ erzählt die Geschichte der Stadt." => [];
    de_name_in_apposition: "de" "Die Sprecherin des Senats, Anna Weber, schrieb: „Das reicht nicht.“" => ["Das reicht nicht. | Die Sprecherin des Senats, Anna Weber | Anna Weber"];
    said_again_below_the_heading: "de" "Prozess um Brand: „Das war dumm“\n\n„Das war dumm“, sagte Peter Weber am Montag in Kassel." => [
        "Das war dumm | Peter Weber | Peter Weber",
        "Das war dumm | Peter Weber | Peter Weber",
    ];
    colon_before_an_exclamation: "de" "Peter Weber jubelte: „Was für ein Tag!“ Trainer Jan Berg sprach von „Glück“." => [
        "Was für ein Tag! | Peter Weber | Peter Weber",
        "Glück | Trainer Jan Berg | Jan Berg",
    ];
    de_verb_that_closes: "de" "„Na ja“, sagte Anna Weber, die von einem „Wunder“ sprach." => ["Na ja | Anna Weber | Anna Weber", "Wunder | die | Anna Weber"];
    de_paper_behind_the_speaker: "de" "„Das reicht nicht“, sagte Anna Weber der „Stadtpost“." => ["Das reicht nicht | Anna Weber | Anna Weber"];
    de_age: "de" "Anna Weber kam spät. „Das reicht nicht“, sagte die 51-Jährige." => ["Das reicht nicht | die 51-Jährige | Anna Weber"];
    de_network: "de" "Anna Weber schrieb auf X. Der Senat hat den Plan als „absurd“ bezeichnet." => ["absurd | Der Senat | Senat"];
    de_owner_before_a_name: "de" "Anna Weber klagt. Ihr Anwalt Cem Kaya: „Das reicht nicht.“" => ["Das reicht nicht. | Ihr Anwalt Cem Kaya | Cem Kaya"];
    sv_participle_before_its_object: "sv" "Anna Berg har tidigare i radio kallat förslaget ”en katastrof”." => ["en katastrof | Anna Berg | Anna Berg"];
    tr_fragment_before_a_clause: "tr" "Bakan Ali Yılmaz ise kararı \"üzücü\" bulduğunu söyledi." => ["üzücü | Bakan Ali Yılmaz | Ali Yılmaz"];
    nl_particle_with_a_capital: "nl" "Minister Marit van Dalen kwam laat. ‘Dit is niet goed’, aldus Van Dalen." => ["Dit is niet goed | Van Dalen | Marit van Dalen"];
    sv_dashes: "sv" "Han är nöjd – i dag.\n\n– Vi är nöjda, säger ministern Anna Berg. – Mycket nöjda." => [
        "Vi är nöjda | ministern Anna Berg | Anna Berg",
        "Mycket nöjda. | ministern Anna Berg | Anna Berg",
    ];
    sv_dashes_of_a_list: "sv" "Ministern Anna Berg vill ha tre saker:\n\n– Nya vägar.\n\n– Nya broar." => [];
    sv_heading_with_a_dash: "sv" "Anna Berg: – Det är slut\n\n– Det är slut, säger Anna Berg." => [
        "Det är slut | Anna Berg | Anna Berg",
        "Det är slut | Anna Berg | Anna Berg",
    ];
    pl_dashes: "pl" "Jan Lis jest zły.\n\n– Nie ma wody, mówi się o tym od lat – powiedział burmistrz Jan Lis. – I nie będzie!\n\n– Jak żyć? – pyta Anna Nowak." => [
        "Nie ma wody, mówi się o tym od lat | burmistrz Jan Lis | Jan Lis",
        "I nie będzie! | burmistrz Jan Lis | Jan Lis",
        "Jak żyć? | Anna Nowak | Anna Nowak",
    ];
    pl_dashes_within_a_sentence: "pl" "– Nie ma wody – powiedział burmistrz Jan Lis – i długo nie będzie." => [
        "Nie ma wody | burmistrz Jan Lis | Jan Lis",
        "i długo nie będzie. | burmistrz Jan Lis | Jan Lis",
    ];
    pl_role_behind_a_dash: "pl" "– Nie ma wody – powiedział Jan Lis – burmistrz Troi." => ["Nie ma wody | Jan Lis | Jan Lis"];
    pl_dash_and_verb_of_two_words: "pl" "– Wygraliśmy zasłużenie – cieszył się trener Jan Lis." => ["Wygraliśmy zasłużenie | trener Jan Lis | Jan Lis"];
    pl_dash_between_names: "pl" "Mecz „Orły” – „Wilki” był nudny.\n\n– Zagraliśmy słabo – powiedział Jan Lis." => ["Zagraliśmy słabo | Jan Lis | Jan Lis"];
    ru_dashes: "ru" "— Воды нет, — сказал мэр Иван Петров, — и не будет. — Ждите." => [
        "Воды нет | мэр Иван Петров | Иван Петров",
        "и не будет. | мэр Иван Петров | Иван Петров",
        "Ждите. | мэр Иван Петров | Иван Петров",
    ];
    ru_dash_before_marks: "ru" "«Воды нет», – сказал мэр Иван Петров. – «Ждите», – добавил он." => ["Воды нет | мэр Иван Петров | Иван Петров", "Ждите | он | Иван Петров"];
    hr_dashes: "hr" "- Nema vode - rekao je gradonačelnik Ivan Horvat. - Čekamo.\n\n- Loše je, kaže Ana Kovač." => [
        "Nema vode | gradonačelnik Ivan Horvat | Ivan Horvat",
        "Čekamo. | gradonačelnik Ivan Horvat | Ivan Horvat",
        "Loše je | Ana Kovač | Ana Kovač",
    ];
    fi_dash_and_subject: "fi" "– Tämä ei auta ketään, ministeri Kirsi Laakso sanoo." => ["Tämä ei auta ketään | ministeri Kirsi Laakso | Kirsi Laakso"];
    fi_surname_in_a_case: "fi" "Ministeri Toni Virtanen tuli. Virtasen mukaan päätös oli ”turha”." => ["turha | Virtasen | Toni Virtanen"];
    hu_surname_first: "hu" "Kovács Péter megérkezett. „Nem adjuk fel” – mondta Kovács." => ["Nem adjuk fel | Kovács | Kovács Péter"];
    cs_first_name_that_looks_like_a_vocative: "cs" "„Hráli jsme dobře,“ řekl Emile Barkley." => ["Hráli jsme dobře, | Emile Barkley | Emile Barkley"];
    hu_politician_is_the_last_one_with_an_office: "hu" "Kiss Anna miniszterelnök reggel beszélt. Nagy Béla, a Haladás Párt elnöke bírálta. „Ez kevés” – írta a politikus." => ["Ez kevés | a politikus | Nagy Béla"];
    pl_politician_is_the_last_one_with_an_office: "pl" "Premier Jan Kowal milczał. Skomentował to wiceprezes Partii Piotr Nowacki. „To mało” – napisał polityk." => ["To mało | polityk | Piotr Nowacki"];
    sk_member_of_parliament_is_the_deputy_of_a_party: "sk" "Podpredseda Strany Jozef Malý hovoril v Košiciach. „To je málo,“ napísal europoslanec." => ["To je málo, | europoslanec | Jozef Malý"];
    ar_network_names_what_is_marked: "ar" "وقال كريم في تصريحات لشبكة \"نجوم الملاعب\" أمس: \"أنا هنا\"." => ["أنا هنا | - | -"];
    he_cashier_behind_the_verb: "he" "השר דן כהן דיבר. \"אני עובדת קשה\", סיפרה קופאית מחיפה." => ["אני עובדת קשה | קופאית מחיפה | -"];
    id_first_name_alone: "id" "Menteri Siti Rahmawati datang. \"Kita harus sabar,\" kata Siti." => ["Kita harus sabar, | Siti | Siti Rahmawati"];
    tr_subject_behind_its_clause: "tr" "Toplantıda soruları yanıtlayan Ayşe Kaya, \"Para yok\" dedi." => ["Para yok | Ayşe Kaya | Ayşe Kaya"];
    tr_name_behind_the_marks: "tr" "Ayşe Kaya, \"Son Tren\" adlı filmi çekti." => [];
    marks_without_lists: "th" "田中さんは「お金がない時は働くしかないと思います」と言った。" => ["お金がない時は働くしかないと思います | - | -"];
}

// Without marks.
reports! {
    place_without_its_accent: "fr" "A Troie, Anne Roux a parlé." => [];
    en_that: "en" "Ann Lee said that the bridge would be rebuilt." => ["the bridge would be rebuilt | Ann Lee"];
    en_bare: "en" "Ann Lee said the bridge would be rebuilt." => ["the bridge would be rebuilt | Ann Lee"];
    en_parenthetical_with_its_time: "en" "The plan failed, he said yesterday." => ["The plan failed | he"];
    fr_object_of_the_next_verb: "fr" "Ann Morel a rejeté la faute et a dit qu'elle resterait." => ["elle resterait | Ann Morel"];
    fr_relative_behind_an_object: "fr" "Le maire énonce les domaines que la loi recouvre." => [];
    fr_clause_behind_a_date: "fr" "Le maire a annoncé le 3 mai que le pont fermerait." => ["le pont fermerait | Le maire"];
    fr_main_clause_behind_an_adverbial: "fr" "Lors d'une réunion de son parti, Ann Morel a demandé au préfet une trêve." => [];
    fr_parenthetical_with_more: "fr" "Le pont est fermé, a-t-elle expliqué à Lyon." => ["Le pont est fermé | elle"];
    fr_agent_of_a_participle: "fr" "Le plan entre en vigueur, critiqué par Ann Morel." => [];
    fr_infinitive_behind_a_comma: "fr" "Les ministres se retrouvent à Lyon, pour parler de l'avenir de l'Union européenne (UE)." => [];
    fr_for_that: "fr" "Pour cela, le pont a été fermé." => [];
    fr_for_somebody_behind_a_clause: "fr" "La passe est parfaite, pour un Morel isolé devant le but." => [];
    fr_view_behind_a_verb: "fr" "L’agent se passe de l’avis de la Cour des ponts." => [];
    fr_view_that_opens: "fr" "De l’avis de Paul Roux, le pont est perdu." => ["le pont est perdu | Paul Roux"];
    fr_source_within_a_relative: "fr" "Paul Roux évite le pont qui, selon les experts, doit tomber." => ["doit tomber | les experts"];
    fr_participle_with_a_thing: "fr" "Le maire est sorti, saluant les élus." => [];
    fr_participle_with_an_infinitive: "fr" "Le maire est sorti, demandant aux habitants de rester." => ["rester | Le maire"];
    fr_participle_of_who_is_named_behind_the_verb: "fr" "Troie a subi « deux tempêtes », a indiqué le maire Paul Roux sur sa page, précisant que le pont tenait." => ["le pont tenait | le maire Paul Roux"];
    fr_adverb_like_a_participle: "fr" "Nous souhaitons maintenant partir loin." => [];
    fr_adjective_like_a_participle: "fr" "Anne Roux est là, pas étonnant que le pont tienne." => [];
    fr_reflexive_participle: "fr" "Anne Roux est là, s’étonnant que le pont tienne." => ["le pont tienne | Anne Roux"];
    es_source_with_its_verb: "es" "El puente está cerrado, según informó el alcalde Juan Pérez." => ["El puente está cerrado | el alcalde Juan Pérez"];
    es_relative_behind_a_bare_object: "es" "La Convención rechaza mayoría de los artículos que propuso la comisión." => [];
    es_that_is_to_say: "es" "Juan Pérez murió el lunes, es decir, hace tres días." => [];
    es_what_one_has: "es" "Trascendió que cuentan con una grúa para que el personal que investiga se mueva." => [];
    es_participle_with_a_thing: "es" "El alcalde salió, destacando la labor de los bomberos." => [];
    fr_it_is_to_be_noted: "fr" "Il est à noter que le pont a été fermé." => [];
    es_relative_behind_an_object: "es" "El alcalde recordó las mesas que se instalaron en mayo." => [];
    es_main_clause_behind_an_adverbial: "es" "Luego de varias semanas de lluvia, el alcalde alertó a los vecinos." => [];
    pt_clause_of_a_noun: "pt" "O senador mantém a posição de que o plano é bom." => ["o plano é bom | O senador"];
    en_parenthetical: "en" "The bridge will be rebuilt, Ann Lee said." => ["The bridge will be rebuilt | Ann Lee"];
    en_according_to: "en" "According to Ann Lee, the bridge will be rebuilt." => ["the bridge will be rebuilt | Ann Lee"];
    en_infinitive: "en" "Ann Lee wants to rebuild the bridge." => ["to rebuild the bridge | Ann Lee"];
    en_other_clause: "en" "Ann Lee said the bridge was old, but the town has no money." => ["the bridge was old | Ann Lee"];
    en_list_in_a_clause: "en" "Ann Lee said the bridge, the school and the mill were old." => ["the bridge, the school and the mill were old | Ann Lee"];
    en_other_verb: "en" "Ann Lee praised the workers and will meet them." => ["the workers | Ann Lee"];
    en_adverbial: "en" "Ann Lee denounced the workers before a meeting of the council." => ["the workers | Ann Lee"];
    en_time_first: "en" "Ann Lee said on Monday the bridge was old." => ["the bridge was old | Ann Lee"];
    en_relative: "en" "Ann Lee, who said the bridge was old, is leaving." => ["the bridge was old | who"];
    en_two_halves: "en" "The bridge in Troy, Ann Lee said, would be closed." => ["The bridge in Troy | Ann Lee", "would be closed | Ann Lee"];
    en_quote_before_the_verb: "en" "The bridge in Troy was “a ruin,” Ann Lee said." => ["The bridge in Troy was “a ruin,” | Ann Lee"];
    en_who_is_told: "en" "The bridge will be closed, Ann Lee told the town council on Monday." => ["The bridge will be closed | Ann Lee"];
    en_time_is_not_said: "en" "Two weeks ago, Ann Lee said: “We will close it.” At a meeting in Troy, Ohio, she added: “It is old.”" => [];
    en_clause_with_a_preposition_first: "en" "Around forty people would use the bridge, Ann Lee said." => ["Around forty people would use the bridge | Ann Lee"];
    en_dateline: "en" "TROY, May 4 (Reuters) - The bridge will be closed, Ann Lee said." => ["The bridge will be closed | Ann Lee"];
    en_second_half_behind_a_day: "en" "The bridge in Troy, Ann Lee said on Monday, would be closed." => ["The bridge in Troy | Ann Lee", "would be closed | Ann Lee"];
    en_apposition_of_a_source: "en" "The bridge will be closed, according to Ann Lee, the mayor of Troy." => ["The bridge will be closed | Ann Lee"];
    en_apposition_of_a_speaker: "en" "Even as the town saves, the bridge will be rebuilt, said Ann Lee, a clerk in Troy." => ["Even as the town saves, the bridge will be rebuilt | Ann Lee"];
    en_relative_behind_a_thing: "en" "Ann Lee praised the workers, who will stay until May." => ["the workers | Ann Lee"];
    en_apposition_behind_a_thing: "en" "Ann Lee backed a toll on the bridge, a blow to the drivers." => ["a toll on the bridge | Ann Lee"];
    en_list_of_things: "en" "Ann Lee praised the workers, the drivers and the clerks." => ["the workers, the drivers and the clerks | Ann Lee"];
    en_infinitive_with_its_time: "en" "Ann Lee vowed to rebuild the bridge after the storm." => ["to rebuild the bridge after the storm | Ann Lee"];
    en_verb_behind_a_noun: "en" "Ann Lee’s support for the toll has cost her votes." => ["for the toll | Ann Lee"];
    en_title_case: "en" "Ann Lee Says the Bridge Will Be Rebuilt\n\nThe town has no money." => ["the Bridge Will Be Rebuilt | Ann Lee"];
    en_attitude: "en" "Ann Lee is confident that the bridge will hold." => ["the bridge will hold | Ann Lee"];
    en_attitude_set_off: "en" "Ann Lee, confident that the bridge would hold, left the room." => ["the bridge would hold | Ann Lee"];
    en_attribute: "en" "Ann Lee missed a critical vote on Monday." => [];
    en_worried: "en" "Many drivers are worried about the toll." => ["about the toll | Many drivers"];
    en_verb_and_preposition: "en" "Ann Lee commented on the toll and voted against the plan." => ["the toll | Ann Lee", "the plan | Ann Lee"];
    en_compared_with: "en" "Ann Lee praised the bridge, compared with 12 percent in May." => ["the bridge | Ann Lee"];
    en_per: "en" "Ann Lee wants a toll of $2 per car." => ["a toll of $2 per car | Ann Lee"];
    en_verb_behind_a_pronoun: "en" "She hopes drivers will pay the toll." => ["drivers will pay the toll | She"];
    en_role_before_a_name: "en" "On Monday, senior advocate Ann Lee argued the toll was legal." => ["the toll was legal | senior advocate Ann Lee"];
    en_those_who: "en" "Drivers who had waited outside the court welcomed the ruling." => ["the ruling | Drivers"];
    en_participle_behind_a_noun: "en" "A man accused of arson and known in Troy as Bo was heard." => [];
    en_verb_of_remaining: "en" "Drivers remain convinced that the toll is unfair." => ["the toll is unfair | Drivers"];
    en_who_is_spoken_to: "en" "Ann Lee spoke to journalists in Troy." => [];
    en_plan_that: "en" "Ann Lee opposed a plan that would close the bridge." => ["a plan that would close the bridge | Ann Lee"];
    en_place_of_speaking: "en" "Ann Lee spoke at a rally in Troy. She spoke about the bridge." => ["about the bridge | She"];
    en_nouns: "en" "Ann Lee won more delegates in the states to the east." => [];
    en_addressed: "en" "Ann Lee told the crowd on Monday she would rebuild the bridge." => ["she would rebuild the bridge | Ann Lee"];
    en_adverbial_first: "en" "In Troy, Ann Lee spoke at a rally." => [];
    en_noun_that: "en" "This was Ann Lee’s claim that the bridge is old." => ["the bridge is old | Ann Lee"];
    en_plan_to: "en" "Little is left of her plan to close the bridge." => ["to close the bridge | her"];
    en_bare_noun: "en" "The bridge is old, analysts say." => ["The bridge is old | analysts"];
    en_share: "en" "61 percent said the bridge was old." => ["the bridge was old | 61 percent"];
    en_another_speaker: "en" "Ann Lee said the bridge was old and Tom Park said it was new." => ["the bridge was old | Ann Lee", "it was new | Tom Park"];
    en_according_between: "en" "The bridge in Troy, according to Ann Lee, will be closed." => ["The bridge in Troy | Ann Lee", "will be closed | Ann Lee"];
    en_around_marks: "en" "Ann Lee said that the bridge was “a ruin.”" => ["the bridge was “a ruin.” | Ann Lee"];
    en_all_between_marks: "en" "Ann Lee said, “The bridge is a ruin.”" => [];
    en_behind_a_quote: "en" "“It is old,” Ann Lee said, standing on the bridge." => [];
    en_subordinate_clause: "en" "While Ann Lee said the bridge was old, Tom Park was on his way." => ["the bridge was old | Ann Lee"];
    en_participle_of_another_verb: "en" "Ann Lee said the bridge was old, noting that it had rust." => ["the bridge was old | Ann Lee", "it had rust | Ann Lee"];
    en_noun_of_nobody: "en" "The vote came amid fears that the bridge would fall." => ["the bridge would fall | -"];
    en_noun_that_is_a_clause: "en" "His contention was that the bridge would hold. The question is whether it will." => ["the bridge would hold | His", "it will | -"];
    en_relative_of_a_noun: "en" "Ann Lee spoke in a film that was made in Troy. Ann Lee backed tolls that would end there." => ["tolls that would end there | Ann Lee"];
    en_noun_before_a_relative: "en" "Ann Lee won in coastal states that have no tolls." => [];
    en_counted_participle: "en" "Ann Lee won 300 pledged delegates." => [];
    en_adverb_alone: "en" "Ann Lee testified voluntarily in Troy. Tom Park described himself as a friend." => ["himself as a friend | Tom Park"];
    en_number_behind_an_adverb: "en" "Ann Lee published more than 20 books." => ["more than 20 books | Ann Lee"];
    en_topic_behind_an_addressee: "en" "Ann Lee complained to the officials about the toll. Ann Lee told the council on Monday about the bridge." => ["about the toll | Ann Lee", "about the bridge | Ann Lee"];
    en_opening_participle: "en" "Calling the toll a burden, Ann Lee left the room. Speaking in Troy, Tom Park smiled." => ["the toll a burden | Ann Lee"];
    en_clause_behind_an_object: "en" "Ann Lee denounced the workers after Tom Park had left." => ["the workers | Ann Lee"];
    en_object_of_a_helped_verb: "en" "Ann Lee, who has a share in the bridge and also sits on the council, has defended the company." => [];
    en_reflexive_behind_an_adverbial: "en" "On the trail, Ann Lee describes herself as a friend." => ["herself as a friend | Ann Lee"];
    en_singular_before_its_verb: "en" "The faction demands a new bridge." => ["a new bridge | The faction"];
    en_noun_of_a_thing: "en" "Ann Lee is used to criticism of the bridge." => ["of the bridge | -"];
    en_noun_with_a_relative: "en" "Rumors that spread in Troy hurt the mayor." => [];
    en_noun_that_is_had: "en" "Ann Lee has no intention to close the bridge." => ["to close the bridge | Ann Lee"];
    en_passive_of_nobody: "en" "The bridge is expected to close in May." => ["The bridge is expected to close in May | -"];
    en_passive_as: "en" "The bridge is seen as a ruin." => ["The bridge is seen as a ruin | -"];
    en_passive_with_its_agent: "en" "The plan was praised by Ann Lee." => ["The plan | Ann Lee"];
    en_what_something_seems: "en" "The bridge seems ready, the town has a plan." => ["The bridge seems ready | -"];
    en_it_seems: "en" "It seems the bridge is old." => ["the bridge is old | -"];
    en_unnamed_speaker: "en" "About four out of 10 drivers said the bridge was old." => ["the bridge was old | -"];
    en_light_verb: "en" "Ann Lee made a new plea for a bridge." => ["for a bridge | Ann Lee"];
    en_has_a_noun_for_what_is_said: "en" "Ann Lee has praise for the bridge." => ["for the bridge | Ann Lee"];
    en_records_show: "en" "The bridge is old, new records show." => ["The bridge is old | new records"];
    en_infinitive_before_if: "en" "Ann Lee threatened to close the bridge if he ran." => ["to close the bridge if he ran | Ann Lee"];
    en_two_verbs_with_but: "en" "Ann Lee said the bridge was old but then added that it was safe." => ["the bridge was old | Ann Lee", "it was safe | Ann Lee"];
    en_clause_between_commas: "en" "Ann Lee, who argued with Tom Park, left." => [];
    en_adverbial_before_a_topic: "en" "On Monday, in a walk through Troy, Ann Lee boasted of the bridge." => ["of the bridge | Ann Lee"];
    en_verb_of_several_words: "en" "Ann Lee doubled down on the toll." => ["the toll | Ann Lee"];
    en_asked: "en" "Asked whether she would run, Ann Lee smiled." => ["she would run | -"];
    turns_of_an_interview: "en" "A walk in Troy\n\nQ: Do you miss the bridge?\n\nA: Not for a moment. It was old.\n\nTom Park and Ann Lee met on Monday.\n\nTOM PARK: We need it.\n\nLEE: And who pays for it?\n\nNEW DELHI: The town is quiet." => ["Do you miss the bridge? | Q", "Not for a moment. It was old. | A", "We need it. | TOM PARK", "And who pays for it? | LEE"];
    name_before_the_colon_of_a_title: "en" "Lee: The bridge is a ruin\n\nMayor Ann Lee opened a school on Monday." => ["The bridge is a ruin | Lee"];
    case_ending_behind_a_colon: "fi" "SDP:n puheenjohtaja Antti Lindtman on Troijassa. SDP on puolue." => [];
    en_question_behind_a_preposition: "en" "Ann Lee thinks drivers keep a tally of what they pay." => ["drivers keep a tally of what they pay | Ann Lee"];
    en_reason: "en" "Ann Lee opposed the toll because it was unfair." => ["the toll because it was unfair | Ann Lee"];
    en_verb_with_another: "en" "Ann Lee was smiling and waving." => [];
    en_negated: "en" "Ann Lee didn’t say the bridge was old." => ["the bridge was old | Ann Lee"];
    fr_reported_around_marks: "fr" "Paul Martin a affirmé que le pont était « une ruine »." => [];
    fr_reported_que: "fr" "Paul Martin a déclaré que le pont serait rebâti." => ["le pont serait rebâti | Paul Martin"];
    fr_reported_verb_after: "fr" "Le pont sera rebâti, a estimé le ministre." => ["Le pont sera rebâti | le ministre"];
    fr_reported_selon: "fr" "Selon le ministre, le pont sera rebâti." => ["le pont sera rebâti | le ministre"];
    fr_reported_infinitive: "fr" "Le ministre affirme avoir rebâti le pont." => ["avoir rebâti le pont | Le ministre"];
    fr_reported_infinitive_asked: "fr" "Le ministre a demandé aux habitants de rester chez eux." => ["rester chez eux | Le ministre"];
    fr_reported_infinitive_accused: "fr" "Le ministre accuse le maire de vouloir partir." => ["vouloir partir | Le ministre"];
    fr_passive_infinitive: "fr" "Les ministres sont appelés à prendre la parole." => [];
    fr_adverbial_before_its_verb: "fr" "Côté opposition, le ministre réagit. Plus tôt, il a réagi." => [];
    fr_reported_selon_behind: "fr" "Le pont sera rebâti, toujours selon le ministre." => ["Le pont sera rebâti | le ministre"];
    es_reported_infinitive: "es" "El ministro asegura haber visto el puente." => ["haber visto el puente | El ministro"];
    it_reported_infinitive: "it" "Il ministro dice di aver visto il ponte." => ["aver visto il ponte | Il ministro"];
    pt_reported_infinitive: "pt" "O ministro diz ter visto a ponte." => ["ter visto a ponte | O ministro"];
    de_reported: "de" "Anna Weber sagte, dass die Brücke gebaut wird." => ["die Brücke gebaut wird | Anna Weber"];
    clause_that_no_word_introduces: "no" "Kari Lie sier hun er glad. Forskerne mener planen vil svikte." => ["hun er glad | Kari Lie", "planen vil svikte | Forskerne"];
    clause_that_a_comma_introduces: "da" "Mette Lie siger, hun er glad." => ["hun er glad | Mette Lie"];
    mood_behind_an_adverbial: "de" "Anna Weber warnte, ohne neues Geld müssten viele Schulen schließen." => ["ohne neues Geld müssten viele Schulen schließen | Anna Weber"];
    name_between_marks_behind_its_source: "ru" "Иван Крот приехал. По словам Крота, «Сокол» останется в городе." => ["«Сокол» останется в городе | Крота"];
    thing_with_a_relative_clause_is_none: "no" "Kari Lie skriver en bok som er god." => [];
    es_reported: "es" "Ana López dijo que el puente sería reparado." => ["el puente sería reparado | Ana López"];
}

// Slavic languages.
says! {
    name_between_marks_in_a_mention: "ru" "«Денег нет», — сказал директор завода «Север» Иван Петров." => ["Денег нет | директор завода «Север» Иван Петров | Иван Петров"];
    paper_between_marks_is_told: "ru" "«Денег нет», — сообщил «Вестнику» мэр Иван Петров." => ["Денег нет | мэр Иван Петров | Иван Петров"];
    paper_between_marks_says: "ru" "«Денег нет», — пишет «Вестник»." => ["Денег нет | «Вестник» | -"];
    paper_cites_somebody: "ru" "«Денег нет», — цитирует Ивана Петрова «Вестник»." => ["Денег нет | Ивана Петрова | Иван Петров"];
    paper_opens_the_sentence: "pl" "„Kurier” pisze, że plan jest „zbyt drogi dla miasta”." => ["zbyt drogi dla miasta | „Kurier” | -"];
    team_between_marks: "uk" "Тренер «Зірки» Іван Мороз каже, що гра була «жахливою»." => ["жахливою | Тренер «Зірки» Іван Мороз | Іван Мороз"];
    those_in_a_body_say: "ru" "В полиции сообщили, что пожар «потушен за час»." => ["потушен за час | полиции | -"];
    those_in_a_body_say_behind: "uk" "«Пожежу погасили», — зазначили в поліції." => ["Пожежу погасили | поліції | -"];
    those_from_a_body_say: "hr" "Iz Ministarstva obrane poručuju da je plan „nerealan“." => ["nerealan | Ministarstva obrane | Ministarstva obrane"];
    agency_passes_on: "cs" "Petr Novák řekl, že plán je „velká chyba“, uvádí ČTK." => ["velká chyba | Petr Novák | Petr Novák"];
    adverb_and_who_is_told_behind_the_subject: "cs" "„Je to chyba,“ řekl Petr Novák také novinářům." => ["Je to chyba, | Petr Novák | Petr Novák"];
    agency_between_name_and_verb: "cs" "Petr Novák ČTK řekl, že plán je „velká chyba“. „Nemáme čas,“ dodal Novák." => ["velká chyba | Petr Novák | Petr Novák", "Nemáme čas, | Novák | Petr Novák"];
    agency_before_a_role: "pl" "„Nie ma pieniędzy” – powiedziała PAP rzeczniczka urzędu Anna Lis." => ["Nie ma pieniędzy | rzeczniczka urzędu Anna Lis | Anna Lis"];
    common_noun_opens_the_sentence: "pl" "Zdobywca dwóch bramek Jan Lis powiedział, że to „wstyd”." => ["wstyd | Zdobywca dwóch bramek Jan Lis | Jan Lis"];
    client_in_the_mention: "pl" "Obrońca Marka Nowaka, Jan Sarna, nazwał wyrok „hańbą”." => ["hańbą | Obrońca Marka Nowaka, Jan Sarna | Jan Sarna"];
    role_in_apposition: "ru" "«Воды нет», — пожаловалась местная жительница, пенсионерка Анна Петрова." => ["Воды нет | местная жительница, пенсионерка Анна Петрова | Анна Петрова"];
    body_of_two_nouns: "cs" "„Chceme víc,“ řekl prezident Svazu průmyslu a dopravy Jan Novák." => ["Chceme víc, | prezident Svazu průmyslu a dopravy Jan Novák | Jan Novák"];
    role_behind_an_adverbial: "pl" "W uzasadnieniu sędzia Anna Lis wskazała, że to „zwykła kradzież”." => ["zwykła kradzież | sędzia Anna Lis | Anna Lis"];
    thing_with_a_small_letter: "pl" "Jan Lis uważa, że film „rozczarowuje widza”." => ["rozczarowuje widza | Jan Lis | Jan Lis"];
    role_before_a_colon: "ru" "Того же мнения эксперт Иван Петров: «Это ошибка»." => ["Это ошибка | эксперт Иван Петров | Иван Петров"];
    relative_behind_according_to: "cs" "Jiný názor má ekonomka Anna Malá, podle níž jde o „hazard“." => ["hazard | níž | Anna Malá"];
    surname_alone_in_a_case: "sk" "„Je to zlé,“ povedala Zuzana Kollárová. Podľa Kollárovej mesto „žije na dlh“." => ["Je to zlé, | Zuzana Kollárová | Zuzana Kollárová", "žije na dlh | Kollárovej | Zuzana Kollárová"];
    as_a_statement_says: "hr" "Kako piše u priopćenju škole, natječaj će biti „pošten i javan“." => ["pošten i javan | priopćenju škole | -"];
    last_sentence_of_a_title: "pl" "Wichura zerwała dach. „To był huk”\n\n„Spałam, to był huk” – mówi Anna Lis." => ["To był huk | Anna Lis | Anna Lis", "Spałam, to był huk | Anna Lis | Anna Lis"];
    title_with_a_colon: "sk" "Protest v Martine: „Chceme most“\n\n„Chceme most, čakáme roky,“ povedala Anna Malá." => ["Chceme most | Anna Malá | Anna Malá", "Chceme most, čakáme roky, | Anna Malá | Anna Malá"];
    adverbial_between_subject_and_verb: "cs" "Lékař Jan Novák po poradě vedení řekl, že je to „ostuda“." => ["ostuda | Lékař Jan Novák | Jan Novák"];
    what_stands_behind_a_name: "uk" "Прокурор Іван Мороз у суді заявив, що це «замах на державу»." => ["замах на державу | Прокурор Іван Мороз | Іван Мороз"];
    place_before_a_name: "ru" "«Воды нет», — сказал мэр Казани Айрат Сафин." => ["Воды нет | мэр Казани Айрат Сафин | Айрат Сафин"];
    whom_a_paper_cites: "uk" "Президент Іван Мороз виступив. «Ми не готові», — цитує його видання." => ["Ми не готові | його | Іван Мороз"];
    bare_noun_behind_a_quote: "uk" "«Дощу нема», — тихо додає косар." => ["Дощу нема | косар | -"];
    paper_that_is_told: "pl" "„Nie ma pieniędzy” – powiedział „Kurierowi” burmistrz Jan Lis." => ["Nie ma pieniędzy | burmistrz Jan Lis | Jan Lis"];
    portal_that_is_told: "pl" "„Nie ma pieniędzy” – powiedział portalowi Kurier24 burmistrz Jan Lis." => ["Nie ma pieniędzy | burmistrz Jan Lis | Jan Lis"];
    told_with_a_capital: "cs" "„Nejsou peníze,“ řekla Novinkám jeho dcera Anna Nová." => ["Nejsou peníze, | jeho dcera Anna Nová | Anna Nová"];
    as_somebody_told_a_paper: "ru" "Как сообщил «Вестнику» источник в мэрии, Пётр Лис «даёт показания на бывших подчинённых»." => ["даёт показания на бывших подчинённых | источник в мэрии | -"];
    body_between_marks: "ru" "В «Новом банке» полагают, что рост «возможен уже осенью»." => ["возможен уже осенью | «Новом банке» | -"];
    word_between_commas: "ru" "«Денег нет», – заявил, однако, мэр Иван Петров." => ["Денег нет | мэр Иван Петров | Иван Петров"];
    party_behind_roles: "pl" "„To koniec” – powiedział polityk z otoczenia lidera Lewicy." => ["To koniec | polityk z otoczenia lidera Lewicy | -"];
    many_of_a_title: "en" "Economists: “We won”\n\nThe economist Ann Lee came late. “It was dull,” said Tom Park." => [
        "We won | Economists | -",
        "It was dull, | Tom Park | Tom Park",
    ];
    paper_behind_a_clause: "ru" "О том, что будет дальше, «Вестнику» рассказал врач Иван Петров." => [];
    verb_of_many: "pl" "Jan Lis milczał. Na uwagę, że kibice liczą na złoto, odparł: „Ja też liczę”." => ["Ja też liczę | Jan Lis | Jan Lis"];
    role_in_a_talk: "uk" "Переміг Іван Бондар. «Тіло болить», – зізнався боксер у розмові з нами." => ["Тіло болить | боксер | Іван Бондар"];
    age_before_a_role: "ru" "Победил Иван Петров. «Я устал», – признался 33-летний форвард." => ["Я устал | форвард | Иван Петров"];
    relative_that_is_the_object: "pl" "Jan Lis ogłosił, że podpisze ustawę, którą określił mianem „koniecznej dla kraju”." => ["koniecznej dla kraju | Jan Lis | Jan Lis"];
    role_of_who_was_named: "pl" "Anna Lis zagra w filmie. „To wielka rola” – cieszy się aktorka." => ["To wielka rola | aktorka | Anna Lis"];
    somebody_of_a_role: "bg" "Президентът Иван Петров пристигна. „Няма пари“, каза неназован дипломат." => ["Няма пари | неназован дипломат | -"];
    demonym: "pl" "Zagrał Carlos Diaz. „To wielki dzień” – powiedział Hiszpan." => ["To wielki dzień | Hiszpan | Carlos Diaz"];
    age_without_an_article: "pl" "Jan Lis przyszedł późno. „To wielki dzień” – powiedział 51-latek." => ["To wielki dzień | 51-latek | Jan Lis"];
    place_behind_a_role: "pl" "Trener Górnika Jan Lis milczał. „To koniec” – powiedział prezes Żnina." => ["To koniec | prezes Żnina | -"];
    gender_of_a_name_in_a_case: "cs" "Soud potrestal Karla Vlčka. „Jsem nevinný,“ řekl podnikatel." => ["Jsem nevinný, | podnikatel | Karel Vlček"];
    role_behind_the_clause_of_a_title: "cs" "Troja slaví, trenér brzdí euforii: „Nic jsme nevyhráli“\n\nTrenér Jan Novák mluvil krátce." => ["Nic jsme nevyhráli | trenér | Jan Novák"];
    role_of_a_title: "pl" "Woda w szkole. Dyrektor: „Straciliśmy salę”\n\nPiotr Lis, dyrektor szkoły, ocenia straty." => ["Straciliśmy salę | Dyrektor | Piotr Lis"];
    first_sentence_of_a_title: "ru" "«Мне угрожали три месяца». Анна Лис о травле\n\nАнна Лис переехала. «Я устала», – сказала она." => [
        "Мне угрожали три месяца | она | Анна Лис",
        "Я устала | она | Анна Лис",
    ];
    work_that_opens_a_title: "ru" "«Вишнёвый сад». Анна Лис о премьере\n\nПремьера будет осенью." => [];
    as_somebody_says: "pl" "Dzwon, jak podkreślają nurkowie, zachował się „w dobrym stanie”." => ["w dobrym stanie | nurkowie | -"];
    name_between_marks_is_no_quote: "ru" "Иван Петров заявил в интервью «Вестнику», что завод «Север» закроют." => [];
    paper_between_marks_writes: "de" "„Ein Wunder“, jubelt die „Neue Post“." => ["Ein Wunder | die „Neue Post“ | Neue Post"];
    paper_between_marks_writes_in_french: "fr" "« Un miracle », écrit le « Courrier du Nord »." => ["Un miracle | le « Courrier du Nord » | Courrier du Nord"];
    paper_between_marks_within_a_word: "de" "„Ein Wunder“, jubelt die „Neue Post“-Chefin Ann Lee." => ["Ein Wunder | die „Neue Post“-Chefin Ann Lee | Ann Lee"];
    charge_is_no_quote: "bg" "Съдът остави в ареста Иван Петров, обвинен в „пране на пари в големи размери“." => [];
}

// Names of things between marks, and who stands for whom.
says! {
    ship_behind_a_preposition: "de" "An Bord der Yacht „Solaris“ waren sechs Menschen, sagte Anna Weber." => [];
    what_an_office_speaks_through: "de" "Über die App „Katwarn“ warnte die Stadt Troja die Bürger vor Rauch." => [];
    object_before_marked_words: "de" "Die Opposition warf dem Kanzler „Versagen“ vor." => ["Versagen | Die Opposition | -"];
    noun_phrase_with_capitals: "de" "Anna Weber lobte den Plan als „Sieg der Vernunft“." => ["Sieg der Vernunft | Anna Weber | Anna Weber"];
    part_of_a_compound: "de" "Anna Weber sagte im ZDF-„Morgenmagazin“: „Es reicht.“" => ["Es reicht. | Anna Weber | Anna Weber"];
    compound_behind_marks: "en" "Ann Lee said the “Ocean”-style bridge would stay." => [];
    paper_in_which_it_was_said: "de" "In der „Neuen Post“ forderte Anna Weber mehr Geld." => [];
    paper_that_reports: "de" "Wie die „Neue Post“ berichtet, wird die Brücke gesperrt." => [];
    paper_that_was_told: "de" "Anna Weber sagte der „Neuen Post“, die Lage sei „ernst“." => ["ernst | Anna Weber | Anna Weber"];
    what_is_said_opens_the_sentence: "de" "Die Züge fallen aus. Das sagte Anna Weber am Freitag. „Wir bitten um Geduld.“" => ["Wir bitten um Geduld. | Anna Weber | Anna Weber"];
    relative_clause_before_the_second_verb: "de" "Anna Weber, die den Plan kannte, lobt den Bau als „mutig“." => ["mutig | Anna Weber | Anna Weber"];
    role_behind_a_hyphen: "de" "Anna Weber kam spät. „Es reicht“, sagte eine Bahn-Sprecherin." => ["Es reicht | eine Bahn-Sprecherin | -"];
    name_behind_such_a_role: "de" "Tom Weber kam spät. „Es reicht“, sagte ABC-Chef Weber." => ["Es reicht | ABC-Chef Weber | Tom Weber"];
    surname_behind_a_role: "de" "„Es reicht“, sagte ABC-Chefin Weber." => ["Es reicht | ABC-Chefin Weber | Weber"];
    common_noun_is_no_name: "de" "„Es reicht“, sagt die Kundschaft. „Nie“, sagt ihr Anhang." => ["Es reicht | die Kundschaft | -", "Nie | ihr Anhang | -"];
    acronym_with_small_letters: "de" "„Es reicht“, schrieb der AStA." => ["Es reicht | der AStA | AStA"];
    age_of_who_was_just_named: "de" "„Nie“, warnte Tom Park. Der Zug fuhr. Der Bus hielt. Es traf auch Pendler wie Jens Weber. „Es reicht“, sagte der 38-Jährige." => ["Nie | Tom Park | Tom Park", "Es reicht | der 38-Jährige | Jens Weber"];
    age_and_where_somebody_is_from: "de" "Tom Weber kam spät. „Es reicht“, sagte der 61-jährige Tiroler." => ["Es reicht | der 61-jährige Tiroler | Tom Weber"];
    view_that_is_reported: "de" "„Es reicht“, sagte Tom Weber. Park sei für ihn „ein Vater“ gewesen." => ["Es reicht | Tom Weber | Tom Weber", "ein Vater | Tom Weber | Tom Weber"];
    who_doubts_in_the_next_paragraph: "de" "Der Tag war lang.\n\nTom Park sagte: „Es reicht.“\n\nMinisterin Anna Weber kam spät. Der Zeuge habe „ein Interesse“." => ["Es reicht. | Tom Park | Tom Park", "ein Interesse | Ministerin Anna Weber | Anna Weber"];
    what_many_call_a_thing: "de" "Der Sänger, den die Fans „Jojo“ rufen, kam. Die Brücke, die alle nur „Seil“ nennen, fiel." => [];
    pronoun_behind_a_clause: "de" "Tom Weber kam. Dass man das plane, findet er „eine Frechheit“." => ["eine Frechheit | er | Tom Weber"];
    what_a_swiss_dog_is_called: "de" "Der Hund heisst «Bundesrat», sagt Tom Weber." => [];
    object_opens_a_clause: "cs" "Starosta Jan Novák přišel. Situaci označil za „skandální“." => ["skandální | Starosta Jan Novák | Jan Novák"];
    object_before_a_role: "ru" "Пришёл эксперт Иван Петров. Риторику банка эксперт назвал «ястребиной»." => ["ястребиной | эксперт | Иван Петров"];
    object_before_a_role_and_name: "ru" "Решение депутат Иван Петров назвал «ошибкой»." => ["ошибкой | депутат Иван Петров | Иван Петров"];
    object_behind_the_verb: "sk" "Prišiel Peter Novák. Jej obhajca Ján Lis označil väzbu za „pomstu systému“." => ["pomstu systému | Jej obhajca Ján Lis | Ján Lis"];
    object_behind_the_quote: "pl" "Sąd uznał za „surowy” wyrok niższej instancji." => ["surowy | Sąd | -"];
    what_locals_call_a_thing: "ru" "Иван Петров пришёл. Площадь, которую местные называют «Пятачком», закрыли." => [];
    first_name_and_that_of_the_father: "ru" "Пришла Нина Петрова. «Буду вязать», — отвечает Нина Ивановна." => ["Буду вязать | Нина Ивановна | Нина Петрова"];
    first_name_in_another_case: "pl" "Przyszła Anna Nowak. Zdaniem Anny kara jest „niska”." => ["niska | Anny | Anna Nowak"];
    view_set_off_before_a_quote: "ru" "Пришла Анна Петрова. Экономика, уверена она, «уже остыла»." => ["уже остыла | она | Анна Петрова"];
    role_and_where_it_speaks: "hr" "Ministrica Ana Horvat je došla. „Vrata su otvorena”, poručila je ministrica iz Splita." => ["Vrata su otvorena | ministrica iz Splita | Ana Horvat"];
    relative_behind_a_name: "hu" "Tóth Ágnes, aki ápolónő, sírva fakadt. „Itt született a fiam” – mesélte." => ["Itt született a fiam | Tóth Ágnes | Tóth Ágnes"];
    what_is_described_so: "da" "Parken, der beskrives som »verdens dyreste«, åbner, siger Anna Berg." => [];
    document_with_a_clause: "de" "In einem Schreiben, das der Redaktion vorliegt, heißt es, die Lage sei „ernst“." => ["ernst | einem Schreiben | -"];
    label_before_a_headline: "de" "Weber: „Wir werden liefern“ – Opposition fordert Neuwahlen\n\nAnna Weber kam." => ["Wir werden liefern | Weber | Anna Weber"];
    ordinal_before_a_noun: "de" "Anna Weber, die am 3. Oktober in Troja sprach, nannte den Plan „mutig“." => ["mutig | Anna Weber | Anna Weber"];
    anybody_with_an_article_like_a_preposition: "de" "Tom Weber kam zu spät. „Das war Absicht“, sagte der Stürmer." => ["Das war Absicht | der Stürmer | Tom Weber"];
    party_of_a_politician: "de" "Tom Weber kam zu spät. „Das war Absicht“, sagte der CDU-Politiker." => ["Das war Absicht | der CDU-Politiker | Tom Weber"];
    anybody_in_dutch: "nl" "Anna de Vries kwam te laat. “Dat was opzet”, zei de bewindsvrouw." => ["Dat was opzet | de bewindsvrouw | Anna de Vries"];
    anybody_in_swedish: "sv" "Anna Berg kom för sent. ”Det var meningen”, sa politikern." => ["Det var meningen | politikern | Anna Berg"];
    verb_behind_its_subject_and_before_a_place: "sv" "”Det brann”, har dottern berättat i förhör." => ["Det brann | dottern | -"];
    noun_between_its_verb_and_that: "sv" "Bland annat hävdar författarna att bron är ”en ruin”." => ["en ruin | författarna | -"];
    age_with_a_place: "sv" "Anna Berg kom för sent. ”Vi vann”, sa 20-åringen i Trollhättan." => ["Vi vann | 20-åringen i Trollhättan | Anna Berg"];
    adverb_that_is_no_verb: "no" "– Det blinket litt, så ble det mørkt, sier Anna Berg." => ["Det blinket litt, så ble det mørkt | Anna Berg | Anna Berg"];
    two_who_speak_as_one: "no" "– Vi er ikke slitne, forsikrer duoen." => ["Vi er ikke slitne | duoen | -"];
    place_to_eat_is_no_woman: "da" "Anna Berg åbner snart. For hende handler Troja Bistro om mad. »Jeg elsker det her,« fortæller hun." => ["Jeg elsker det her, | hun | Anna Berg"];
    role_and_who_is_told: "da" "Anna Berg kom for sent. »Vi vandt«, siger træneren til Ritzau." => ["Vi vandt | træneren | Anna Berg"];
    document_before_a_verb_that_comes_last: "tr" "Bakan Ali Kaya geldi. Yapılan yazılı açıklamada “Sular çekildi” denildi." => ["Sular çekildi | Yapılan yazılı açıklamada | -"];
    subject_before_a_particle: "tr" "Bakan Ali Kaya geldi. Şehir (ŞB) Başkanı Can Demir ise sele değinerek, “Hazırız” değerlendirmesinde bulundu." => ["Hazırız | Başkanı Can Demir | Can Demir"];
    paper_between_marks_that_says_so: "de" "Die Sportzeitung „Neue Post“ titelte: „Im Inferno verbrannt.“" => ["Im Inferno verbrannt. | Die Sportzeitung | Neue Post"];
    thing_with_a_name: "de" "Die Brücke heißt „Alte Dame“, sagte Anna Weber." => [];
    as_somebody_said: "de" "Die Bremse sei „zahnlos“, wie Anna Weber im Gespräch mit der Post sagte." => ["zahnlos | Anna Weber | Anna Weber"];
    name_as_others_use_it: "de" "Die „Roten Teufel“, wie die Fans sie nennen, verloren." => [];
    case_of_an_object: "de" "Ihrem Mann schrieb Anna Weber: „Ich komme nicht.“" => ["Ich komme nicht. | Anna Weber | Anna Weber"];
    dative_of_a_paper: "de" "Der Neuen Zeitung sagte Anna Weber: „Ich komme nicht.“" => ["Ich komme nicht. | Anna Weber | Anna Weber"];
    pronoun_behind_what_is_done: "de" "Tom Weber blieb ruhig. Kürzungen schließt er aus: „Nicht mit mir.“" => ["Nicht mit mir. | er | Tom Weber"];
    participle_before_a_colon: "de" "Kurz vor dem Spiel hatte Tom Weber noch getönt: „Wir siegen.“" => ["Wir siegen. | Tom Weber | Tom Weber"];
    object_of_a_relative_clause: "de" "Der Plan, den Tom Weber als „Irrweg“ bezeichnet, ruht." => ["Irrweg | Tom Weber | Tom Weber"];
    clause_that_opens_the_sentence: "de" "Wenn Tom Weber von „Heimat“ spricht, meint er den Wald." => ["Heimat | Tom Weber | Tom Weber"];
    pronoun_for_a_thing_before_the_subject: "de" "Einen „schwarzen Tag“ nannte es Anna Weber." => ["schwarzen Tag | Anna Weber | Anna Weber"];
    demonstrative_before_its_verb: "de" "Das erklärt, warum die „neue“ Halle so voll war." => ["neue | - | -"];
    pronoun_of_address: "de" "Klara Berg kam gestern. „Das war gut“, meinen Sie?" => ["Das war gut | Sie | -"];
    agent_behind_its_helper: "de" "Die Straße wird ja von einigen Bauern als „reine Verschwendung“ bezeichnet." => ["reine Verschwendung | einigen Bauern | -"];
    patient_of_a_passive: "de" "Otto Maier wurde im Saal als „Feigling“ bezeichnet." => ["Feigling | - | -"];
    role_that_no_comma_ends: "de" "Anna Huber, Leiterin der Schule Talheim sagte: „Wir sind bereit.“" => ["Wir sind bereit. | Anna Huber | Anna Huber"];
    agent_of_a_participle_at_the_end: "de" "Die Reform wurde von Anna Weber als „Rohrkrepierer“ bezeichnet." => ["Rohrkrepierer | Anna Weber | Anna Weber"];
    preposition_of_a_quote: "de" "Anna Weber sprach von einem „schwarzen Tag“ für die Stadt." => ["schwarzen Tag | Anna Weber | Anna Weber"];
    whom_a_paper_quotes: "de" "„Wir kommen“, zitiert die „Neue Post“ den Minister Tom Weber." => ["Wir kommen | den Minister Tom Weber | Tom Weber"];
    who_is_quoted: "de" "Tom Weber wird in dem Blatt mit den Worten zitiert: „Wir kommen.“" => ["Wir kommen. | Tom Weber | Tom Weber"];
    whom_an_agency_quotes_in_a_clause: "de" "Wie die Agentur den Diplomaten Tom Weber zitiert, sei der Dialog „tot“." => ["tot | den Diplomaten Tom Weber | Tom Weber"];
    text_that_is_read: "de" "Auf den Transparenten stand „Hände weg“." => ["Hände weg | den Transparenten | -"];
    words_with_which_it_is_done: "de" "Mit den Worten „Das war es“ schloss der Richter Tom Weber die Akte." => ["Das war es | der Richter Tom Weber | Tom Weber"];
    attribute_between_article_and_noun: "de" "„Das reicht“, sagte der für Tarife zuständige Vorstand Tom Weber." => ["Das reicht | der für Tarife zuständige Vorstand Tom Weber | Tom Weber"];
    genitive_behind_an_adverbial: "de" "„Das reicht“, sagte in einer Sitzung der Spitze Tom Weber." => ["Das reicht | Tom Weber | Tom Weber"];
    subject_behind_its_verb_before_a_colon: "de" "Deutlicher wird Anna Weber: „Das reicht.“" => ["Das reicht. | Anna Weber | Anna Weber"];
    adverb_before_a_colon: "de" "Anna Weber winkte ab. Nur so viel: „Das reicht.“" => ["Das reicht. | Anna Weber | Anna Weber"];
    somebody_else_reports_the_clause: "de" "Viele hätten den Plan „viel zu gut“ bewertet, sagte Anna Weber." => ["viel zu gut | Anna Weber | Anna Weber"];
    verb_of_the_last_sentence: "de" "Das Ausmaß überrascht, der Trend aber hält, schrieb Anna Weber. Die Lage sei „ernst“." => ["ernst | Anna Weber | Anna Weber"];
    somebody_acts_before_a_quote: "de" "Anna Weber schüttelt den Kopf. „Das reicht.“" => ["Das reicht. | Anna Weber | Anna Weber"];
    quote_that_opens_a_title: "de" "„Wir hatten nichts zu essen“: Anna Weber über den Krieg" => ["Wir hatten nichts zu essen | Anna Weber | Anna Weber"];
    team_of_a_role: "de" "Tom Weber, Trainer der „Löwen“, lachte: „Das reicht.“" => ["Das reicht. | Tom Weber | Tom Weber"];
    paper_before_another_quote: "de" "Anna Weber nannte den Plan im „Anzeiger“ „einen Hohn“." => ["einen Hohn | Anna Weber | Anna Weber"];
    first_name_where_nouns_have_capitals: "de" "Bauer Tom Weber schweigt, seine Frau Nele nicht. „Das reicht“, sagt sie." => ["Das reicht | sie | Nele"];
    first_name_of_somebody: "de" "Anna Weber singt wieder. „Das reicht“, sagt Anna." => ["Das reicht | Anna | Anna Weber"];
    whom_a_new_paragraph_is_about: "de" "„Es brennt“, sagte Tom Weber.\nDer Landwirt Max Kern verlor zwölf Kühe. „Das reicht“, sagt er." => ["Es brennt | Tom Weber | Tom Weber", "Das reicht | er | Max Kern"];
    somebody_unknown: "de" "Sprecher Tom Weber schwieg. „Das reicht“, sagte ein Sprecher der Bahn." => ["Das reicht | ein Sprecher der Bahn | -"];
    last_speaker_before_others: "de" "Torwart Max Kern, der lange fehlte, lobte alle. Trainer Tom Weber sah „Fehler“. „Wir lernen“, meinte der Österreicher." => ["Fehler | Trainer Tom Weber | Tom Weber", "Wir lernen | der Österreicher | Tom Weber"];
    thing_behind_marked_words: "tr" "Bakan Ali Kaya, “Temiz Deniz” sürecine değindi ve “Vazgeçmeyiz” dedi." => ["Vazgeçmeyiz | Bakan Ali Kaya | Ali Kaya"];
    several_words_for_a_pronoun: "fr" "Le maire, Paul Martin, a ri. « On ira », a dit l’élu à la presse." => ["On ira | l’élu | Paul Martin"];
    latter_of_two: "fr" "Anne Petit est venue avec Jeanne Martin. « Je reste », a dit cette dernière." => ["Je reste | cette dernière | Jeanne Martin"];
    office_in_a_title: "fr" "« On ira », prévient la ministre de l’Eau\n\nLa ministre de l’Eau, Anne Petit, est venue à Troie." => ["On ira | la ministre de l’Eau | Anne Petit"];
    union_of_a_delegate: "fr" "Paul Martin, délégué CGT, est venu. « On ira », a dit le syndicaliste." => ["On ira | le syndicaliste | Paul Martin"];
    thing_that_opens_a_title: "fr" "Meurtre de Saint-Omer : le parquet attend. « On ira », a-t-il dit." => ["On ira | il | -"];
    first_name_alone: "fr" "Anne, 48 ans, a ri. « On ira », a-t-elle dit." => ["On ira | elle | Anne"];
    first_name_of_somebody_named_in_full: "fr" "Anne Petit est venue. « On ira », dit Anne." => ["On ira | Anne | Anne Petit"];
    charge_behind_a_preposition: "fr" "Paul Martin sera jugé mardi pour « abus de confiance », a indiqué le parquet." => [];
    crime_that_somebody_speaks_of: "fr" "Paul Martin a dénoncé un « abus de pouvoir »." => ["abus de pouvoir | Paul Martin | Paul Martin"];
    what_a_heading_is_about: "fr" "Fermeture de l’usine Martin : « On ira »" => ["On ira | - | -"];
    office_of_several_words_before_a_name: "fr" "« On ira », a dit le directeur de l’Agence nationale de lutte contre le dopage, Paul Martin." => ["On ira | le directeur de l’Agence nationale de lutte contre le dopage, Paul Martin | Paul Martin"];
    office_behind_a_parenthesis: "fr" "« On ira », a dit le président (LR) de la commission des Finances, Paul Martin." => ["On ira | le président (LR) de la commission des Finances, Paul Martin | Paul Martin"];
    dateline_of_a_place: "fr" "Troie – Anne Petit est venue hier soir, jugeant « indigne » ce plan." => ["indigne | Anne Petit | Anne Petit"];
    arabic_name: "fr" "« On ira », a dit Youssef al-Masri. « C’est loin », a ajouté M. al-Masri." => ["On ira | Youssef al-Masri | Youssef al-Masri", "C’est loin | M. al-Masri | Youssef al-Masri"];
    cited_by_an_agency: "fr" "Selon Anne Petit, citée par l’agence Troie, le plan est « indigne »." => ["indigne | Anne Petit | Anne Petit"];
    apposition_with_an_article: "it" "Il legale, l’avvocata Anna Testi, ha chiesto i domiciliari: “È distrutto”." => ["È distrutto | Il legale, l’avvocata Anna Testi | Anna Testi"];
    apposition_behind_the_verb: "pt" "“Vamos”, disse a filha, a atriz Ana Lopes." => ["Vamos | a filha, a atriz Ana Lopes | Ana Lopes"];
    verb_without_a_subject_behind_an_adverbial: "pt" "Do lado azul, Rui Lopes não gostou. “Há um penálti”, queixou-se." => ["Há um penálti | Rui Lopes | Rui Lopes"];
    agency_that_was_told: "pt" "Ana Lopes saiu. “Basta”, desabafou, em declarações à agência Lusa." => ["Basta | Ana Lopes | Ana Lopes"];
    asked_about_something: "es" "Juan Pérez calificó de “malo” el gol. Preguntado por su futuro, contestó: “No sé”." => ["malo | Juan Pérez | Juan Pérez", "No sé | Juan Pérez | Juan Pérez"];
    anybody_of_a_place: "es" "Ana López ganó las elecciones. “Gracias”, dijo la política de Troya." => ["Gracias | la política de Troya | Ana López"];
    adjective_between_verb_and_subject: "es" "“No”, explica emocionada la madre." => ["No | la madre | -"];
    what_a_headline_is_about_before_who_acts: "fr" "Mali : la junte suspend les partis « jusqu’à nouvel ordre »" => ["jusqu’à nouvel ordre | la junte | -"];
    who_acts_in_a_headline: "fr" "Martin : la ville « ne cédera pas »" => ["ne cédera pas | Martin | Martin"];
    politician_of_a_place: "fr" "Le rapporteur du budget, Paul Martin, a dit « non ». « On reporte tout », dénonce le sénateur de la Marne." => ["non | Le rapporteur du budget, Paul Martin | Paul Martin", "On reporte tout | le sénateur de la Marne | Paul Martin"];
    insertion_with_a_name_between_marks: "es" "La querella, presentada por la asociación “Monte Limpio”, sostiene que el plan es “un abuso”." => ["un abuso | La querella | -"];
    verb_that_opens_without_a_subject: "es" "Olga Ruiz es ingeniera. Lleva nueve años en Troya y asegura que el equipo está “agotado”." => ["agotado | Olga Ruiz | Olga Ruiz"];
    place_between_relative_and_verb: "it" "Interviene la premier, che da Troia assicura: “Nessuno sarà dimenticato”." => ["Nessuno sarà dimenticato | che | -"];
    sentence_in_brackets: "fr" "Le maire est absent. (« Oui », a dit Anne Petit.)" => ["Oui | Anne Petit | Anne Petit"];
    lawyer_of_somebody: "fr" "L’avocat de Jean Martin, Me Paul Petit, a dénoncé « un scandale »." => ["un scandale | L’avocat de Jean Martin, Me Paul Petit | Paul Petit"];
    lawyer_of_somebody_before_a_colon: "fr" "L’avocat de Jean Martin, Me Paul Petit : « C’est fini. »" => ["C’est fini. | L’avocat de Jean Martin, Me Paul Petit | Paul Petit"];
    lawyer_without_a_name: "fr" "L’avocat de Jean Martin a dénoncé « un scandale »." => ["un scandale | L’avocat de Jean Martin | -"];
    verb_behind_a_name_before_another_clause: "es" "El Racing perdió y Juan Pérez no lo oculta: «Hemos tocado fondo»." => ["Hemos tocado fondo | Juan Pérez | Juan Pérez"];
    adjective_before_a_colon: "es" "Juan Pérez habló. Preguntado por el gol, fue tajante: «No sé»." => ["No sé | Juan Pérez | Juan Pérez"];
    topic_before_a_colon: "it" "Paolo Rossi parla. Sul mercato: «Ci pensa la società»." => ["Ci pensa la società | Paolo Rossi | Paolo Rossi"];
    place_before_a_colon: "de" "Berlin: „Wir lassen uns nicht erpressen“" => ["Wir lassen uns nicht erpressen | - | -"];
    noun_before_a_colon: "de" "Streit um Windräder: „Die Brücke stirbt“" => ["Die Brücke stirbt | - | -"];
    event_before_a_colon: "fr" "Grève à la mairie : « On ira »" => ["On ira | - | -"];
    body_that_somebody_is_of: "fr" "Le ministre du gouvernement, Paul Martin, est venu. « On ira », dit le gouvernement." => ["On ira | le gouvernement | -"];
    thing_that_acts_before_a_colon: "fr" "La piscine ferme : « On ira ailleurs »" => ["On ira ailleurs | - | -"];
    who_stands_before_a_quote_in_a_headline: "fr" "Troisième pont : Paris « prendra le temps »" => ["prendra le temps | Paris | Paris"];
    short_quote_that_opens_a_title: "fr" "« Un scandale » : Martin attaque\n\n« C’est un scandale », a dit Paul Martin." => ["Un scandale | Paul Martin | Paul Martin", "C’est un scandale | Paul Martin | Paul Martin"];
    show_that_opens_a_title: "fr" "« Un scandale » : la série revient\n\n« On ira », a dit Paul Martin." => ["On ira | Paul Martin | Paul Martin"];
    paper_between_marks_as_a_source: "de" "Laut „Stadtpost“ ist der Plan „so gut wie beschlossen“." => ["so gut wie beschlossen | „Stadtpost“ | Stadtpost"];
    own_account: "de" "Die Polizei zählte laut eigener Mitteilung „17 Straftaten im Stadion“." => ["17 Straftaten im Stadion | laut eigener Mitteilung | -"];
    group_that_is_no_name: "fr" "Dans un communiqué, le groupe troyen indique « tout faire pour la ville »." => ["tout faire pour la ville | le groupe troyen | -"];
    who_was_reached: "fr" "Un habitant joint par RFI tempère : « On verra. »" => ["On verra. | Un habitant | -"];
    passive_within_the_marks: "es" "“No se juzga a un barrio, se juzga una firma”, subrayó Ana Ruiz." => ["No se juzga a un barrio, se juzga una firma | Ana Ruiz | Ana Ruiz"];
    many_are_nobody_in_particular: "en" "Ann Lee spoke. “No,” Lee said. Supporters called it “a good and fair plan”." => ["No, | Lee | Ann Lee", "a good and fair plan | Supporters | -"];
    body_of_a_number: "pt" "Ana Lopes, da 2ª Vara Criminal de Troia, decidiu. “Basta”, disse ela." => ["Basta | ela | Ana Lopes"];
    member_of_a_body: "fr" "« On ira », a dit le délégué CGT Troie." => ["On ira | le délégué CGT Troie | -"];
    patron_of_several: "fr" "« On ira », a dit le coach des Bleus." => ["On ira | le coach des Bleus | -"];
    office_and_name_that_end_a_sentence: "fr" "Paul Martin s’adresse à la ministre de l’Eau, Anne Petit. Plus tard, on attend. Le soir, on rentre. « On ira », dit la ministre." => ["On ira | la ministre | Anne Petit"];
    said_with_a_pronoun_behind: "fr" "Anne Petit refuse cette « breloque pour notables », dira-t-elle." => ["breloque pour notables | elle | Anne Petit"];
    noun_with_a_name_for_it: "en" "Ann Lee ran a firm called “Good Hands”. She spoke of what a judge called “a bad idea”." => ["a bad idea | a judge | -"];
    somebody_from_somewhere: "en" "Ann Lee spoke on Monday. “We are done,” the Norwegian said." => ["We are done, | the Norwegian | Ann Lee"];
    nobody_from_somewhere: "en" "“We are done,” the Norwegian said." => ["We are done, | the Norwegian | -"];
    somebody_from_a_town: "it" "Anna Rossi ha vinto. «È finita», dice la bergamasca." => ["È finita | la bergamasca | Anna Rossi"];
    president_without_a_name: "en" "“We are done,” the President said." => ["We are done, | the President | -"];
    words_of_somebody_behind_an_article: "pt" "O debate terminou com um «até para a semana» de Rui Lopes." => ["até para a semana | Rui Lopes | Rui Lopes"];
    words_of_somebody_behind_a_thing_that_ends: "fr" "Le débat s’est conclu par un « à bientôt » de Paul Martin." => ["à bientôt | Paul Martin | Paul Martin"];
    somebody_else_whose_blow_it_is: "fr" "Anne Petit parle d’un « coup bas » de Paul Martin." => ["coup bas | Anne Petit | Anne Petit"];
    farewell_with_words: "es" "Pedro Ruiz se despidió con un rotundo «hasta nunca»." => ["hasta nunca | Pedro Ruiz | Pedro Ruiz"];
    door_that_is_closed: "es" "Pedro Ruiz cerró la «Casa Azul»." => [];
    who_is_tried: "fr" "Le procureur Jean Petit est sévère avec Paul Martin. L’avocate, Anne Roux, écoute. « J’avais bu », dit le prévenu." => ["J’avais bu | le prévenu | Paul Martin"];
    who_of_two_is_tried: "fr" "Jean Petit accuse Paul Martin. « J’avais bu », dit le prévenu." => ["J’avais bu | le prévenu | -"];
    description_behind_a_name: "en" "As Ann Lee, a tax lawyer in Troy, put it, “No more of this.”" => ["No more of this. | Ann Lee | Ann Lee"];
    lawyer_who_is_nobody_yet: "en" "Ann Lee, a lawyer, left. “No,” a lawyer in Troy said." => ["No, | a lawyer in Troy | -"];
    another_of_the_same_role: "fr" "L’agriculteur Paul Martin est venu. « Oui », dit un agriculteur de Troie. « Non », ajoute l’agriculteur." => ["Oui | un agriculteur de Troie | -", "Non | l’agriculteur | -"];
    somebody_unnamed_before_anybody: "es" "La jueza Ana Ruiz está aquí. Una dirigente de Troya pidió justicia. «Basta», dijo la mujer." => ["Basta | la mujer | -"];
    somebody_unnamed_beside_anybody: "fr" "« On ira », dit Anne Petit, étudiante. Assise avec une amie, la jeune femme a peur. « On verra », dit la jeune femme." => ["On ira | Anne Petit | Anne Petit", "On verra | la jeune femme | Anne Petit"];
    one_of_a_role_who_is_named: "fr" "Le maire, Paul Martin, est un maire heureux. « Non », dit le maire." => ["Non | le maire | Paul Martin"];
    many_by_their_ending: "ro" "Procuroarea Ana Popescu a plecat. Procurorii au spus că „nu e nimic”." => ["nu e nimic | Procurorii | -"];
    years_ago: "es" "Ana Ruiz recordó que hace un año el alcalde había prometido «una lluvia de obras»." => ["una lluvia de obras | el alcalde | -"];
    reason_of_a_dismissal: "fr" "L’enquête montre que Paul Martin a été licencié pour « faute grave »." => [];
    where_somebody_is_from: "fr" "Paul Martin est déçu. « On ira », a dit l’Auvergnat." => ["On ira | l’Auvergnat | Paul Martin"];
    another_from_somewhere: "fr" "« On ira », a dit l’Auvergnat." => ["On ira | l’Auvergnat | -"];
    paper_that_asked: "fr" "Interrogée par « Le Soir », Anne Petit affirme que « tout va bien »." => ["tout va bien | Anne Petit | Anne Petit"];
    relative_that_is_an_object: "fr" "Des propos que nuance Paul Martin : « On ira. »" => ["On ira. | Paul Martin | Paul Martin"];
    belief_within_what_a_source_says: "fr" "Selon Paul Martin, les jeunes ne veulent plus « perdre leur vie »." => ["perdre leur vie | Paul Martin | Paul Martin"];
    term_with_an_article: "fr" "Quand la ville publiera ses « recommandations », a dit Paul Martin, on verra." => [];
    word_that_somebody_uses: "fr" "Paul Martin a ironisé sur ce « chèque d’été »." => ["chèque d’été | Paul Martin | Paul Martin"];
    dropped_word: "fr" "Paul Martin est venu. « C’est bête », a-t-il laissé tomber." => ["C’est bête | il | Paul Martin"];
    on_the_telephone: "fr" "« C’est fini », résume au téléphone le maire, Paul Martin." => ["C’est fini | le maire, Paul Martin | Paul Martin"];
    pronoun_for_who_acted_last: "pt" "O ministro Luiz Lopes criticou a taxa. «Basta», afirmou. O presidente do banco, Gabriel Silva, rebateu. «Veremos», disse ele." => ["Basta | O ministro Luiz Lopes | Luiz Lopes", "Veremos | ele | Gabriel Silva"];
    role_behind_what_a_heading_is_about: "it" "Processo Rossi bis, la vedova: “Lavava le tute in cucina”" => ["Lavava le tute in cucina | la vedova | -"];
}

// Who is meant in the Romance languages, and what stands in their sentences.
says! {
    first_of_two_surnames: "es" "“No hay agua”, dijo Clara Robledo Ibarra. “Ni luz”, añadió Robledo." => ["No hay agua | Clara Robledo Ibarra | Clara Robledo Ibarra", "Ni luz | Robledo | Clara Robledo Ibarra"];
    second_first_name: "es" "“No hay agua”, dijo Clara Inés Robledo. “Ni luz”, añadió Robledo." => ["No hay agua | Clara Inés Robledo | Clara Inés Robledo", "Ni luz | Robledo | Clara Inés Robledo"];
    first_name_that_no_list_knows: "pt" "A professora Zuleyma Prado chegou. “Não há água”, disse Zuleyma." => ["Não há água | Zuleyma | Zuleyma Prado"];
    only_one_of_her_gender: "it" "Clara Bruni lavora di notte. Il fiume è salito due volte. Il ponte è chiuso. I treni sono fermi. «Non dormo», dice l'autrice." => ["Non dormo | l'autrice | Clara Bruni"];
    one_of_two_of_her_gender: "it" "Clara Bruni lavora di notte. Anna Verdi no. Il fiume è salito. Il ponte è chiuso. I treni sono fermi. «Non dormo», dice l'autrice." => ["Non dormo | l'autrice | -"];
    masculine_noun_for_her_office: "it" "La procuratrice Clara Bruni ha aperto il fascicolo. «Vedremo», ha detto il magistrato." => ["Vedremo | il magistrato | Clara Bruni"];
    pronoun_of_several_words: "it" "«Ho paura», racconta uno di loro." => ["Ho paura | uno di loro | -"];
    name_by_those_who_give_it: "fr" "Le pont, surnommé par les riverains « la passoire », a fermé, a dit Jean Roux." => [];
    name_by_a_verb: "fr" "La mairesse lance un plan qu'elle a baptisé « Sauvons la glace »." => [];
    adverbial_before_what_is_spoken_of: "fr" "Le préfet parle pour sa part d'un « incident »." => ["incident | Le préfet | -"];
    place_before_an_implied_subject: "es" "El alcalde no vino. En su cuenta de Instagram escribió: “No están solos”." => ["No están solos | El alcalde | -"];
    place_that_speaks: "es" "En Moncloa aseguran que es “un error”." => ["un error | Moncloa | Moncloa"];
    article_before_a_time: "es" "El alcalde eligió la ironía. “Soy el dueño del reloj”, tuiteó pasada la medianoche." => ["Soy el dueño del reloj | El alcalde | -"];
    lone_time_before_a_colon: "fr" "Il est là. « Tu vas perdre », écrivait-il la veille. Le lendemain : « Pardon, je suis mal. »" => ["Tu vas perdre | il | -", "Pardon, je suis mal. | il | -"];
    name_in_apposition: "fr" "Son mari, Paul, soupire : « On verra bien. »" => ["On verra bien. | Son mari, Paul | Paul"];
    relative_behind_a_quote: "fr" "L'un des « bouts » est à l'étranger (un Français qui parle avec un autre)." => [];
    relative_behind_an_apposition: "es" "Habló Ana Ruiz, directora de la fundación Sol, que pide «más dinero»." => ["más dinero | que | Ana Ruiz"];
    relative_behind_a_named_apposition: "fr" "Il a vu Anne Roux, la ministre Jeanne Petit, qui demande « plus d'argent »." => ["plus d'argent | qui | Jeanne Petit"];
    verb_between_commas: "it" "«È così», dice Luca Rossi. La famiglia, ha aggiunto, «resterà al comando»." => ["È così | Luca Rossi | Luca Rossi", "resterà al comando | Luca Rossi | Luca Rossi"];
    apposition_before_a_colon: "it" "Di altro tenore le parole di Diego Luna, tecnico del Troia: «Abbiamo avuto cuore.»" => ["Abbiamo avuto cuore. | Diego Luna | Diego Luna"];
    what_comes_from_somebody: "it" "La conferma arriva dal presidente Luca Rossi: «Vogliamo farlo»." => ["Vogliamo farlo | presidente Luca Rossi | Luca Rossi"];
    what_comes_of_somebody: "pt" "A confirmação veio do presidente João Lopes: «É falso»." => ["É falso | presidente João Lopes | João Lopes"];
    name_of_what_a_role_is_of: "es" "«Sí», dice el portavoz del ministro Pérez." => ["Sí | el portavoz del ministro Pérez | -"];
    role_before_whom_it_speaks_to: "es" "«Sí», dijo el portero ante Radio Troya." => ["Sí | el portero | -"];
    role_named_far_behind: "en" "Ann Lee won. Tom Park lost. It rained. “Yes,” said the manager. The manager, Jim Ford, left." => ["Yes, | the manager | -"];
    verb_of_a_subordinate_clause: "en" "When the label asked for more, Ann Lee recalls, the band laughed. “They used it.”" => ["They used it. | Ann Lee | Ann Lee"];
    participle_behind_but: "en" "But campaigner Ann Lee, of the pressure group, is having none of it, branding the plan “an insult”." => ["an insult | campaigner Ann Lee | Ann Lee"];
    thing_that_is_something: "en" "The trips, Ann Lee testified, were “work”. The Corvette was “a company car”." => ["work | Ann Lee | Ann Lee", "a company car | Ann Lee | Ann Lee"];
    age_in_one_word: "it" "Viola Santi ha vinto la gara. «Non ci credo», ha detto la diciannovenne di Troia." => ["Non ci credo | la diciannovenne di Troia | Viola Santi"];
    relative_of_who_is_asked: "pt" "«Sim», disse Ana Lopes. A diretora deixou um recado aos jogadores, a quem exige “mais suor”." => ["Sim | Ana Lopes | Ana Lopes", "mais suor | A diretora | Ana Lopes"];
    gesture: "ro" "„Nu am bani”, ridică din umeri Ana Lupu." => ["Nu am bani | Ana Lupu | Ana Lupu"];
    synonym_of_a_role: "ca" "«No hi ha aigua», diu l'alcaldessa, Clara Puig. Segons la batllessa, el poble «espera»." => ["No hi ha aigua | l'alcaldessa, Clara Puig | Clara Puig", "espera | la batllessa | Clara Puig"];
    pronoun_behind_a_source_word: "fr" "Le maire, Paul Martin, est venu. Selon lui, le pont est « trop vieux ». Pour lui, « c'est fini »." => ["trop vieux | lui | Paul Martin", "c'est fini | lui | Paul Martin"];
    pronoun_behind_a_source_word_in_romanian: "ro" "Primarul Ion Popa a venit. Conform acestuia, podul este „prea vechi”." => ["prea vechi | acestuia | Ion Popa"];
    subject_with_a_relative_clause: "es" "El vecino que cuida la fuente la describió como «una ruina»." => ["una ruina | El vecino | -"];
    subject_with_a_relative_clause_and_more: "es" "Un vecino que trabajó en la obra, y que no da su nombre, describió el puente como «una ruina»." => ["una ruina | Un vecino | -"];
    apposition_behind_an_adverbial: "fr" "Paul Martin a parlé. « Oui », a dit Martin. \n\nPrésent au village, le président du club, Jean Roux, a ri. « Non », a-t-il dit." => ["Oui | Martin | Paul Martin", "Non | il | Jean Roux"];
    demonstrative_for_the_last_one: "fr" "« Oui », a dit Anne Roux. Le conseil a sifflé Jeanne Petit quand celle-ci a promis « des comptes clairs »." => ["Oui | Anne Roux | Anne Roux", "des comptes clairs | celle-ci | Jeanne Petit"];
    role_of_a_common_noun: "it" "«Sta bene», dice il direttore di magazzino Luca Rossi." => ["Sta bene | il direttore di magazzino Luca Rossi | Luca Rossi"];
    surname_with_an_article: "it" "«Sta bene», dice Antonio La Rosa. «Sì», aggiunge La Rosa." => ["Sta bene | Antonio La Rosa | Antonio La Rosa", "Sì | La Rosa | Antonio La Rosa"];
    surname_with_a_particle_inside: "es" "«Está bien», dijo Clara Prado de Luna." => ["Está bien | Clara Prado de Luna | Clara Prado de Luna"];
    what_somebody_calls_something: "es" "Ana Ruiz, la alcaldesa, llegó ayer. El objetivo es parar un incendio que ha definido como «uno de los más rápidos»." => ["uno de los más rápidos | Ana Ruiz | Ana Ruiz"];
    paper_that_is_told_by_many: "es" "«La casa está lista», respondieron a El Diario los abogados de la empresa." => ["La casa está lista | los abogados de la empresa | -"];
    paper_with_an_article: "es" "«La casa está lista», dijo al diario El Sol la alcaldesa Ana Ruiz." => ["La casa está lista | la alcaldesa Ana Ruiz | Ana Ruiz"];
    thing_that_explains_speaks_no_more: "pt" "Segundo Ana Lopes, essa amplitude explica o sucesso. «Foi um ano difícil», pontua." => ["Foi um ano difícil | Ana Lopes | Ana Lopes"];
    object_of_a_verb_without_subject: "es" "La alcaldesa Ana Ruiz lamentó lo ocurrido. También deseó una larga vida a los socios y recordó que hay fondos. «Mucha calma», pidió a todos." => ["Mucha calma | La alcaldesa Ana Ruiz | Ana Ruiz"];
    mood_before_who_speaks_on: "es" "Claramente conmovido, el alcalde de Bera, Juan Ruiz, apenas podía hablar. «Hicimos lo que pudimos», relató." => ["Hicimos lo que pudimos | el alcalde de Bera, Juan Ruiz | Juan Ruiz"];
    adverb_behind_the_verb: "pl" "Prezes Jan Lis nie pojedzie do Troi „z braku czasu” – stwierdził bowiem, że ma dość." => ["z braku czasu | Prezes Jan Lis | Jan Lis"];
    surname_that_is_a_time: "pt" "“Não há água”, disse Clara Prado Dias. “Nem luz”, disse Dias." => ["Não há água | Clara Prado Dias | Clara Prado Dias", "Nem luz | Dias | Clara Prado Dias"];
    hour_before_a_subject: "fr" "18h42 - Anne Roux ne décolère pas. « On ira. »" => ["On ira. | Anne Roux | Anne Roux"];
    hour_before_an_adverbial: "fr" "18h42 - Dans la salle, la maire se montre inquiète : « On verra. »" => ["On verra. | la maire | -"];
    role_that_the_sentence_before_is_about: "es" "«No hay agua», dijo Ana Ruiz. \n\nEl alcalde, Pedro Luna, llegó. Sobre el puente, el alcalde no se inmuta. «Ya veremos», zanja." => ["No hay agua | Ana Ruiz | Ana Ruiz", "Ya veremos | el alcalde | Pedro Luna"];
    belief_before_a_passive: "en" "Lee believes drivers should be told the price “in plain English”." => ["in plain English | Lee | -"];
    asked_before_a_subject: "en" "Asked about the bridge, the mayor was blunt: “Soon.”" => ["Soon. | the mayor | -"];
    age_between_name_and_place: "en" "Lee, 34, of Troy, Ohio, who lost her home, called the bridge “a ruin.”" => ["a ruin. | Lee | -"];
    age_for_a_name: "en" "Ann Lee, 34, sued the town. “It fell,” the 34-year-old said." => ["It fell, | the 34-year-old | Ann Lee"];
    firm_that_is_nobody: "en" "Acme Widgets Corp. has closed. She called it “a ruin.”" => ["a ruin. | She | -"];
    clause_behind_a_noun_that_names: "es" "El alcalde dijo que el plan «está listo»." => ["está listo | El alcalde | -"];
    clause_with_a_negation_behind_a_noun_that_names: "it" "Il sindaco ha detto che il piano «non è pronto»." => ["non è pronto | Il sindaco | -"];
    article_of_another_noun_behind_an_acronym: "fr" "Pour la CGT le budget est « une farce »." => ["une farce | la CGT | CGT"];
    quote_before_a_preposition: "es" "El alcalde dijo que el puente «está roto» desde Navidad." => ["está roto | El alcalde | -"];
    word_for_what_is_said_before_a_colon: "it" "«Sono stanca», dice Anna Bruni. Poi l'affondo: «È colpa vostra»." => ["Sono stanca | Anna Bruni | Anna Bruni", "È colpa vostra | Anna Bruni | Anna Bruni"];
    gerund_behind_a_role: "it" "«Sono stanca», dice la sindaca uscendo dal palazzo." => ["Sono stanca | la sindaca | -"];
    object_before_a_verb_that_calls: "es" "Ana Ruiz criticó la idea. La tachó de «ocurrencia»." => ["ocurrencia | Ana Ruiz | Ana Ruiz"];
    object_before_a_verb_that_calls_behind_an_adverb: "es" "Ana Ruiz criticó la idea. También la calificó de «ocurrencia»." => ["ocurrencia | Ana Ruiz | Ana Ruiz"];
    verb_that_goes_on: "en" "“It fell,” Lee went on. “We ran.”" => ["It fell, | Lee | Lee", "We ran. | Lee | Lee"];
    station_named_like_somebody: "fr" "Au micro de France Inter, le ministre a répondu : « On verra. »" => ["On verra. | le ministre | -"];
    who_is_told_by_the_case: "ro" "„Plecați!”, le-a strigat polițiștilor Ana Popa." => ["Plecați! | Ana Popa | Ana Popa"];
    role_that_is_told_before_an_implied_subject: "ro" "„Da”, a spus Ana Popa. I-a transmis ministrului că „nu e de acord”." => ["Da | Ana Popa | Ana Popa", "nu e de acord | Ana Popa | Ana Popa"];
    name_that_is_told: "ro" "„Da”, a spus Ana Popa. „Nu”, i-a spus lui Ion Dinu." => ["Da | Ana Popa | Ana Popa", "Nu | Ana Popa | Ana Popa"];
    one_who_acts_since_others_were_named: "es" "Ana López perdió el partido. El héroe fue Marco Ruiz, que salió del banquillo. «Ni la vi entrar», confesó el ariete." => ["Ni la vi entrar | el ariete | Marco Ruiz"];
    one_who_spoke_and_is_described_at_length: "fr" "« C’est la sienne », cingle Anne Roux, qui mène l’opposition. Et l’ancienne adjointe à l’urbanisme de rappeler : « Je l’avais dit. »" => ["C’est la sienne | Anne Roux | Anne Roux", "Je l’avais dit. | l’ancienne adjointe à l’urbanisme | Anne Roux"];
    one_who_spoke_and_is_not_named_again: "fr" "Le délégué, Paul Martin, tient bon. Selon lui, le guichet est vide. Il évoque un « point relais » à l’épicerie, ouvert toute la semaine. « C’est mieux », martèle le cadre." => ["point relais | Il | Paul Martin", "C’est mieux | le cadre | Paul Martin"];
    pronoun_behind_a_description: "fr" "La maire, Anne Roux, a parlé. « Je pars », lâche Julie Petit.\n\nLa maire a écrit au ministre. Selon elle, le pont était « fragile »." => ["Je pars | Julie Petit | Julie Petit", "fragile | elle | Anne Roux"];
    name_of_a_thing_that_somebody_belongs_to: "es" "El economista Marco Ruiz advirtió que «se achica». «Agarrate», graficó el director de la consultora Nexo." => ["se achica | El economista Marco Ruiz | Marco Ruiz", "Agarrate | el director de la consultora Nexo | Marco Ruiz"];
    place_with_a_number: "fr" "Elle soutient Paris-8 de Troie. « C’est la fin », soupire-t-elle." => ["C’est la fin | elle | -"];
    body_by_the_noun_that_its_name_begins_with: "es" "Habló Ana López, de la Asociación Vecinal Puente Nuevo. La Asociación pide «barreras»." => ["barreras | La Asociación | Asociación Vecinal Puente Nuevo"];
    body_by_a_noun_before_a_name: "fr" "La Banque de Troie se tait. Pour la Banque, c’est « assez »." => ["assez | la Banque | Banque de Troie"];
    bodies_that_one_noun_begins: "fr" "La Banque de Troie et la Banque de Mycènes se taisent. La Banque juge que c’est « assez »." => ["assez | La Banque | Banque"];
    body_by_any_noun: "fr" "La LPO réclame « un plan ». L’association fustige « l’inertie » de l’État." => ["un plan | La LPO | LPO", "l’inertie | L’association | LPO"];
    body_by_any_noun_in_english: "en" "On Monday Acme said it was “sorry.” “We grieve,” the company wrote." => ["sorry. | Acme | Acme", "We grieve, | the company | Acme"];
    body_of_something_else: "fr" "La LPO réclame « un plan ». L’association de Troie fustige « l’inertie » de l’État." => ["un plan | La LPO | LPO", "l’inertie | L’association de Troie | association de Troie"];
    term_where_nobody_is_named_behind_a_quote: "es" "«Ladran», dice Ana López. En la Sociedad prefirieron no opinar hasta «tener más elementos», aunque por lo bajo hay fastidio." => ["Ladran | Ana López | Ana López"];
    fault_of_who_is_dismissed: "fr" "Le maire a montré que Paul Martin avait été licencié pour « faute grave »." => [];
    one_who_stands_behind_the_verb_before: "it" "«Manca solo questo», dice Paolo Neri. Sulla vicenda è intervenuto anche il consigliere Marco Rossi. «Presenterò un'interrogazione», annuncia." => ["Manca solo questo | Paolo Neri | Paolo Neri", "Presenterò un'interrogazione | consigliere Marco Rossi | Marco Rossi"];
    one_who_stands_behind_a_preposition_there: "it" "«Manca solo questo», dice Paolo Neri. Sulla vicenda è intervenuto con Marco Rossi. «Presenterò un'interrogazione», annuncia." => ["Manca solo questo | Paolo Neri | Paolo Neri", "Presenterò un'interrogazione | Paolo Neri | Paolo Neri"];
    verb_of_several_words_with_an_adverb: "it" "«Non scappo», mette subito in chiaro Marco Rossi." => ["Non scappo | Marco Rossi | Marco Rossi"];
    member_by_a_role_anybody_may_have: "ca" "La Montserrat Figuera ha apagat el forn. «Ja no podia més», explica la flequera." => ["Ja no podia més | la flequera | Montserrat Figuera"];
}

// Scripts without capitals.
says! {
    caseless_name_behind_its_role: "zh" "总统周明表示：“桥会修好。”" => ["桥会修好。 | 总统周明 | 周明"];
    caseless_name_again: "zh" "总统周明抵达北京。周明说：“桥会修好。”" => ["桥会修好。 | 周明 | 周明"];
    caseless_name_of_a_foreigner: "zh" "总统安娜·李在北京。李说：“桥会修好。”" => ["桥会修好。 | 李 | 安娜·李"];
    caseless_adverbials_before_the_verb: "zh" "市长周明20日在北京对记者说：“桥会修好。”" => ["桥会修好。 | 市长周明 | 周明"];
    caseless_paper: "zh" "《晨报》写道：“桥会修好。”" => ["桥会修好。 | 晨报 | 晨报"];
    caseless_verb_right_behind_who_speaks: "zh" "市长周明称该桥“非常危险”。" => ["非常危险 | 市长周明 | 周明"];
    caseless_thing_named_behind: "zh" "市长周明提到“清水”计划。" => [];
    caseless_name_before_its_role: "ja" "鈴木一郎社長は「橋を直す」と述べた。" => ["橋を直す | 鈴木一郎社長 | 鈴木一郎"];
    caseless_surname: "ja" "鈴木一郎社長が来た。鈴木社長は「橋を直す」と述べた。" => ["橋を直す | 鈴木社長 | 鈴木一郎"];
    caseless_age_in_brackets: "ja" "鈴木一郎さん（45）は「橋を直す」と話した。" => ["橋を直す | 鈴木一郎さん | 鈴木一郎"];
    caseless_headline: "ja" "鈴木社長「橋を直す」" => ["橋を直す | 鈴木社長 | 鈴木"];
    caseless_two_things: "ja" "鈴木社長は「橋」と「塔」を見た。" => [];
    caseless_second_speaker_of_a_sentence: "ja" "山田議員が「いつ直すのか」とただすと、鈴木大臣は「年内に直す」と答えた。" => ["いつ直すのか | 山田議員 | 山田", "年内に直す | 鈴木大臣 | 鈴木"];
    caseless_second_speaker_behind_a_verb: "ko" "박 의원이 \"언제 고치느냐\"고 묻자 김 장관은 \"올해 안에 고치겠다\"고 답했다." => ["언제 고치느냐 | 박 의원 | 박", "올해 안에 고치겠다 | 김 장관 | 김"];
    caseless_role_before_a_comma: "ja" "村の自治会長、山田花子さん（71）は「橋が心配だ」と話す。" => ["橋が心配だ | 山田花子さん | 山田花子"];
    caseless_clause_before_its_noun: "ja" "質問された山田社長は「橋は直す」と答えた。" => ["橋は直す | 山田社長 | 山田"];
    caseless_thing_spoken_of: "ja" "山田社長は「橋は直す」と述べた。買収は「時間を買う投資だ」と強調した。" => ["橋は直す | 山田社長 | 山田", "時間を買う投資だ | 山田社長 | 山田"];
    caseless_headline_before_a_sentence: "ja" "山田社長「急がない」市は橋の完成が遅れると発表した。" => ["急がない | 山田社長 | 山田"];
    caseless_sentence_ends_with_its_quote: "zh" "市长李明说，“桥什么时候修？”总统周明回答：“明年。”" => ["桥什么时候修？ | 市长李明 | 李明", "明年。 | 总统周明 | 周明"];
    caseless_name_before_where_one_goes: "zh" "市长王明赴北京参加会议，他说，“桥会重建。”" => ["桥会重建。 | 他 | 王明"];
    caseless_title_of_a_report: "ko" "보고서 \"낡은 다리\"에 따르면 다리는 위험하다." => [];
    caseless_name_right_before_its_verb: "hi" "शर्मा बताती हैं, “पुल गिर जाएगा।”" => ["पुल गिर जाएगा। | शर्मा | -"];
    caseless_verb_joined_to_another: "he" "השרה דנה לוי תקפה את השר ואמרה כי \"הגשר ייפול\"." => ["הגשר ייפול | השרה דנה לוי | דנה לוי"];
    caseless_glued_preposition_of_a_source: "he" "מהמשטרה נמסר: \"הגשר ייפול\"." => ["הגשר ייפול | מהמשטרה | -"];
    caseless_paper_that_is_told: "he" "השר יואב לוי סיפר ל\"חדשות העיר\" שהגשר ייפול." => [];
    caseless_body: "ar" "قالت وزارة الطرق: \"سنصلح الجسر\"." => ["سنصلح الجسر | وزارة الطرق | وزارة الطرق"];
    caseless_word_for_a_body: "ar" "قالت الوزارة: \"سنصلح الجسر\"." => ["سنصلح الجسر | الوزارة | -"];
    spaced_role_without_a_name: "th" "“ผมไม่ได้ทำ” ผู้ต้องหากล่าวทั้งน้ำตา" => ["ผมไม่ได้ทำ | ผู้ต้องหา | -"];
    spaced_word_that_holds_a_verb: "th" "บริษัทดังกล่าวใช้ชื่อว่า “ช้าง” มานาน" => [];
    spaced_name: "th" "นายสมชาย ใจดี ผู้ว่าฯ กล่าวว่า “สะพานจะพัง” ต่อมานายสมชายย้ำว่า “จะซ่อม”" => ["สะพานจะพัง | นายสมชาย ใจดี ผู้ว่าฯ | สมชาย ใจดี", "จะซ่อม | นายสมชาย | สมชาย ใจดี"];
    spaced_name_with_short_title: "th" "“สะพานจะพัง” พล.ต.อ.สมชาย ใจเที่ยง กล่าว" => ["สะพานจะพัง | พล.ต.อ.สมชาย ใจเที่ยง | สมชาย ใจเที่ยง"];
    spaced_name_of_a_storm: "th" "น.ส.มาลี ทองคำ โพสต์ว่า “เราชนะแล้ว” ทั้งนี้ พายุ “ยางิ” ผ่านไปแล้ว" => ["เราชนะแล้ว | น.ส.มาลี ทองคำ | มาลี ทองคำ"];
    caseless_role_with_its_town: "ko" "김철수 서울시장은 \"다리를 고치겠다\"고 말했다." => ["다리를 고치겠다 | 김철수 서울시장 | 김철수"];
    caseless_glued_particle: "ko" "김철수 시장은 \"다리를 고치겠다\"고 말했다." => ["다리를 고치겠다 | 김철수 시장 | 김철수"];
    caseless_inverted_verb: "ar" "قال الرئيس سمير حداد: \"سنصلح الجسر\". وأضاف حداد: \"قريبا\"." => ["سنصلح الجسر | الرئيس سمير حداد | سمير حداد", "قريبا | حداد | سمير حداد"];
    caseless_words_without_article: "ar" "ورأى الخبير الاقتصادي رائد شلبي أن الجسر \"قديم\". وقال شلبي: \"سينهار\"." => ["قديم | الخبير الاقتصادي رائد شلبي | رائد شلبي", "سينهار | شلبي | رائد شلبي"];
    caseless_speech_behind_source: "ar" "وقالت منظمة العفو في بيان: \"الجسر قديم\"." => ["الجسر قديم | منظمة العفو | منظمة العفو"];
    caseless_bare_source: "ar" "وذكر تقرير أن الجسر \"قديم\"." => ["قديم | تقرير | -"];
    caseless_verb_at_the_end: "fa" "مریم کاظمی شهردار در نشست خبری گفت: «پل را می‌سازیم.»" => ["پل را می‌سازیم. | مریم کاظمی شهردار | مریم کاظمی"];
    caseless_letters_with_dots: "bn" "মন্ত্রী রফিক মিয়া জানিয়েছেন, “সেতু হবে।” তিনি জানি\u{9df}েছেন, “সড়ক হবে।”" => ["সেতু হবে। | মন্ত্রী রফিক মিয়া | রফিক মিয়া", "সড়ক হবে। | তিনি | রফিক মিয়া"];
    caseless_possessor_of_what_is_said: "hi" "मंत्री दीपक राव आए। उनका कहना है कि “पुल बनेगा।”" => ["पुल बनेगा। | उनका | दीपक राव"];
    caseless_adverbial_with_an_article: "hi" "मंत्री दीपक राव ने एक प्रेस कॉन्फ्रेंस में कहा, “पुल बनेगा।”" => ["पुल बनेगा। | मंत्री दीपक राव | दीपक राव"];
    caseless_words_that_begin_with_a_number: "ko" "김 대표는 \"5천만 원을 달라고 하더라\"고 말했다." => ["5천만 원을 달라고 하더라 | 김 대표 | 김"];
    caseless_role_by_its_ending: "ko" "김한솔 관광과장은 \"다리가 무너진다\"고 말했다." => ["다리가 무너진다 | 김한솔 관광과장 | 김한솔"];
    caseless_plural_by_its_ending: "ko" "환경단체들은 \"지원만으로는 부족하다\"고 지적했다." => ["지원만으로는 부족하다 | 환경단체들 | -"];
    caseless_name_before_an_aside: "ar" "\"لم ننم منذ يومين\"، تقول أم محمد وهي تحمل طفلها." => ["لم ننم منذ يومين | أم محمد | أم محمد"];
    caseless_object_before_a_subject: "fa" "«وعده زیاد شنیده‌ایم»؛ این را کاظم رضایی می‌گوید." => ["وعده زیاد شنیده‌ایم | کاظم رضایی | کاظم رضایی"];
    caseless_verb_before_an_unknown_subject: "ta" "அமைச்சர் முருகன் வந்தார். \"பாலம் விழும்,\" என்கிறார் ஊரில் தங்கியுள்ள செல்வி." => ["பாலம் விழும், | - | -"];
    caseless_adverbial: "ur" "وزیر آصف بٹ نے اجلاس کے بعد کہا کہ “پل بنے گا”۔" => ["پل بنے گا | وزیر آصف بٹ | آصف بٹ"];
    caseless_marks_the_other_way_round: "ur" "وزیر آصف بٹ نے کہا کہ ’پل بنے گا۔‘ وہ گھر گئے۔" => ["پل بنے گا۔ | وزیر آصف بٹ | آصف بٹ"];
    caseless_particle_of_a_name: "bn" "কর্মকর্তা রাশেদ বিন খালেদ বলেন, ‘সেতু হবে।’" => ["সেতু হবে। | কর্মকর্তা রাশেদ বিন খালেদ | রাশেদ বিন খালেদ"];
    caseless_body_of_a_list: "hi" "मौसम विभाग ने कहा, “बारिश होगी।”" => ["बारिश होगी। | मौसम विभाग | मौसम विभाग"];
    caseless_age_alone: "ko" "김하늘(36)은 울었다. 김하늘은 \"고맙다\"고 했다." => ["고맙다 | 김하늘 | 김하늘"];
    caseless_number_of_a_share: "ko" "한강전자(005930)는 올랐다. 한강전자는 \"고맙다\"고 했다." => ["고맙다 | 한강전자 | -"];
    caseless_title_glued_to_a_surname: "ko" "직장인 박하늘(29)씨는 \"무섭다\"고 했다. 박씨는 \"가겠다\"고 말했다." => ["무섭다 | 직장인 박하늘(29)씨 | 박하늘", "가겠다 | 박씨 | 박하늘"];
    caseless_verb_that_looks_like_a_subject: "ko" "한강연합은 다리를 지정하는 방안에 대해 \"검토 중\"이라고 설명했다." => ["검토 중 | 한강연합 | 한강연합"];
    caseless_hyphen_in_a_name: "he" "השרה דנה בר־לוי הגיעה. \"הגשר ייפול\", אמרה בר־לוי." => ["הגשר ייפול | בר־לוי | דנה בר־לוי"];
    caseless_surname_behind_a_first_name: "hi" "तैराक ओजस्विनी मिश्रा ने कहा, “पुल बनेगा।” मिश्रा ने कहा, “जल्द।”" => ["पुल बनेगा। | ओजस्विनी मिश्रा | ओजस्विनी मिश्रा", "जल्द। | ओजस्विनी मिश्रा | ओजस्विनी मिश्रा"];
    caseless_name_parted_from_its_role: "he" "ראש העיר, דודו אזרחיאן, הגיע. \"הגשר ייפול\", אמר אזרחיאן." => ["הגשר ייפול | אזרחיאן | דודו אזרחיאן"];
    caseless_agent: "hi" "मंत्री दीपक राव ने कहा, \"पुल बनेगा।\"" => ["पुल बनेगा। | मंत्री दीपक राव | दीपक राव"];
}

reports! {
    source_before_its_clause: "de" "Laut Anna Huber soll die Brücke fallen." => ["soll die Brücke fallen | Anna Huber"];
    source_with_a_place: "de" "Nach Angaben der Polizei in Troja wurden zwei Autos zerstört." => ["wurden zwei Autos zerstört | Polizei"];
    source_with_a_party: "sv" "Enligt Anna Berg (S) rasar bron snart." => ["rasar bron snart | Anna Berg"];
    source_without_a_comma: "pl" "Zdaniem Anny Nowak most runie w lipcu." => ["most runie w lipcu | Anny Nowak"];
    source_that_nobody_is: "cs" "Podle zákona musí být most opraven." => [];
    source_that_is_a_pronoun: "nl" "Volgens hem valt de brug om." => ["valt de brug om | hem"];
    pronoun_like_that: "nl" "Jan Bakker ziet dat anders." => [];
    mood_of_a_sentence: "de" "„Nein“, sagte Anna Huber. Die Brücke sei alt. Das Wetter ist gut." => ["Die Brücke sei alt | Anna Huber"];
    mood_of_another_paragraph: "de" "„Nein“, sagte Anna Huber.\n\nEs sei denn, es regnet." => [];
    mood_of_the_reporter: "de" "„Nein“, sagte Anna Huber. Ich habe gelacht." => [];
    clause_behind_an_adverb: "de" "Das Geld der Kunden ist sicher, aber dann hielt Anna Huber die Mittel fest." => [];
    relative_clause_with_its_verb_last: "de" "Es sind häufig alte Linke, die aus guten Gründen den Umbau der Brücke fordern." => [];
    infinitive_with_its_object_before_it: "de" "Die Hacker hatten damit begonnen, die Technik der Brücke zu analysieren." => [];
    colon_behind_what_a_thing_lets: "de" "Es gibt eine Lösung, mit der sich unser Klima retten lässt: Brücken." => [];
    colon_behind_an_infinitive: "de" "Ich finde es wichtig, die Nutzung in Relation zu sehen: Nur die Brücke steht." => [];
    for_whom_something_is_done: "de" "Viele Leute weigerten sich, für Anna Huber in den Krieg zu ziehen." => [];
    source_between_the_parts_of_a_verb: "de" "Die Brücke soll laut Anna Huber im Mai fallen." => ["Die Brücke soll | Anna Huber", "im Mai fallen | Anna Huber"];
    clause_before_who_says_so: "de" "Das Geld der Kunden ist sicher, betonte Anna Huber am Montag." => ["Das Geld der Kunden ist sicher | Anna Huber"];
    clause_of_a_mood: "de" "Anna Huber sagte am Montag, die Brücke sei alt." => ["die Brücke sei alt | Anna Huber"];
    clause_of_an_infinitive: "de" "Anna Huber erklärte, nichts gewusst zu haben." => ["nichts gewusst zu haben | Anna Huber"];
    clause_around_its_cue: "de" "Die Brücke, sagte Anna Huber, sei seit Jahren alt." => ["Die Brücke | Anna Huber", "sei seit Jahren alt | Anna Huber"];
    clause_behind_a_verb_that_thanks: "de" "Anna Huber sagte danke, bevor sie ging." => [];
    clause_with_a_marked_name: "ru" "По словам мэра, летом «Спартак» купит мост." => ["летом «Спартак» купит мост | мэра"];
    apposition_to_a_source: "fr" "Pour Anne Roux, directrice de la banque, le message est clair." => ["le message est clair | Anne Roux"];
    apposition_to_a_source_in_english: "en" "According to Ann Lee, the mayor of a small town, the plan has failed." => ["the plan has failed | Ann Lee"];
    report_before_another_verb: "es" "El ministro negó que el plan vaya a subir los precios y pronosticó que habrá más trabajo." => ["el plan vaya a subir los precios | El ministro", "habrá más trabajo | El ministro"];
    nothing_before_its_cue: "en" ", Ann Lee said." => [];
    clause_right_behind_its_verb: "zh" "市长周明称桥会修好。" => ["桥会修好 | 市长周明"];
    clause_behind_a_comma: "zh" "市长周明表示，桥会修好。" => ["桥会修好 | 市长周明"];
    source_before_its_word: "fi" "Saaren mukaan silta valmistuu keväällä." => ["silta valmistuu keväällä | Saaren"];
    source_within_its_clause: "fi" "Silta valmistuu Matti Saaren mukaan keväällä." => ["Silta valmistuu | Matti Saaren", "keväällä | Matti Saaren"];
    source_of_its_own: "fi" "Hänen mukaansa silta valmistuu keväällä." => ["silta valmistuu keväällä | Hänen"];
    clause_with_a_comma_behind_its_source: "hu" "Kovács Péter szerint a híd kész, de várni kell." => ["a híd kész, de várni kell | Kovács Péter"];
    subject_left_out_in_hungarian: "hu" "Kovács Péter közölte, hogy a híd kész. Hozzátette, hogy ősszel nyit." => ["a híd kész | Kovács Péter", "ősszel nyit | Kovács Péter"];
    subject_left_out_behind_and: "es" "La alcaldesa Ana Ruiz dijo que no. También deseó una larga vida a los socios y recordó que hay fondos." => ["no | La alcaldesa Ana Ruiz", "hay fondos | La alcaldesa Ana Ruiz"];
    subject_left_out_in_spanish: "es" "El ministro Juan Pérez dijo que el puente está listo. Añadió que abrirá en mayo." => ["el puente está listo | El ministro Juan Pérez", "abrirá en mayo | El ministro Juan Pérez"];
    clause_before_its_verb: "tr" "Bakan Ali Kaya, yaptığı açıklamada, köprünün mayısta açılacağını söyledi." => ["köprünün mayısta açılacağını | Bakan Ali Kaya"];
    clauses_before_their_verbs: "tr" "Bakan Ali Kaya köprünün açılacağını belirterek, geçişin ücretsiz olduğunu kaydetti." => ["köprünün açılacağını | Bakan Ali Kaya", "geçişin ücretsiz olduğunu | Bakan Ali Kaya"];
    clause_of_a_text: "tr" "Emniyetten yapılan açıklamada, üç kişinin gözaltına alındığı belirtildi." => ["üç kişinin gözaltına alındığı | Emniyetten"];
    clause_glued_to_its_verb: "ko" "김하늘 장관은 다리를 내년에 열겠다고 밝혔다." => ["다리를 내년에 열겠다 | 김하늘 장관"];
    clause_whose_verb_is_one_of_saying: "ko" "김하늘 장관은 다리를 제안했다고 밝혔다." => ["다리를 제안했다 | 김하늘 장관"];
    source_with_a_glued_particle: "ko" "경찰에 따르면 다리는 새벽에 무너졌다." => ["다리는 새벽에 무너졌다 | 경찰"];
    clause_before_its_particle: "ja" "山田太郎市長は、来年の春に橋を開くと述べた。" => ["来年の春に橋を開く | 山田太郎市長"];
    source_that_no_list_has: "ja" "市によると、橋は来年開く。" => ["橋は来年開く | 市"];
    clause_behind_who_is_told: "zh" "市长王明告诉记者，桥将于明年重建。" => ["桥将于明年重建 | 市长王明"];
    clause_before_a_noun_with_its_verb: "ja" "鈴木市長は橋を直す意向を示した。" => ["橋を直す | 鈴木市長"];
    clause_behind_a_day_set_off: "ar" "أعلن الوزير خالد منصور، يوم الأحد، أن الجسر سينهار." => ["الجسر سينهار | الوزير خالد منصور"];
    clause_that_the_press_passes_on: "fa" "به گزارش خبرنگار ما، وزیر راه گفت: پل فرو می‌ریزد." => ["پل فرو می‌ریزد | وزیر راه"];
    clause_behind_its_complementizer: "hi" "मंत्री अमित शर्मा ने कहा कि पुल गिर जाएगा।" => ["पुल गिर जाएगा | मंत्री अमित शर्मा"];
    source_of_no_known_role: "hi" "भूवैज्ञानिक रीता भंडारी के अनुसार, पुल गिर जाएगा।" => ["पुल गिर जाएगा | भूवैज्ञानिक रीता भंडारी"];
    source_in_the_case_of_a_pronoun: "fi" "Anna Virtanen oli paikalla. Hänestä silta romahtaa." => ["silta romahtaa | Hänestä"];
    clause_without_spaces: "th" "กรมทางหลวง แจ้งว่า สะพานจะปิดหนึ่งปี" => ["สะพานจะปิดหนึ่งปี | กรมทางหลวง"];
    data_that_show_are_no_source: "zh" "公司公布的数据显示，去年收入增长三成。" => [];
    source_of_a_verb: "zh" "据警方介绍，大桥明年开放。" => ["大桥明年开放 | 警方"];
    clause_with_a_glued_word: "he" "שר התחבורה משה כהן אמר שהגשר ייפתח במאי." => ["שהגשר ייפתח במאי | שר התחבורה משה כהן"];
    fathers_in_a_name: "ar" "أوضح المدير خالد بن سعود العتيبي أن الجسر جاهز." => ["الجسر جاهز | المدير خالد بن سعود العتيبي"];
    sources_without_an_article: "es" "Según fuentes vecinales, el puente se cae." => ["el puente se cae | fuentes vecinales"];
    clause_behind_an_adverbial_between_commas: "fr" "Le maire a déclaré lundi, à la fin du conseil, que le pont serait fermé." => ["le pont serait fermé | Le maire"];
    clause_behind_an_adverb_between_commas: "es" "El alcalde niega, en cambio, que el puente se caiga." => ["el puente se caiga | El alcalde"];
    clause_behind_a_time_between_commas: "en" "The mayor said on Monday, after the vote, that the bridge would close." => ["the bridge would close | The mayor"];
    source_behind_a_connective: "fr" "Mais, selon le maire, le pont est fermé." => ["le pont est fermé | le maire"];
    source_behind_a_connective_in_english: "en" "However, according to the mayor, the bridge is closed." => ["the bridge is closed | the mayor"];
    verb_before_its_conjunction: "pt" "O maestro conta que a ponte caiu." => ["a ponte caiu | O maestro"];
    source_with_a_relative_clause: "no" "Ifølge Kari Bakke, som leder klubben, er brua stengt." => ["er brua stengt | Kari Bakke"];
    source_with_a_relative_clause_that_looks_like_an_article: "da" "Ifølge Karen Bakke, der leder klubben, er broen lukket." => ["er broen lukket | Karen Bakke"];
    source_with_a_relative_clause_in_french: "fr" "Selon Anne Morel, qui dirige le club, le pont est fermé." => ["le pont est fermé | Anne Morel"];
    source_with_its_party_in_brackets: "fi" "Riikka Laineen (ps) mukaan silta valmistuu." => ["silta valmistuu | Riikka Laineen"];
    source_by_an_acronym_with_one_capital: "fi" "Sdp:n puheenjohtaja Antti Laine sanoo, että silta valmistuu." => ["silta valmistuu | Sdp:n puheenjohtaja Antti Laine"];
    source_behind_who_is_told: "ru" "Как рассказал РИА Новости директор Глеб Лис, мост закрыт. Как сообщила ТАСС депутат Анна Крот, он стар." => ["мост закрыт | директор Глеб Лис", "он стар | депутат Анна Крот"];
    source_behind_a_noun_for_who_is_told: "ru" "Как рассказал изданию один из зрителей, мост закрыт." => ["мост закрыт | один из зрителей"];
    source_that_goes_unsaid: "pl" "– Most runie – powiedziała Anna Lis. Jak podkreśliła, miasto nie ma pieniędzy." => ["miasto nie ma pieniędzy | Anna Lis"];
    source_behind_its_verb_between_commas: "pl" "Jak dodał Jan Kot, most runie." => ["most runie | Jan Kot"];
    adjectives_that_report: "no" "Kari Moen er tydelig på at brua er trygg. Hun er redd for at den stenges." => ["brua er trygg | Kari Moen", "den stenges | Hun"];
    source_that_goes_unsaid_in_a_clause: "pl" "– To źle – powiedziała Anna Lis. Most, jak dodała, runie." => [];
}

says! {
    name_before_its_role: "hu" "Kovács Péter, a cég vezérigazgatója közölte: „a híd kész”." => ["a híd kész | Kovács Péter | Kovács Péter"];
    topic_behind_brackets: "ko" "손흥민(LAFC)은 “기쁘다”고 말했다." => ["기쁘다 | 손흥민 | -"];
    topic_behind_wide_brackets: "ja" "山田太郎（自民党）は「賛成だ」と述べた。" => ["賛成だ | 山田太郎 | -"];
    speaker_behind_a_source: "ko" "경찰에 따르면 김하늘 씨는 “몰랐다”고 말했다." => ["몰랐다 | 김하늘 씨 | 김하늘"];
    signs_for_vowels: "ar" "وصرّح الوزير أحمد سالم قائلاً: «الجسر جاهز»." => ["الجسر جاهز | الوزير أحمد سالم | أحمد سالم"];
    object_behind_its_subject: "ar" "واتهم الوزير أحمد سالم الشركة بالتأخير «عمداً»." => ["عمداً | الوزير أحمد سالم الشركة | أحمد سالم"];
    marks_in_and_behind_words: "he" "דובר צה\"ל דני לוי אמר כי מדובר ב\"טעות חמורה\"." => ["טעות חמורה | דובר צה\"ל דני לוי | דני לוי"];
    member_of_a_party_by_its_acronym: "nl" "‘Dat kan niet’, vindt SP’er Jimmy Bakker. De SP'er noemt het ‘gek’." => ["Dat kan niet | SP’er Jimmy Bakker | Jimmy Bakker", "gek | De SP'er | Jimmy Bakker"];
    dash_behind_a_colon_alone: "no" "Jakob Moen var ikke fornøyd: – Jeg var for svak." => ["Jeg var for svak. | Jakob Moen | Jakob Moen"];
    dashes_of_a_list_behind_a_colon: "no" "Slik gjør du: – Ta en stol. – Sett deg." => [];
    name_in_the_case_of_who_is_told: "fi" "Ministeri Riikka Laine lähti. ”Rahaa ei ole”, sanoi Laine Ylelle illalla." => ["Rahaa ei ole | Laine | Riikka Laine"];
    names_in_the_case_of_who_is_told: "fi" "”Ei”, sanoo Anna Virtanen Helsingin Sanomille." => ["Ei | Anna Virtanen | Anna Virtanen"];
    body_by_a_name_and_a_noun: "no" "«Veien er stengt», opplyser Statens vegvesen. «Nei», skriver Oslo tingrett." => ["Veien er stengt | Statens vegvesen | Statens vegvesen", "Nei | Oslo tingrett | Oslo tingrett"];
    body_by_a_noun_alone: "no" "«Veien er stengt», opplyser politiet. «Nei», sier norsk politi." => ["Veien er stengt | politiet | -", "Nei | norsk politi | -"];
    role_that_ends_a_heading_is_of_nobody: "no" "Varmt hav overrasker forskerne\n\nTemperaturen i Oslofjorden er høy.\n\n– Vi trodde det ikke, sier Inga Aas. – Det er sant, sier forskeren." => ["Vi trodde det ikke | Inga Aas | Inga Aas", "Det er sant | forskeren | Inga Aas"];
    role_and_name_behind_the_comma_of_a_role: "sv" "”Nej”, säger hennes försvarare, advokat Tobias Ek. ”Ja”, säger Ek." => ["Nej | hennes försvarare, advokat Tobias Ek | Tobias Ek", "Ja | Ek | Tobias Ek"];
    surname_that_stands_alone_elsewhere: "fi" "Anna Virtasen mukaan silta valmistuu. ”Ei valmistu”, sanoi Virtanen. Ministeri Riikka Purran mukaan rahaa ei ole. ”Ei”, sanoi Purra Ylelle." => ["Ei valmistu | Virtanen | Anna Virtanen", "Ei | Purra | Riikka Purra"];
    network_behind_who_writes_there: "no" "Statsminister Kari Moen er bekymret. «Ja», skriver statsministeren på Facebook." => ["Ja | statsministeren | Kari Moen"];
    advice_of_whoever_was_named: "sv" "Anna Ek är orolig. Hennes uppmaning: ”Stanna hemma.”" => ["Stanna hemma. | Anna Ek | Anna Ek"];
    source_that_goes_unsaid_between_commas: "pl" "– To źle – powiedziała Anna Lis. Most, jak dodała, jest „ruiną”." => ["To źle | Anna Lis | Anna Lis", "ruiną | Anna Lis | Anna Lis"];
}

/// Made-up articles in `tests/quotes/`, a language a file: the text, `---`, and who says what between marks.
#[test]
fn articles() {
    for (code, file) in ARTICLES {
        let (text, expected) = file.split_once("\n---\n").unwrap();
        assert_eq!(spoken(code, text), expected.lines().collect::<Vec<_>>(), "{code}");
    }
}

macro_rules! articles {
    ($($code:literal),+ $(,)?) => {
        &[$(($code, include_str!(concat!("quotes/", $code, ".txt")))),+]
    };
}

const ARTICLES: &[(&str, &str)] = articles![
    "af", "am", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr",
    "gl", "gu", "he", "hr", "hu", "id", "is", "it", "kn", "lt", "lv", "mk", "ml", "mr", "ms", "ne", "nl",
    "no", "pa", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "te", "tl", "tr", "uk",
    "ur", "vi"
];

/// Articles and sentences in `tests/quotes/whole/`, a language a file, each with all that is found in it: `---` and a
/// line a quote behind each, `===` between them. With `NEWSDUMP_WRITE_LISTINGS` set, the files are written anew, for
/// `git diff`.
#[test]
fn whole_articles() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quotes/whole");
    let mut differing = Vec::new();
    for path in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
        let code = path.file_stem().and_then(OsStr::to_str).unwrap();
        let listed = fs::read_to_string(&path).unwrap();
        let found: Vec<_> = listed
            .split("\n===\n")
            .map(|article| {
                let text = article.split_once("\n---\n").unwrap().0;
                let quotes = extract_quotes(text, language(code));
                let lines: String = quotes.iter().map(|quote| in_full(quote) + "\n").collect();
                format!("{text}\n---\n{lines}")
            })
            .collect();
        let found = found.join("\n===\n");
        if std::env::var_os("NEWSDUMP_WRITE_LISTINGS").is_some() {
            fs::write(&path, found).unwrap();
        } else if found != listed {
            let other = found.lines().zip(listed.lines()).find(|(found, listed)| found != listed);
            differing.push(format!("{code}: found, listed {other:#?}"));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

/// A quote in a line: kind, rule, words, cue, mention, name, and how that speaker was found.
fn in_full(quote: &Quote) -> String {
    let cue = quote.cue.as_ref().map_or("-", |cue| &cue.text);
    let speaker = quote.speaker.as_ref();
    let mention = speaker.map_or("-", |speaker| &speaker.text);
    let name = speaker.and_then(|speaker| speaker.name.as_deref()).unwrap_or("-");
    let rule = speaker.map_or("-", |speaker| speaker.rule.as_str());
    let line =
        format!("{}, {} | {} | {cue} | {mention} | {name} | {rule}", quote.kind, quote.rule, quote.text);
    line.replace('\n', " ")
}

/// What holds whatever the text.
mod whatever_the_text {
    use super::*;
    use newsdump::{Passage, Place, QuoteOptions, RestoreOptions};
    use proptest::prelude::*;

    /// Text made of what the engine looks for, in any order.
    fn text() -> impl Strategy<Value = String> {
        let pieces = proptest::sample::select(vec![
            "\"",
            "''",
            "'",
            "“",
            "”",
            "„",
            "''",
            ",,",
            "<<",
            ">>",
            "«",
            "»",
            "‹",
            "›",
            "‘",
            "’",
            "「",
            "」",
            " ",
            " ",
            " ",
            "\n",
            ".",
            ",",
            ":",
            ";",
            "—",
            "(",
            ")",
            "…",
            "!",
            "said",
            "a dit",
            "sagte",
            "according to",
            "selon",
            "Ann",
            "Lee",
            "Mr.",
            "the mayor",
            "le maire",
            "that",
            "que",
            "dit-il",
            "l’",
            "he",
            "elle",
            "by",
            "who",
            "6'2\"",
            "=\"",
            "U.S.",
            "né",
            "😀",
            "\u{301}",
            "und",
            "Москва",
        ]);
        proptest::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn spans_are_their_texts_and_in_order(text in text(), code in proptest::sample::select(vec!["en", "fr", "de", "es", "ru", "tr", "ja", "zh", "ko", "ar", "hi"])) {
            let quotes = extract_quotes(&text, language(code));
            for quote in &quotes {
                prop_assert_eq!(quote.span.of(&text), &quote.text);
                prop_assert!(!quote.text.is_empty());
                if let Some(cue) = &quote.cue {
                    prop_assert_eq!(cue.span.of(&text), &cue.text);
                }
                if let Some(speaker) = &quote.speaker {
                    prop_assert_eq!(speaker.span.of(&text), &speaker.text);
                }
                if quote.kind == QuoteKind::Unattributed {
                    prop_assert!(quote.speaker.is_none());
                }
            }
            prop_assert!(quotes.is_sorted_by_key(|quote| quote.span));
        }

        #[test]
        fn any_text_at_all(text in ".*") {
            for quote in extract_quotes(&text, None) {
                prop_assert_eq!(quote.span.of(&text), &quote.text);
            }
        }
    }

    /// The quotes of an English article.
    fn quotes_of(title: &str, body: &str) -> Vec<Quote> {
        let blocks = |text| RestoreOptions::new().restore(text);
        let (title_blocks, body_blocks) = (blocks(title), blocks(body));
        let passages = [
            Passage { place: Place::Title, text: title, blocks: &title_blocks },
            Passage { place: Place::Body, text: body, blocks: &body_blocks },
        ];
        QuoteOptions::new().language(language("en")).extract(&passages)
    }

    /// Bokmål and Nynorsk have the lists of Norwegian.
    #[test]
    fn forms_of_norwegian() {
        for code in ["no", "nb", "nn"] {
            let quotes = extract_quotes("– Broen er gammel, sier Anna Berg.", language(code));
            let found: Vec<_> = quotes.iter().filter_map(|quote| quote.speaker.as_ref()).collect();
            assert_eq!(
                found.iter().map(|speaker| speaker.text.as_str()).collect::<Vec<_>>(),
                ["Anna Berg"],
                "{code}"
            );
        }
    }

    /// Who is named behind a quote says it, or nobody does: what nobody says has no speaker. A few words before a colon in
    /// a title may be the name of a show.
    #[test]
    fn who_is_named_behind_a_quote() {
        for (text, expected) in [
            ("“We are done”: Ann Lee", Some("Ann Lee")),
            ("“We are done”: a show in Troy", None),
            ("A bridge fell.\n“It was old”\n— Ann Lee", Some("Ann Lee")),
            ("A bridge fell.\n“…”\n— Ann Lee", None),
        ] {
            let quotes = extract_quotes(text, language("en"));
            let found: Vec<_> = quotes
                .iter()
                .map(|quote| {
                    let speaker = quote.speaker.as_ref().map(|speaker| speaker.text.as_str());
                    (quote.kind == QuoteKind::Unattributed, speaker)
                })
                .collect();
            assert_eq!(found, [(expected.is_none(), expected)], "{text}");
        }
    }

    #[test]
    fn a_quote_stays_in_its_block_and_passage() {
        let title = "Mayor calls bridge “a ruin”";
        let body = "“It is a ruin,” said Ann Lee, the mayor.\nNothing “else was said.\nThe end.";
        let quotes = quotes_of(title, body);
        let found: Vec<_> = quotes.iter().map(|quote| (quote.place, quote.text.as_str())).collect();
        assert_eq!(
            found,
            [(Place::Title, "a ruin"), (Place::Body, "It is a ruin,"), (Place::Body, "else was said.")]
        );
    }

    /// A title and a body are read in turn: who speaks in one may be meant in the next, but says nothing of its blocks.
    #[test]
    fn people_of_one_passage_speak_in_the_next() {
        for (title, body, expected) in [
            ("Mayor Ann Lee: “We won”", "“It is over,” she said. Tom Park left.", "Ann Lee|Ann Lee"),
            ("Ann Lee: “We won”", "Mary Park came. “It is over,” she said.", "Ann Lee|Mary Park"),
            ("“We want it”", "It rained.\n\n— Ann Lee, Troy", "-"),
        ] {
            let quotes = quotes_of(title, body);
            let names = quotes.iter().map(|quote| quote.speaker.as_ref()?.name.as_deref());
            let names: Vec<_> = names.map(|name| name.unwrap_or("-")).collect();
            assert_eq!(names.join("|"), expected, "{title}");
        }
    }

    /// Twice the input never takes the engine to anything new: a megabyte of one thing is read like any
    /// other, and ends.
    #[test]
    fn a_lot_of_one_thing() {
        for piece in [
            "\"",
            "“",
            "”",
            "« ",
            "' ",
            "said ",
            "Ann said ",
            "Ann Lee ",
            "he said that ",
            "Lee, ",
            "according to ",
            "“a” ",
            "“A.” ",
            "and ",
            "the mayor ",
            "A. ",
            "M.",
            "2.500",
            ".der",
        ] {
            let text = piece.repeat((1 << 20) / piece.len());
            let quotes = extract_quotes(&text, language("en"));
            assert!(quotes.iter().all(|quote| quote.span.of(&text) == quote.text), "{piece}");
        }
    }

    #[test]
    fn a_lot_of_signatures_of_a_lot_of_quotes() {
        let text = "“It is so.” ".repeat(1 << 15) + "\n\n" + &"– Ann Lee. ".repeat(1 << 15);
        let signed = |quote: &Quote| quote.speaker.as_ref().is_some_and(|speaker| speaker.text == "Ann Lee");
        let quotes = extract_quotes(&text, language("en"));
        assert_eq!(quotes.iter().filter(|quote| signed(quote)).count(), 1 << 15);
    }

    /// Many quotes have one speaker or cue, each with a copy of the words.
    #[test]
    fn a_name_without_end() {
        for (opening, quote) in [
            ("Ann Lee ".repeat(1 << 15), "“Yes,” she said. "),
            (format!("Ann L{} won. ", "e".repeat(1 << 18)), "“Yes,” Ann said. "),
            (format!("“Yes,” said L{}. ", "e".repeat(1 << 18)), "“No.” "),
            (format!("“Yes,” he {}ly said, ", "e".repeat(1 << 18)), "“no,” "),
        ] {
            let text = opening + &quote.repeat(1 << 10);
            for quote in extract_quotes(&text, language("en")).iter().filter(|quote| quote.text.len() < 9) {
                let speaker = quote.speaker.as_ref();
                assert!(quote.cue.as_ref().is_none_or(|cue| cue.text.len() < 4096));
                assert!(speaker.is_none_or(|speaker| speaker.text.len() < 4096));
                assert!(
                    speaker.and_then(|speaker| speaker.name.as_ref()).is_none_or(|name| name.len() < 4096)
                );
            }
        }
    }

    /// A description of nobody in particular is no reason to ask everybody each time.
    #[test]
    fn a_lot_of_people_and_of_descriptions() {
        let letters = || ('a'..='z').map(|letter| letter.to_string());
        let surnames = letters().flat_map(|one| letters().map(move |other| one.clone() + &other));
        let surnames = surnames.flat_map(|name| letters().map(move |last| name.clone() + &last));
        let named: String = surnames.map(|surname| format!("Ann L{surname} won. ")).collect();
        let text = named + &"“Yes,” the man said. ".repeat(1 << 16);
        let quotes = extract_quotes(&text, language("en"));
        assert_eq!(quotes.iter().filter(|quote| quote.text == "Yes,").count(), 1 << 16);
    }

    /// A sentence that goes on and on is searched by each of its cues no farther than others are.
    #[test]
    fn a_sentence_of_one_thing() {
        for (code, opening, first, second) in [
            ("tr", "Ayşe ", "dedi ", ""),
            ("ru", "В полиции ", "в доме ", "сообщили "),
            ("ru", "В полиции ", "дом ", "сообщили "),
            ("de", "", "Peter Weber ", "„Ja“, sagte der 51-Jährige "),
            ("en", "", "Ann Lee ", "“yes,” said the mayor "),
            ("hu", "A polgármester ", "„szégyen” ", "nevezte "),
            ("de", "Der Rat hat ", "„so“ ", "genannt "),
        ] {
            let many = |piece: &str| piece.repeat((1 << 19) / piece.len().max(1));
            let text = [opening, &many(first), &many(second)].concat();
            let quotes = extract_quotes(&text, language(code));
            assert!(quotes.iter().all(|quote| quote.span.of(&text) == quote.text), "{first}{second}");
        }
    }
}

#[test]
fn titles_that_are_cut_short_stand_before_names() {
    for (code, before, title, name, behind) in [
        ("de", "„Es ist gut“, sagte ", "Pfr.", "Becker", " am Montag."),
        ("de", "„Es ist gut“, sagte ", "Prof. Dr.", "Becker", " am Montag."),
        ("de", "„Es ist gut“, sagte ", "Hr.", "Becker", " am Montag."),
        ("nl", "“Het is goed”, zei ", "mw.", "Anna Jansen", " maandag."),
        ("sv", "”Det är bra”, sade ", "doc.", "Karl Berg", " på måndagen."),
        ("fi", "”Se on hyvä”, sanoi ", "rva", "Anna Virtanen", " maanantaina."),
        ("pl", "„To dobrze” – powiedział ", "ppłk", "Jan Nowak", " w poniedziałek."),
        ("sl", "»Dobro je,« je povedal ", "akad.", "Janez Novak", " v ponedeljek."),
        ("hr", "„Dobro je“, rekao je ", "odvj.", "Marko Horvat", " u ponedjeljak."),
        ("sr", "„Добро је“, рекао је ", "прим.", "Марко Петровић", " у понедељак."),
        ("bg", "„Добре е“, каза ", "полк.", "Иван Петров", " в понеделник."),
        ("ru", "«Хорошо», — сказал ", "ген.", "Иванов", " в понедельник."),
        ("uk", "«Добре», — сказав ", "доц.", "Іваненко", " у понеділок."),
        ("hu", "„Jól van” – mondta ", "ifj.", "Kovács Péter", " hétfőn."),
        ("ro", "„E bine”, a spus ", "insp.", "Ion Popescu", " luni."),
        ("it", "«Va bene», ha detto ", "il geom.", "Paolo Rossi", " lunedì."),
        ("es", "“Está bien”, dijo ", "la Profa.", "Ana Pérez", " el lunes."),
        ("pt", "“Está bem”, disse ", "o Cel.", "Silva", " na segunda."),
        ("el", "«Είναι καλό», είπε ", "ο δρ.", "Γιώργος Παπαδόπουλος", " τη Δευτέρα."),
        ("tr", "“İyi oldu” dedi ", "Uzm.", "Ahmet Yılmaz", "."),
        ("id", "“Bagus,” kata ", "Brigjen.", "Budi Santoso", " pada Senin."),
        ("sq", "“Është mirë”, tha ", "akad.", "Agim Hoxha", " të hënën."),
        ("af", "“Dis goed,” het ", "kapt.", "Jan Botha", " Maandag gesê."),
        ("en", "“It is good,” said ", "Fr.", "Smith", " on Monday."),
    ] {
        let text = format!("{before}{title} {name}{behind}");
        let (mention, found) = first_speaker(code, &text);
        assert_eq!(mention, Some(format!("{title} {name}")), "{code} {text}");
        assert_eq!(found.as_deref(), Some(name), "{code} {text}");
    }
}

#[test]
fn particles_of_names_from_anywhere() {
    for (code, before, name, behind) in [
        ("en", "“It is good,” said ", "Peter van der Berg", " on Monday."),
        ("de", "„Es ist gut“, sagte ", "Luiz Lula da Silva", " am Montag."),
        ("de", "„Es ist gut“, sagte ", "Mohammed bin Salman", " am Montag."),
        ("fr", "« C’est bien », a déclaré ", "Peter van der Berg", " lundi."),
        ("fr", "« C’est bien », a déclaré ", "Kim Jong Un", " lundi."),
        ("es", "“Está bien”, dijo ", "Kim Jong Un", " el lunes."),
        ("it", "«Va bene», ha detto ", "Karim al-Masri", " lunedì."),
        ("pt", "“Está bem”, disse ", "Karim al-Masri", " na segunda-feira."),
        ("pl", "„To dobrze” – powiedziała ", "Anna von der Leyen", " w poniedziałek."),
        ("cs", "„Je to dobré,“ řekl ", "Karim al-Masri", " v pondělí."),
        ("hr", "„Dobro je“, rekla je ", "Anna von der Leyen", " u ponedjeljak."),
        ("ro", "„E bine”, a spus ", "Anna von der Leyen", " luni."),
        ("sv", "”Det är bra”, sade ", "Anna von der Leyen", " på måndagen."),
        ("ru", "«Хорошо», — сказала ", "Анна фон дер Ляйен", " в понедельник."),
        ("el", "«Είναι καλό», είπε η ", "Άννα φον ντερ Λάιεν", " τη Δευτέρα."),
        ("id", "“Bagus,” kata ", "Robert Downey Jr.", " pada Senin."),
    ] {
        let text = format!("{before}{name}{behind}");
        let (mention, found) = first_speaker(code, &text);
        assert_eq!(
            mention.as_deref().map(|mention| mention.trim_start_matches("η ")),
            Some(name),
            "{code} {text}"
        );
        assert_eq!(found.as_deref(), Some(name), "{code} {text}");
    }
}

#[test]
fn a_role_is_that_of_the_name_it_stands_beside() {
    for (code, text, name) in [
        (
            "en",
            "Finance Minister Anna Hill met Mayor Jo Stone. “It is good,” the minister said.",
            "Anna Hill",
        ),
        ("en", "Finance Minister Anna Hill met Mayor Jo Stone. “It is good,” the mayor said.", "Jo Stone"),
        ("en", "Police spokesman Paul Stone met Anna Hill. “It is good,” said the spokesman.", "Paul Stone"),
        (
            "en",
            "Minister Ann von der Ley met Mayor Jo Stone. “It is good,” the minister said.",
            "Ann von der Ley",
        ),
        ("en", "Paul Stone, a lawyer, met Anna Hill. “It is good,” said the lawyer.", "Paul Stone"),
        ("en", "Anna Hill met Paul Stone, a lawyer from Troy. “It is good,” said the lawyer.", "Paul Stone"),
        ("en", "Vice President Anna Hill came. “It is good,” the vice president said.", "Anna Hill"),
        (
            "de",
            "Finanzministerin Anna Huber traf Bürgermeister Paul Becker. „Gut“, sagte die Ministerin.",
            "Anna Huber",
        ),
        (
            "nl",
            "Minister Anna Jansen ontmoette burgemeester Jan Smits. “Het is goed”, zei de minister.",
            "Anna Jansen",
        ),
        (
            "sv",
            "Finansminister Anna Berg träffade borgmästaren Erik Lund. ”Bra”, sade ministern.",
            "Anna Berg",
        ),
        (
            "da",
            "Finansminister Anna Berg mødte borgmester Erik Lund. »Det er godt,« sagde ministeren.",
            "Anna Berg",
        ),
        (
            "fi",
            "Ministeri Anna Virtanen tapasi pormestari Kalle Lahden. ”Se on hyvä”, sanoi ministeri.",
            "Anna Virtanen",
        ),
        (
            "tr",
            "Maliye Bakanı Ayşe Yılmaz belediye başkanı Ali Demir ile görüştü. Bakan, “İyi oldu” dedi.",
            "Ayşe Yılmaz",
        ),
        (
            "hu",
            "Kovács Anna miniszter megnézte Nagy Péter polgármestert. „Jól van” – mondta a miniszter.",
            "Kovács Anna",
        ),
        ("id", "Menteri Siti Rahma bertemu Wali Kota Budi Santoso. “Bagus,” kata menteri.", "Siti Rahma"),
    ] {
        assert_eq!(first_speaker(code, text).1.as_deref(), Some(name), "{code} {text}");
    }
    // A vice president is no president, nor a leader two leaders.
    let text = "Party leader Anna Hill came. “It is good,” the two leaders said.";
    let quotes = extract_quotes(text, language("en"));
    assert!(quotes.iter().all(|quote| quote.speaker.as_ref().is_some_and(|found| found.name.is_none())));
    let quotes =
        extract_quotes("Vice President Anna Hill came. “It is good,” the president said.", language("en"));
    assert!(quotes.iter().all(|quote| quote.speaker.as_ref().is_some_and(|found| found.name.is_none())));
}

#[test]
fn the_time_before_a_verb_is_not_who_speaks() {
    for (code, text, speaker) in [
        ("en", "Ann Lee on Monday said: “It is good.”", "Ann Lee"),
        ("en", "The victims of September said: “It is good.”", "The victims of September"),
        ("hu", "Kovács Péter hétfőn azt mondta: „Jól van.”", "Kovács Péter"),
        ("ro", "Ion Popescu luni a spus: „E bine”.", "Ion Popescu"),
        ("uk", "Іван Петренко у понеділок сказав: «Добре».", "Іван Петренко"),
        ("sl", "Gorazd Petek je povedal: »Dobro je.«", "Gorazd Petek"),
    ] {
        assert_eq!(first_speaker(code, text).0.as_deref(), Some(speaker), "{code} {text}");
    }
}

#[test]
fn a_title_gives_in_brief_what_the_article_says_with_its_speaker() {
    for title in ["Old bridge told: harbour stays open", "Old bridge news: “harbour stays open”"] {
        let text =
            format!("{title}\n\nThe town met on Monday.\n\n“Harbour stays open,” said Mayor Ann Bird.");
        let quotes = extract_quotes(&text, language("en"));
        let speakers: Vec<_> = quotes
            .iter()
            .flat_map(|quote| &quote.speaker)
            .map(|speaker| (speaker.rule, speaker.name.as_deref()))
            .collect();
        let expected = [SpeakerRule::Echo, SpeakerRule::InvertedSubject].map(|rule| (rule, Some("Ann Bird")));
        assert_eq!(speakers, expected, "{title}");
    }
}

#[test]
fn a_pronoun_stands_for_one_whatever_it_says() {
    let since = " “It was fine,” she said.".repeat(12);
    let text = format!("Ann Lee won.{since} Rain fell on Zed Park. “One,” she said, “and two.”");
    let found = spoken("en", &text);
    assert_eq!(found.get(12..).unwrap_or_default(), ["One, | she | Ann Lee", "and two. | she | Ann Lee"]);
}

#[test]
fn a_verb_of_the_same_subject_is_no_cue_of_a_quote_far_before_it() {
    let text = "Paul Martin a annoncé une « vraie réforme », avec le projet de défendre les maîtres.";
    let quotes = extract_quotes(text, "fr".parse().ok());
    assert_eq!(quotes[0].cue.as_ref().map(|cue| cue.text.as_str()), Some("a annoncé"));
}

/// In German a number with a full stop is an ordinal; in what the rest of the text is written in, it ends a block.
#[test]
fn the_language_that_is_given_is_that_of_the_blocks_too() {
    let text = format!("{}„Wir kommen am 12.Mai zurück.“", "La ville est calme. ".repeat(60));
    let words = |code| extract_quotes(&text, language(code)).pop().map(|quote| quote.text);
    assert_eq!(words("de").as_deref(), Some("Wir kommen am 12.Mai zurück."));
    assert_ne!(words("fr"), words("de"));
}

/// What is reported without marks says who spoke last, whether it is asked for or not.
#[test]
fn quotes_between_marks_are_the_same_without_indirect_speech() {
    let text = "Ann Lee met Tom Park on Monday. Lee said that the bridge was old. “It has to go.” He smiled.";
    let options = QuoteOptions::new().language(language("en"));
    let mut all = options.extract_from_text(text);
    assert_eq!(all.len(), 2);
    all.retain(|quote| quote.kind != QuoteKind::Indirect);
    assert_eq!(options.indirect(false).extract_from_text(text), all);
}

#[test]
fn without_verbs_of_saying_nobody_is_taken_to_speak_but_before_a_colon() {
    let text = "Ann Lee sanrenda “pulenda ma tulenda” senda. Tom Park: “Pulenda ma tulenda senda.”";
    let quotes = extract_quotes(text, language("xx"));
    let who: Vec<_> =
        quotes.iter().map(|quote| quote.speaker.as_ref().map(|who| who.text.as_str())).collect();
    assert_eq!(who, [None, Some("Tom Park")]);
}

/// Speech, words within a sentence, and what nobody is said to say: a name, a word held at arm's length.
#[test]
fn signatures_without_end_before_a_quote_are_read_to_their_end() {
    let text = format!("{}“We won the bridge.”", "(XY) - ".repeat(60_000));
    let quotes = extract_quotes(&text, language("en"));
    assert_eq!(quotes.iter().map(|quote| quote.text.as_str()).collect::<Vec<_>>(), ["We won the bridge."]);
}

#[test]
fn kinds() {
    for (text, kind) in [
        ("Ann Lee said, “We won.”", QuoteKind::Direct),
        ("Ann Lee said: “We won.”", QuoteKind::Direct),
        ("Ann Lee said: “we won.”", QuoteKind::Mixed),
        ("Ann Lee said the bridge was “a ruin.”", QuoteKind::Mixed),
        ("Ann Lee said the “old bridge road” was closed.", QuoteKind::Mixed),
        ("Ann Lee said the “Old Bridge Road!” was closed.", QuoteKind::Mixed),
        ("Ann Lee said the “Old Bridge Road” was closed.", QuoteKind::Unattributed),
        ("The so-called “bridge” is old.", QuoteKind::Unattributed),
        ("The bridge is “old.”", QuoteKind::Unattributed),
        ("Ann Lee’s “very old plan for it” failed.", QuoteKind::Mixed),
        ("Ann Lee’s “plan” failed.", QuoteKind::Unattributed),
    ] {
        let quotes = extract_quotes(text, language("en"));
        let marked: Vec<_> =
            quotes.iter().map(|quote| quote.kind).filter(|kind| *kind != QuoteKind::Indirect).collect();
        assert_eq!(marked, [kind], "{text}");
    }
}

#[test]
fn where_it_was_said_is_no_part_of_who_says_it() {
    for (code, text, mention) in [
        ("es", "“No es cierto”, señala la policía en un comunicado.", "la policía"),
        ("es", "“No es cierto”, escribió el sindicato en Twitter.", "el sindicato"),
        ("it", "«Non è vero», scrive il comitato in una lettera aperta.", "il comitato"),
        ("pt", "“Não é verdade”, informou a empresa em nota.", "a empresa"),
        ("pt", "“Não é verdade”, informou a empresa no comunicado.", "a empresa"),
        ("uk", "«Це неправда», — пише клуб у пресрелізі.", "клуб"),
        // What an office is for, or where it is held, is.
        ("es", "“No es cierto”, dijo el embajador en Francia.", "el embajador en Francia"),
        ("es", "“No es cierto”, dijo el autor de la carta.", "el autor de la carta"),
    ] {
        assert_eq!(first_speaker(code, text).0.as_deref(), Some(mention), "{code} {text}");
    }
}

#[test]
fn nouns_with_the_ending_of_adverbs() {
    for (text, mention) in [
        ("“It is good,” the family said.", "the family"),
        ("“It is good,” the national assembly said.", "the national assembly"),
        ("“It is good,” the Berg family quickly said.", "the Berg family"),
    ] {
        assert_eq!(first_speaker("en", text).0.as_deref(), Some(mention), "{text}");
    }
    assert_eq!(reported("en", "The family said that it was good."), ["it was good | The family"]);
}

#[test]
fn bodies_in_one_word_with_what_they_do() {
    for (code, text, mention) in [
        ("sv", "”Det är bra”, skriver försäkringsbolaget.", "försäkringsbolaget"),
        ("da", "»Det er godt«, skriver miljøorganisationen.", "miljøorganisationen"),
        ("no", "«Det er bra», skriver sentralbanken.", "sentralbanken"),
    ] {
        assert_eq!(first_speaker(code, text).0.as_deref(), Some(mention), "{code} {text}");
    }
}

#[test]
fn a_noun_takes_up_the_body_that_was_called_by_it() {
    for (code, text) in [
        ("en", "The Swedish company Nordbau built it. Ann Lee was there. “It is good,” the company said."),
        ("fr", "L’entreprise Nordbau l’a construit. Il est là. « C’est bien », indique l’entreprise."),
        ("de", "Die Firma Nordbau baute sie. Es regnete. „Das ist gut“, teilte die Firma mit."),
        ("nl", "Het bedrijf Nordbau bouwde hem. “Het is goed”, meldt het bedrijf."),
        ("sv", "Företaget Nordbau byggde den. ”Det är bra”, skriver företaget."),
        ("pl", "Firma Nordbau go zbudowała. „To dobrze” – podała firma."),
        ("ru", "Компания Nordbau построила его. «Это хорошо», — заявила компания."),
    ] {
        assert_eq!(first_speaker(code, text).1.as_deref(), Some("Nordbau"), "{code} {text}");
    }
    // A court is none that may be any body, and a day no name of one.
    for (code, text) in [
        ("de", "Dem Mann wirft das Gericht Vreni vor. „Das ist gut“, sagte das Gericht."),
        ("en", "He met the company Monday. “It is good,” the company said."),
    ] {
        assert_eq!(first_speaker(code, text).1.filter(|name| name != "Gericht"), None, "{code} {text}");
    }
}

#[test]
fn what_somebody_does_with_their_own_is_no_part_of_who_it_is() {
    for (text, mention) in [
        ("Ann Lee said: “Good.” Holm shook his head. “Look at it.”", "Holm"),
        ("The mayor shook her head and said: “It is good.”", "The mayor"),
        ("Peter Holm, Troy’s mayor and Ann Lee’s friend, said: “It is good.”", "Peter Holm"),
    ] {
        let last = extract_quotes(text, language("en")).pop().and_then(|quote| quote.speaker);
        let found = last.map(|speaker| speaker.text);
        assert!(found.as_deref().is_some_and(|found| found.starts_with(mention)), "{text} {found:?}");
        assert!(found.is_some_and(|found| !found.contains("shook")), "{text}");
    }
}

#[test]
fn a_day_behind_who_says_it_is_no_part_of_them() {
    for (text, mention) in [
        ("The company on Tuesday said that it was good.", "The company"),
        ("The city’s new mayor on Tuesday morning said that it was good.", "The city’s new mayor"),
        ("The victims of September said that it was good.", "The victims of September"),
    ] {
        assert_eq!(reported("en", text), [format!("it was good | {mention}")], "{text}");
    }
}

reports! {
    implied_speaker_behind_an_adverb_and_a_comma: "es" "Peña expresó que llueve. Además, agregó que cada mes vuelve a la oficina." => ["llueve | Peña", "cada mes vuelve a la oficina | Peña"];
    implied_speaker_behind_an_adverbial: "es" "Peña expresó que llueve. En su caso particular, contó que perdió la casa." => ["llueve | Peña", "perdió la casa | Peña"];
    one_report_of_two_verbs: "es" "Los vecinos coincidieron al decir que reciben malos tratos." => ["reciben malos tratos | Los vecinos"];
    source_behind_and: "es" "Cuatro viajaban en un coche y, según las primeras informaciones, eran turistas." => ["eran turistas | las primeras informaciones"];
    source_behind_and_without_a_comma: "it" "Il ponte è chiuso e secondo il sindaco, la strada è pericolosa." => ["la strada è pericolosa | il sindaco"];
    source_behind_a_relative: "da" "Et beløb for tabt fortjeneste, som ifølge Hurriyet er på ti millioner, mangler." => ["er på ti millioner, mangler | Hurriyet"];
    relative_of_an_object: "es" "El alcalde ha ordenado el desalojo de los vecinos que viven junto al río." => [];
    relative_of_an_object_behind_a_comma: "pt" "O técnico não criticou a ação do ministro, que convidou a equipa." => [];
    relative_of_who_speaks: "pt" "A proposta é diferente do que propõe Pacheco, que lidera a bancada." => [];
    comparison: "pt" "Partidos que discutem uma candidatura única, como PSDB e Cidadania, apoiam o plano." => [];
    comparison_with_oneself: "pt" "É uma tentativa de se reafirmar como protagonista no cenário." => [];
    how_something_was: "pt" "O ministro explicou aos jornalistas como o fogo começou." => ["o fogo começou | O ministro"];
    reflexive_infinitive: "pt" "O senador propõe o convite para Barroso se explicar sobre a fala." => [];
    purpose: "es" "Los captores llamaron a la familia del menor para negociar la liberación." => [];
    purpose_of_a_plan: "es" "La ministra detalló la estrategia de Interior para avanzar en diversas áreas." => [];
    conjunction_of_time: "es" "Los testigos alertaban de la caída del cable antes de que las llamas comenzaran." => [];
    according_to_a_place: "es" "Moreno defendió un plan con medidas distintas según la zona." => [];
    made_known: "es" "La empresa ha dado a conocer que llegará a Perú." => ["llegará a Perú | La empresa"];
    rights_by_their_initials: "es" "El fiscal indicó que debe haber unidad en la protección de los DD.HH. dentro del Estado." => ["debe haber unidad en la protección de los DD.HH. dentro del Estado | El fiscal"];
    after_and_no_source: "no" "Flere tusen boliger er uten strøm etter strømbruddet på Romerike." => [];
    owned_by_the_source: "no" "Ifølge Norvinds årsrapport er flere anlegg stengt." => ["er flere anlegg stengt | Norvinds årsrapport"];
    owned_by_the_source_at_the_end: "sv" "Han blev skjuten, enligt Iowas naturmyndighet." => ["Han blev skjuten | Iowas naturmyndighet"];
    told_about: "da" "Hun fortæller om en særlig oplevelse i Paris." => [];
    asked_whether: "da" "Hun spurgte, om det regnede." => ["det regnede | Hun"];
    told_about_no: "no" "Elvia meldte om strømbruddet klokka fire." => [];
    told_about_sv: "sv" "Hon berättar om en särskild resa till Paris." => [];
    what_one_sees: "it" "In una delle prime foto scattate nel salone, si vede la presidente del Consiglio." => [];
}

says! {
    date_behind_a_verb: "es" "Rosa Mena lideró la huelga. “No nos representa”, gritó en una conferencia el 7 de mayo." => ["No nos representa | Rosa Mena | Rosa Mena"];
    date_before_a_verb: "es" "Varios detenidos en Navarra el 16 de noviembre de 2004 negaron «citas» con ella." => ["citas | Varios detenidos en Navarra el 16 de noviembre de 2004 | -"];
    from_the_party_to_a_paper: "es" "“Son otras las preocupaciones”, explicaron a Clarín desde el entorno presidencial." => ["Son otras las preocupaciones | el entorno presidencial | -"];
    relative_behind_an_inverted_subject: "es" "Entró Ana Ruiz, consejera de Salud. “Es raro”, ha añadido la consejera, que ha confesado estar “preocupada”." => ["Es raro | la consejera | Ana Ruiz", "preocupada | que | Ana Ruiz"];
    states_of_a_union: "it" "Gli Stati Uniti hanno chiesto ai magistrati di non concedere i domiciliari «a causa del rischio»." => ["a causa del rischio | Gli Stati Uniti | Stati Uniti"];
}

says! {
    oneself_is_no_latter: "es" "Gabriel Boric derrotó a José Antonio Kast. Boric tuvo, como él mismo dijo, un despegue «turbulento»." => ["turbulento | él mismo | Gabriel Boric"];
    pseudonym_of_a_neighbour: "es" "“Marta”, una vecina que prefiere callar, fue testigo." => [];
    circle_of_a_singer: "es" "El cantante Iván Salcedo calla. «Es feliz», desvelan desde el círculo del cantante." => ["Es feliz | el círculo del cantante | -"];
    month_that_is_a_first_name: "es" "El congresista Julio Arana acusó al Gobierno de «maquillar las cifras»." => ["maquillar las cifras | El congresista Julio Arana | Julio Arana"];
    body_with_a_capital_adjective: "es" "La Confederación Hidrográfica pide calma. «No faltará», sostiene." => ["No faltará | La Confederación Hidrográfica | Confederación Hidrográfica"];
    verb_that_opens_a_sentence: "es" "La novelista Elena Arrabal publica. «Sí», dice. Recibe a este diario en su casa. «No se asuste», bromea." => ["Sí | La novelista Elena Arrabal | Elena Arrabal", "No se asuste | La novelista Elena Arrabal | Elena Arrabal"];
    several_are_not_one: "es" "“Es un error”, dijo Pablo Toloza. Al respecto, agregaron que es una «trampa»." => ["Es un error | Pablo Toloza | Pablo Toloza", "trampa | - | -"];
    chief_of_an_acronym_by_region: "ru" "По словам главы МЧС региона Ивана Петрова, вода прибывает «быстрее, чем ожидали»." => ["быстрее, чем ожидали | главы МЧС региона Ивана Петрова | Иван Петров"];
    pronoun_is_the_subject: "da" "Anna Dahl er født i byen. Her brugte hun mange timer ofte sammen med veninden Stine Rohde. »Det var sjovt,« fortæller hun." => ["Det var sjovt, | hun | Anna Dahl"];
    minister_of_two_things: "tr" "Ulaştırma ve Altyapı Bakanı Abdulkadir Uraloğlu, \"Yol açılıyor.\" dedi." => ["Yol açılıyor. | Ulaştırma ve Altyapı Bakanı Abdulkadir Uraloğlu | Abdulkadir Uraloğlu"];
}

reports! {
    proved: "pl" "Lider partii Jan Nowak udowadniał, że most jest stary." => ["most jest stary | Lider partii Jan Nowak"];
}

reports! {
    implied_speaker_goes_on: "es" "El alcalde Juan Rey habló y dijo que llueve. Recordó que esta obra pretende ayudar. Refirió que hace frío." => ["llueve | El alcalde Juan Rey", "esta obra pretende ayudar | El alcalde Juan Rey", "hace frío | El alcalde Juan Rey"];
}
