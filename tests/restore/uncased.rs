//! Scripts without case: what ends a block in each, and what does not.

use crate::check;

#[test]
fn scripts_without_case() {
    check("ko", "그는 월요일에 떠났다.|그녀는 기다린다고 말했다.");
    check("ar", "غادر يوم الاثنين.|وقالت إنها تنتظر.");
    check("he", "הוא הלך הביתה.|היא חיכתה לו שם.");
    check("hi", "वह सोमवार को गया।|उसने कहा कि वह रुकेगी।");
    check("ja", "彼は月曜日に出た。彼女は待つ。短い文だ。");
    check("zh", "他走了。她等着。");
    check(
        "ka",
        "მერი გუშინ წავიდა.|რა ღირს მგზავრობა?|მგზავრობა უფასოა.|„ჩვენ ველოდით“|„ჩვენ მოვედით“, თქვა მერმა.|„კარგია.“|ის წავიდა.",
    );
}

#[test]
fn stops_of_ethiopia_and_indochina() {
    check("am", "እሱ ሰኞ ዕለት ሄደ።|እሷ ቤት ቆየች። ነገ ትመጣለች።|ለምን ሄደ?|ማንም አያውቅም።");
    check("my", "သူ တနင်္လာနေ့က ထွက်သွားသည်။|သူမ အိမ်မှာ စောင့်နေသည်။ မနက်ဖြန် လာမည်။|\"လာမယ်\" ဟု ပြောသည်။");
    check("km", "គាត់ចាកចេញនៅថ្ងៃចន្ទ។|នាងរង់ចាំនៅផ្ទះ។ គាត់នឹងមក។");
}

#[test]
fn words_end_with_signs_on_letters() {
    check("ta", "அவர்கள் நேற்று வந்தனர்.|\"நாங்கள் காத்திருந்தோம்.\"|அவள் சொன்னாள்.");
    check("ml", "അവൻ ഇന്നലെ പോയിട്ടുണ്ട്.|അവൾ വീട്ടിൽ കാത്തിരുന്നു.");
    check("si", "ඔහු ඊයේ ගියේත්.|ඇය ගෙදර සිටියාය.");
    check("ar", "عاد الرجل إلى بيته فرحاً.|وقد انتظرته خاصةً.|ثم خرج.");
}

#[test]
fn single_marks_behind_a_stop() {
    check("bn", "তিনি বলেন, ‘আমরা যাব।’|পরে তিনি চলে যান।|‘কেন?’|কেউ জানে না।");
    check("ne", "उनले भने, ‘हामी जान्छौं ।’|पछि उनी गए ।");
    // In Urdu the marks stand either way round.
    check("ur", "اس نے کہا کہ ’ہم جائیں گے۔‘|پھر وہ گھر گیا۔|’میں نے دیکھا۔‘ ماں نے کہا۔|’وہ آئے گا۔‘");
    check("ur", "اس نے کہا کہ ‘ہم جائیں گے۔’|پھر وہ گھر گیا۔|‘میں نے دیکھا۔’ ماں نے کہا۔");
    check("hi", "उसने कहा, ‘‘मैं जाता हूँ..’’|‘वह घर गया’ सबने कहा।");
}

