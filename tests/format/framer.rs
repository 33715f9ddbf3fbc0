//! The framer, stepped by hand: buffers that end too early, and input that begins in the middle.

use newsdump::format::{Frame, Framer, MAX_HEADER};

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
fn a_date_ends_where_neither_digit_nor_hyphen_follows() {
    for (date, header) in [("2021-11", true), ("2021-11-11", true), ("2021-11-", false), ("2021-111", false)]
    {
        let text = format!("date {date} https://a.example/\n");
        let framed = Framer::new().next_frame(text.as_bytes(), true);
        assert_eq!(matches!(framed, Frame::Record(_)), header, "{text}");
    }
}

#[test]
fn the_middle_begins_with_noise_be_it_nothing() {
    let mut framer = Framer::in_the_middle(true);
    assert_eq!(framer.next_frame(HEADER, true), Frame::Noise(0..0));
    assert_eq!(framer.next_frame(HEADER, true), Frame::Record(0..HEADER.len()));
}

#[test]
fn the_middle_of_a_line_begins_no_record_nor_does_a_damaged_header() {
    assert_eq!(Framer::in_the_middle(false).next_frame(HEADER, true), Frame::Noise(0..HEADER.len()));
    let damaged = b"date 2021-11\nT\n";
    assert_eq!(Framer::in_the_middle(true).next_frame(damaged, true), Frame::Noise(0..damaged.len()));
    assert_eq!(Framer::new().next_frame(damaged, true), Frame::Record(0..damaged.len()));
}

#[test]
fn what_is_left_of_a_given_up_frame_begins_a_line_or_does_not() {
    let rest = [HEADER, b"\n", &vec![b'y'; MAX_HEADER - HEADER.len() - 1]].concat();
    for (before, noise) in [("x", 0..rest.len()), ("\n", 0..0)] {
        let mut framer = Framer::new();
        assert_eq!(framer.abandon(&[before.as_bytes(), &rest].concat()), 1);
        assert_eq!(framer.next_frame(&rest, true), Frame::Noise(noise));
    }
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
