//! Enums whose variants have a stable kebab-case id, the same in every export.

/// The text names none of the ids that were expected.
///
/// ```
/// let error = "paragraf".parse::<newsdump::BlockKind>().unwrap_err();
/// assert_eq!(error.to_string(), "found `paragraf`, expected one of: paragraph, heading");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("found `{found}`, expected {}{}", if expected.len() > 1 { "one of: " } else { "" }, expected.join(", "))]
pub struct UnknownId {
    /// What was given.
    pub found: String,
    /// The ids that exist, or what an id looks like where there are too many.
    pub expected: Vec<&'static str>,
}

/// Defines an enum with `as_str`, `ALL`, `Display`, `FromStr` and serde, all by the ids given.
macro_rules! stable_ids {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$inner:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$inner])* #[serde(rename = $id)] $variant,)+
        }

        impl $name {
            /// Every value, in the order of its definition.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The stable kebab-case id.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $id),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::UnknownId;

            fn from_str(text: &str) -> Result<Self, $crate::UnknownId> {
                Self::ALL.iter().copied().find(|id| id.as_str() == text).ok_or_else(|| $crate::UnknownId {
                    found: text.to_owned(),
                    expected: Self::ALL.iter().map(|id| id.as_str()).collect(),
                })
            }
        }
    };
}
pub(crate) use stable_ids;
