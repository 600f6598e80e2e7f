//! Dates and times, as a locale writes them.

use super::options::Options;
use super::resolve::Fault;
use super::settings::CatalogLocale;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::options::{Alignment, Length, TimePrecision, YearStyle};
use icu_datetime::preferences::HourCycle;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use toml::value::Datetime;

/// The options of `DATETIME`.
const OPTIONS: &[&str] = &[
    "dateStyle",
    "day",
    "era",
    "hour",
    "hour12",
    "hourCycle",
    "minute",
    "month",
    "second",
    "timeStyle",
    "weekday",
    "year",
];
/// Those of them that name what is shown piece by piece.
const COMPONENTS: &[&str] = &["day", "era", "hour", "minute", "month", "second", "weekday", "year"];

/// A day, a time of day, or both.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Moment {
    value: Datetime,
    /// What is shown of it, where `DATETIME` says so.
    fields: Option<FieldSetBuilder>,
    hour_cycle: Option<HourCycle>,
}

impl Moment {
    /// A moment that is shown as the locale usually does.
    pub(super) fn new(value: Datetime) -> Self {
        Self { value, fields: None, hour_cycle: None }
    }

    /// Reads a date and time after ISO 8601, such as `2026-08-05` or `2026-08-05T14:30`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        text.trim().parse().ok().map(Self::new)
    }

    /// The moment as it is written for programs, unless `DATETIME` said how to write it.
    pub(super) fn code(&self) -> Option<String> {
        self.fields.is_none().then(|| self.value.to_string())
    }

    /// The moment as `DATETIME` with these options gives it. Options that it cannot have are left out and noted.
    pub(super) fn with_options(mut self, given: Vec<(&str, String)>) -> (Self, Vec<Fault>) {
        let mut options = Options::new("DATETIME", OPTIONS, given);
        let wanted = self.fields_of(&mut options);
        self.hour_cycle = hour_cycle(&mut options);
        if wanted.date_fields.is_some() && self.value.date.is_none() {
            options.fault(format!("{} has no date to show", self.value), "give it a date, or ask for its time alone");
        } else if wanted.time_precision.is_some() && self.value.time.is_none() {
            options.fault(format!("{} has no time to show", self.value), "give it a time: 2026-08-05T14:30");
        } else if wanted.clone().build_composite_datetime().is_ok() {
            self.fields = Some(wanted);
        }
        self.fields.get_or_insert_with(|| usual(&self.value));
        (self, options.into_faults())
    }

    fn fields_of(&self, options: &mut Options<'_>) -> FieldSetBuilder {
        let has_style = options.has_any(&["dateStyle", "timeStyle"]);
        if has_style && options.has_any(COMPONENTS) {
            let remedy = "choose: a style for all of it, or its pieces one by one";
            options.fault("DATETIME cannot have both a style and pieces such as “year”".to_owned(), remedy);
        }
        if has_style {
            return styled(options);
        }
        let fields = pieces(options);
        if fields.date_fields.is_none() && fields.time_precision.is_none() { usual(&self.value) } else { fields }
    }

    /// The moment as the locale writes it, in the calendar of the locale.
    pub(super) fn words(&self, locale: &CatalogLocale) -> String {
        self.localized(locale).unwrap_or_else(|| self.value.to_string())
    }

    fn localized(&self, locale: &CatalogLocale) -> Option<String> {
        let fields = self.fields.clone().unwrap_or_else(|| usual(&self.value));
        let fields = fields.build_composite_datetime().ok()?;
        let mut preferences = DateTimeFormatterPreferences::from(&locale.icu_locale());
        preferences.hour_cycle = self.hour_cycle.or(preferences.hour_cycle);
        let formatter = DateTimeFormatter::try_new(preferences, fields).ok()?;
        // What is not there is not shown.
        let date = match self.value.date {
            Some(date) => Date::try_new_iso(date.year.into(), date.month, date.day),
            None => Date::try_new_iso(1970, 1, 1),
        };
        let time = match self.value.time {
            Some(time) => Time::try_new(time.hour, time.minute, time.second.unwrap_or(0), 0),
            None => Time::try_new(0, 0, 0, 0),
        };
        Some(formatter.format(&DateTime { date: date.ok()?, time: time.ok()? }).to_string())
    }
}

