//! The model as Python sees it: immutable objects, spans in code points.

mod article;
mod body;
mod dates;
mod diagnostic;
mod quote;

pub(crate) use article::{Article, Lede, Origin};
pub(crate) use body::{Block, Body};
pub(crate) use dates::{DateEvidence, PublicationDate};
pub(crate) use diagnostic::Diagnostic;
pub(crate) use quote::{Cue, Quote, Speaker};
