//! Ends the program on Ctrl-C, `kill`, or a request of a service manager.

/// How a command ends on such a signal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// With success: for work that leaves nothing behind.
    Success,
    /// By the signal itself, like any program that does not handle it. A shell reports 130 after Ctrl-C.
    Signal,
}

/// Ends the program immediately on SIGINT and SIGTERM. This also works if the parent process ignores these signals, as
/// a shell does for background jobs; ignored signals are inherited otherwise. SIGHUP is not changed, so that `nohup`
/// works. If the system refuses, the signals keep their effect.
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
