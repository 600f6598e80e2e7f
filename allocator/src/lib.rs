//! Where the command takes its memory from: mimalloc, since a tenth of a build's time goes with the allocator of glibc.
//!
//! A package of its own, because to change a setting of mimalloc is to call C, which nothing else here does.

use libmimalloc_sys::{mi_option_set, mi_option_t};

/// The allocator.
pub use mimalloc::MiMalloc as Allocator;

/// How long memory that nobody uses is kept for whoever asks next, in milliseconds. By itself mimalloc waits a second,
/// which is as long as a whole build or a stage of one, so that each stage would come on top of what the one before it
/// has left: at 10 ms a book of 5,000 pages takes a quarter less, and no more time (`cargo xtask scale 2840`).
const DELAY: std::ffi::c_long = 10;

/// `mi_option_purge_delay` of mimalloc 3, for which the bindings have no name.
const PURGE_DELAY: mi_option_t = 15;

/// Gives memory back to the system soon after it was last used.
pub fn give_back_soon() {
    // SAFETY: sets a number among others that mimalloc reads when it looks for memory to give back; any number will do.
    unsafe { mi_option_set(PURGE_DELAY, DELAY) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use libmimalloc_sys::mi_option_get;

    #[test]
    fn the_setting_is_the_one_that_is_meant() {
        // SAFETY: reads a number.
        let delay = || unsafe { mi_option_get(PURGE_DELAY) };
        // No other setting of mimalloc 3 is a thousand at first.
        assert_eq!(delay(), 1000);
        give_back_soon();
        assert_eq!(delay(), DELAY);
    }
}