#[test]
fn joints() {
    // Both words stand alone in the text.
    check("hi", "वह कल शहर गया था।|बाजार बंद थे|दुकानदार परेशान दिखे। सभी दुकानदार घर गए और बाजार बंद रहा।");
    check("ko", "시장은 어제 떠났다.|새로운 시작과 준비|지난 월요일 그는 다시 왔다고 말했다.");
    // Or the first stands there with an ending.
    check("ko", "준비를 마친 도서관은 조용했다.|새로운 시작과 준비|도서관은 다시 문을 연다.");
    check("ko", "준비된 책상과 도서관은 조용했다.|새로운 시작과 준도서관은 다시 문을 연다.");
    // What is written as one twice is one word.
    check("fa", "آب رود به خانه آمد. رودخانه پر از آب رودخانه بود.");
    // A word of the opener's sentence stands behind it; what only looks like one goes on.
    check("fa", "مرد به خانه برگشت.|آینده محیط زیست|با این حال همه آمدند.");
    check("mr", "तो काल गेला.|नागरिकांची नाराजी|दरम्यान, कोणीही आले नाही. त्यामुळे काम थांबले.");
    check("mr", "विरोधी पक्षनेत्यांनी त्यांनी सांगितले ते ऐकले.");
    check("ur", "وہ کل گیا۔|اجلاس میں احساس کے ساتھ بات ہوئی۔");
    check("zh", "他走了。|小镇的新生活|不过，没有人来。");
    // Letters that only begin words.
    check("ar", "عاد الرجل إلى بيته.|مخاوف الصيادين|إنهم ينتظرون والإبل كثيرة بإذن الله.");
    check("ta", "அவன் நேற்று சென்றான்.|புதிய வீடுகள்|இது பெரிய ஊர்.");
    check("te", "అతను నిన్న వెళ్లాడు.|కొత్త ఇళ్లు|ఇది పెద్ద ఊరు. ఐఏఎస్ వచ్చారు.");
    // What is longer than a heading is none, nor are words in a script that parts none with spaces.
    check(
        "hi",
        "वह कल शहर गया था।|पूरे शहर में सुबह से लेकर देर रात तक हर गली और हर मोड़ पर सारे बाजार बंद थेदुकानदार परेशान दिखे। \
         सभी दुकानदार घर गए और बाजार बंद रहा।",
    );
    check("ja", "彼は静かに待つ しかしその一方");
    // Three letters are enough for the second word, but more for one that may end another; the last word of a line
    // falls into two, the first does not.
    check("hi", "बाजार बंद है|शहर में लोग परेशान दिखे। बाजार से शहर तक।");
    check("hi", "वह कल शहरमें था। शहर बंद है।");
    check("ko", "시장은 준비도서관 떠났다. 시장 준비 도서관");
    check("hi", "वह कल शहर गया था। सभी दुकानदार घर गए और बाजार बंद थे|दुकानदार");
    check("hi", "बाजारदुकानदार परेशान दिखे। सभी दुकानदार घर गए और बाजार बंद रहा।");
    // A word that opens sentences may stand glued to any other, but ends none.
    check("ar", "عاد الرجل إلى بيته.|مطالب جديدة|وأكدت البلدية أن الماء سيعود.");
    // Nor is a word parted at a joiner, nor one in quotation marks behind a figure.
    check("fa", "مرد به خانه برگشت.|پایان کار|رئیس شورا از آن خبر داد. نایب‌رئیس آمد.");
    check("ko", "그는 어제 떠났다.|◇ \"아이들이 없는 마을\"|주민들은 언제나 붐빈다.");
    check("zh", "他走了。|一、小镇的新生活|数据显示，花开了。");
    check("ar", "عاد الرجل إلى بيته.|مطالب جديدة استقالت منها البلدية أمس.");
    check("ar", "عاد الرجل إلى بيته.|مخاوف الصيادين|يقول الرجل إنه ينتظر. وسيقول الرجل ذلك.");
    check("fa", "مرد به خانه برگشت.|پایان کار قاچاقچیان|سرهنگ رضایی از آن خبر داد.");
    check("hi", "वह कल शहर गया था।|किसानों की मांग|लेकिन कोई नहीं आया।");
    check("hi", "वह कल शहर गया था।|किसानों को होगा फायदा|स्थानीय लोग नहीं आए।");
    check("ja", "彼は帰った。|静かな町の一日|しかし、誰も来ない。");
    check(
        "ja",
        "彼は帰った。町はその日もまた、静かだった。彼（町の代表しかし、若い）も来た。町しかし、静かだ。",
    );
    check("zh", "他走了。|小镇的新生活|然而，没有人来。");
    check("zh", "他走了。除此外，没有人来。");
    // A heading with a figure ends before what opens paragraphs.
    check("ko", "그는 어제 떠났다.|◇새로운 시장의 실험|이곳은 언제나 붐빈다.");
    check("ko", "그는 어제 떠났다.|새로운 시장의 실험이곳은 언제나 붐빈다.");
    check("ko", "그는 어제 떠났다.|◇\"월급보다 보람\"|이들은 언제나 붐빈다.");
    check("ko", "그는 어제 떠났다.|\"월급보다 보람\"이들은 언제나 붐빈다.");
    check("ko", "그는 어제 떠났다.|\"월급보다 보람\"|하지만 모두 떠났다. 그는 \"너무 덥다\"하지만 남았다.");
    // A quotation of one word, or with a particle, goes on; a compound stays whole.
    check("ko", "그는 '새 출발 선언'이라고 말했다.|시장 '봄'이 온다며 '우리 모두 함께'라는 글을 썼다.");
    check("ar", "قال عبدالله إن عبد الكريم غادر مع الله في قلبه.|ثم عاد.");
    // No paragraph ends within brackets; signs and labels begin one.
    check(
        "ja",
        "彼は「待つ。そして行く。必ず行く」と話した。|◆次の予定は未定だ。|【東京】発表は来週になる。",
    );
    check("ja", "「長い一日だった。もう帰る」|東京の男性は静かにそう話した。");
    check("ja", "公園はとても静か。。。|花がきれいでした|雨の日も来ます");
}