/// A day such as `2026-08-05` in words, as a locale writes it in full; `None` for what is no day.
pub fn long_date(date: &str, locale: &CatalogLocale) -> Option<String> {
    let mut moment = Moment::parse(date)?;
    let mut fields = FieldSetBuilder::new();
    (fields.length, fields.date_fields) = (Some(Length::Long), moment.value.date.map(|_| DateFields::YMD));
    moment.fields = Some(fields);
    moment.localized(locale)
}

/// What is shown where nothing is asked for.
fn usual(value: &Datetime) -> FieldSetBuilder {
    let mut fields = FieldSetBuilder::new();
    fields.length = Some(Length::Medium);
    fields.date_fields = value.date.map(|_| DateFields::YMD);
    fields.time_precision = value.time.map(|_| TimePrecision::Minute);
    fields
}

/// `dateStyle` and `timeStyle`.
fn styled(options: &mut Options<'_>) -> FieldSetBuilder {
    let mut fields = FieldSetBuilder::new();
    let dates = [
        ("full", (DateFields::YMDE, Length::Long)),
        ("long", (DateFields::YMD, Length::Long)),
        ("medium", (DateFields::YMD, Length::Medium)),
        ("short", (DateFields::YMD, Length::Short)),
    ];
    if let Some((date, length)) = options.choose("dateStyle", &dates) {
        fields.date_fields = Some(date);
        fields.length = Some(length);
    }
    // A time without a zone has no more to show than its seconds.
    let seconds = TimePrecision::Second;
    let times = [("full", seconds), ("long", seconds), ("medium", seconds), ("short", TimePrecision::Minute)];
    fields.time_precision = options.choose("timeStyle", &times);
    fields
}

/// The pieces that are named one by one: `year: "numeric", month: "long"`.
fn pieces(options: &mut Options<'_>) -> FieldSetBuilder {
    const NUMERIC: [(&str, bool); 2] = [("numeric", false), ("2-digit", true)];
    let mut fields = FieldSetBuilder::new();
    let era = options.choose("era", &[("short", ()), ("long", ())]).is_some();
    let year = options.choose("year", &NUMERIC);
    let (short, medium, long) = (Length::Short, Length::Medium, Length::Long);
    let months =
        [("numeric", (short, false)), ("2-digit", (short, true)), ("short", (medium, false)), ("long", (long, false))];
    let month = options.choose("month", &months);
    let day = options.choose("day", &NUMERIC);
    let weekday = options.choose("weekday", &[("short", medium), ("long", long)]);
    fields.date_fields = date_fields(year.is_some(), month.is_some(), day.is_some(), weekday.is_some(), options);
    if let (Some((month, _)), Some(weekday)) = (month, weekday)
        && (month == long) != (weekday == long)
    {
        let message = "DATETIME cannot have a month and a weekday of different lengths".to_owned();
        options.fault(message, "make both “long” or both “short”; here the month decides");
    }
    fields.length = month.map(|(length, _)| length).or(weekday);
    if fields.date_fields.is_some() && year.is_some() {
        fields.year_style = match (era, year == Some(true)) {
            (true, _) => Some(YearStyle::WithEra),
            (false, true) => None,
            (false, false) => Some(YearStyle::Full),
        };
    }
    fields.time_precision = time_precision(options);
    let is_padded = day == Some(true) || month.is_some_and(|(_, is_padded)| is_padded);
    fields.alignment = is_padded.then_some(Alignment::Column);
    if fields.clone().build_composite_datetime().is_err() {
        fields.alignment = None;
    }
    if (fields.date_fields.is_some() || fields.time_precision.is_some())
        && fields.clone().build_composite_datetime().is_err()
    {
        let message = "DATETIME cannot show a time beside a month or a year without a day".to_owned();
        options.fault(message, "add the day, or leave the time out");
    }
    fields
}

