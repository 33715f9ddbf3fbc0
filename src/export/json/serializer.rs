//! JSON text, as serde_json writes it. Most of what an article holds is text, and the bytes of it that must be escaped
//! are looked for here many at a time.

use serde::{
    Serialize, Serializer,
    ser::{Error as _, Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple},
};

/// Writes values to memory. There are no enums with fields and no named tuples in the JSON form.
pub(super) struct Json<'b>(pub(super) &'b mut Vec<u8>);

type Error = serde_json::Error;
type Result<T = ()> = std::result::Result<T, Error>;

impl Json<'_> {
    fn text(&mut self, text: &str) {
        self.0.push(b'"');
        let mut rest = text.as_bytes();
        while let Some((plain, [byte, behind @ ..])) =
            first_escaped(rest).and_then(|at| rest.split_at_checked(at))
        {
            self.0.extend_from_slice(plain);
            let escaped: &[u8] = match byte {
                b'"' => b"\\\"",
                b'\\' => b"\\\\",
                b'\n' => b"\\n",
                b'\r' => b"\\r",
                b'\t' => b"\\t",
                0x08 => b"\\b",
                0x0C => b"\\f",
                byte => &unicode_escape(*byte),
            };
            self.0.extend_from_slice(escaped);
            rest = behind;
        }
        self.0.extend_from_slice(rest);
        self.0.push(b'"');
    }

    /// A text that needs no escapes.
    fn name(&mut self, name: &'static str) {
        self.0.push(b'"');
        self.0.extend_from_slice(name.as_bytes());
        self.0.push(b'"');
    }
}

/// Where the first byte stands that must be escaped.
fn first_escaped(bytes: &[u8]) -> Option<usize> {
    let (chunks, rest) = bytes.as_chunks();
    let in_chunks = chunks.iter().enumerate().find_map(|(at, chunk)| Some(8 * at + first_of_eight(*chunk)?));
    in_chunks.or_else(|| match bytes.last_chunk() {
        // What was looked at already is plain.
        Some(last) => Some(bytes.len() - 8 + first_of_eight(*last)?),
        None => rest.iter().position(|byte| matches!(byte, ..b' ' | b'"' | b'\\')),
    })
}

/// The first of these bytes that must be escaped: a control character, a quotation mark or a backslash.
fn first_of_eight(bytes: [u8; 8]) -> Option<usize> {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    let word = u64::from_le_bytes(bytes);
    // The high bit of each byte that is less than `least`; above the first such byte, perhaps of others.
    let less = |word: u64, least: u8| word.wrapping_sub(u64::from(least) * ONES) & !word;
    let is = |byte: u8| less(word ^ (u64::from(byte) * ONES), 1);
    let found = (less(word, b' ') | is(b'"') | is(b'\\')) & (0x80 * ONES);
    (found != 0).then_some(found.trailing_zeros() as usize / 8)
}

/// `\u001f`
fn unicode_escape(byte: u8) -> [u8; 6] {
    let digit = |number: u8| if number < 10 { b'0' + number } else { b'a' + number - 10 };
    [b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte & 0xF)]
}

/// What stands between brackets.
pub(super) struct Items<'a, 'b> {
    json: &'a mut Json<'b>,
    is_first: bool,
    close: u8,
}

impl<'a, 'b> Items<'a, 'b> {
    fn open(json: &'a mut Json<'b>, open: u8, close: u8) -> Self {
        json.0.push(open);
        Self { json, is_first: true, close }
    }

    fn begin(&mut self) -> &mut Json<'b> {
        if !std::mem::take(&mut self.is_first) {
            self.json.0.push(b',');
        }
        self.json
    }

    fn close(self) {
        self.json.0.push(self.close);
    }
}

macro_rules! scalars {
    ($($name:ident: $type:ty,)+) => {$(
        fn $name(self, value: $type) -> Result {
            serde_json::to_writer(&mut *self.0, &value)
        }
    )+};
}

impl<'a, 'b> Serializer for &'a mut Json<'b> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Items<'a, 'b>;
    type SerializeTuple = Items<'a, 'b>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Items<'a, 'b>;
    type SerializeStruct = Items<'a, 'b>;
    type SerializeStructVariant = Impossible<(), Error>;

    scalars! {
        serialize_bool: bool,
        serialize_i8: i8,
        serialize_i16: i16,
        serialize_i32: i32,
        serialize_i64: i64,
        serialize_u8: u8,
        serialize_u16: u16,
        serialize_u32: u32,
        serialize_u64: u64,
        serialize_f32: f32,
        serialize_f64: f64,
        serialize_char: char,
        serialize_bytes: &[u8],
    }

    fn serialize_str(self, text: &str) -> Result {
        self.text(text);
        Ok(())
    }

    fn serialize_none(self) -> Result {
        self.0.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result {
        self.name(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, value: &T) -> Result {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result {
        Err(Error::custom(name))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'a, 'b>> {
        Ok(Items::open(self, b'[', b']'))
    }

    fn serialize_tuple(self, _: usize) -> Result<Items<'a, 'b>> {
        Ok(Items::open(self, b'[', b']'))
    }

    fn serialize_tuple_struct(self, name: &'static str, _: usize) -> Result<Impossible<(), Error>> {
        Err(Error::custom(name))
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Error>> {
        Err(Error::custom(name))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Items<'a, 'b>> {
        Ok(Items::open(self, b'{', b'}'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Items<'a, 'b>> {
        Ok(Items::open(self, b'{', b'}'))
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Error>> {
        Err(Error::custom(name))
    }
}

impl SerializeSeq for Items<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result {
        value.serialize(self.begin())
    }

    fn end(self) -> Result {
        self.close();
        Ok(())
    }
}

impl SerializeTuple for Items<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result {
        value.serialize(self.begin())
    }

    fn end(self) -> Result {
        self.close();
        Ok(())
    }
}

impl SerializeMap for Items<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Result {
        key.serialize(self.begin())
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result {
        self.json.0.push(b':');
        value.serialize(&mut *self.json)
    }

    fn end(self) -> Result {
        self.close();
        Ok(())
    }
}

impl SerializeStruct for Items<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, key: &'static str, value: &T) -> Result {
        self.begin().name(key);
        self.serialize_value(value)
    }

    fn end(self) -> Result {
        self.close();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn written(value: &impl Serialize) -> String {
        let mut written = Vec::new();
        value.serialize(&mut Json(&mut written)).unwrap();
        String::from_utf8(written).unwrap()
    }

    #[test]
    fn writes_what_serde_json_writes() {
        let every_char: String = ('\0'..='\u{2100}').collect();
        let value = json!({ every_char.as_str(): [every_char, null, true, -1, u64::MAX, 0.5, [], {}], "b": {"c": [1, 2]} });
        assert_eq!(written(&value), value.to_string());
        for (at, byte) in (0..100).flat_map(|at| [b'"', b'\n', 0x1F, b'\\', 0x7F].map(|byte| (at, byte))) {
            let text = format!("{}{}é{}", "a".repeat(at), char::from(byte), "b".repeat(40));
            assert_eq!(written(&text), Value::from(text).to_string());
        }
    }
}