#[test]
fn marks_and_signs() {
    for (language, text) in [
        ("ja", "会場は静かだった（◆は新作）という。|◆次の予定は未定だ"),
        ("ja", "「【速報】は誤り」と話した|【東京】発表は来週になる。"),
        ("ja", "◆静かな町「春」|「長い一日だった」"),
        ("ja", "静かな町「春」「長い一日だった」"),
        ("ja", "春が来た♪|花がきれい・・|雨の日も静か・花がきれい"),
        ("ko", "그는 말했다…그리고 떠났다."),
        ("ko", "그는 \"새로운 출발을 한다\"고 말했다."),
        ("ko", "발표 \"새로운 출발을 한다\"|\"우리 모두 함께 간다\""),
        ("ko", "발표 '새로운 출발을 한다'|서울 시장은 떠났다"),
        ("ko", "발표 ‘새로운 출발을 한다’|서울 시장은 떠났다"),
        ("ko", "발표 “새로운 출발을 한다”|서울 시장은 떠났다"),
        ("ko", "발표 '출발'서울 시장은 떠났다"),
        ("ko", "그는 떠났다.|▶다음 소식"),
        ("ja", "「花は『春』東京の町」と話した"),
        ("ja", "「長い一日だった。もう帰る」と静かに話した"),
        ("ja", "「長い一日」東京の男性は静かに話した"),
        ("ja", "静かな町「待つ。」東京の男性は静かに話した"),
        ("ko", "발표 [사진=뉴스 제공]|서울 시장은 떠났다"),
        ("ko", "발표 [사진=뉴스 제공]|지난 월요일 시장은 떠났다"),
        ("ko", "발표 '새로운 출발'|지난 월요일 시장은 떠났다"),
        ("ko", "발표 '새로운 출발'이라고 시장은 말했다"),
        ("ar", "قالت \"لن نغادر.\"|ثم عادت. قال «لن نغادر.»|ثم عاد"),
        ("ar", "قالت \"سنغادر\"ثم عادت"),
        ("he", "צה\"ל הודיע, \"הולכים\"היום"),
        ("bn", "তিনি বলেন, \"আমরা যাব।\"|পরে তিনি চলে যান।"),
        ("ar", "قال إنه سيعود|- وقالت إنها تنتظر"),
        ("ar", "قال إنه سيعود (5)- وقالت إنها تنتظر"),
        ("ko", "서울-부산 고속도로는 3.5 킬로미터"),
        ("hi", "उसने कहा ‘मैं आता हूँ’|वह घर गया"),
        ("hi", "उसने कहा “मैं आता हूँ”|“वह घर गया”"),
    ] {
        check(language, text);
    }
}

#[test]
fn letters_and_endings() {
    for (language, text) in [
        // Letters that only end words.
        ("ar", "غادر إلى المدينة|وقالت إنها تنتظر"),
        ("ar", "عاد إلى المستشفى|لم يغادر موسىٰ"),
        ("he", "הוא הלך לביתם|היא חיכתה לו שם"),
        // Letters of two scripts.
        ("hi", "वह घर गया|BBC|ने कहा"),
        ("ja", "当社は静かに話した|Copyright 新聞社"),
        ("ja", "当社は静かに話した Copyright 新聞社"),
        ("en", "The word 花 is in a new beginning|The council met."),
        // How sentences end where no space parts words, and how they go on.
        ("th", "เขาไปตลาดเป็นต้น|เธอรออยู่ที่บ้าน"),
        ("ja", "花がきれいです|東京は静かな町（笑）|花がきれいですがまだ静かな町（春）東京の町"),
        ("ja", "彼は学生だ|東京は静かな町"),
        ("ja", "花がきれいです、東京は静かな町"),
        ("ja", "彼は未だ東京の町"),
        ("ja", "花は静かだ東京の町"),
        ("ja", "花は5だ東京の町"),
    ] {
        check(language, text);
    }
}

