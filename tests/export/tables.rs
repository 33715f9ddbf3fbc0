//! Tables against JSON, and files against tables.

use super::{articles, rows::rows};
use arrow_ipc::reader::FileReader;
use newsdump::{
    Article, Field, ParseOptions, RULES_VERSION, ReadOptions,
    export::{
        ArrowFile, JsonLines, ParquetFile, SCHEMA_VERSION,
        arrow::{
            self, BATCH_BYTES, BatchBuilder, Batches,
            arrow_array::{Array, RecordBatch, StructArray, cast::AsArray},
            arrow_schema::DataType,
        },
    },
};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use serde_json::Value;

fn batch(articles: &[Article], fields: &[Field]) -> RecordBatch {
    let mut builder = BatchBuilder::new(fields);
    articles.iter().for_each(|article| builder.push(article));
    builder.finish().unwrap()
}

#[test]
fn say_what_json_says() {
    let articles = articles();
    for fields in [Field::ALL, Field::TABLE, Field::JSON, &[Field::Quotes, Field::Date]] {
        let mut lines = JsonLines::new(Vec::new(), fields);
        articles.iter().for_each(|article| lines.write(article).unwrap());
        let lines = String::from_utf8(lines.into_inner()).unwrap();
        let rows = rows(&batch(&articles, fields));
        assert_eq!(rows.len(), articles.len());
        for (row, line) in rows.iter().zip(lines.lines()) {
            assert_eq!(*row, serde_json::from_str::<Value>(line).unwrap());
        }
    }
}

#[test]
fn quotes_are_rows_of_their_own() {
    let articles = articles();
    let flat = rows(&arrow::quotes(&articles).unwrap());
    let nested = rows(&batch(&articles, Field::TABLE));
    let mut expected = Vec::new();
    for row in &nested {
        for quote in row["quotes"].as_array().unwrap() {
            let (cue, speaker) = (&quote["cue"], &quote["speaker"]);
            expected.push(serde_json::json!({
                "file": row["origin"]["file"], "record": row["origin"]["record"],
                "date": row["date"], "date_precision": row["date_precision"], "url": row["url"],
                "title": row["title"], "outlet": row["outlet"], "language": row["language"],
                "place": quote["place"], "start": quote["start"], "end": quote["end"],
                "text": quote["text"], "kind": quote["kind"], "rule": quote["rule"],
                "cue": cue["text"], "cue_start": cue["start"], "cue_end": cue["end"],
                "speaker": speaker["text"], "speaker_place": speaker["place"],
                "speaker_start": speaker["start"], "speaker_end": speaker["end"],
                "speaker_name": speaker["name"], "speaker_rule": speaker["rule"],
            }));
        }
    }
    assert!(flat.iter().any(|row| row["speaker"].is_null()) && flat.iter().any(|row| row["cue"].is_string()));
    assert_eq!(flat, expected);
}

/// Checks that what the schema allows no null holds none, not even beneath a null.
fn assert_nulls_where_allowed(array: &dyn Array) {
    match array.data_type() {
        DataType::LargeList(_) => assert_nulls_where_allowed(array.as_list::<i64>().values()),
        DataType::Struct(fields) => {
            for (field, column) in fields.iter().zip(array.as_struct().columns()) {
                assert!(field.is_nullable() || column.null_count() == 0, "{field}");
                assert_nulls_where_allowed(column);
            }
        }
        _ => {}
    }
}

#[test]
fn nulls_stand_where_the_schema_allows_them() {
    let mut articles = articles();
    articles.push(Article::default());
    assert!(articles.iter().flat_map(|article| &article.quotes).any(|quote| quote.speaker.is_none()));
    assert_nulls_where_allowed(&StructArray::from(batch(&articles, Field::ALL)));
}

#[test]
fn spans_slice_to_their_texts() {
    let mut seen = 0;
    for row in rows(&batch(&articles(), Field::TABLE)) {
        let texts = |place: &str| match place {
            "title" => row["title"].as_str(),
            "lede" => row["lede"]["text"].as_str(),
            _ => row["raw"].as_str(),
        };
        let of = |span: &Value, place: &str| {
            let points = |name: &str| span[name].as_u64().unwrap() as usize;
            let (start, end) = (points("start"), points("end"));
            texts(place).unwrap().chars().skip(start).take(end - start).collect::<String>()
        };
        for quote in row["quotes"].as_array().unwrap() {
            let place = quote["place"].as_str().unwrap();
            assert_eq!(of(quote, place), quote["text"].as_str().unwrap());
            if let (speaker, Some(text)) = (&quote["speaker"], quote["speaker"]["text"].as_str()) {
                assert_eq!(of(speaker, speaker["place"].as_str().unwrap()), text);
            }
            if let Some(text) = quote["cue"]["text"].as_str() {
                assert_eq!(of(&quote["cue"], place), text);
            }
            seen += 1;
        }
        let blocks: Vec<_> =
            row["blocks"].as_array().unwrap().iter().map(|block| of(block, "body")).collect();
        assert_eq!(blocks.join("\n\n"), row["text"].as_str().unwrap());
    }
    assert!(seen > 0);
}

