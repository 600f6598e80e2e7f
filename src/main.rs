//! The command `polypress`.

/// A tenth of a build's time goes with the allocator of glibc.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    polypress::cli::run()
}
