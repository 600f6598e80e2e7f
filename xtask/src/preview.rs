//! `cargo xtask preview PROJECT`: how long a reader waits, with `polypress serve`, from saving a file to being told that
//! the page before them has changed.
//!
//! A browser is played by a connection that waits for news as one does. CPU time is that of the server from saving to
//! the news, on all cores; what it does after that, for pages that nobody looks at, is not counted.

use crate::files::{files_below, name_of};
use crate::measure::Spread;
use crate::project::{Copied, build_polypress, polypress, take_over_translated};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// What to measure.
pub(crate) struct Options {
    /// The folder of a project, or of an mdBook.
    pub(crate) project: PathBuf,
    pub(crate) rounds: usize,
}

/// No change takes as long as this.
const PATIENCE: Duration = Duration::from_secs(60);

/// Edits a page and a translation some times each and prints how long the news take.
///
/// # Errors
/// When polypress does not compile, the project cannot be taken over, or the news do not come.
pub(crate) fn run(options: &Options) -> Result<bool, String> {
    build_polypress()?;
    let (project, locales) = take_over_translated(&options.project, "preview")?;
    let page = Page::in_the_middle(&project)?;
    println!("{}: {} languages, {}; median (min–max)", project.name, locales.len() + 1, page.path);
    println!("\n  {:<34} {:<24} CPU ms", "", "ms to the news");
    let preview = Preview::start(&project.folder)?;
    let source = source_locale(&project.folder);
    preview.case("a page", &source, &page, &page.file, options.rounds)?;
    if let Some(locale) = locales.last() {
        let catalog = project.folder.join("locales").join(locale).join(format!("{}.ftl", page.path));
        preview.case("a page, seen by others", locale, &page, &page.file, options.rounds)?;
        preview.case("a translation", locale, &page, &catalog, options.rounds)?;
    }
    Ok(true)
}

/// The language of the pages.
fn source_locale(project: &Path) -> String {
    let settings = fs::read_to_string(project.join("polypress.toml")).unwrap_or_default();
    let value = settings.lines().find_map(|line| line.trim().strip_prefix("source-locale")?.split('"').nth(1));
    value.unwrap_or("en").to_owned()
}

struct Page {
    file: PathBuf,
    /// Its address, without an extension.
    path: String,
}

impl Page {
    /// The page in the middle by size.
    fn in_the_middle(project: &Copied) -> Result<Self, String> {
        let content = ["content", "src"].map(|name| project.folder.join(name)).into_iter().find(|path| path.is_dir());
        let content = content.ok_or("there are neither pages in content/ nor in src/")?;
        // Others are found under other names than those of their files.
        let is_plain = |file: &PathBuf| name_of(file).starts_with(|first: char| first.is_ascii_lowercase());
        let files = files_below(&content, "md").into_iter().filter(is_plain);
        let mut files: Vec<_> = files.map(|file| (fs::metadata(&file).map_or(0, |data| data.len()), file)).collect();
        files.sort();
        let (_, file) = files.get(files.len() / 2).cloned().ok_or("there are no pages")?;
        let path = file.strip_prefix(&content).unwrap_or(&file).with_extension("");
        Ok(Self { file, path: path.to_string_lossy().into_owned() })
    }
}

/// A server that is running, ended when this is dropped.
struct Preview {
    server: Child,
    port: u16,
    /// What it says on standard error.
    said: Receiver<String>,
}