#[test]
fn files_give_the_table_back() {
    let articles = articles();
    let table = batch(&articles, Field::TABLE);

    let mut file = ArrowFile::new(Vec::new(), Field::TABLE).unwrap();
    articles.iter().for_each(|article| file.write(article).unwrap());
    let bytes = file.into_inner().unwrap();
    let reader = FileReader::try_new(std::io::Cursor::new(bytes), None).unwrap();
    assert_eq!(reader.schema(), table.schema());
    assert_eq!(reader.map(Result::unwrap).collect::<Vec<_>>(), std::slice::from_ref(&table));

    let mut file = ParquetFile::new(tempfile::tempfile().unwrap(), Field::TABLE).unwrap();
    articles.iter().for_each(|article| file.write(article).unwrap());
    let reader = ParquetRecordBatchReaderBuilder::try_new(file.into_inner().unwrap()).unwrap();
    let entries = reader.metadata().file_metadata().key_value_metadata().unwrap().clone();
    for (key, value) in [("newsdump.schema", SCHEMA_VERSION), ("newsdump.rules", RULES_VERSION)] {
        assert!(entries.iter().any(|it| it.key == key && it.value.as_deref() == Some(value)), "{key}");
    }
    let read: Vec<_> = reader.build().unwrap().map(Result::unwrap).collect();
    assert_eq!(read.iter().flat_map(rows).collect::<Vec<_>>(), rows(&table));
}

#[test]
fn files_without_articles_have_a_schema() {
    let bytes = ArrowFile::new(Vec::new(), Field::TABLE).unwrap().into_inner().unwrap();
    let reader = FileReader::try_new(std::io::Cursor::new(bytes), None).unwrap();
    assert_eq!(reader.schema(), arrow::schema(Field::TABLE));
    let file = ParquetFile::new(tempfile::tempfile().unwrap(), Field::TABLE).unwrap();
    let reader = ParquetRecordBatchReaderBuilder::try_new(file.into_inner().unwrap()).unwrap();
    assert_eq!(reader.schema().fields(), arrow::schema(Field::TABLE).fields());
}

#[test]
fn batches_are_bounded_by_rows_and_by_bytes() {
    let mut article = Article::default();
    article.body.raw = "x".repeat(1 << 20);
    let many = std::iter::repeat_n(&article, 100);
    let sizes = |batches: Vec<RecordBatch>| batches.iter().map(RecordBatch::num_rows).collect::<Vec<_>>();
    let full = BATCH_BYTES >> 20;
    let expected = [vec![full; 100 / full], vec![100 % full]].concat();
    assert_eq!(sizes(arrow::batches(many.clone(), &[Field::Raw]).unwrap()), expected);
    assert_eq!(sizes(arrow::batches(many, &[Field::Title]).unwrap()), [100]);
    let mut builder = BatchBuilder::new(&[]).most_rows(60);
    (0..59).for_each(|_| builder.push(&article));
    assert!(!builder.is_full());
    builder.push(&article);
    assert!(builder.is_full());
}

#[test]
fn row_groups_are_bounded() {
    let mut file = ParquetFile::new(tempfile::tempfile().unwrap(), &[Field::Raw]).unwrap();
    let mut article = Article::default();
    let mut number = 1u64;
    for _ in 0..60 {
        // What no compression makes small.
        let words = std::iter::repeat_with(|| {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            format!("{number:016x}")
        });
        article.body.raw = words.take(1 << 16).collect();
        file.write(&article).unwrap();
    }
    let reader = ParquetRecordBatchReaderBuilder::try_new(file.into_inner().unwrap()).unwrap();
    assert!(reader.metadata().num_row_groups() > 1);
    assert_eq!(reader.build().unwrap().map(|batch| batch.unwrap().num_rows()).sum::<usize>(), 60);
}

