//! Arrow tables say what JSON says, and JSON gives the article back.

use super::rows::rows;
use newsdump::{
    Article, Field, Reader,
    export::{JsonLines, arrow::BatchBuilder},
};

pub fn check(input: &[u8]) {
    let articles: Vec<_> = Reader::from_reader(input).filter_map(Result::ok).collect();
    let mut batch = BatchBuilder::new(Field::ALL);
    let mut lines = JsonLines::new(Vec::new(), Field::ALL);
    for article in &articles {
        batch.push(article);
        lines.write(article).unwrap();
        let json = serde_json::to_string(article).unwrap();
        assert_eq!(serde_json::from_str::<Article>(&json).unwrap(), *article);
    }
    let rows = rows(&batch.finish().unwrap());
    let lines = String::from_utf8(lines.into_inner()).unwrap();
    let said: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(rows, said);
}
