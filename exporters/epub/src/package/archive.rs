//! The archive, written so that the same files are the same bytes.

use crate::Failure;
use chrono::{DateTime, Datelike, Timelike, Utc};
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The seconds that an archive can say: from 1980 to the end of 2107.
const SPAN: std::ops::RangeInclusive<i64> = 315_532_800..=4_354_819_199;

/// The archive after EPUB 3.3, section 4.2: the media type first and not compressed, the others by name.
///
/// # Errors
/// When a file is larger than an archive can hold.
pub(super) fn write(files: &BTreeMap<String, &[u8]>, modified: DateTime<Utc>) -> Result<Vec<u8>, Failure> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(stamp(modified)).unix_permissions(0o644);
    writer.start_file("mimetype", options.compression_method(CompressionMethod::Stored))?;
    writer.write_all(b"application/epub+zip")?;
    for (name, bytes) in files {
        writer.start_file(name, options.compression_method(method(name)))?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// Pictures that are compressed already gain nothing.
fn method(name: &str) -> CompressionMethod {
    match name.rsplit_once('.') {
        Some((_, "png" | "jpg" | "gif" | "webp")) => CompressionMethod::Stored,
        _ => CompressionMethod::Deflated,
    }
}

fn stamp(modified: DateTime<Utc>) -> zip::DateTime {
    let seconds = modified.timestamp().clamp(*SPAN.start(), *SPAN.end());
    let time = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(time.year()).unwrap_or_default();
    let (month, day, hour) = (small(time.month()), small(time.day()), small(time.hour()));
    let stamp = zip::DateTime::from_date_and_time(year, month, day, hour, small(time.minute()), small(time.second()));
    stamp.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_before_1980_are_1980() {
        for (seconds, written) in
            [(0, "1980-01-01 00:00:00"), (1_772_323_200, "2026-03-01 00:00:00"), (i64::MAX, "2107-12-31 23:59:58")]
        {
            assert_eq!(stamp(crate::package::moment(seconds)).to_string(), written);
        }
    }
}
