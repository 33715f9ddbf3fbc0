//! Where one character stands beside the next without a space: what is a boundary there, and what is none.

use crate::{check, texts};
use newsdump::{Language, restore_blocks};

#[test]
fn behind_a_full_stop() {
    for text in [
        "He wrote it .|Next came the rain.",
        "He wrote it in .NET and left. He wrote it in\u{a0}.NET and left.",
        "They played at 10:30.|Zebras came at 3.|Zebras left in 2015.|Zebras won.",
        "The club (2.Bundesliga) won. See section 3.B of it and table b.Zebras too.",
        "It rose in the 1990s.|Zebras came. It fell in the 1990s.A b",
        "They chose Plan B.|The end came. They chose Plan B.Zebras came. They chose AA.|Zebras came.",
        "They bought milk, eggs etc.|Zebras came. They bought milk etc.|The end came. He paid on No.Five of it.",
        "They bought milk etc.Xi came. They saw Jr.Zebras there.",
        "It ended.|Xi came. They left.so it goes.",
        // A time; but what is measured, or no more than two letters, goes on.
        "It shuts at 8 p.m.|Zebras came. It shuts at 8 p.m.Xi came. They read part p.m.Zebras came. They saw m.Zebras too.",
        // A number.
        "It costs two euros.|5 of them left.",
        "The house was built in 2015.|6 May was its first day.",
        "It began in 2015.|9) Columbus is closed.",
        "They read version 2015.5 of it, at no. 12015.6 May was the first day.",
        // A small letter.
        "They were sold.|iPhone sales rose. It was up to us.|iPhone sales rose. They chose Plan B.iPhone sales rose.",
        "They saw the police.|https://a.example/x",
        "They saw the Zorblax.https://a.example/x",
    ] {
        check("en", text);
    }
    // A number before a noun that has its capital in any case; before a capital that begins a sentence.
    check("de", "Sie kamen zum 3.Spiel nach Rom.");
    check("pl", "Mieszka przy ul. Długiej 7.|Remont potrwa rok. To był 3.FC i II liga.");
    // A year before an abbreviation.
    check("pl", "Dom ma dach z 1932 r.|Remont potrwa rok.");
    check("sv", "Det gäller bl.a. Vänstern i norr.");
    check("de", "Er ging, dpa:210930-99-424242. Er kam in Saal:|12 Leute waren da.");
    // What ends in a clipped word, or an acronym with stops.
    check("en", "They say they don't.|Zebras came. It was the men’s.|Zebras came. It was O.Zebras.");
    check(
        "en",
        "They left the U.S.'s Zebras. They left the U.S.|Zebras came. They saw (the U.S.|Zebras came). They saw F.J.West too.",
    );
    check("de", "Es war am 12.|Die Stadt zahlt. Es war am 12.Zebras zahlen. Sie lebt in Nr.5 allein.");
    check("de", "Sie kamen um 10:30.|Zebras kamen 2015.|Zebras gingen.");
}

#[test]
fn degrees_centuries_and_pointers() {
    for (language, text) in [
        ("cs", "Přišel i Jan Novák, Ph.D., a pak šel domů."),
        ("en", "Ann Lee holds a Ph.D. in law. It is so.|M. Park left."),
        ("pl", "To dom z XIX w.|Nowy właściciel czeka. To dom przy XIX w.Xi tu."),
        ("hr", "Temperatura će pasti na –2.|PROČITAJTE I OVO Snijeg u gradu"),
        ("tr", "Herkes okuyor.|'KİTABIM YANDI VE BİTTİ'|12 yaşında bir çocuk geldi."),
        // A word of one letter.
        ("hu", "Drága lett a két év|A polgármester elment."),
        ("pt", "Abriram a segunda via|O contribuinte paga."),
    ] {
        check(language, text);
    }
}

#[test]
fn pointers_in_many_languages() {
    for (language, text) in [
        ("is", "Brúin verður opnuð á ný|Tengdar fréttir: Ný brú"),
        ("sl", "Most so znova odprli|Preberite tudi: Nov most"),
        ("lt", "Sutartis bus pasirašyta gegužės 3 d.|Taip pat skaitykite: Naujas tiltas"),
        ("mk", "Мостот е повторно отворен|Прочитајте и: Нов мост"),
        ("be", "Мост зноў адкрылі|Чытайце таксама: Новы мост"),
        ("sq", "Ura u hap sërish|Lexo edhe: Ura e re"),
        ("ga", "Osclaíodh an droichead arís|Léigh freisin: Droichead nua"),
        ("eu", "Zubia berriro ireki dute|Irakurri gehiago: Zubi berria"),
        ("hy", "Կամուրջը կրկին բացվել է|Կարդացեք նաև: Նոր կամուրջ"),
        ("el", "Η γέφυρα άνοιξε ξανά|Διαβάστε ακόμα: Νέα γέφυρα"),
        ("sw", "Daraja limefunguliwa tena|Soma pia: Daraja jipya"),
        ("af", "Die brug is weer oop|Lees ook: Nuwe brug"),
    ] {
        check(language, text);
    }
}