#[test]
fn dates_and_datelines() {
    for text in [
        "2023.|그는 떠났다",
        "그는 떠났다.|■ \"봄이 온다\" 새로운 시작|20일 서울시는 떠났다. 제20일 서울시는 코로나19일 때 떠났다",
        "발표|☞다음 소식",
        "발표 2020-10-04|그는 떠났다",
        "발표 2020-1004그는 떠났다",
        "발표 20:27|[서울=뉴스 제공] 그는 떠났다",
        "발표 20:27그는 떠났다",
        "발표 20-27[서울=뉴스 제공] 그는 떠났다",
        "그는 어제 서울에서 다시 떠났다고 한다 lee@example.kr|<저작권자 새 소식>",
        // A block that is but a bracket goes on.
        "그는 떠났다.|[서울=뉴스 제공]그는 다시 돌아왔다.",
    ] {
        check("ko", text);
    }
}

#[test]
fn parts_with_a_number_and_questions() {
    for (language, text) in [
        (
            "ja",
            "花がきれい。|1. 水をやる花がきれい。|2、風をあてる。|（三）春を待つ。次は3、4人だ。二、三人だ。",
        ),
        ("zh", "他走了。|一、政策给力，农民放心。|（二）他走了“好。”|三、他来了。"),
        ("zh", "他走了。|1. 他走了吗？|他走了。他走了吗？他走了。"),
        ("ja", "町は静かだ。|―― なぜですか。|花がきれいだからです。|――春は？|好きです。花は。好きです。"),
        ("ja", "「花がきれい。1. 水をやる」と話した。"),
        // Behind a sign stands a heading, behind it what opens a paragraph.
        ("ja", "花がきれい。|■花の重み|一方で、花は好きです。花の一方で、花。"),
    ] {
        check(language, text);
    }
}

#[test]
fn who_wrote_it() {
    check("ja", "来年は元に戻す方針だ。|（山田花子）");
    check("ja", "来年は元に戻す方針だ。（山田花子）続く");
    check("ja", "来年は元に戻す方針だ。（山田、花子）");
    check("zh", "他昨天走了。|来源：新报。他昨天走了（下午）|编辑：李明");
}

#[test]
fn who_said_it_stands_behind_the_quotation() {
    let sentence = "花".repeat(120);
    check("zh", &format!("“{sentence}。”店主李明说，他走了。"));
    check("zh", &format!("“{sentence}。”店主告诉大家。"));
    check("zh", &format!("“{sentence}。”|店主李明走了，他说。"));
    check("zh", &format!("“{sentence}。”|店主李明说：“他走了。”"));
    check("zh", "「花開了。我來看。」李明說，他走了。");
    check("zh", &format!("“{sentence}。”|据介绍，他走了。"));
}

#[test]
fn a_stop_ends_a_block_of_the_length_of_a_paragraph() {
    let sentence = |length: usize| format!("{}。", "花".repeat(length - 1));
    // With the sentence behind it, it would have so many characters; with one less it is none.
    for (language, opener, least) in
        [("ja", "", 170), ("ja", "一方", 140), ("zh", "", 115), ("zh", "另外", 90)]
    {
        let next = format!("{opener}{}", sentence(30 - opener.chars().count()));
        check(language, &format!("{}|{next}", sentence(least - 30)));
        check(language, &format!("{}{next}", sentence(least - 31)));
    }
    // A short one is none, whatever follows; a long one is, whatever follows.
    check("ja", &format!("{}|{}", sentence(30), sentence(200)));
    check("ja", &format!("{}{}", sentence(29), sentence(200)));
    check("ja", &format!("{}|花", sentence(170)));
    // What is within brackets ends no sentence.
    check("ja", &format!("{}|「花。{}」と話した。", sentence(100), sentence(61)));
    for (language, stop, least) in [("ja", "！", 15), ("zh", "？", 30)] {
        let grown = format!("{}{stop}", "花".repeat(least - 1));
        check(language, &format!("{grown}|花"));
        check(language, &format!("{}花", grown.replacen('花', "", 1)));
    }
    // The stop of a quotation stands within its marks.
    check("zh", &format!("{}“花。”|花", "花".repeat(110)));
    check("zh", &format!("{}“花。”花", "花".repeat(109)));
    check("zh", &format!("{}“花。花”花", "花".repeat(120)));
    // Within brackets none ends, unless they are never closed.
    let long = "花".repeat(120);
    check("ja", &format!("「{long}。花」と話した"));
    check("ja", &format!("「花{}。|花", long.repeat(3)));
    check("ja", &format!("花花花「{}。|花", long.repeat(3)));
}

