//! The dump format: where records begin, and what stands where in one.
//!
//! Everything here works on bytes and borrows from them: no file, no allocation, no error. Text between
//! records is an answer ([`Frame::Noise`]), a missing field is `None`.
//!
//! ```
//! let dump = b" date 2021-11 https://a.example/1\n\nOne\n\nBody.\n date 2021-12 https://a.example/2\n\nTwo\n";
//! let titles: Vec<_> = newsdump::records(dump).map(|record| record.title().unwrap()).collect();
//! assert_eq!(titles, [b"One", b"Two"]);
//! ```

mod blanks;
mod framing;
mod header;
mod record;
mod stamp;
mod writer;

pub use framing::{Frame, Framer, Frames, MAX_HEADER};
pub use header::Header;
pub use record::{RawRecord, Records, records};
pub use stamp::Stamp;
pub use writer::{dump_text, write_dump};

pub(crate) use blanks::{first_line, line_end};
pub(crate) use header::looks_like_header;