#[test]
fn who_wrote_the_text_at_its_end() {
    for (language, text) in [
        ("cs", "Zloději kradli kabely přímo ze stavby|(vlk, ČTK)"),
        ("de", "Das Gespräch führte Eva Mitterer|(APA)"),
        ("da", "Her er de værste veje|/ritzau/"),
        ("no", "Nye vifter i tunnelen|(©NTB)"),
        ("de", "Sie ruft alle Leser(innen)"),
        ("de", "Sie ruft alle Leser(Innen)"),
        ("en", "They saw the bridge(s) (Ann Lee)"),
        ("en", "They wrote to a.example/news/"),
    ] {
        check(language, text);
    }
}

#[test]
fn abbreviations() {
    // What stands before a name ends no block, even where the space behind it is lost.
    for (language, text) in [
        ("af", "Hy sien kapt.Nel.|Zebras kom."),
        ("bg", "Той видя инж.Зебрев.|Зебри дойдоха."),
        ("bs", "Vidio je akad.Zebića.|Zebre dolaze."),
        ("el", "Είδε τον καθ.Ζέβρα.|Ζέβρες ήρθαν."),
        ("es", "Vio al cmdte.Zebra.|Zebras vienen."),
        ("gl", "Viu o prof.Zebra.|Zebras veñen."),
        ("hy", "Տեսավ դոց.Զեբրյանին։|Զեբրեր եկան։"),
        ("it", "Ha visto il geom.Zebri.|Zebre arrivano."),
        ("lt", "Matė doc.Zebrą.|Zebrai ateina."),
        ("pl", "Widział mjr.Zebrę.|Zebry idą."),
        ("ru", "Он видел акад.Зебрина.|Зебры пришли."),
        ("sq", "Ai pa znj.Zebra.|Zebrat erdhën."),
        ("sw", "Alimwona mhe.Zebra.|Zebra walikuja."),
        ("tr", "Alb.Zebra geldi.|Zebralar gitti."),
        ("uk", "Він бачив доц.Зебрина.|Зебри прийшли."),
        ("zu", "Ubone nkk.Zebra.|Zebra nabo bafika."),
    ] {
        check(language, text);
    }
    // What may end a sentence ends a block, however short it is.
    for (language, text) in [
        ("az", "Mebel, paltar və s.|Zebralar gəldi."),
        ("da", "Her lå møbler, tøj m.v.|Zebraer kom."),
        ("de", "Das sagt der Zebra e.V.|Zebras kommen."),
        ("el", "Κάηκαν έπιπλα κ.ά.|Ζέβρες ήρθαν."),
        ("es", "Lo dice Zebra S.A.|Zebras vienen."),
        ("no", "Der lå klær o.l.|Zebraer kom."),
        ("pl", "Zabytek pochodzi z XV w.|Na łące są zebry."),
        ("ru", "Там была мебель и т.д.|Зебры пришли."),
        ("sv", "Där fanns kläder m.m.|Zebror kom."),
        ("sw", "Kulikuwa na nguo n.k.|Zebra walikuja."),
        ("tr", "Burada giysi vb.|Zebralar geldi."),
        ("vi", "Có quần áo v.v.|Ngựa vằn đến."),
    ] {
        check(language, text);
    }
    // Words that are no abbreviations, though others are written so.
    check("fr", "Il admire l'art.|Zola le sait. Il y a eu un vol.|Zola le sait.");
    check("en", "She said no.|The zebras came. She has a Ph.D. in law.");
}

#[test]
fn numbers_of_things_behind_a_stop() {
    check("fr", "Il l’a dit, explique-t-il.|3 millions de zèbres viendront.");
    check(
        "fr",
        "Il le dira «\u{a0}demain\u{a0}».|40 variétés de blé sont à vendre. Il cite «\u{a0}Rome\u{a0}».4 Zèbres",
    );
    check("de", "Es steht in Nr.5 der Liste und bei uns.|5 der Orte blieben leer.");
    // Behind a percent sign, where no noun has its capital for itself.
    check("pt", "A chuva foi de 80%|Zebras ao sol dormem. Deram 20%Zebras.");
    check("de", "Sie ist eine 100%Tochter der Stadt.");
    check("en", "Sales grew by 5%|\"We wait,\" she said.");
    // A letter that is a word, behind a year.
    check("pt", "O uso veio em 2023|A chuva veio. O uso veio em 2023A. Comprou o 20E x.");
}

