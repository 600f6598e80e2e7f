//! The preview: the site of every locale in memory, and a server on this machine that shows it.
//!
//! Nothing is written and no file is read for a request: what [`Site`] holds is all that can be asked for. A browser
//! that shows a page waits for news at `http::EVENTS` and loads the page again when its bytes have changed; what was
//! found wrong is shown in the page.

mod http;
mod server;
mod site;

pub use server::{Preview, serve};
pub use site::{Site, Watched};