fn date_fields(year: bool, month: bool, day: bool, weekday: bool, options: &mut Options<'_>) -> Option<DateFields> {
    Some(match (year, month, day, weekday) {
        (false, false, false, false) => return None,
        (false, false, true, false) => DateFields::D,
        (false, true, true, false) => DateFields::MD,
        (true, true, true, false) => DateFields::YMD,
        (false, false, true, true) => DateFields::DE,
        (false, true, true, true) => DateFields::MDE,
        (true, true, true, true) => DateFields::YMDE,
        (false, false, false, true) => DateFields::E,
        (false, true, false, false) => DateFields::M,
        (true, true, false, false) => DateFields::YM,
        (true, false, false, false) => DateFields::Y,
        _ => {
            let message = "no language shows these pieces of a date together".to_owned();
            options.fault(message, "add what is between them: a year and a day need a month");
            return None;
        }
    })
}

fn time_precision(options: &mut Options<'_>) -> Option<TimePrecision> {
    let mut has = |name: &str| options.choose(name, &[("numeric", ()), ("2-digit", ())]).is_some();
    match (has("hour"), has("minute"), has("second")) {
        (false, false, false) => None,
        (true, false, false) => Some(TimePrecision::Hour),
        (true, true, false) => Some(TimePrecision::Minute),
        (true, true, true) => Some(TimePrecision::Second),
        _ => {
            let message = "DATETIME cannot show minutes or seconds without what stands before them".to_owned();
            options.fault(message, "add the hour, and the minute before the second");
            None
        }
    }
}