#[test]
fn acronyms() {
    for (language, text) in [
        ("fr", "Le rôle de l’UE|Zèbres et lions ont bu. Le rôle de l’XYTigres et lions"),
        (
            "fr",
            "La part de l'ONU|L'Italie attend. La part de l'OMS|L'agence attend. La part de l'XYZL'ITALIE",
        ),
        ("it", "Il piano della Regione, parte DELL'Italia, e dell'ONU|L'Italia attende"),
        ("en", "They saw it on CBS’s evening show. NASA'll go, and NASA's men. SCOTUS’s plan went on."),
        ("en", "UKHospitality said so. The boss of UNWomen came."),
        ("ru", "Заявление МЧС|В ведомстве ждут. Заявление ЮНЕСКО ждут."),
        ("uk", "Заява МЗС|У місті чекають."),
    ] {
        check(language, text);
    }
}

#[test]
fn letters_decoded_twice() {
    check("en", "The clichÃ© of GuantÃ¡namo, NoÃ«l and FranÃ§ois is a protegÃ©.|The Ã‰tat of it.");
    check("pt", "O que disse a vereadora|Ângela veio.");
}

#[test]
fn labels() {
    for (language, text) in [
        ("de", "Zahlen und Fakten|Kosten: 14 Euro"),
        ("nl", "Nieuwdorp: 8,9 meter boven het NAP|Zebradam: 9,4 meter"),
        ("en", "It was said by HuffZebra: “They wait.”"),
        ("fr", "Il gagne devant le Danois Kjær|16h58 - On attend. Il lit Zorblax12.30 ici."),
    ] {
        check(language, text);
    }
}

#[test]
fn what_each_language_measures_in() {
    check("tr", "Malzemeler|1 su bardağı kırmızı mercimek|2 yemek kaşığı salça|3 adet soğan");
    check("en", "They drove the Zorblax3 adet home.");
}

#[test]
fn turns_behind_a_line() {
    check("sv", "Det var så. Till slut blev det 41 mot 38|– Nu kan vi flytta, säger hon.");
    check("sv", "Det var så. De for till Zebraby– Lejonstad. Det blev 41– nu kan vi gå.");
    check("en", "It was so. In the end it was 41 to 38– Now we can go, she says.");
}

#[test]
fn behind_other_marks() {
    for text in [
        "It ended:|9 of them left.",
        "It ended;|9 of them left.",
        "It ended?|9 of them left.",
        "They ran at:9 and on 4:9 and won; all left.",
        "It ended;|A man came.",
        "It ended here,|The end came. It ended here,Zorblax came. It ended, so,The end came.",
        "It is so,the end of it was here,zebras came.",
        // What is longer is an ornament.
        "It ended........|Then it rained.",
        "It ended.........Then it rained. It ended.((((((((((Then it rained.",
        // Brackets.
        "(Here it ended)|Zebras came.",
        "[5] Aagaard (2012)Zebras came.",
        "It ended (here)|9) Columbus is closed. They measured Ca(OH)2 of it, in the year of (him)'68.",
        "They left (all).so it goes. It ended (here)b) and so on.",
        "The (\"over-\")Zealous man came.",
        // Signs.
        "It grew by 5%|The end came. They gave 20%Zorblax.",
        "It costs 12 €|Zebras came. They love €Zebras.",
        // A time of day, and a line that is one quotation.
        "They won (3-1).|22:02 It is over. They won (3-1).|22 came. See (all).5:300 of it.",
        "'We saw it'|75 people came. They said 'we saw it'75 times.",
        "\"We saw it\"|75 people came. They said \"we saw it\"75 times. \"5\"75 of it.",
        "It ended®|Zebras came. It ended ®Zebras came.",
        "It ended♥|Zebras came. It ended §Zebras",
        "It ended.¹|Zebras came. It fell by m²Zebras came. They measured the CO₂Budget of it.",
        "It fell to A&B, C/D, E-F, G+H, x=Y, a_B and a~B.",
        // A line without a stop before items, turns and amounts.
        "Home for the winter|– We bake all day|• Ovens are hot|• Doors are shut.",
        "Home for winter|— “We bake all day.” They left Rome— Then it rained. They came home– then it rained. They sold A•B.",
        "Olive mix|120 ml olive oil|1/2 tsp salt|2 cups of rice. They drove the Zorblax12 home, and Zorblax12 l of milk.",
        "‘A very old part’|“It is old.”",
        // Single marks around more than a word.
        "He wrote ‘the end of it’|Zebras came.",
        "He wrote 'the end of it'|Zebras came.",
        "He wrote ’Zebras came. The men’s’Zebras came. He wrote “it ended.”and left.",
        "They said that it ended.’|Zebras came. They saw O'Brien and the men'Zebras there.",
        // Double marks around a phrase; one that was never opened, a speech that breaks off.
        "They called it “a bold plan”|Zebras came. They called it \"a bold plan\"|Zebras came.",
        "They called it bold\".|Zebras came.",
        "\"It ended \"Élan came.",
        "\"We could wait—\"|They left.",
    ] {
        check("en", text);
    }
    check("de", "Er las ›das alte Buch‹|Zebras kamen. ›Er ging.› Mehr kam.");
    check("fr", "Il gagne 5%|Après Metz, il perd.");
}

