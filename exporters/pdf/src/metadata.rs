//! What the file says of itself: title, authors, language, dates.

use krilla::metadata::{DateTime, Metadata, PageLayout, TextDirection};
use polypress_model::{Book, Direction, Role};

/// What made the file.
const PRODUCER: &str = "polypress";

/// The document information and XMP metadata of a book. One that is printed on both sides opens with facing pages.
pub(crate) fn metadata(book: &Book, two_sided: bool) -> Metadata {
    let about = &book.metadata;
    let direction = match book.locale.direction {
        Direction::Ltr => TextDirection::LeftToRight,
        Direction::Rtl => TextDirection::RightToLeft,
    };
    Metadata::new()
        .title(title(book))
        .description(about.description.as_ref().map(|text| text.to_plain()).unwrap_or_default())
        .authors(authors(book))
        .language(book.locale.tag.to_string())
        .creator(PRODUCER.to_owned())
        .producer(PRODUCER.to_owned())
        .creation_date(date_time(about.modified))
        .document_id(format!("{}/{}", about.id, book.locale.tag))
        .text_direction(direction)
        .page_layout(if two_sided { PageLayout::TwoPageRight } else { PageLayout::SinglePage })
}

/// The title; the book's name in file names if it has none, since a file without a title is not accessible.
pub(crate) fn title(book: &Book) -> String {
    let title = book.metadata.title.to_plain();
    if title.trim().is_empty() { book.metadata.id.clone() } else { title }
}

/// Who wrote the book; its editors if nobody is said to have written it.
fn authors(book: &Book) -> Vec<String> {
    let with_role = |role: Role| -> Vec<String> {
        book.metadata.people.iter().filter(|person| person.role == role).map(|person| person.name.clone()).collect()
    };
    let authors = with_role(Role::Author);
    if authors.is_empty() { with_role(Role::Editor) } else { authors }
}

/// A time in seconds since 1970-01-01 UTC as a date of the Gregorian calendar, kept within the years 1 to 9999.
fn date_time(seconds: i64) -> DateTime {
    const DAY: i64 = 86_400;
    // 0001-01-01 and 9999-12-31 23:59:59.
    let seconds = seconds.clamp(-62_135_596_800, 253_402_300_799);
    let (year, month, day) = civil_date(seconds.div_euclid(DAY));
    let second_of_day = seconds.rem_euclid(DAY);
    DateTime::new(year as u16)
        .month(month as u8)
        .day(day as u8)
        .hour((second_of_day / 3600) as u8)
        .minute((second_of_day / 60 % 60) as u8)
        .second((second_of_day % 60) as u8)
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}

/// Year, month and day of a day counted from 1970-01-01.
///
/// Years are counted from March, so that a leap day comes last; 400 years have 146,097 days.
fn civil_date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_become_dates() {
        assert_eq!(civil_date(0), (1970, 1, 1));
        assert_eq!(civil_date(-1), (1969, 12, 31));
        assert_eq!(civil_date(11_016), (2000, 2, 29));
        assert_eq!(civil_date(20_513), (2026, 3, 1));
    }

    #[test]
    fn no_time_is_out_of_range() {
        for seconds in [i64::MIN, -1, 0, i64::MAX] {
            date_time(seconds);
        }
    }
}
