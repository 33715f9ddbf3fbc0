//! Which lines are headings, and which of them are paragraphs for all their shortness.

use newsdump::{BlockKind, Language, RestoreOptions, parse, restore_blocks};

const SENTENCE: &str =
    "They met on Monday in the old town hall of the city, and all of them came by train or bus.";
const PARAGRAPH: &str = "The council spoke for two hours, and then it voted for the plan by a large majority of its \
                         members, as it had been agreed in the spring.";

const LINE: &str = "Zebras and lions";

/// The lines of `text` that are headings.
fn headings(text: &str) -> Vec<&str> {
    let blocks = restore_blocks(text, Language::new("en"));
    let headings = blocks.iter().filter(|block| block.kind == BlockKind::Heading);
    headings.map(|block| block.span.of(text)).collect()
}

/// Whether `line` is a heading between a paragraph that ends with `before` and one that is `after`.
fn is_heading(before: &str, line: &str, after: &str) -> bool {
    headings(&format!("{before}\n{line}\n{after}")).contains(&line)
}

#[test]
fn the_sample_has_eight_paragraphs_and_two_headings() {
    let sample = std::fs::read_to_string("seeds/000_5725309e06961c5a.txt").unwrap();
    let article = parse(&sample).unwrap();
    assert_eq!(
        article
            .body
            .blocks
            .iter()
            .filter(|block| block.kind == BlockKind::Heading)
            .map(|block| block.span.of(&article.body.raw))
            .collect::<Vec<_>>(),
        ["Moscou dément tout lien avec les sociétés de sécurité privées", "Mises en garde françaises"]
    );
    assert_eq!(article.body.blocks.len(), 10);
}

#[test]
fn headings_are_told_from_paragraphs() {
    let text = "They met on Monday in the old town hall.A new beginningThe council spoke for two hours, and then \
                it voted for the plan by a large majority of its members.What comes next?Nobody could say on \
                Tuesday how the work would be paid for, or when the first stone would be laid.";
    assert_eq!(headings(text).len(), 2);
    let options = RestoreOptions::new().headings(false);
    assert!(options.restore(text).iter().all(|block| block.kind == BlockKind::Paragraph));
    assert_eq!(options.kept_breaks_only(true).restore(text).len(), 1);
}

#[test]
fn what_a_dash_opens() {
    let text = "De møttes mandag i rådhuset i byen, og alle kom med tog eller buss til møtet.– Vi trenger alle den nye \
                broenOrdføreren talte i to timer, og så stemte rådet for planen med stort flertall, slik de var blitt enige om i vår.";
    let options = RestoreOptions::new().language(Language::new("no"));
    let blocks = options.restore(text);
    let headings = blocks.iter().filter(|block| block.kind == BlockKind::Heading);
    assert_eq!(
        headings.map(|block| block.span.of(text)).collect::<Vec<_>>(),
        ["– Vi trenger alle den nye broen"]
    );
    let blocks = options.restore(&text.replace("broen", "broen?"));
    assert!(blocks.iter().all(|block| block.kind == BlockKind::Paragraph));
}

#[test]
fn the_line_itself() {
    let twelve = "a plan for the bridge and for the roads that lead there";
    for (line, heading) in [
        ("A plan for the bridge", true),
        ("Rome", true),
        ("A new plan", true),
        (twelve, true),
        // How it ends.
        ("A plan for the bridge.", false),
        ("Rome!", false),
        ("A new plan!", true),
        ("What about a plan for the bridge?", true),
        ("A plan for the bridge:", false),
        ("A plan for the bridge;", false),
        ("Πότε ανοίγει η γέφυρα;", true),
        ("A plan “for the bridge”", true),
        ("A plan “for it. All.”", false),
        ("A plan for the bridge (new)", false),
        // How long it is.
        (&format!("{twelve} in the spring of it"), false),
        (&format!("{twelve} in the spring of it and in the long summer"), false),
        // What it is made of.
        ("• Rome now", false),
        ("12 ml of oil", false),
        ("12 lines of oil", true),
        ("Photo: The old bridge", false),
        ("Photo : The old bridge", false),
        ("Read more about the old bridge", false),
        ("Reading the old bridge", true),
        ("» The old bridge", false),
        ("12' The old bridge", false),
        ("■ The old bridge", false),
        ("■ 古い橋", true),
        ("▲ 古い橋", false),
        ("The bridge at www.bridge.example", false),
        ("The bridge https://bridge.example", false),
        ("The bridge to me@bridge.example", false),
        (&twelve.replace(" and", " |"), false),
        ("2021 12 31", false),
        ("May 2021", false),
        ("May 12", true),
        ("III", false),
    ] {
        assert_eq!(is_heading(SENTENCE, line, PARAGRAPH), heading, "{line}");
    }
}

