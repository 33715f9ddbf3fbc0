//! How options are set: `Options::new().one(true).other(false)`.

/// Methods that set a field each, and give the options back.
macro_rules! setters {
    ($($(#[$meta:meta])* $name:ident: $type:ty,)+) => {$(
        $(#[$meta])*
        #[must_use]
        pub fn $name(mut self, $name: $type) -> Self {
            self.$name = $name;
            self
        }
    )+};
}

pub(crate) use setters;
