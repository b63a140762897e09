//! Ctrl-C, and being asked to end by `kill` or a service manager.

/// How a command ends when it is asked to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// With success: for work that leaves nothing behind.
    Success,
    /// By the signal itself, as any program that does not handle it: a shell says 130 after Ctrl-C.
    Signal,
}

/// Ends the program at once on SIGINT and SIGTERM, also where the program that started this one ignores them, as a shell
/// does for its background jobs: what is ignored there would be ignored here. SIGHUP is left as it is, so that `nohup`
/// works. Where the system refuses, the signals do what they did before.
pub fn end_when_asked(ending: Ending) {
    #[cfg(unix)]
    {
        use signal_hook::consts::{SIGINT, SIGTERM};
        let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGINT, SIGTERM]) else { return };
        std::thread::spawn(move || {
            if let Some(signal) = signals.forever().next() {
                if ending == Ending::Signal {
                    let _ = signal_hook::low_level::emulate_default_handler(signal);
                }
                std::process::exit(0);
            }
        });
    }
    #[cfg(windows)]
    {
        // STATUS_CONTROL_C_EXIT, as any program that does not handle Ctrl-C.
        let status = if ending == Ending::Signal { 0xC000_013A_u32.cast_signed() } else { 0 };
        let _ = ctrlc::set_handler(move || std::process::exit(status));
    }
}