#[test]
fn before_an_opening_mark() {
    for text in [
        "It ended.|(Reuters) A man came. See [1][2] and word(s) of a café(Excel), a cafe\u{301}(Excel).",
        "It ended (here)|(Reuters) A man came. See (a),(b) of it.|[Reuters] A man came.",
        "It ended (here).|• An item•An other",
        "It ended (here)|• An item",
        "It ended.|~ An item. It ended.|___Zebras came. See a_B of it.",
        "It ended.|▼ An item. It ended.|□An item. A new way|◆ An item",
        "All of it|© The Owner",
        "All of it|© 2012 by them",
        "It went up.|€5 million went.|$5 million came. In the U.S.$5 is $5.",
        "The plan of Rome|“Then it rained” they said. The plan of R“Then it rained” they said.",
        "It ended.|₁ A note.",
        "He said \"'We go.'|Zebras came.\"",
        "It ended (here)|“Then it rained,” they said. It ended (here)|“so it goes,” they said.",
        "It ended.|“so it goes,” they said.",
        "They sang ‘Stay’“Go” all night. They wrote ‘it ended.’|“Then it rained,” they said.",
        "They wrote word‘ So it goes.",
        "It ended.|‘Zebras came’ they said.",
        "It ended.|‹Zebras came› they said.",
        "“It ended.”|‘Zebras came’ they said.",
        "It ended.|'Zebras came' they said. It was 'the plan.'|Zebras came.",
    ] {
        check("en", text);
    }
    check("es", "Eso dijo|¿Qué pasó? Eso dijo,|¡Qué bien! Eso dijo|¿y qué pasó? Eso dijo¿¿¿¿¿¿¿¿¿Qué pasó?");
    check(
        "fr",
        "Il quitte le sommet|« Nous restons », dit-il. Il est là|«\u{a0}Nous restons\u{a0}», dit-il\u{a0}«Tous».",
    );
    check("de", "So kam es 2022|«Wir gehen», rief er. So kam es 202«Wir gehen», rief er.");
}

#[test]
fn before_a_dash() {
    check("de", "Er wartete.– und dann ging er.");
    check("de", "Er fragte:|– wann kommt ihr?");
    check("en", "It ended.|— They went.|—They came. It ended;|— They went. It ended; —They came.-They went.");
    check("en", "It ended;—They came.");
    check("en", "BOGOTÁ, COLOMBIA.—They went.");
    for (length, joint) in [(59, ""), (60, "|")] {
        check("en", &format!("{}.{joint}—They went.", "A".repeat(length)));
    }
    check("en", "LONDON (Reuters).— They went.");
    check("en", "“We go” — “they said.|— Ann (@ann) May 5");
    check("ru", "— Мы ждём,— сказал он.— Это всё.");
}