#[test]
fn the_longest() {
    let ascii = |length: usize| format!("A plan for the bridge and for the {} road", "a".repeat(length - 39));
    assert!(is_heading(SENTENCE, &ascii(150), PARAGRAPH));
    assert!(!is_heading(SENTENCE, &ascii(151), PARAGRAPH));
    let wide = |length: usize| ascii(length).replace("aa", "éé");
    assert!(is_heading(SENTENCE, &wide(150), PARAGRAPH));
    assert!(!is_heading(SENTENCE, &wide(151), PARAGRAPH));
}

#[test]
fn before_a_turn_or_a_list() {
    let headings = |language, text: &str| {
        let blocks = restore_blocks(text, Language::new(language));
        blocks.iter().filter(|block| block.kind == BlockKind::Heading).count()
    };
    let norwegian = "De møttes på mandag.\nHjem til jul\n– Vi skal bake hele dagen, og så skal vi ut i snøen med hundene, sier han.";
    assert_eq!(headings("no", norwegian), 1);
    assert_eq!(headings("no", &norwegian.replace(", og så skal vi ut i snøen med hundene", "")), 0);
    assert_eq!(headings("en", norwegian), 0);
    let list = format!(
        "{SENTENCE}\nOlive mix\n12 ml of oil\n2 cups of rice\n3 g of salt\n1 g of pepper\nOn the next day\n{PARAGRAPH}"
    );
    assert_eq!(headings("en", &list), 2);
}

#[test]
fn between_blank_lines() {
    let line = "A plan for the bridge and for the roads that lead there!";
    assert_eq!(headings(&format!("{SENTENCE}\n\n{line}\n\n{PARAGRAPH}")), [line]);
    assert_eq!(
        headings(&format!("{SENTENCE}\n\nA plan for the bridge\n{PARAGRAPH}")),
        ["A plan for the bridge"]
    );
}

#[test]
fn what_stands_around_it() {
    let four = "A plan for the bridge";
    let twelve = "A plan for the bridge and for the roads that lead there";
    let sixteen = "A plan for the bridge and for the roads that lead there in the long spring";
    for (before, line, after, heading) in [
        (SENTENCE, sixteen, PARAGRAPH, true),
        (&SENTENCE.replace('.', ":"), four, PARAGRAPH, false),
        ("They met and met", four, PARAGRAPH, true),
        ("They met and met", twelve, PARAGRAPH, false),
        ("Read more: they met", twelve, PARAGRAPH, true),
        ("They met and met", &format!("{twelve}?"), PARAGRAPH, true),
        (&SENTENCE.replace('.', ""), twelve, PARAGRAPH, true),
        (&SENTENCE.replace('.', ""), sixteen, PARAGRAPH, false),
        (SENTENCE, four, "They met on Monday.", false),
        (SENTENCE, four, "They met on Monday", false),
        (SENTENCE, four, SENTENCE, true),
        (SENTENCE, twelve, SENTENCE, false),
        (SENTENCE, four, &format!("– {PARAGRAPH}"), false),
        (SENTENCE, four, &PARAGRAPH.to_lowercase(), true),
        (SENTENCE, twelve, &PARAGRAPH.to_lowercase(), false),
        // The first and the last line of a text.
        ("", four, PARAGRAPH, false),
        (SENTENCE, four, "", false),
    ] {
        assert_eq!(is_heading(before, line, after), heading, "{before} / {line} / {after}");
    }
    // A number makes up for a line before it.
    assert!(!is_heading("They met and met", sixteen, PARAGRAPH));
    assert!(is_heading("They met and met", &format!("1. {}", sixteen.replace(" in the", "")), PARAGRAPH));
}

