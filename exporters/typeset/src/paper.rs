//! Sizes of paper, and lengths as people write them: `210mm`, `8.5in`.

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;

/// A size of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 148 × 210 mm.
    A5,
    /// 8.5 × 11 inches.
    Letter,
    /// Any other.
    Custom {
        /// Width, 70 to 1200 mm.
        width: Length,
        /// Height, 70 to 1200 mm.
        height: Length,
    },
}

impl Paper {
    /// Width and height in points.
    pub fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.276, 841.89),
            Self::A5 => (419.528, 595.276),
            Self::Letter => (612.0, 792.0),
            Self::Custom { width, height } => (Self::side(width), Self::side(height)),
        }
    }

    /// A side in points, brought within bounds.
    fn side(length: Length) -> f32 {
        let (least, most) = (Length::millimetres(70.0).points(), Length::millimetres(1200.0).points());
        length.points().clamp(least, most)
    }
}

impl<'de> Deserialize<'de> for Paper {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PaperVisitor)
    }
}

struct PaperVisitor;

impl<'de> Visitor<'de> for PaperVisitor {
    type Value = Paper;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a size of paper: a4, a5, letter or { width = \"170mm\", height = \"240mm\" }")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Paper, E> {
        match name.to_ascii_lowercase().as_str() {
            "a4" => Ok(Paper::A4),
            "a5" => Ok(Paper::A5),
            "letter" => Ok(Paper::Letter),
            _ => Err(E::custom(format!(
                "“{name}” is no size of paper: write a4, a5, letter or {{ width = \"170mm\", height = \"240mm\" }}"
            ))),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Paper, A::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Sides {
            width: Length,
            height: Length,
        }
        let Sides { width, height } = Sides::deserialize(MapAccessDeserializer::new(map))?;
        let is_possible = |side: Length| Paper::side(side) == side.points();
        if is_possible(width) && is_possible(height) {
            Ok(Paper::Custom { width, height })
        } else {
            Err(A::Error::custom("the sides of the paper are from 70mm to 1200mm long"))
        }
    }
}

/// A length on paper, written as a number with its unit: `25mm`, `2.5cm`, `1in` or `72pt`.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Length(f32);

impl Length {
    /// The units, each with its size in points.
    const UNITS: [(&str, f32); 4] = [("mm", 72.0 / 25.4), ("cm", 72.0 / 2.54), ("in", 72.0), ("pt", 1.0)];

    /// A length in millimetres.
    pub fn millimetres(number: f32) -> Self {
        Self(number * 72.0 / 25.4)
    }

    /// How many points it is long.
    pub fn points(self) -> f32 {
        self.0
    }

    fn read(words: &str) -> Option<Self> {
        let words = words.trim();
        let (number, size) = Self::UNITS.iter().find_map(|(unit, size)| Some((words.strip_suffix(unit)?, size)))?;
        let number: f32 = number.trim_end().parse().ok()?;
        (number.is_finite() && number >= 0.0).then_some(Self(number * size))
    }
}

impl<'de> Deserialize<'de> for Length {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LengthVisitor)
    }
}

struct LengthVisitor;

impl Visitor<'_> for LengthVisitor {
    type Value = Length;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a length with its unit, such as \"25mm\", \"2.5cm\", \"1in\" or \"72pt\"")
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<Length, E> {
        let wrong = || E::custom(format!("“{words}” is no length: write it as 25mm, 2.5cm, 1in or 72pt"));
        Length::read(words).ok_or_else(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_in_every_unit_and_nothing_else() {
        let points = |words: &str| Length::read(words).map(Length::points);
        assert_eq!([points("72pt"), points("1in"), points("2.54 cm"), points("25.4mm")], [Some(72.0); 4]);
        assert_eq!(["", "5", "mm", "-1mm", "1em", "NaNmm", "infpt"].map(points), [None; 7]);
    }
}
