//! Rows of tables as JSON has them.

use newsdump::export::arrow::{
    arrow_array::{Array, RecordBatch, StructArray, cast::AsArray, types},
    arrow_schema::DataType,
};
use serde_json::{Map, Value};

/// A value of an array as JSON has it.
fn value(array: &dyn Array, row: usize) -> Value {
    if array.is_null(row) {
        return Value::Null;
    }
    match array.data_type() {
        DataType::LargeUtf8 => array.as_string::<i64>().value(row).into(),
        DataType::Int64 => array.as_primitive::<types::Int64Type>().value(row).into(),
        DataType::Boolean => array.as_boolean().value(row).into(),
        DataType::Date32 => {
            let date = array.as_primitive::<types::Date32Type>().value_as_date(row);
            date.unwrap().to_string().into()
        }
        DataType::LargeList(_) => {
            let items = array.as_list::<i64>().value(row);
            (0..items.len()).map(|item| value(&items, item)).collect()
        }
        DataType::Struct(_) => object(array.as_struct(), row),
        other => panic!("{other}"),
    }
}

fn object(rows: &StructArray, row: usize) -> Value {
    let cells = rows.fields().iter().zip(rows.columns());
    cells.map(|(field, column)| (field.name().clone(), value(column, row))).collect::<Map<_, _>>().into()
}

/// The rows of a batch.
pub fn rows(batch: &RecordBatch) -> Vec<Value> {
    let table = StructArray::from(batch.clone());
    (0..table.len()).map(|row| object(&table, row)).collect()
}