#[test]
fn the_lines_of_its_style() {
    let plain = "A plan for the bridge and for the roads that lead there";
    let sixteen = format!("{plain} in the long spring");
    // Two of one style are each other's proof, two of different styles are none.
    let after = |line: &str| if line.starts_with('1') { PARAGRAPH } else { SENTENCE };
    let part = |line: &str| format!("\n{line}\n{}", after(line));
    for line in [
        plain,
        &plain.to_uppercase(),
        &plain.replace("A plan for", "“A plan” for"),
        &plain.replace("bridge", "bridge:"),
        &format!("{sixteen}?"),
        &format!("1. {plain} in the spring of it and so"),
    ] {
        let other = if line == plain { plain.to_uppercase() } else { plain.to_owned() };
        assert_eq!(headings(&format!("{SENTENCE}{}{}", part(line), part(line))), [line; 2]);
        assert_eq!(headings(&format!("{SENTENCE}{}{}", part(line), part(&other))), [""; 0], "{line}");
    }
    // Three others make up for a line before it.
    let after_lines = |count: usize| {
        let part = format!("\nThey met and met\n{sixteen}\n{PARAGRAPH}");
        headings(&format!("{SENTENCE}{}", part.repeat(count))).contains(&sixteen.as_str())
    };
    assert!(!after_lines(2) && after_lines(3));
    // For a stop or a colon none make up, unless the lines are numbered.
    for (line, count) in
        [("A plan for the bridge.", 0), ("A plan for the bridge:", 0), ("1. A plan for the bridge.", 3)]
    {
        let part = format!("\n{line}\n{PARAGRAPH}");
        assert_eq!(headings(&format!("{SENTENCE}{}", part.repeat(3))).len(), count, "{line}");
    }
}

#[test]
fn usual_headings() {
    // Before a line, before a short sentence; a colon tells most lines from headings.
    for (line, heading) in [("Ingredients", true), ("What next?", true), ("Zebras", false)] {
        assert_eq!(is_heading(SENTENCE, line, "Flour and salt"), heading, "{line}");
        assert_eq!(is_heading(SENTENCE, line, "They met."), heading, "{line}");
    }
    assert!(is_heading(SENTENCE, "Ingredients:", PARAGRAPH));
    assert!(!is_heading(SENTENCE, "Zebras:", PARAGRAPH));
    // One of them before the colon of a line.
    for (line, heading) in [("Background: Rome", true), ("Zebras: Rome", false)] {
        assert_eq!(is_heading(LINE, line, SENTENCE), heading, "{line}");
    }
}

#[test]
fn numbers_of_things() {
    // One beside another is an item, one alone may be a heading.
    let line = "12 lines of oil";
    assert!(is_heading(SENTENCE, line, PARAGRAPH));
    assert!(!is_heading(SENTENCE, line, &format!("12 {}", PARAGRAPH.to_lowercase())));
    assert!(!is_heading(&format!("12 {}", SENTENCE.to_lowercase()), line, PARAGRAPH));
}

#[test]
fn the_other_lines() {
    // Among the lines of a list one word is none.
    let list = format!("{SENTENCE}\nPrices\n{PARAGRAPH}\nFlour\nSalt\nYeast\nWater\nSugar");
    assert_eq!(headings(&list), [""; 0]);
    assert_eq!(headings(&list.replace("\nYeast\nWater", "")), ["Prices"]);
    // What is too weak alone is one among others of its style.
    let line = "They met and met\nA plan for the bridge and for the roads that lead there?\n";
    let series =
        |count: usize| format!("{SENTENCE}\n{}{PARAGRAPH}", format!("{line}{PARAGRAPH}\n").repeat(count));
    assert_eq!(headings(&series(1)).len(), 1);
    assert_eq!(headings(&series(4)).len(), 4);
    // The names of those who speak; a line is none of the others of its style.
    for line in ["Ann Lee: And then the plan for the bridge was read", "Ann Lee: And then"] {
        let turns = |count: usize| format!("{SENTENCE}\n{}", format!("{line}\n{PARAGRAPH}\n").repeat(count));
        assert_eq!(headings(&turns(2)), [line; 2]);
        assert_eq!(headings(&turns(3)), [""; 0]);
    }
    let line = "Later that day: And then";
    assert_eq!(headings(&format!("{SENTENCE}\n{}", format!("{line}\n{PARAGRAPH}\n").repeat(3))), [line; 3]);
}