#[test]
fn between_a_word_or_number_and_a_word() {
    for text in [
        "It was on Halo|9) Columbus is closed.",
        "It was on Play9. Again Play9 came. They had Covid19 that year. They drove the Mk2. They left.",
        "It is the XXCentury of it. Written for NASA|The launch",
        // A number.
        "They sold 300|Zebras, or 300Mb of 5KB and 3XY of it, 300Mbps, 3XYZ, 30Xi of it.",
        "They saw the A380Zebras came. They saw the A380|The end",
        "The rules of 2020|THE END of it, and of 2021|IT and all",
        // Small letters.
        "They stood at the lantern|A man came.",
        "They took it|A man came. They saw anx|A man came.",
        "In the 1990s|The end came. At the men's|The end came. At the men’sB team they ran a 10kRace of it.",
        "They are (a new beginningThe council)",
        "Read #newBeginning or @newBeginning or a_newBeginning.",
        "Read #newBeginning of it. They saw MacArthur every day.",
        // What ends many names, before a small letter, a mark or a company's form; not behind an acronym.
        "The tool of old PixelForge may cost more. They left old GreenSeed, and so on.",
        "The town of old RomePort Ltd. came. The town of old Rome|Zebras Came.",
        "A day off for the old BBC|Books are sold there.",
        // A clipped ending of a word in capitals.
        "THE END OF ROME’S WAR, THE MEN’ AND ‘THE CITY’ OF IT.",
        // Names that are listed.
        "They took BlaBlaCar every day.",
        "They work at PricewaterhouseCoopers every day.",
        // An interview.
        "They left. They stood in Rome|Q: What came?",
    ] {
        check("en", text);
    }
    // Latin names among other letters.
    check("ru", "Приложение CleanPlace доступно всем. Приложение для Windows|Теперь доступно всем.");
    // The last letter of an acronym may be a word elsewhere.
    check("ru", "Они пришли ночью.|В МЧС рассказали о пожаре. С ними был врач.");
    // A heading of one word that is known.
    check("en", "It ended.|Pros|Bright, even light. It ended.|Zorblax was there.");
    // What happened in a minute of a match; the number of things in a list.
    check(
        "en",
        "In the second half|12' Goal by Smith.|90+5' Goal by Jones. They saw the track12' wide of it.",
    );
    check("es", "Hay que comprar|1 kg de tomates maduros|1 pimiento verde|½ pepino|1 diente de ajo.");
    check("es", "Hay que comprar pimiento1 verde.");
    // What is listed under a heading that is known; a day and its month.
    check("es", "Se fue.|Ingredientes|6 tomates maduros. Se fue.|Zorblax6 tomates maduros.");
    check("ro", "Calendarul probelor|1 iulie: începe totul|15 august: se termină.");
    check("ro", "Are probelor5 metri.");
    check("de", "Die Termine|1. Mai: Fest. Sie nahmen Zorblax1 Mark.");
    check("fr", "Il partit,|Après tout, il revint.");
    check("ru", "Он уехал,|Некоторые остались.");
    check("fr", "Une saison en 2019|J’ai vu.");
}

#[test]
fn behind_an_address() {
    for text in [
        "See a-town.com|Montauk has it.",
        "See www.a-town.com|Montauk has it.",
        "See www.a-town.com.|Montauk has it.",
        "See www.a-town.com/x.Montauk has it.",
        "See a-town.com/council|The town has it. See a-town.com/councilZebras came. See t.co/aXThe end.",
        "See a-town.com/townThere",
        "See (www.a-town.com/x)|Montauk has it.",
        "See www.a-town.com/x|“Then it rained",
        "See “www.a-town.com/x”|Zebras came.",
        "See (www.a-town.com/x)|“Then it rained",
        "See www.a-town.com/x(Then it rained)",
        "See t.co/abcYN|— Josh",
        "Follow @somebody.|Zebras came.",
        "See www.a-town.com.|– We go, they said. See www.a-town.com.–We",
    ] {
        check("en", text);
    }
}

#[test]
fn a_straight_mark_is_told_by_the_next_one_where_that_is_near() {
    // The next mark opens, so this one closes; far away, it tells nothing.
    check("en", "He left.\"|The plan was \"bold\" to him.");
    let far = format!("He left.|\"The {}plan was \"bold\" to him.", "very ".repeat(120));
    check("en", &far);
}

#[test]
fn a_straight_mark_closes_what_a_curly_one_opened() {
    check("en", "He said: “It is over.\"|Zebras came.");
    check("en", "“It is over,\" he said.|\"Zebras came.\"|Then it rained.");
    check("en", "They wrote that “It is over.|\"Zebras came,” he said.");
    check("de", "Er ging.|„Ein guter Tag\"|Auch Zebras kamen.|„Geht!\"|Zebras gingen.");
    check("cs", "Odešel.|„Náměstí je prázdné\"|Kapela hraje jinde. Řekla „ano\" a „ne“.");
    // And a curly one what a straight one opened.
    check("en", "He left \"us\" in Rome.|\"And so it ended,” he said.");
    // A pair that is mixed tells nothing of the mark before it.
    check("en", "He was \"on track.\"|Zebras came, “so it goes,\" he said.");
    let far = format!("He said: “It is {}over.|\"Zebras came.", "so very ".repeat(80));
    check("en", &far);
}