#[test]
fn lines_of_a_text_without_stops() {
    for text in [
        "我們一早出門去看山上的花和樹木|這裡的花開得很好看很多人都來拍照|然後大家一起下山吃飯",
        // A letter that links, a short line, a quotation.
        "我們一早出門去看山上的花和樹木在這裡的花開得很好看很多人都來拍照|然後大家一起下山吃飯",
        "我們出門這裡的花開得很好看很多人都來拍照|然後大家一起下山吃飯",
        "我們一早出門去看「山上的花和樹木這裡的花開得很好看」很多人都來拍照|然後大家一起下山吃飯",
        "我們一早出門去看\"山上的花和樹木這裡的花開得很好看\"很多人都來拍照|然後大家一起下山吃飯",
        "我們一早出門去看山上的花（圖片很好）|花開得很好看很多人都來拍照然後大家一起下山吃飯",
        "我們一早出門，去看山上的花和樹木這裡的花開得很好看。",
    ] {
        check("zh", text);
    }
}

#[test]
fn a_space_behind_a_wide_stop_begins_a_paragraph() {
    for (language, text) in [
        ("ja", "彼は月曜日に出た。|　彼女は待つ。短い文だ。|　花が咲いた。"),
        ("ja", "彼は月曜日に出た。| 彼女は待つ。短い文だ。| 花が咲いた。"),
        ("ja", "彼は月曜日に出た。|　彼女は待つ。短い文だ。"),
        // A question has a space behind it within a paragraph, as a name has one.
        ("ja", "彼は出た。|　なぜか？　彼女は待つ。|　花が咲いた。花子　春が待つ。"),
        ("ja", "「彼は出た。　彼女は待つ。　花が咲いた」と話した。"),
        // What has no space before it, and no stop, is a heading.
        (
            "ja",
            "彼は出た。|　彼女は待つ。|静かな町、春へ|　花が咲いた。|　町は静かだ。|「また来る」|　春を待つ。",
        ),
        ("ja", "彼は出た。|　彼女は待つ。|　春が来た。|静かな町　春の祭り|　花が咲いた。"),
        ("ja", "彼は出た。|　彼女は待つ。静かな町　花が咲いた。"),
        ("zh", "他走了。|　　她等着。|　　春天来了。|“先来，再走”|　　花开了。"),
    ] {
        check(language, text);
    }
    // Then no length tells, nor does a quotation.
    let long = "花".repeat(120);
    check("ja", &format!("{long}。|　{long}。{long}。|　「花。花」花「花。」花。（花子）"));
    check("zh", &format!("他走了。|　　{long}。“他走了。”{long}。|　　她等着。"));
}

#[test]
fn turns_of_an_interview() {
    for (language, text) in [
        ("ja", "町は静かだ。|――今後は。|「未定です」|――春は。|「花が咲く。楽しみです」|――花は。"),
        ("zh", "他走了。|记者：你为什么来？|李明：花开了。我来看。|记者：好看吗？|李明：好看。"),
        ("zh", "他走了。|　　李明：你来吗？|　　王红：花开了。|　　她等着。"),
        ("zh", "他走了。他说：“花开了。”他说：“好看。”"),
        ("zh", "他走了。王红：花开了。李明：好看。"),
        ("ko", "그는 떠났다.|-왜 떠났나.|\"봄이 왔다.\"|-이제는 어디로 가나."),
    ] {
        check(language, text);
    }
}

#[test]
fn facts_with_labels() {
    check("ja", "【花の店】町1-2-3|電話：03-1234|営業時間：9時～17時（春まで）|定休日：月曜");
    check("ja", "「町1-2-3電話：03」と話した。町の電話：03");
    check("ko", "그는 어제 다시 떠났다고 말했다.|lee@example.kr|▶다음 소식");
}

