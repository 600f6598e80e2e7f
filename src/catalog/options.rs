//! The options of functions, `NUMBER($count, minimumFractionDigits: 2)`, and what is wrong with them.

use super::resolve::Fault;
use crate::nearest::nearest;

/// The options that a function is given, by name.
pub(super) struct Options<'a> {
    function: &'static str,
    given: Vec<(&'a str, String)>,
    faults: Vec<Fault>,
}

impl<'a> Options<'a> {
    /// What `function` is given. Options that it does not know are left out and noted.
    pub(super) fn new(function: &'static str, known: &[&str], given: Vec<(&'a str, String)>) -> Self {
        let (given, unknown): (Vec<_>, Vec<_>) = given.into_iter().partition(|(name, _)| known.contains(name));
        let mut options = Self { function, given, faults: Vec::new() };
        for (name, _) in unknown {
            let message = format!("{function} has no option “{name}”");
            let remedy = match nearest(name, known.iter().copied()) {
                Some(near) => format!("did you mean “{near}”?"),
                None => format!("its options are {}", known.join(", ")),
            };
            options.faults.push(Fault::Option { message, remedy });
        }
        options
    }

    /// Whether any of these is given.
    pub(super) fn has_any(&self, names: &[&str]) -> bool {
        self.given.iter().any(|(name, _)| names.contains(name))
    }

    /// The value of an option, if it is given and `read` takes it; `wanted` says what it takes.
    pub(super) fn take<T>(&mut self, name: &str, wanted: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let (_, value) = self.given.iter().find(|(given, _)| *given == name)?;
        let taken = read(value);
        if taken.is_none() {
            let message = format!("{} cannot have {name}: “{value}”", self.function);
            self.fault(message, format!("{name} is {wanted}"));
        }
        taken
    }

    /// The value of an option that is one of these words.
    pub(super) fn choose<T: Copy>(&mut self, name: &str, choices: &[(&str, T)]) -> Option<T> {
        let wanted = choices.iter().map(|(word, _)| format!("“{word}”")).collect::<Vec<_>>().join(", ");
        let read = |value: &str| choices.iter().find(|(word, _)| *word == value).map(|(_, choice)| *choice);
        self.take(name, &wanted, read)
    }

    /// Notes what is wrong and what to do.
    pub(super) fn fault(&mut self, message: String, remedy: impl Into<String>) {
        self.faults.push(Fault::Option { message, remedy: remedy.into() });
    }

    /// What was wrong.
    pub(super) fn into_faults(self) -> Vec<Fault> {
        self.faults
    }
}
