//! The command `polypress`.

fn main() -> std::process::ExitCode {
    polypress::cli::run()
}