#[test]
fn who_goes_on_speaking_leaves_the_last_mark_out() {
    for (language, text) in [
        // The next mark closes.
        ("en", "\"The town paid for it all.|\"Zebras came,\" he said."),
        ("en", "\"The town paid for it all.|\"Zebras came\", he said."),
        // What follows only the quoted say.
        ("en", "\"We paid for it all.|\"I will not do so again.\"|The end"),
        ("en", "\"The town paid for it all.\"|Zebras came.|\"The end"),
        // Marks are counted within a block.
        ("en", "He said \"we go.|It ended.|\"Zebras came."),
        // Marks that the language has otherwise, or not at all.
        ("de", "Er ging.|“Wir gehen”, rief er."),
        ("de", "Er sagte ja.”|Mehr war nicht."),
    ] {
        check(language, text);
    }
}

#[test]
fn a_capital_inside_a_word_is_its_own_where_blank_lines_were_kept() {
    check("en", "A walk in old Rome|Zebras, they said.");
    let text = "They met.\n\nA walk in old RomeZebras, they said.";
    assert_eq!(texts(text, &restore_blocks(text, Language::new("en"))).len(), 2);
}

#[test]
fn words_in_capitals() {
    for (language, text) in [
        // The last letter of a word in capitals begins none before a mark; a plural has a small letter.
        ("uk", "Було тихо.|ЧИТАЙТЕ ТАКОЖ: Зебри в місті"),
        ("pl", "Było cicho.|ZOBACZ TEŻ: Zebry w mieście"),
        ("en", "They like APIs and KPIs of Zebra SUVs.|Our GPAs look good."),
        // An acronym of three letters before a word and a small letter; a word of five before anything.
        ("pl", "Było cicho.|Co na to ZKW|Zebry nie przyjdą."),
        ("en", "A walk for ZWZ|Zebras came. A walk for ZWZebras, they said."),
        ("it", "Pioveva molto.|Una vecchia ZORBA|Zebra 6,5: para tutto."),
        ("en", "It rained.|A plan by the EU|Zebras came. A plan by the ZWZebras came."),
        // A host before a place.
        ("id", "KORANPAGI.COM, AMBON - Hujan turun.|Zebra datang. Rapat TVRI.|ID itu hilang."),
    ] {
        check(language, text);
    }
}

#[test]
fn names_that_occur_once() {
    for text in [
        // The block would begin with a sentence of one word, or a bracket would close behind it.
        "It rained.|The old plan of PlumTree. Then they left. (A plan of PlumTree) It ended.",
        "It rained.|An old plan near Plum|Trees came to them.",
        // Three letters behind a small word are the first half of a name.
        "It rained.|A walk in old ZorZebras, they said.",
        "It rained.|A walk in Old Zor|Zebras, they said.",
    ] {
        check("en", text);
    }
}

#[test]
fn a_small_word_of_one_letter() {
    check("it", "Pioveva molto.|Chi è|Nata a Roma, vive a Pisa.");
    check("pt", "Choveu muito.|O que é|Nasceu em Roma e vive em Pisa.");
    // But a letter that begins names.
    check("uk", "Було тихо. Є застосунок єЗебра в місті.");
    // And one that ends the name of a model.
    check("en", "It is as good as the Zebra 6a.|Zebras came. It shuts at 8p.m.|Zebras came.");
}

#[test]
fn times_of_a_live_blog() {
    for (language, text) in [
        ("en", "It sits right above the UK.|16:20 Zebras came. In the UK.16 of them"),
        ("en", "The meeting goes on at 6 p.m.|9:15 p.m. Zebras came."),
        ("en", "They came.|BREAKING 17:35|A zebra has come to town. It was grade 35A zebra."),
        ("fr", "Il a couru en 1.21.17 hier."),
        ("ru", "Так сказал глава: «Зебры дома».|11:48|Закрыт мост на трассе."),
    ] {
        check(language, text);
    }
}

#[test]
fn datelines_credits_and_initials() {
    for (language, text) in [
        // The place before a dash begins the text.
        ("es", "San Zebra, Jal.- Un incendio ha sido controlado.|La casa está llena."),
        ("es", "La casa está llena.|Zebra.|- Un incendio ha sido controlado."),
        // Behind an initial stands a label.
        ("ru", "Так рассказал Игорь З.|Читайте также: Зебры дома"),
        ("ru", "Так рассказал И.З.Зебров."),
        ("de", "Hinweise nimmt die Polizei entgegen.|lz"),
        ("de", "Hinweise nimmt die Polizei entgegen.|jha/dpa"),
        ("de", "Mehr dazu steht auf zebra.de"),
        ("en", "More of it is in main.rs"),
    ] {
        check(language, text);
    }
}

