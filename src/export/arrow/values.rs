//! Arrays under construction: text, numbers, and structs and lists of these.
//!
//! A type says both what an array is in the schema and how it is filled, so that the two cannot differ.
//! Offsets have 64 bits: a column of any size can then be sorted and joined in one piece.

use arrow_array::{
    ArrayRef, LargeListArray, StructArray,
    builder::{BooleanBuilder, Date32Builder, Int64Builder, LargeStringBuilder},
};
use arrow_buffer::{NullBufferBuilder, OffsetBufferBuilder};
use arrow_schema::{ArrowError, DataType, FieldRef, Fields};
use chrono::{Datelike, NaiveDate};
use std::{fmt::Write, mem, sync::Arc};

/// An array under construction.
pub(super) trait Values: Sized + Send + 'static {
    /// None yet, and room for so many.
    fn with_room(rows: usize) -> Self;
    /// The type of the array. What it consists of is made once, so that tables share it.
    fn data_type() -> DataType;
    /// Adds a null.
    fn push_null(&mut self);
    /// Adds what stands beneath a null of a struct, where the schema allows no null.
    fn push_blank(&mut self);
    /// About how many bytes the values take.
    fn bytes(&self) -> usize;
    /// The array; the next one begins.
    fn finish(&mut self) -> Result<ArrayRef, ArrowError>;
}

/// Values that lists hold.
pub(super) trait Items: Values {
    /// Name and type of an item.
    fn item() -> FieldRef;
}

/// Values over a builder of Arrow's own.
macro_rules! leaf {
    ($(#[$meta:meta])* $name:ident($builder:ty): $data_type:ident, blank $blank:expr, |$room:ident| $new:expr, |$it:ident| $bytes:expr) => {
        $(#[$meta])*
        pub(super) struct $name($builder);

        impl Values for $name {
            fn with_room($room: usize) -> Self {
                Self($new)
            }

            fn data_type() -> DataType {
                DataType::$data_type
            }

            fn push_null(&mut self) {
                self.0.append_null();
            }

            fn push_blank(&mut self) {
                self.0.append_value($blank);
            }

            fn bytes(&self) -> usize {
                let $it = &self.0;
                $bytes
            }

            fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
                Ok(Arc::new(self.0.finish()))
            }
        }
    };
}

/// How many bytes most texts have at most: titles, addresses, names.
const USUAL_TEXT: usize = 64;

leaf! {
    /// Text.
    Text(LargeStringBuilder): LargeUtf8,
    blank "",
    |rows| LargeStringBuilder::with_capacity(rows, rows * USUAL_TEXT),
    |it| it.values_slice().len() + size_of_val(it.offsets_slice())
}

impl Text {
    /// None yet, and room for so many rows of so many bytes together.
    pub(super) fn with_room_for(rows: usize, bytes: usize) -> Self {
        Self(LargeStringBuilder::with_capacity(rows, bytes))
    }

    pub(super) fn push(&mut self, text: Option<&str>) {
        self.0.append_option(text);
    }

    /// Adds one text that is given in parts.
    pub(super) fn push_parts<'a>(&mut self, parts: impl Iterator<Item = &'a str>) {
        for part in parts {
            // Writing to memory does not fail.
            let _ = self.0.write_str(part);
        }
        self.0.append_value("");
    }
}

leaf! {
    /// Counts and places. Signed, so that differences are what one expects.
    Number(Int64Builder): Int64,
    blank 0,
    |rows| Int64Builder::with_capacity(rows),
    |it| size_of_val(it.values_slice())
}

impl Number {
    pub(super) fn push(&mut self, number: u64) {
        self.0.append_value(i64::try_from(number).unwrap_or(i64::MAX));
    }

    pub(super) fn push_option(&mut self, number: Option<u64>) {
        match number {
            Some(number) => self.push(number),
            None => self.push_null(),
        }
    }
}

leaf! {
    /// Yes or no.
    Flag(BooleanBuilder): Boolean,
    blank false,
    |rows| BooleanBuilder::with_capacity(rows),
    |it| size_of_val(it.values_slice())
}

impl Flag {
    pub(super) fn push(&mut self, flag: bool) {
        self.0.append_value(flag);
    }
}

leaf! {
    /// Days.
    Day(Date32Builder): Date32,
    blank 0,
    |rows| Date32Builder::with_capacity(rows),
    |it| size_of_val(it.values_slice())
}

