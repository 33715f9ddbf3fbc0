//! Both engines side by side.

use super::plain::{self, Fields, Stretch};
use chrono::Datelike;
use newsdump::format::{Frame, Frames, RawRecord};

/// Checks that both engines see the same records, noise and fields.
#[track_caller]
pub fn agree(input: &[u8]) {
    let fast: Vec<Stretch> = Frames::new(input)
        .map(|frame| match frame {
            Frame::Record(range) => Stretch::Record(range),
            Frame::Noise(range) => Stretch::Noise(range),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(fast, plain::stretches(input), "{:?}", input.escape_ascii().to_string());
    for stretch in fast {
        if let Stretch::Record(range) = stretch {
            let record = &input[range];
            assert_eq!(fast_fields(record), plain::fields(record), "{:?}", record.escape_ascii().to_string());
        }
    }
}

fn fast_fields(record: &[u8]) -> Fields<'_> {
    let raw = RawRecord::new(record);
    Fields {
        date: raw.date_text(),
        url: raw.url(),
        title: raw.title(),
        headline: raw.headline(),
        lede: raw.lede(),
        stamp_day: raw.stamp().and_then(|stamp| {
            let day = stamp.day?.date();
            Some((day.year() as u32, day.month(), day.day()))
        }),
        outlet: raw.outlet(),
        body: raw.body(),
    }
}
