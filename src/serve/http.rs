//! As much of HTTP/1.1 (RFC 9112) as a preview needs: requests are read with a limit, answers end the connection.

use std::io::{self, BufRead, Read, Write};

/// Where browsers wait for news; no page can have a path that begins with a dot.
pub(super) const EVENTS: &str = ".polypress/events";

/// No request of a browser comes near this many bytes.
const LONGEST: u64 = 32 * 1024;

/// What the pages may do: a site that works here works under the strict policy that the handbook names.
pub(super) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; \
    media-src 'self'; connect-src 'self'; img-src 'self' https: http:; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

/// A request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) method: String,
    /// Without a leading slash, decoded; what ends with a slash or is nothing is completed by `index.html`.
    pub(super) path: String,
    pub(super) query: String,
    pub(super) host: String,
}

/// Reads a request; `None` where it is none.
pub(super) fn read(stream: &mut impl BufRead) -> Option<Request> {
    let mut head = stream.take(LONGEST);
    let first = line(&mut head)?;
    let mut words = first.split(' ');
    let (method, target, version) = (words.next()?, words.next()?, words.next()?);
    if words.next().is_some() || !version.starts_with("HTTP/1.") {
        return None;
    }
    let mut host = None;
    loop {
        let field = line(&mut head)?;
        if field.is_empty() {
            break;
        }
        let (name, value) = field.split_once(':')?;
        // Two hosts would be a way around the check of one (RFC 9112, 3.2).
        if name.eq_ignore_ascii_case("host") && host.replace(value.trim().to_owned()).is_some() {
            return None;
        }
    }
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut path = decode(path.strip_prefix('/')?)?;
    if path.is_empty() || path.ends_with('/') {
        path.push_str("index.html");
    }
    Some(Request { method: method.to_owned(), path, query: query.to_owned(), host: host? })
}

fn line(stream: &mut impl BufRead) -> Option<String> {
    let mut line = Vec::new();
    stream.read_until(b'\n', &mut line).ok()?;
    let line = line.strip_suffix(b"\n")?;
    String::from_utf8(line.strip_suffix(b"\r").unwrap_or(line).to_vec()).ok()
}

/// Percent-encoding undone; `None` for what is no UTF-8 text.
pub(super) fn decode(text: &str) -> Option<String> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'%' => {
                let digits = [bytes.next()?, bytes.next()?];
                decoded.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
            }
            byte => decoded.push(byte),
        }
    }
    String::from_utf8(decoded).ok()
}

/// Whether a request was meant for this server. A page elsewhere can point a name of its own at this machine (DNS
/// rebinding) and would then be allowed to read the preview; its requests name that host.
pub(super) fn is_own_host(host: &str, port: u16) -> bool {
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| host.eq_ignore_ascii_case(&format!("{name}:{port}")))
}

/// An answer.
pub(super) struct Answer<'a> {
    pub(super) status: &'static str,
    pub(super) media_type: &'a str,
    pub(super) body: &'a [u8],
}

impl Answer<'_> {
    /// Sends it; without its body where only the head was asked for.
    pub(super) fn send(&self, stream: &mut impl Write, head_only: bool) -> io::Result<()> {
        let is_text = self.media_type.starts_with("text/") || self.media_type.ends_with("javascript");
        let charset = if is_text { "; charset=utf-8" } else { "" };
        write!(
            stream,
            "HTTP/1.1 {}\r\nContent-Type: {}{charset}\r\nContent-Length: {}\r\nContent-Security-Policy: {POLICY}\r\n\
             X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n\
             Referrer-Policy: same-origin\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
            self.status,
            self.media_type,
            self.body.len(),
        )?;
        if !head_only {
            stream.write_all(self.body)?;
        }
        stream.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(text: &str) -> Option<Request> {
        read(&mut text.as_bytes())
    }

    #[test]
    fn a_request_names_a_path_and_a_host() {
        let request = request("GET /fr/a%20b/?x=1 HTTP/1.1\r\nHost: localhost:1\r\nAccept: */*\r\n\r\n").expect("it");
        assert_eq!((request.path.as_str(), request.query.as_str()), ("fr/a b/index.html", "x=1"));
        assert_eq!((request.method.as_str(), request.host.as_str()), ("GET", "localhost:1"));
    }

    #[test]
    fn what_is_no_request_is_refused() {
        let two_hosts = "GET / HTTP/1.1\r\nHost: localhost:1\r\nHost: evil.example\r\n\r\n";
        let endless = format!("GET / HTTP/1.1\r\nHost: x\r\nA: {}\r\n\r\n", "a".repeat(40_000));
        let bad =
            ["", "GET\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET x HTTP/1.1\r\nHost: x\r\n\r\n", two_hosts, &endless];
        for text in bad.into_iter().chain(["GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\n"]) {
            assert_eq!(request(text), None, "{:?}", text.get(..40));
        }
    }

    #[test]
    fn only_this_machine_is_meant() {
        for own in ["localhost:80", "LOCALHOST:80", "127.0.0.1:80", "[::1]:80"] {
            assert!(is_own_host(own, 80), "{own}");
        }
        for other in ["localhost", "localhost:81", "evil.example:80", "127.0.0.1.evil.example:80", ""] {
            assert!(!is_own_host(other, 80), "{other}");
        }
    }
}
