//! The command `polypress`.

use polypress_allocator::Allocator;

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

fn main() -> std::process::ExitCode {
    polypress::cli::run()
}
