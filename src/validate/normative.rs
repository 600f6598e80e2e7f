//! Words that bind, in capitals: MUST, SHOULD, MAY and the like after RFC 2119 and RFC 8174. A translation may keep
//! them, or have the rendering that is established in its language, in capitals where its script has them.

use super::Case;
use super::report::Report;
use polypress_model::Diagnostic;

/// How strongly something is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    Must,
    MustNot,
    Should,
    ShouldNot,
    May,
}

use Level::{May, Must, MustNot, Should, ShouldNot};

/// How often a text has words of each level.
pub(super) type Counts = [usize; 5];

const NAMES: [&str; 5] = ["MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "MAY"];

/// Longer words first, so that MUST NOT is not taken for MUST.
const ENGLISH: &[(&str, Level)] = &[
    ("NOT RECOMMENDED", ShouldNot),
    ("RECOMMENDED", Should),
    ("SHOULD NOT", ShouldNot),
    ("SHALL NOT", MustNot),
    ("MUST NOT", MustNot),
    ("REQUIRED", Must),
    ("OPTIONAL", May),
    ("SHOULD", Should),
    ("SHALL", Must),
    ("MUST", Must),
    ("MAY", May),
];

/// Renderings by language; of those that share a beginning the longer one first.
const RENDERINGS: &[(&str, &[(&str, Level)])] = &[
    (
        "de",
        &[
            ("DARF NICHT", MustNot),
            ("DÜRFEN NICHT", MustNot),
            ("DARF KEIN", MustNot),
            ("DÜRFEN KEIN", MustNot),
            ("MUSS NICHT", May),
            ("MÜSSEN NICHT", May),
            ("SOLLTE NICHT", ShouldNot),
            ("SOLLTEN NICHT", ShouldNot),
            ("SOLLTE KEIN", ShouldNot),
            ("SOLLTEN KEIN", ShouldNot),
            ("SOLL NICHT", ShouldNot),
            ("SOLLEN NICHT", ShouldNot),
            ("NICHT EMPFOHLEN", ShouldNot),
            ("EMPFOHLEN", Should),
            ("ERFORDERLICH", Must),
            ("VERPFLICHTEND", Must),
            ("MUSS", Must),
            ("MÜSSEN", Must),
            ("SOLLTEN", Should),
            ("SOLLTE", Should),
            ("SOLLEN", Should),
            ("SOLL", Should),
            ("DARF", May),
            ("DÜRFEN", May),
            ("KANN", May),
            ("KÖNNEN", May),
            ("OPTIONAL", May),
        ],
    ),
    (
        "fr",
        &[
            ("NE DOIVENT PAS", MustNot),
            ("NE DOIT PAS", MustNot),
            ("NE DOIVENT", MustNot),
            ("NE DOIT", MustNot),
            ("NE DEVRAIENT PAS", ShouldNot),
            ("NE DEVRAIT PAS", ShouldNot),
            ("DÉCONSEILLÉ", ShouldNot),
            ("NON RECOMMANDÉ", ShouldNot),
            ("DOIVENT", Must),
            ("DOIT", Must),
            ("REQUIS", Must),
            ("OBLIGATOIRE", Must),
            ("EXIGÉ", Must),
            ("DEVRAIENT", Should),
            ("DEVRAIT", Should),
            ("RECOMMANDÉ", Should),
            ("PEUVENT", May),
            ("PEUT", May),
            ("FACULTATI", May),
            ("OPTIONNEL", May),
        ],
    ),
    (
        "es",
        &[
            ("NO DEBERÍAN", ShouldNot),
            ("NO DEBERÍA", ShouldNot),
            ("NO DEBEN", MustNot),
            ("NO DEBE", MustNot),
            ("NO RECOMENDAD", ShouldNot),
            ("DEBERÍAN", Should),
            ("DEBERÍA", Should),
            ("RECOMENDAD", Should),
            ("DEBERÁN", Must),
            ("DEBERÁ", Must),
            ("DEBEN", Must),
            ("DEBE", Must),
            ("REQUERID", Must),
            ("OBLIGATORI", Must),
            ("PUEDEN", May),
            ("PUEDE", May),
            ("PODRÁ", May),
            ("OPCIONAL", May),
        ],
    ),
    (
        "pt",
        &[
            ("NÃO DEVERIAM", ShouldNot),
            ("NÃO DEVERIA", ShouldNot),
            ("NÃO DEVEM", MustNot),
            ("NÃO DEVE", MustNot),
            ("NÃO RECOMENDAD", ShouldNot),
            ("DEVERIAM", Should),
            ("DEVERIA", Should),
            ("RECOMENDAD", Should),
            ("DEVEM", Must),
            ("DEVE", Must),
            ("OBRIGATÓRI", Must),
            ("REQUERID", Must),
            ("PODEM", May),
            ("PODE", May),
            ("OPCIONA", May),
        ],
    ),
    (
        "it",
        &[
            ("NON DOVREBBERO", ShouldNot),
            ("NON DOVREBBE", ShouldNot),
            ("NON DEVONO", MustNot),
            ("NON DEVE", MustNot),
            ("SCONSIGLIAT", ShouldNot),
            ("DOVREBBERO", Should),
            ("DOVREBBE", Should),
            ("RACCOMANDAT", Should),
            ("DEVONO", Must),
            ("DEVE", Must),
            ("OBBLIGATORI", Must),
            ("RICHIEST", Must),
            ("POSSONO", May),
            ("PUÒ", May),
            ("OPZIONAL", May),
            ("FACOLTATIV", May),
        ],
    ),
    (
        "nl",
        &[
            ("MOGEN NIET", MustNot),
            ("MAG NIET", MustNot),
            ("MOGEN GEEN", MustNot),
            ("MAG GEEN", MustNot),
            ("ZOUDEN NIET MOETEN", ShouldNot),
            ("ZOU NIET MOETEN", ShouldNot),
            ("NIET AANBEVOLEN", ShouldNot),
            ("ZOUDEN MOETEN", Should),
            ("ZOU MOETEN", Should),
            ("AANBEVOLEN", Should),
            ("MOETEN", Must),
            ("MOET", Must),
            ("VEREIST", Must),
            ("VERPLICHT", Must),
            ("MOGEN", May),
            ("MAG", May),
            ("KUNNEN", May),
            ("KAN", May),
            ("OPTIONEEL", May),
        ],
    ),
    (
        "pl",
        &[
            ("NIE POWINN", ShouldNot),
            ("NIE MUSI", May),
            ("NIE MUSZĄ", May),
            ("NIE WOLNO", MustNot),
            ("NIE MOGĄ", MustNot),
            ("NIE MOŻE", MustNot),
            ("NIE ZALECA", ShouldNot),
            ("POWINN", Should),
            ("POWINIEN", Should),
            ("ZALECA", Should),
            ("MUSZĄ", Must),
            ("MUSI", Must),
            ("WYMAGAN", Must),
            ("MOGĄ", May),
            ("MOŻE", May),
            ("OPCJONALN", May),
        ],
    ),
    (
        "ru",
        &[
            ("НЕ ДОЛЖ", MustNot),
            ("НЕ СЛЕДУЕТ", ShouldNot),
            ("НЕ РЕКОМЕНД", ShouldNot),
            ("ДОЛЖ", Must),
            ("ОБЯЗА", Must),
            ("ТРЕБУЕТСЯ", Must),
            ("СЛЕДУЕТ", Should),
            ("РЕКОМЕНД", Should),
            ("МОЖЕТ", May),
            ("МОГУТ", May),
            ("НЕОБЯЗАТЕЛЬН", May),
        ],
    ),
    (
        "uk",
        &[
            ("НЕ ПОВИНН", MustNot),
            ("НЕ МАЄ", MustNot),
            ("НЕ СЛІД", ShouldNot),
            ("НЕ РЕКОМЕНД", ShouldNot),
            ("ПОВИН", Must),
            ("МУСИТЬ", Must),
            ("ОБОВ", Must),
            ("СЛІД", Should),
            ("РЕКОМЕНД", Should),
            ("МОЖЕ", May),
            ("МОЖУТЬ", May),
            ("НЕОБОВ", May),
        ],
    ),
    (
        "sv",
        &[
            ("FÅR INTE", MustNot),
            ("MÅSTE INTE", MustNot),
            ("SKA INTE", MustNot),
            ("BÖR INTE", ShouldNot),
            ("MÅSTE", Must),
            ("SKA", Must),
            ("KRÄVS", Must),
            ("BÖR", Should),
            ("REKOMMENDERA", Should),
            ("FÅR", May),
            ("KAN", May),
            ("VALFRI", May),
        ],
    ),
    (
        "ja",
        &[
            ("てはならない", MustNot),
            ("てはなりません", MustNot),
            ("てはいけ", MustNot),
            ("禁止", MustNot),
            ("べきではな", ShouldNot),
            ("べきでな", ShouldNot),
            ("推奨されな", ShouldNot),
            ("推奨しな", ShouldNot),
            ("なければな", Must),
            ("ねばな", Must),
            ("必要があ", Must),
            ("必須", Must),
            ("必要です", Must),
            ("べき", Should),
            ("推奨", Should),
            ("望ましい", Should),
            ("てもよい", May),
            ("ても良い", May),
            ("てもかまわ", May),
            ("ても構", May),
            ("任意", May),
            ("ことができ", May),
            ("可能", May),
        ],
    ),
    (
        "zh",
        &[
            ("不得", MustNot),
            ("禁止", MustNot),
            ("不能", MustNot),
            ("不可", MustNot),
            ("决不", MustNot),
            ("绝不", MustNot),
            ("不應", ShouldNot),
            ("不应", ShouldNot),
            ("不建议", ShouldNot),
            ("不建議", ShouldNot),
            ("不推荐", ShouldNot),
            ("必须", Must),
            ("必須", Must),
            ("务必", Must),
            ("須", Must),
            ("需要", Must),
            ("应", Should),
            ("應", Should),
            ("建议", Should),
            ("建議", Should),
            ("推荐", Should),
            ("可以", May),
            ("可选", May),
            ("可選", May),
            ("可", May),
            ("或许", May),
        ],
    ),
    (
        "ko",
        &[
            ("해서는 안", MustNot),
            ("안 된다", MustNot),
            ("안 됩니다", MustNot),
            ("금지", MustNot),
            ("하지 않아야", ShouldNot),
            ("하지 않는 것이", ShouldNot),
            ("해야", Must),
            ("하여야", Must),
            ("필수", Must),
            ("권장", Should),
            ("것이 좋", Should),
            ("수 있", May),
            ("선택", May),
        ],
    ),
    (
        "ar",
        &[
            ("يجب ألا", MustNot),
            ("لا يجوز", MustNot),
            ("لا ينبغي", ShouldNot),
            ("ينبغي ألا", ShouldNot),
            ("يجب", Must),
            ("يلزم", Must),
            ("ينبغي", Should),
            ("يوصى", Should),
            ("يجوز", May),
            ("يمكن", May),
            ("اختياري", May),
        ],
    ),
];

/// What a source text asks for. Capitals bind only among words that are not all capitals.
pub(super) fn of_source(words: &str) -> Counts {
    let mut counts = Counts::default();
    let may_have = words.contains("MUST")
        || words.contains("SHALL")
        || words.contains("SHOULD")
        || words.contains("MAY")
        || words.contains("REQUIRED")
        || words.contains("RECOMMENDED")
        || words.contains("OPTIONAL");
    if may_have
        && words.chars().filter(|letter| letter.is_lowercase()).count() * 2
            > words.chars().filter(|letter| letter.is_uppercase()).count()
    {
        take(words.to_owned(), ENGLISH, &mut counts);
    }
    counts
}

/// Reports where a translation asks for more or less than its source.
pub(super) fn check(case: &Case<'_>, report: &mut Report<'_>) {
    let source = &case.source.normative;
    if source.iter().all(|count| *count == 0) {
        return;
    }
    let renderings = RENDERINGS.iter().find(|(language, _)| *language == case.language()).map(|(_, words)| *words);
    let mut here = Counts::default();
    let rest = take(case.here.words.clone(), ENGLISH, &mut here);
    if here == *source {
        return;
    }
    let has_capitals = case.here.words.chars().any(|letter| letter.is_lowercase());
    if let Some(renderings) = renderings {
        take(rest, renderings, &mut here);
    } else if !has_capitals && here.iter().all(|count| *count == 0) {
        // Nothing sets such words apart here, and no rendering is known.
        return;
    }
    for (level, name) in NAMES.iter().enumerate() {
        let (Some(wanted), Some(found)) = (source.get(level), here.get(level)) else { continue };
        // Without capitals, words of a language bind nobody by themselves, so that there may be more of them.
        let is_less = if has_capitals { found != wanted } else { *wanted > 0 && *found == 0 };
        if is_less {
            let message = format!("{name} is asked for {found}× here, {wanted}× in the source");
            let hint =
                "keep such words as they are, or write what is established for them in your language, in capitals";
            report.lack(Diagnostic::warning("normative-changed", message).hint(hint));
        }
    }
}

/// Counts these words and takes them out, each where it is a word of its own; those of scripts without capitals may
/// stand within others.
fn take(mut text: String, words: &[(&str, Level)], counts: &mut Counts) -> String {
    for (word, level) in words {
        let is_stem = word.chars().all(|letter| !letter.is_uppercase()) || !ENGLISH.iter().any(|(own, _)| own == word);
        let mut position = 0;
        while let Some(start) = text.get(position..).and_then(|rest| rest.find(word)).map(|found| position + found) {
            let end = start + word.len();
            let has_letter = |slice: Option<&str>, is_before: bool| {
                let next =
                    slice.and_then(|slice| if is_before { slice.chars().next_back() } else { slice.chars().next() });
                next.is_some_and(char::is_alphanumeric)
            };
            let begins = is_caseless(word) || !has_letter(text.get(..start), true);
            let ends = is_stem || !has_letter(text.get(end..), false);
            if begins && ends {
                if let Some(count) = counts.get_mut(*level as usize) {
                    *count += 1;
                }
                text.replace_range(start..end, "\u{0}");
                position = start + 1;
            } else {
                position = end;
            }
        }
    }
    text
}

fn is_caseless(word: &str) -> bool {
    !word.chars().any(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_bind_in_capitals_and_among_others() {
        assert_eq!(of_source("A client MUST NOT wait; it MAY, and SHOULD, ask. It must not."), [0, 1, 1, 0, 1]);
        assert_eq!(of_source("WHAT YOU MUST KNOW"), Counts::default());
        assert_eq!(of_source("MAYBE"), Counts::default());
    }

    #[test]
    fn established_renderings_count() {
        let count = |language: &str, text: &str| {
            let words = RENDERINGS.iter().find(|(own, _)| *own == language).map(|(_, words)| *words);
            let mut counts = Counts::default();
            take(text.to_owned(), words.unwrap_or_default(), &mut counts);
            counts
        };
        assert_eq!(count("de", "Er DARF NICHT warten; er DARF, und er MUSS fragen."), [1, 1, 0, 0, 1]);
        assert_eq!(count("fr", "Il NE DOIT PAS attendre, il DEVRAIT demander."), [0, 1, 1, 0, 0]);
        assert_eq!(count("ja", "待ってはならない。尋ねるべきである。"), [0, 1, 1, 0, 0]);
    }
}