impl Drop for Preview {
    fn drop(&mut self) {
        // One that has ended already is as good.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Preview {
    fn start(project: &Path) -> Result<Self, String> {
        // Started without a limit of time, so that what is ended is the server itself.
        let mut serve = std::process::Command::new(polypress());
        serve.arg("--project").arg(project).args(["serve", "--port", "0"]);
        serve.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut server = serve.spawn().map_err(|error| format!("cannot start {serve:?}: {error}"))?;
        let (sender, said) = channel();
        if let Some(words) = server.stderr.take() {
            std::thread::spawn(move || {
                let lines = BufReader::new(words).lines().map_while(Result::ok);
                // Nobody listens any more at the end.
                lines.take_while(|line| sender.send(line.clone()).is_ok()).for_each(drop);
            });
        }
        let mut address = String::new();
        let told = server.stdout.take().map(|words| BufReader::new(words).read_line(&mut address));
        let port = address.trim().trim_end_matches('/').rsplit_once(':').and_then(|(_, port)| port.parse().ok());
        let preview = Self { server, port: port.unwrap_or_default(), said };
        match (told, port) {
            (Some(Ok(_)), Some(_)) => Ok(preview),
            _ => Err(format!("{serve:?} says no address: {address}")),
        }
    }

    /// Edits a file some times while a page is looked at in a locale.
    fn case(&self, name: &str, locale: &str, page: &Page, file: &Path, rounds: usize) -> Result<(), String> {
        let original = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let mut reader = Reader::of(self.port, &format!("/{locale}/html/{}.html", page.path))?;
        let (mut waits, mut work) = (Vec::new(), Vec::new());
        for round in 0..rounds {
            let (start, before) = (Instant::now(), self.cpu());
            let write = |text: &str| fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()));
            write(&format!("{} tea {round}\n", original.trim_end()))?;
            reader.wait_for_change()?;
            waits.push(start.elapsed().as_secs_f64() * 1000.0);
            work.push((self.cpu() - before) * 1000.0);
            self.wait_for_rest()?;
        }
        println!("  {:<34} {:<24} {}", format!("{name} ({locale})"), Spread::new(waits), Spread::new(work));
        fs::write(file, original).map_err(|error| format!("{}: {error}", file.display()))?;
        self.wait_for_rest()
    }

    /// Returns once the whole site has been put together again.
    fn wait_for_rest(&self) -> Result<(), String> {
        loop {
            let line = self.said.recv_timeout(PATIENCE).map_err(|_| "the preview does not end its work".to_owned())?;
            if line.contains("put together again") {
                // What is said of findings after it takes no time to speak of, but a change must not come in between.
                std::thread::sleep(Duration::from_millis(300));
                return Ok(());
            }
        }
    }

    /// The CPU time of the server so far, in seconds; 0 where `/proc` does not tell.
    fn cpu(&self) -> f64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.server.id())).unwrap_or_default();
        let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields).split_whitespace();
        // User and system time, in hundredths of a second (proc(5)).
        fields.skip(11).take(2).filter_map(|field| field.parse::<f64>().ok()).sum::<f64>() / 100.0
    }
}

/// A browser that shows a page.
struct Reader {
    news: BufReader<TcpStream>,
    seen: Value,
}

impl Reader {
    fn of(port: u16, page: &str) -> Result<Self, String> {
        let failed = |error: std::io::Error| format!("the preview does not answer: {error}");
        let mut stream = TcpStream::connect(("127.0.0.1", port)).map_err(failed)?;
        stream.set_read_timeout(Some(PATIENCE)).map_err(failed)?;
        write!(stream, "GET /.polypress/events?page={page} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n")
            .map_err(failed)?;
        let mut reader = Self { news: BufReader::new(stream), seen: Value::Null };
        reader.wait_for_change()?;
        Ok(reader)
    }

    /// Returns once the page is another than it was.
    fn wait_for_change(&mut self) -> Result<(), String> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let mut line = String::new();
            let read = self.news.read_line(&mut line).map_err(|error| format!("the news do not come: {error}"))?;
            if read == 0 {
                return Err("the preview hangs up".to_owned());
            }
            let Some(state) = line.strip_prefix("data: ") else { continue };
            let state: Value = serde_json::from_str(state).map_err(|error| error.to_string())?;
            if state["page"].is_null() {
                return Err("the page is not there".to_owned());
            }
            if state["page"] != self.seen {
                self.seen = state["page"].clone();
                return Ok(());
            }
        }
        Err("the page does not change".to_owned())
    }
}