#[test]
fn stops_and_quotations_of_india_and_thailand() {
    for (language, text) in [
        // The stop of a sentence may stand behind its mark.
        ("hi", "उसने कहा, “मैं जाता हूँ”। वह घर गया, फिर “रुको”।"),
        ("hi", "उसने कहा, 'मैं जाता हूँ।'|वह घर गया। वह बोला- मैं रुकूँगा।"),
        // Abbreviations.
        ("th", "เมื่อวันที่ 12 ก.ย. น.ส.เพ็ญศรี ส.ส.เชียงราย และ พล.ต.อ.สมชาย ไปตลาด"),
        // How sentences end.
        ("th", "เขาไปตลาด เธอกล่าวเพิ่มเติม|ฝนไม่ตกอีกด้วย|ตลาดยังเปิด"),
        ("th", "เขาไปตลาด \"ตลาดไกล มาก\" เธอกล่าว|ฝนไม่ตก \"ตลาดใกล้\" เธอกล่าวกับเขา"),
        ("th", "เขาไปเมื่อ 2 วันก่อน|\"เราไม่อยากไป ตลาดไกล\" นายสมชายกล่าว|ตลาดยังเปิด"),
        ("th", "เขาโพสต์ว่า\"เราไม่อยากไป ตลาดไกล\" นายสมชายกล่าวถึงตลาด"),
        ("th", "ตลาดปิดเมื่อวานนี้|นายสมชาย ใจดี ผู้ใหญ่บ้าน กล่าวว่า ตลาดยังเปิด เขารักนายสมชาย ใจดี มาก"),
        ("th", "ตำรวจสอบถามนายสมชาย ใจดี ผู้ใหญ่บ้าน กล่าวว่า ตลาดยังเปิด"),
        ("th", "เขาไปร้าน\"บ้านสวน ริมน้ำ\" เธอกล่าวว่าตลาดยังเปิด"),
        // What opens sentences has a space before it, but behind a few words.
        ("th", "เขาไปตลาดเมื่อวานนี้|อย่างไรก็ตาม เธอรออยู่ แต่อย่างไรก็ตาม เขากลับ"),
        ("th", "เขากลับไปแล้ว|ด้าน น.ส.เพ็ญศรี รออยู่"),
        // A quotation of several words with a space before it.
        ("th", "เขากล่าวว่า \"ปีนี้ ฝนน้อย\"|ตลาดยังเปิด"),
        ("th", "เขากล่าวว่า\"ปีนี้ ฝนน้อย\"ตลาดยังเปิด"),
        ("ar", "وقالت \"لن نغادر المدينة\"|ثم عادت إلى \"بيت الجبل الكبير\"في المدينة"),
        ("hi", "उसने \"मन की बात\"में कहा कि वह घर गया।"),
        ("th", "เขาไป \"บ้าน ริมน้ำ\"ของเธอ"),
        ("fa", "او گفت: «ما به خانه می‌رویم»|مرد به خانه برگشت."),
        ("he", "היא אמרה \"לא הולכים\"|הוא הלך. טענה בדבר \"הסתרת מידע\" נכונה."),
    ] {
        check(language, text);
    }
}

#[test]
fn abbreviations_and_initials() {
    check("hi", "यह डॉ.शर्मा ने कहा और वी.के. सिंह ने सुना।|वह घर गए।");
    check("gu", "આ વાત ડો.પટેલે કહી અને રૂ.500 આપ્યા છે.|તે ઘરે ગયા.");
    check("gu", "તે ઘરે છે.|ડો. પટેલ આવ્યા.");
    check("ar", "قال ذلك أ.د. سامي في القاهرة.|وعاد إلى البيت.");
}

#[test]
fn numbered_parts_of_a_text_without_stops() {
    check("th", "เราขอแนะนำสองอย่าง|1. แมว นอนเก่ง|2. หมา วิ่งเก่ง");
    // One alone is none, nor is a number out of order.
    check("th", "เราขอแนะนำสองอย่าง1. แมว นอนเก่ง");
    check("th", "เราขอแนะนำสองอย่าง2. หมา วิ่งเก่ง");
}

#[test]
fn a_heading_with_a_figure_ends_with_its_sentence() {
    check("ko", "그는 어제 떠났다.|■ 철길이 숲이 됐다|시는 나무를 심었다.");
    check("ko", "그는 어제 떠났다.|■ 철길이 숲이 됐다고 말했다 시는 나무를 심었다.");
    check("ko", "그는 어제 떠났다.|철길이 숲이 됐다시는 나무를 심었다.");
}
