//! The server: a thread for each connection, from this machine alone.

use super::http::{self, Answer, EVENTS, Request};
use super::site::{Site, Watched};
use polypress_model::{Diagnostic, LanguageTag, PagePath, Severity};
use std::collections::BTreeMap;
use std::io::{self, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

const SCRIPT: &str = include_str!("preview.js");
const STYLE: &str = include_str!("preview.css");

/// What is put into the head of every page.
const HEAD: &str = "<link rel=\"stylesheet\" href=\"/.polypress/preview.css\">\n\
    <script src=\"/.polypress/preview.js\" defer></script>\n</head>";

/// Connections at a time; a browser has a handful.
const MOST_CONNECTIONS: usize = 64;

/// Findings shown in a page.
const MOST_FINDINGS: usize = 50;

/// How long a connection may take to say what it wants, and how often one that waits for news is asked whether it is
/// still there.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the server shows, and who is waiting for news.
#[derive(Default)]
pub struct Preview {
    state: Mutex<State>,
    news: Condvar,
    connections: AtomicUsize,
}

#[derive(Default)]
struct State {
    site: Arc<Site>,
    version: u64,
    /// How many browsers show the page at an address.
    watched: BTreeMap<String, usize>,
}

impl Preview {
    /// Shows this from now on.
    pub fn show(&self, site: Site) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.site = Arc::new(site);
        state.version += 1;
        drop(state);
        self.news.notify_all();
    }

    /// What is shown.
    pub fn site(&self) -> Arc<Site> {
        Arc::clone(&self.state.lock().unwrap_or_else(PoisonError::into_inner).site)
    }

    /// The pages that are being looked at.
    pub fn watched(&self) -> Watched {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let mut watched = Watched::new();
        for address in state.watched.keys() {
            let page = address.split_once("/html/").and_then(|(tag, page)| Some((tag, page.strip_suffix(".html")?)));
            if let Some((tag, page)) = page {
                watched.entry(LanguageTag::new(tag)).or_default().insert(PagePath::new(page));
            }
        }
        watched
    }

    fn watch(&self, page: &str, more: bool) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let count = state.watched.entry(page.to_owned()).or_default();
        *count = if more { count.saturating_add(1) } else { count.saturating_sub(1) };
        state.watched.retain(|_, count| *count > 0);
    }

    /// What is shown once it is newer than `version`, or after a while.
    fn wait(&self, version: u64) -> (u64, Arc<Site>) {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.news.wait_timeout_while(state, PATIENCE, |state| state.version == version);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        (state.version, Arc::clone(&state.site))
    }
}

/// Answers whoever connects, for ever.
pub fn serve(listener: &TcpListener, preview: &Arc<Preview>) -> io::Result<()> {
    let port = listener.local_addr()?.port();
    for stream in listener.incoming() {
        // One that could not be taken is the other side's loss.
        let Ok(stream) = stream else { continue };
        if preview.connections.fetch_add(1, Ordering::SeqCst) >= MOST_CONNECTIONS {
            preview.connections.fetch_sub(1, Ordering::SeqCst);
            continue;
        }
        let preview = Arc::clone(preview);
        std::thread::spawn(move || {
            // A browser that hangs up is no error.
            let _ = answer(stream, &preview, port);
            preview.connections.fetch_sub(1, Ordering::SeqCst);
        });
    }
    Ok(())
}

fn answer(mut stream: TcpStream, preview: &Preview, port: u16) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let request = http::read(&mut BufReader::new(stream.try_clone()?));
    let plain = |status, body: &'static str| Answer { status, media_type: "text/plain", body: body.as_bytes() };
    let Some(request) = request else {
        return plain("400 Bad Request", "This is no request that polypress understands.\n").send(&mut stream, false);
    };
    let head_only = request.method == "HEAD";
    if !http::is_own_host(&request.host, port) {
        let words = "This preview is for the machine it runs on: open it at http://localhost.\n";
        return plain("403 Forbidden", words).send(&mut stream, head_only);
    }
    if request.method != "GET" && !head_only {
        return plain("405 Method Not Allowed", "Pages can only be read.\n").send(&mut stream, false);
    }
    match request.path.as_str() {
        EVENTS => events(&mut stream, preview, &request),
        ".polypress/preview.js" => ok("text/javascript", SCRIPT.as_bytes()).send(&mut stream, head_only),
        ".polypress/preview.css" => ok("text/css", STYLE.as_bytes()).send(&mut stream, head_only),
        path => file(&mut stream, &preview.site(), path, head_only),
    }
}

fn ok<'a>(media_type: &'a str, body: &'a [u8]) -> Answer<'a> {
    Answer { status: "200 OK", media_type, body }
}

fn file(stream: &mut TcpStream, site: &Site, path: &str, head_only: bool) -> io::Result<()> {
    let found = site.file(path).and_then(|file| Some((file, file.bytes()?)));
    let missing = || site.file("404.html").and_then(|file| Some((file, file.bytes()?)));
    let (status, found) = match found {
        Some(found) => ("200 OK", Some(found)),
        None => ("404 Not Found", missing()),
    };
    let Some((file, bytes)) = found else {
        return Answer { status, media_type: "text/plain", body: b"There is nothing here.\n" }.send(stream, head_only);
    };
    if file.media_type != "text/html" {
        return Answer { status, media_type: &file.media_type, body: &bytes }.send(stream, head_only);
    }
    let page = String::from_utf8_lossy(&bytes).replacen("</head>", HEAD, 1);
    Answer { status, media_type: "text/html", body: page.as_bytes() }.send(stream, head_only)
}

/// Tells a page of every change until its reader leaves (WHATWG HTML, server-sent events).
fn events(stream: &mut TcpStream, preview: &Preview, request: &Request) -> io::Result<()> {
    let page = request.query.strip_prefix("page=").and_then(http::decode).unwrap_or_default();
    let page = page.trim_start_matches('/');
    let page = if page.is_empty() || page.ends_with('/') { format!("{page}index.html") } else { page.to_owned() };
    write!(stream, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\r\n")?;
    preview.watch(&page, true);
    let mut known = u64::MAX;
    let outcome = loop {
        let (version, site) = preview.wait(known);
        let news = match version == known {
            true => ": still here\n\n".to_owned(),
            false => format!("data: {}\n\n", state_of(&site, &page)),
        };
        known = version;
        if let Err(error) = stream.write_all(news.as_bytes()).and_then(|()| stream.flush()) {
            break Err(error);
        }
    };
    preview.watch(&page, false);
    outcome
}

/// What a browser has to know: whether its page has changed, and what was found.
fn state_of(site: &Site, page: &str) -> serde_json::Value {
    let bytes = site.file(page).and_then(|file| file.bytes());
    let mut found: Vec<&Diagnostic> = site.diagnostics.iter().filter(|it| it.severity > Severity::Info).collect();
    found.sort_by(|one, other| other.severity.cmp(&one.severity).then_with(|| one.cmp(other)));
    found.dedup_by(|one, other| (&one.span, &one.code, &one.message) == (&other.span, &other.code, &other.message));
    let shown = found.iter().take(MOST_FINDINGS).map(|finding| {
        let place = finding.span.as_ref().map(|span| format!("{}:{}", span.file, span.position.line));
        serde_json::json!({
            "severity": finding.severity, "code": finding.code.as_str(), "message": finding.message,
            "place": place, "hints": finding.hints,
        })
    });
    serde_json::json!({
        "page": bytes.map(|bytes| polypress_model::sha256(&bytes)),
        "findings": shown.collect::<Vec<_>>(),
        "count": found.len(),
    })
}