fn hour_cycle(options: &mut Options<'_>) -> Option<HourCycle> {
    let cycles = [("h11", HourCycle::H11), ("h12", HourCycle::H12), ("h23", HourCycle::H23)];
    let cycle = options.choose("hourCycle", &cycles);
    let clocks = [
        ("true", HourCycle::Clock12),
        ("false", HourCycle::Clock24),
        ("1", HourCycle::Clock12),
        ("0", HourCycle::Clock24),
    ];
    options.choose("hour12", &clocks).or(cycle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use polypress_model::LanguageTag;

    fn locale(tag: &str) -> CatalogLocale {
        let mut locale = CatalogLocale::plain(&LanguageTag::new(tag));
        if tag == "ar" {
            locale.digits = ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'];
        }
        locale
    }

    fn words(tag: &str, options: &[(&'static str, &str)]) -> String {
        let options = options.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        let (moment, faults) = Moment::parse("2026-08-05T14:30").expect("a moment").with_options(options);
        assert_eq!(faults, []);
        moment.words(&locale(tag))
    }

    fn faults(text: &str, options: &[(&'static str, &str)]) -> Vec<String> {
        let options = options.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        let (_, faults) = Moment::parse(text).expect("a moment").with_options(options);
        let message = |fault: Fault| match fault {
            Fault::Option { message, .. } => message,
            _ => String::new(),
        };
        faults.into_iter().map(message).collect()
    }

    #[test]
    fn a_day_is_written_in_full() {
        let long = |tag| long_date("2026-03-01", &locale(tag)).unwrap_or_default();
        let expected = ["March 1, 2026", "1. März 2026", "2026年3月1日", "١ مارس ٢٠٢٦"];
        assert_eq!(["en", "de", "ja", "ar"].map(long), expected);
        assert_eq!(long_date("soon", &locale("en")), None);
    }

    #[test]
    fn every_locale_writes_dates_in_its_own_way() {
        let styles = ["full", "long", "medium", "short"];
        let of = |tag: &str| styles.map(|style| words(tag, &[("dateStyle", style)])).join(" | ");
        assert_eq!(of("en"), "Wednesday, August 5, 2026 | August 5, 2026 | Aug 5, 2026 | 8/5/26");
        assert_eq!(of("de"), "Mittwoch, 5. August 2026 | 5. August 2026 | 05.08.2026 | 05.08.26");
        assert_eq!(of("fr"), "mercredi 5 août 2026 | 5 août 2026 | 5 août 2026 | 05/08/2026");
        assert_eq!(of("ja"), "2026年8月5日水曜日 | 2026年8月5日 | 2026/08/05 | 2026/08/05");
        assert_eq!(of("hi"), "बुधवार, 5 अगस्त, 2026 | 5 अगस्त, 2026 | 5 अग॰ 2026 | 5/8/26");
        assert_eq!(of("pl"), "środa, 5 sierpnia 2026 | 5 sierpnia 2026 | 5 sie 2026 | 05.08.2026");
        assert_eq!(
            of("ar"),
            "الأربعاء، ٥ أغسطس ٢٠٢٦ | ٥ أغسطس ٢٠٢٦ | ٠٥\u{200f}/٠٨\u{200f}/٢٠٢٦ | ٥\u{200f}/٨\u{200f}/٢٠٢٦"
        );
    }

    #[test]
    fn pieces_are_put_together_as_the_locale_does() {
        let year_month = [("year", "numeric"), ("month", "long")];
        let weekday = [("weekday", "long")];
        let day = [("weekday", "short"), ("month", "short"), ("day", "numeric")];
        let numeric = [("year", "numeric"), ("month", "2-digit"), ("day", "2-digit")];
        let time = [("hour", "numeric"), ("minute", "2-digit")];
        let both = [("dateStyle", "long"), ("timeStyle", "short")];
        let of = |tag: &str| {
            let pieces: [&[(&'static str, &str)]; 6] = [&year_month, &weekday, &day, &numeric, &time, &both];
            pieces.map(|options| words(tag, options)).join(" | ")
        };
        assert_eq!(
            of("en"),
            "August 2026 | Wednesday | Wed, Aug 5 | 08/05/2026 | 2:30\u{202f}PM | August 5, 2026 at 2:30\u{202f}PM"
        );
        assert_eq!(of("de"), "August 2026 | Mittwoch | Mi., 5. Aug. | 05.08.2026 | 14:30 | 5. August 2026 um 14:30");
        assert_eq!(of("fr"), "août 2026 | mercredi | mer. 5 août | 05/08/2026 | 14:30 | 5 août 2026 à 14:30");
        assert_eq!(of("ja"), "2026年8月 | 水曜日 | 8月5日(水) | 2026/08/05 | 14:30 | 2026年8月5日 14:30");
        assert_eq!(of("pl"), "sierpień 2026 | środa | śr., 5 sie | 05.08.2026 | 14:30 | 5 sierpnia 2026 14:30");
        assert_eq!(
            of("ar"),
            "أغسطس ٢٠٢٦ | الأربعاء | الأربعاء، ٥ أغسطس | ٠٥\u{200f}/٠٨\u{200f}/٢٠٢٦ | ٢:٣٠ م | ٥ أغسطس ٢٠٢٦ في ٢:٣٠ م"
        );
        assert_eq!(words("en", &[("timeStyle", "medium"), ("hourCycle", "h23")]), "14:30:00");
        assert_eq!(words("de", &[("hour", "numeric"), ("hour12", "true")]), "2 Uhr nachm.");
        assert_eq!(words("fa", &[("dateStyle", "long")]), "14 مرداد 1405");
        assert_eq!(words("en", &[]), "Aug 5, 2026, 2:30\u{202f}PM");
    }

    #[test]
    fn what_cannot_be_shown_is_said() {
        assert_eq!(faults("2026-08-05", &[("timeStyle", "short")]), ["2026-08-05 has no time to show"]);
        assert_eq!(faults("14:30:00", &[("dateStyle", "short")]), ["14:30:00 has no date to show"]);
        assert_eq!(faults("2026-08-05", &[("datestyle", "long")]), ["DATETIME has no option “datestyle”"]);
        assert_eq!(faults("2026-08-05", &[("dateStyle", "huge")]), ["DATETIME cannot have dateStyle: “huge”"]);
        assert_eq!(faults("2026-08-05", &[("timeZone", "UTC")]), ["DATETIME has no option “timeZone”"]);
        let gap = [("year", "numeric"), ("day", "numeric")];
        assert_eq!(faults("2026-08-05", &gap), ["no language shows these pieces of a date together"]);
        let mixed = [("dateStyle", "long"), ("year", "numeric")];
        assert_eq!(faults("2026-08-05", &mixed), ["DATETIME cannot have both a style and pieces such as “year”"]);
        assert_eq!(Moment::parse("2026-02-30"), None);
        assert_eq!(Moment::parse("soon"), None);
    }
}
