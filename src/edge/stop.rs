//! Ctrl-C.

/// Ends the program at once and with success when it is interrupted: for work that leaves nothing behind.
/// Where the system does not let it (there is no such case on a desktop), Ctrl-C ends it as any other program.
pub fn end_at_once() {
    let _ = ctrlc::set_handler(|| std::process::exit(0));
}
