//! Dates as `YYYY-MM-DD`, without a clock.

/// Seconds from 1970-01-01 to the beginning of a day, UTC; `None` for what is no date.
pub fn seconds_of(date: &str) -> Option<i64> {
    let mut parts = date.split('-');
    let mut number = |digits: usize| {
        parts
            .next()
            .filter(|part| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))?
            .parse::<i64>()
            .ok()
    };
    let (year, month, day) = (number(4)?, number(2)?, number(2)?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if parts.next().is_some() || !(1..=length).contains(&day) {
        return None;
    }
    // Days from the civil calendar, counting years from March so that the leap day comes last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    let days = era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468;
    Some(days * 86_400)
}

#[cfg(test)]
mod tests {
    use super::seconds_of;

    #[test]
    fn days_are_counted_as_the_calendar_does() {
        assert_eq!(seconds_of("1970-01-01"), Some(0));
        assert_eq!(seconds_of("1980-01-01"), Some(315_532_800));
        assert_eq!(seconds_of("2026-11-22"), Some(1_795_305_600));
        for bad in ["2026-02-29", "2026-13-01", "2026-1-1", "yesterday", "2026-11-22-1", "+026-01-01"] {
            assert_eq!(seconds_of(bad), None, "{bad}");
        }
    }
}