impl Day {
    pub(super) fn push(&mut self, day: Option<NaiveDate>) {
        /// 1970-01-01 as a day of the common era.
        const EPOCH: i32 = 719_163;
        self.0.append_option(day.map(|day| day.num_days_from_ce() - EPOCH));
    }
}

/// Lists of values.
pub(super) struct List<V> {
    offsets: OffsetBufferBuilder<i64>,
    items: V,
}

impl<V> List<V> {
    /// Adds a list; `push` adds an item to it.
    pub(super) fn push<T>(&mut self, list: &[T], mut push: impl FnMut(&mut V, &T)) {
        list.iter().for_each(|item| push(&mut self.items, item));
        self.offsets.push_length(list.len());
    }
}

impl<V: Items> Values for List<V> {
    /// Without room for items: of most lists there are few, or none, and of what they consist of much.
    fn with_room(rows: usize) -> Self {
        Self { offsets: OffsetBufferBuilder::new(rows), items: V::with_room(0) }
    }

    fn data_type() -> DataType {
        DataType::LargeList(V::item())
    }

    /// Lists are empty where there is nothing.
    fn push_null(&mut self) {
        self.push_blank();
    }

    fn push_blank(&mut self) {
        self.offsets.push_length(0);
    }

    fn bytes(&self) -> usize {
        size_of_val::<[i64]>(&self.offsets) + self.items.bytes()
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        let offsets = mem::replace(&mut self.offsets, OffsetBufferBuilder::new(0)).finish();
        Ok(Arc::new(LargeListArray::try_new(V::item(), offsets, self.items.finish()?, None)?))
    }
}

/// Which values of a struct are not null.
pub(super) struct Validity(NullBufferBuilder);

impl Validity {
    pub(super) fn with_room(rows: usize) -> Self {
        Self(NullBufferBuilder::new(rows))
    }

    pub(super) fn push(&mut self, valid: bool) {
        self.0.append(valid);
    }

    pub(super) fn finish(&mut self, fields: Fields, arrays: Vec<ArrayRef>) -> Result<ArrayRef, ArrowError> {
        let len = self.0.len();
        let nulls = self.0.finish();
        Ok(Arc::new(StructArray::try_new_with_length(fields, arrays, nulls, len)?))
    }
}

/// Defines a struct of values. A field that may be null has a `?` behind its type.
macro_rules! row {
    (@nullable) => { false };
    (@nullable ?) => { true };
    (@absent $values:expr,) => { $values.push_blank() };
    (@absent $values:expr, ?) => { $values.push_null() };
    ($(#[$meta:meta])* $name:ident { $($field:ident: $values:ty $([$null:tt])?,)+ }) => {
        $(#[$meta])*
        pub(super) struct $name {
            $($field: $values,)+
            validity: Validity,
        }

        impl $name {
            fn fields() -> Fields {
                static FIELDS: Lazy<Fields> = Lazy::new(|| {
                    vec![$(Field::new(
                        stringify!($field),
                        <$values as Values>::data_type(),
                        row!(@nullable $($null)?),
                    ),)+].into()
                });
                FIELDS.clone()
            }
        }

        impl Values for $name {
            fn with_room(rows: usize) -> Self {
                Self { $($field: <$values>::with_room(rows),)+ validity: Validity::with_room(rows) }
            }

            fn data_type() -> DataType {
                DataType::Struct(Self::fields())
            }

            /// What is never null is not null beneath a null either: some readers refuse such a file.
            fn push_null(&mut self) {
                $(row!(@absent self.$field, $($null)?);)+
                self.validity.push(false);
            }

            fn push_blank(&mut self) {
                $(row!(@absent self.$field, $($null)?);)+
                self.validity.push(true);
            }

            fn bytes(&self) -> usize {
                0 $(+ self.$field.bytes())+
            }

            fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
                let arrays = vec![$(self.$field.finish()?,)+];
                self.validity.finish(Self::fields(), arrays)
            }
        }

        impl Items for $name {
            fn item() -> FieldRef {
                static ITEM: Lazy<FieldRef> = Lazy::new(|| {
                    Field::new(Field::LIST_FIELD_DEFAULT_NAME, $name::data_type(), false).into()
                });
                FieldRef::clone(&ITEM)
            }
        }
    };
}
pub(super) use row;
