//! SHA-256 of bytes and of what is written as JSON.

use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::io;

/// SHA-256 in lower-case hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// SHA-256 of something as JSON, which is never held in memory as a whole; `None` of what cannot be written as JSON.
pub fn sha256_of(of: &impl Serialize) -> Option<String> {
    struct Hash(Sha256);
    impl io::Write for Hash {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.update(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut hash = io::BufWriter::with_capacity(1 << 16, Hash(Sha256::new()));
    serde_json::to_writer(&mut hash, of).ok()?;
    Some(hexadecimal(&hash.into_inner().ok()?.0.finalize()))
}

/// Bytes in lower-case hexadecimal.
fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_lower_case_hexadecimal() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