#[test]
fn what_is_a_heading_whatever_stands_around_it() {
    for (language, text) in [
        ("af", "Hulle kom Maandag.|Wat ons weet|Kaapstad. Almal het gekom."),
        ("az", "Onlar bazar ertəsi gəldilər.|Nə məlumdur|Bakı. Hamı gəldi."),
        ("bg", "Те дойдоха в понеделник.|Какво се знае|София. Дойдоха всички."),
        ("cs", "Sešli se v pondělí.|Co víme|Praha. Přišli všichni."),
        ("el", "Έφτασαν όλοι τη Δευτέρα.|Συμπεράσματα|Αθήνα. Ήρθαν όλοι."),
        ("en", "They met on Monday.|Timeline|Rome. They came."),
        ("et", "Nad tulid esmaspäeval.|Mida teame|Tartu. Kõik tulid."),
        ("fi", "He tulivat maanantaina.|Yhteenveto|Turku. Kaikki tulivat."),
        ("ga", "Tháinig siad Dé Luain.|Cúlra|Corcaigh. Tháinig gach duine."),
        ("gl", "Chegaron o luns.|Que se sabe|Vigo. Chegaron todos."),
        ("hy", "Նրանք եկան երկուշաբթի։|Ինչ է հայտնի|Երևան։ Բոլորը եկան։"),
        ("lt", "Jie atvyko pirmadienį.|Kas žinoma|Vilnius. Atvyko visi."),
        ("lv", "Viņi ieradās pirmdien.|Kas zināms|Rīga. Ieradās visi."),
        ("sl", "Prišli so v ponedeljek.|Kaj je znano|Celje. Prišli so vsi."),
        ("sq", "Ata erdhën të hënën.|Çfarë dihet|Tirana. Erdhën të gjithë."),
        ("uk", "Вони прийшли у понеділок.|Що відомо|Київ. Прийшли всі."),
        ("vi", "Họ đã đến vào thứ hai.|Kết luận|Huế. Mọi người đến."),
    ] {
        let glued = text.replace('|', "");
        let blocks = restore_blocks(&glued, Language::new(language));
        let kinds: Vec<_> = blocks.iter().map(|block| block.kind == BlockKind::Heading).collect();
        assert_eq!(kinds, [false, true, false], "{language}");
    }
}

#[test]
fn a_line_of_several_sentences_is_none() {
    let headings = |text: &str| {
        let blocks = restore_blocks(text, Language::new("ja"));
        blocks.iter().filter(|block| block.kind == BlockKind::Heading).count()
    };
    let rest = "静かな町の一日は朝の市場から始まり、昼には誰もいなくなる。".repeat(5);
    assert_eq!(headings(&format!("彼は町に帰った。\n町はどうなる？\n{rest}")), 1);
    assert_eq!(headings(&format!("彼は町に帰った。\n彼は来ない。町はどうなる？\n{rest}")), 0);
}

#[test]
fn who_wrote_it_is_none() {
    for (language, line, heading) in [
        ("en", "By Ann Lee, our reporter", false),
        ("en", "By Ann Lee and Tom Orr", false),
        ("en", "By night and by day", true),
        ("de", "Von Jan Maier und Eva Kern", false),
        ("de", "Von Zebras und Löwen", true),
        ("es", "Por Ana de la Torre", false),
    ] {
        let text = format!("{SENTENCE}\n{line}\n{PARAGRAPH}");
        let blocks = restore_blocks(&text, Language::new(language));
        assert_eq!(blocks[1].kind == BlockKind::Heading, heading, "{line}");
    }
}