/// What there is to say of each row group waits in memory for the end of the file.
#[test]
fn row_groups_hold_many_articles() {
    let body = "“We won,” said Joan Lee. ".repeat(40);
    let dump = format!(" date 2021-11 https://a.example/\n\nA title\n\n{body}\n");
    let article = newsdump::parse(&dump).unwrap();
    assert_eq!(article.quotes.len(), 40);
    let mut file = ParquetFile::new(tempfile::tempfile().unwrap(), Field::TABLE).unwrap();
    (0..6_000).for_each(|_| file.write(&article).unwrap());
    let reader = ParquetRecordBatchReaderBuilder::try_new(file.into_inner().unwrap()).unwrap();
    assert_eq!(reader.metadata().num_row_groups(), 1);
    let columns = reader.metadata().row_group(0).columns();
    let has_statistics = |name: &str| {
        columns.iter().any(|column| column.column_path().string() == name && column.statistics().is_some())
    };
    assert!(has_statistics("title") && has_statistics("origin.start"));
    assert!(!has_statistics("quotes.list.item.start"));
}

/// A folder of two files and a broken one between them.
fn a_folder_with_a_broken_file() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let record = format!(" date 2021-11 https://a.example/\n\nA title\n\n{}\n", "A body. ".repeat(500));
    let text = record.repeat(400);
    for name in ["a.txt", "c.txt"] {
        std::fs::write(folder.path().join(name), &text).unwrap();
    }
    // The magic number of gzip, and nothing behind it.
    std::fs::write(folder.path().join("b.txt"), b"\x1f\x8b\x08").unwrap();
    folder
}

#[test]
fn an_error_among_the_articles_costs_no_row() {
    let folder = a_folder_with_a_broken_file();
    let fields = [Field::Title, Field::Origin];
    let options = ReadOptions::new().parse(ParseOptions::new().only(&fields));
    let mut batches = Batches::new(options.from_path(folder.path()).unwrap(), &fields);
    let (mut rows, mut errors) = (0, 0);
    for batch in &mut batches {
        match batch {
            Ok(batch) => rows += batch.num_rows(),
            Err(error) => {
                errors += 1;
                assert!(error.to_string().contains("b.txt"), "{error}");
            }
        }
    }
    assert_eq!((rows, errors), (800, 1));
    assert!(batches.next().is_none());
}

#[cfg(feature = "parallel")]
#[test]
fn batches_are_the_same_with_any_number_of_threads() {
    let folder = a_folder_with_a_broken_file();
    let batches = |threads| -> Vec<_> {
        let parse = ParseOptions::new().detect_language(false).restore(false).quotes(false);
        let reader = ReadOptions::new().parse(parse).threads(threads).from_path(folder.path()).unwrap();
        Batches::new(reader, Field::TABLE).map(|batch| batch.map_err(|error| error.to_string())).collect()
    };
    let one = batches(1);
    assert!(one.len() > 3 && one.iter().any(Result::is_err));
    for threads in [2, 8] {
        assert!(batches(threads) == one, "{threads} threads");
    }
}

#[test]
fn what_is_not_asked_for_changes_nothing_else() {
    let folder = super::fixtures::folder();
    let read = |parse: ParseOptions| -> Vec<Article> {
        let reader = ReadOptions::new().parse(parse).from_path(&folder).unwrap();
        reader.map(Result::unwrap).collect()
    };
    let all = read(ParseOptions::new());
    for field in Field::ALL {
        let only = read(ParseOptions::new().only(&[*field]));
        assert_eq!(batch(&only, &[*field]), batch(&all, &[*field]), "{field}");
    }
}

#[test]
fn text_is_null_where_nothing_was_restored() {
    let record = " date 2021-11 https://a.example/\n\nT\n\nBody.";
    let article = ParseOptions::new().restore(false).parse(record).unwrap();
    assert_eq!(rows(&batch(&[article], &[Field::Text]))[0]["text"], Value::Null);
    let article = newsdump::parse(" date 2021-11 https://a.example/\n\nT").unwrap();
    assert_eq!(rows(&batch(&[article], &[Field::Text]))[0]["text"], "");
}

#[test]
fn diagnostics_are_a_table_of_their_own() {
    let found: Vec<_> = articles().into_iter().flat_map(|article| article.diagnostics).collect();
    let table = rows(&arrow::diagnostics(&found).unwrap());
    for (row, found) in table.iter().zip(&found) {
        assert_eq!(row["code"], found.code.as_str());
        assert_eq!(row["line"], found.position.line);
        assert_eq!(row["after"], found.after);
    }
    assert_eq!(table.len(), found.len());
    assert_eq!(arrow::diagnostics(&[]).unwrap().num_rows(), 0);
}
