//! `polypress serve`: the site as it will be, in a browser on this machine, while pages and translations are edited.

use super::report::{People, Report};
use super::selection::select_locales;
use super::session::{Session, modified, use_color};
use super::{Failure, Global, Outcome};
use crate::project::{self, Project, Snapshot, Told, Watcher};
use crate::serve::{self, Preview, Site, Watched};
use camino::Utf8Path;
use polypress_model::LanguageTag;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The arguments of `serve`.
#[derive(Debug, clap::Args)]
pub(super) struct Serve {
    /// Only these languages
    #[arg(long, value_name = "L", value_delimiter = ',')]
    locale: Vec<String>,
    /// The port on this machine; 0 takes one that is free
    #[arg(long, value_name = "N", default_value_t = 4000)]
    port: u16,
}

pub(super) fn run(arguments: &Serve, global: &Global) -> Result<Outcome, Failure> {
    let mut session = Session::open(global)?;
    let Some(project) = session.load_for(&arguments.locale) else { return Ok(session.finish()) };
    let wanted = match arguments.locale.is_empty() {
        true => Vec::new(),
        false => select_locales(&project, &arguments.locale)?,
    };
    let modified = modified(&project)?;
    let root = session.root.clone();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, arguments.port)).map_err(|error| {
        Failure::new(format!("port {} cannot be used: {error}", arguments.port))
            .hint("choose another with --port, or --port 0 for any that is free")
    })?;
    let port = listener.local_addr().map_or(arguments.port, |address| address.port());
    let preview = Arc::new(Preview::default());
    let mut watcher = Watcher::new();
    let mut snapshot = look(&root, Some(&project), &mut watcher);
    let site = Site::build(&root, &wanted, modified, &Site::default(), &Watched::default(), &|_| ());
    report(&root, &site, global);
    preview.show(site);
    super::print(&format!("http://localhost:{port}/\n"))?;
    let shown = Arc::clone(&preview);
    std::thread::spawn(move || serve::serve(&listener, &shown));
    loop {
        wait_for_change(&root, &mut watcher, &mut snapshot);
        let start = Instant::now();
        rebuild(&root, &wanted, modified, &preview);
        if !global.quiet {
            eprintln!("put together again in {} ms", start.elapsed().as_millis());
        }
        report(&root, &preview.site(), global);
    }
}

/// Returns once a file of the project is another than it was.
fn wait_for_change(root: &Utf8Path, watcher: &mut Watcher, snapshot: &mut Snapshot) {
    let mut looking = Duration::ZERO;
    loop {
        // To look at all files of a large project takes as long as to make a page.
        if let Told::Changed(paths) = watcher.wait(looking)
            && let Some(has_changed) = snapshot.look_at(&paths)
        {
            if has_changed {
                return;
            }
            continue;
        }
        let start = Instant::now();
        let project = project::load(root).ok().map(|(project, _)| project);
        let now = look(root, project.as_ref(), watcher);
        looking = start.elapsed();
        if now != *snapshot {
            *snapshot = now;
            return;
        }
    }
}

/// The project as it is now, with all of its folders watched.
fn look(root: &Utf8Path, project: Option<&Project>, watcher: &mut Watcher) -> Snapshot {
    let snapshot = Snapshot::take(root, project);
    if watcher.watch(&snapshot) { Snapshot::take(root, project) } else { snapshot }
}

fn rebuild(root: &Utf8Path, wanted: &[LanguageTag], modified: i64, preview: &Arc<Preview>) {
    let before = preview.site();
    let early = |site: &Site| preview.show(site.clone());
    let site = Site::build(root, wanted, modified, &before, &preview.watched(), &early);
    preview.show(site);
}

fn report(root: &Utf8Path, site: &Site, global: &Global) {
    let report = Report::new(root.to_owned(), site.diagnostics.clone());
    if global.verbose {
        let color = use_color(global.color, &std::io::stderr());
        eprint!("{}", People::new(color, 120, false).render(&report));
    } else if let Some(summary) = report.summary().filter(|_| !global.quiet) {
        eprintln!("{summary}; the pages show them");
    }
}