#[test]
fn items_of_lists() {
    for (language, text) in [
        // Hyphens: another item stands before it, or follows.
        ("es", "Llovió mucho.|Zebras|- El lago está seco.|- La casa está llena.|- Nadie vino"),
        ("en", "- Zebras and lions came|- Nobody left|- Rain"),
        ("en", "It rained in Zebra- The lake is dry and the town - so they say - is full."),
        ("de", "Im Saal- Und Bühnenbau- und Technik war Ruhe."),
        // Semicolons before small letters; but not those of an entity.
        ("uk", "Зебри й леви;|мило;|нитки."),
        ("fr", "Prenez :|trois zèbres ;|deux lions;|du pain."),
        ("en", "Bring these:|three zebras;|two lions; and R&amp;zebras. It was a top;width:full of it."),
        // A question that is a line.
        ("pl", "Było cicho.|Kto powinien uważać?|zebry w mieście"),
        ("en", "It rained on them. But who knew?zebras came, and all of them asked: why?zebras"),
        // Times with their word, and what begins alike.
        ("nl", "Het regende.|Programma|10.45 uur: leeuwen|11.30 uur: zebra's"),
        ("en", "They saw the Zebra10.45 and left."),
        ("pt", "1º lote: 31 de zebras|2º lote: 30 de leões"),
        ("pt", "Cota de zebras|1ª parcela: 10 de maio|2ª parcela: 10 de junho"),
        // In German, what is counted begins with a capital.
        ("de", "250 g Zebrabohnen|1 Bund Kräuter|2 Löwen"),
        ("de", "Der Bus hält an Gleis1 Minute lang."),
        ("it", "3.500 metri di zebra|120 leoni|2,4 milioni di euro"),
        ("pt", "imóveis de até 60 m²;|entidades de todos;|escolas."),
        // What credits a picture, or who wrote it.
        ("it", "Pioveva molto.|di Ada Neri"),
        ("it", "Pioveva molto.di Roma e di Pisa"),
        ("pl", "Było cicho.|Autor: Ewa Zebra/ZWZ|Fot. Jan Lew"),
    ] {
        check(language, text);
    }
}

#[test]
fn a_source_in_slashes_behind_a_stop() {
    check("en", "The thieves took all of the cables straight from the site.|/abc/");
    check("en", "The thieves took it from example.org/abc/");
}

#[test]
fn words_of_one_letter() {
    check(
        "pt",
        "O banco fechou na segunda.|Como emitir a segunda via|O contribuinte pode imprimir o boleto.",
    );
    check("hu", "A bank tegnap bezárt.|Kétszeres ár|A polgármester szerint nincs baj.");
}

#[test]
fn single_marks_behind_other_marks() {
    for (language, text) in [
        ("fr", "Il pleut sur Rome.|‘Nous restons’ dit la foule."),
        ("de", "Er ging allein.|‘Wir warten’, sagte sie.|‚Wir gehen.‘|Dann gingen sie."),
        // Minutes.
        ("de", "Sie traf in der 72.‘ beim Stand von 1:1, er (67.‘) auch, nach 3.14‘47‘‘ im Ziel."),
        ("en", "It ended…|'We wait,' they said.|“It ended.”|'We wait,' they said."),
        ("da", "»Det er slut.«|'Vi går,' sagde han."),
        ("nl", "Zij noemde het ‘een goed plan’|‘Wij gaan’, zei hij."),
    ] {
        check(language, text);
    }
}

#[test]
fn angled_marks_of_the_other_direction() {
    for (language, text) in [
        ("da", "Han gik alene.|«Vi venter», sagde hun.|»Nej,« sagde han.|Så gik de."),
        ("sl", "Odšel je sam.|«Čakamo», pravi ona. Bere «Novo» doma."),
        ("fr", "Il lit le »Zèbre« et part. Il dit « oui. »|Ils partent."),
        ("fr", "Il pleut.|« Un plan hardi »|« On attend », dit-il."),
        // A pointer.
        ("de", "Das Spiel ist aus.|» Zum Plan der Zebras"),
    ] {
        check(language, text);
    }
}

#[test]
fn numbers_behind_what_closes() {
    for text in [
        "They called it “bold”.|2024 lions came.|They left (all).|3 000 lions came.|It grew by 5%.|20 % of it fell.",
        "It costs 5 €.|2,5 lions came.|It has 5 m².|1.200 lions came. They saw (it).5 Zebras.",
        "(It ended.)|12 lions came.|(It ended.)|22:02 Lions came.",
        "They called it 'a bold plan'.|12 lions came.",
        "It weighs 15 kg.|12 lions came.|It did 80 km/h.|12 lions came. They saw BA.2 lions.",
        "It ended...|12 lions came. Read 1...10 of it.",
        "They called it “bold”.|$5 is enough.",
    ] {
        check("en", text);
    }
    check("hy", "Նա գնաց։|300 առյուծ եկավ։ Ժամը 10։30 էր։");
}