#[test]
fn headings_around_lists() {
    // A list with numbers stands under a heading, and so do three facts.
    let sentence = "Bring a coat.";
    assert!(is_heading(SENTENCE, "What to bring", &format!("1. {sentence}\n2. {sentence}\n{PARAGRAPH}")));
    assert!(!is_heading(SENTENCE, "What to bring", &format!("{sentence}\n{sentence}\n{PARAGRAPH}")));
    let facts = |count| "Zebras: 12\n".repeat(count);
    assert!(is_heading(SENTENCE, "What they saw", &format!("{}{PARAGRAPH}", facts(3))));
    assert!(!is_heading(SENTENCE, "What they saw", &format!("{}{PARAGRAPH}", facts(2))));
    // What looks unlike the last of them, before a paragraph.
    let behind = |facts: &str| is_heading(&format!("{SENTENCE}\n{facts}"), LINE, SENTENCE);
    assert!(behind("Bears: 12\nBirds: 10\nWolves: 5"));
    assert!(!behind("Bears and birds\nBirds and wolves\nWolves and bears"));
    // Times are items beside each other, and begin headings elsewhere.
    let ticker = |next: &str| {
        let text = format!("{SENTENCE}\n11.30 Uhr: Zebras kommen an\n{next}\n{PARAGRAPH}");
        restore_blocks(&text, Language::new("de"))[1].kind
    };
    assert_eq!(ticker(PARAGRAPH), BlockKind::Heading);
    assert_eq!(ticker("11.45 Uhr: Ein Lied"), BlockKind::Paragraph);
}

#[test]
fn characters_of_chinese_and_korean_say_twice_as_much() {
    let text = "그는 마을로 돌아갔다.\n언제까지 비가 올까?\n주말부터는 비가 그친다. 다만 바람이 다시 거세게 불 것으로 보인다고 기상청은 밝혔다.";
    assert_eq!(restore_blocks(text, Language::new("ko"))[1].kind, BlockKind::Heading);
}

#[test]
fn what_somebody_says_may_be_a_heading() {
    let paragraph = "Kommunestyret møttes mandag kveld i det gamle rådhuset, og alle partiene var enige om planen for \
                     broen og veiene som fører dit.";
    let is_heading = |text: &str, line: &str| {
        let blocks = restore_blocks(text, Language::new("no"));
        let is_line =
            |block: &newsdump::Block| block.span.of(text) == line && block.kind == BlockKind::Heading;
        blocks.iter().any(is_line)
    };
    let text = format!("{paragraph}\n– En dårlig dag\n{paragraph}");
    assert!(is_heading(&text, "– En dårlig dag"));
    // Several are a list.
    let text = format!("{paragraph}\n– En god dag\n– En dårlig dag\n{paragraph}");
    assert!(!is_heading(&text, "– En dårlig dag"));
}

#[test]
fn numbered_lines_below_each_other_are_items() {
    let list = format!("{SENTENCE}\nThe streets\n1. Castle Street\n2. Mill Lane\n3. Park Road\n{PARAGRAPH}");
    assert_eq!(headings(&list), ["The streets"]);
    let parts = format!("{PARAGRAPH}\n1. Castle Street\n{PARAGRAPH}\n2. Mill Lane\n{PARAGRAPH}");
    assert_eq!(headings(&parts), ["1. Castle Street", "2. Mill Lane"]);
}

#[test]
fn a_figure_before_a_quotation() {
    let text = "시장은 어제 시청에서 기자들을 만나 새로운 계획을 설명하고 시민들의 의견을 듣겠다고 말했다.\n◆ “젊은 손님이 늘었어요”\n\
                상인들은 지난봄부터 시장을 찾는 사람이 많아졌다며 가게마다 매출이 크게 늘었다고 입을 모아 말했다.";
    let blocks = restore_blocks(text, Language::new("ko"));
    assert_eq!(blocks.get(1).map(|block| block.kind), Some(BlockKind::Heading));
}

#[test]
fn many_clauses_of_thai_are_no_heading() {
    let paragraph = "ชาวบ้านในหมู่บ้านเล็กๆ ริมแม่น้ำช่วยกันสร้างสะพานใหม่ หลังจากสะพานเก่าถูกน้ำพัดหายไปเมื่อปีก่อน ทุกคนดีใจมากที่งานเสร็จแล้ว และจะเปิดใช้ในวันจันทร์หน้าพร้อมกันทั้งสองฝั่ง";
    let is_heading = |line: &str| {
        let text = format!("{paragraph}\n{line}\n{paragraph}");
        let blocks = restore_blocks(&text, Language::new("th"));
        blocks.get(1).is_some_and(|block| block.kind == BlockKind::Heading)
    };
    assert!(is_heading("1. สะพานใหม่"));
    assert!(!is_heading("1. สะพานใหม่ สวยมาก ยาวมาก กว้างมาก"));
}
