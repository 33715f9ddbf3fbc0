//! Exports: articles as JSON Lines and CSV.
//!
//! JSON is the serde form of [`Article`]: one object a line, spans in code points.
//!
//! ```
//! let article = newsdump::parse(" date 2021-11 https://a.example/\n\nT\n\nBody.")?;
//! let json = newsdump::export::to_json(&article);
//! assert!(json.starts_with(r#"{"date":"2021-11-01","date_precision":"month""#));
//! # Ok::<(), newsdump::Error>(())
//! ```

use crate::article::Article;

/// An article as one line of JSON, without a line end.
///
/// ```
/// let json = newsdump::export::to_json(&newsdump::Article::default());
/// assert!(!json.contains('\n'));
/// ```
pub fn to_json(article: &Article) -> String {
    // The model holds nothing that JSON cannot: no maps with other keys than text, no failing conversions.
    serde_json::to_string(article).unwrap_or_default()
}