#[test]
fn units_at_the_end() {
    check("en", "It did 80 km/h.|Zebras came. It was 20 °C.|Zebras came. They saw A/B.Xi");
    check("es", "Hacía 20 °C.|Sin embargo, llovía.");
}

#[test]
fn turns_behind_what_closes() {
    for (language, text) in [
        (
            "sv",
            "Hon har bott här i två år (i Rom) och trivs. Så sade hon (i går).|– Vi väntar här, säger hon.",
        ),
        (
            "sv",
            "Hon och barnen har bott här i mer än två år, i ett litet hus (i Rom)|– Vi väntar här, säger hon.",
        ),
        ("fr", "Il dit : « Nous restons. »|– Ils partent."),
        ("el", "Πότε ανοίγει η γέφυρα;|– Αύριο το πρωί."),
    ] {
        check(language, text);
    }
}

#[test]
fn marks_behind_an_address() {
    check(
        "en",
        "See www.a-town.com.|\"Then it rained,\" they said. See www.a-town.com.|(Reuters) A man came.",
    );
    check("en", "They wrote “see www.a-town.com.”|Zebras came.");
    check("hy", "Տես www.a-town.com։|Կամուրջը բացվեց։");
    check("tr", "Bakınız zebra.org.|Zebralar geldi.");
}

#[test]
fn references_to_notes() {
    check("en", "It ended.[1]|Zebras came.[2] Lions left.|[1]Aagaard (2012).|[2] Bell (2013).");
}

#[test]
fn lettered_items_behind_other_marks() {
    check("en", "They left:|a) It was old;|b) It was dear. Was it?|a) It was (so they say.)|a) It was");
    check("en", "They left:b) and so:p) on;o) and on.");
}

#[test]
fn names_with_a_small_letter_first() {
    check("en", "Is it so?|iPhone sales rose. It is so!|iPhone sales rose. It was “so”.|iPhone sales rose.");
}

#[test]
fn words_in_capitals_before_small_letters() {
    check("ro", "Plouă.|LOCUITORII AȘTEAPTĂ de ani podul.");
    check("cs", "Prší.|OBYVATELÉ ČEKAJÍ na nový most.");
}

#[test]
fn names_and_abbreviations_of_two_parts() {
    for (language, text) in [
        ("fr", "Il écrit en LaTeX depuis mai."),
        ("de", "Sie führt die Zebra GmbH & Co.KG in Rom."),
        ("de", "Schreiben Sie an Anna.Lee@zebra.example noch heute."),
        ("es", "Lo dice el vol.2 de la obra y el art.5 de la ley."),
        ("ru", "Он пришёл в ПриватБанк вчера."),
    ] {
        check(language, text);
    }
}

#[test]
fn lines_in_capitals_with_letters_that_are_words() {
    for (language, text) in [
        ("ru", "Идёт дождь.|НОВОЕ НАЧАЛО ДЛЯ ПОРТА|Однако все ждут."),
        ("uk", "Іде дощ.|НОВИЙ ПОЧАТОК ДЛЯ ПОРТУ|Однак усі чекають."),
        ("pt", "Chove.|UM NOVO COMEÇO PARA O PORTO|No entanto, todos esperam."),
    ] {
        check(language, text);
    }
}

#[test]
fn prefixes_in_small_letters() {
    check("ga", "Tá sé i nDoire.|Tús nua don chuan|Mar sin féin, tá sé in Éirinn agus na hÉireannaigh ann.");
}

#[test]
fn clipped_words_at_the_start() {
    for (language, text) in [
        ("af", "Dit reën.|’n Nuwe brug kom.|'n Ou man wag."),
        ("nl", "Het regent.|’s Avonds wachten zij."),
        ("en", "It was the men’s.|Zebras came."),
    ] {
        check(language, text);
    }
}

#[test]
fn a_quotation_within_a_heading_is_closed() {
    check("bg", "Вали.|„Няма време“: опозицията отхвърля плана|Вечерта всички чакат.");
    check("et", "Sajab.|„Aega ei ole“: opositsioon ootab plaani|Õhtul ootavad kõik.");
}

#[test]
fn letters_that_are_words_before_a_capital() {
    for (language, text) in [
        ("ru", "План на 2024|В Москве ждут."),
        ("uk", "Не можна гаяти час|У Києві чекають. Купили 35У Києві."),
        ("fr", "Une saison en 2019|À Paris, il pleut. Il part en 2019.|À Rome, il neige."),
        ("ca", "Rebutgen el pla|A Roma plou."),
    ] {
        check(language, text);
    }
}
