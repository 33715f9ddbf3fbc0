//! The framer, stepped by hand: buffers that end too early, and input that begins in the middle.

use newsdump::format::{Frame, Framer};

const HEADER: &[u8] = b"date 2021-11 https://a.example/";

#[test]
fn a_header_is_none_before_its_line_has_ended() {
    let mut framer = Framer::new();
    let mut text = [b"noise\n", HEADER].concat();
    assert_eq!(framer.next_frame(&text, false), Frame::NeedMore);
    text.extend_from_slice(b" and more words\n");
    assert_eq!(framer.next_frame(&text, true), Frame::Noise(0..text.len()));
}

#[test]
fn the_middle_begins_with_noise_be_it_nothing() {
    let mut framer = Framer::in_the_middle(true);
    assert_eq!(framer.next_frame(HEADER, true), Frame::Noise(0..0));
    assert_eq!(framer.next_frame(HEADER, true), Frame::Record(0..HEADER.len()));
}

#[test]
fn an_unfinished_frame_is_known_by_its_header() {
    let mut framer = Framer::new();
    let text = [b"noise\n", HEADER, b"\nT\n"].concat();
    assert_eq!(framer.next_frame(&text, false), Frame::Noise(0..6));
    assert_eq!(framer.next_frame(&text, false), Frame::NeedMore);
    assert!(framer.is_record(&text));
    let mut framer = Framer::new();
    assert_eq!(framer.next_frame(b"noise\n", false), Frame::NeedMore);
    assert!(!framer.is_record(b"noise\n"));
}
