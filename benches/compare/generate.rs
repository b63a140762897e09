//! Writes a site of many incidents, with the texts of `texts.rs`.
//!
//!     cargo run --release --example generate -- DIR INCIDENTS [vigie|hugo|zola|blades]

#![allow(clippy::print_stderr, reason = "a program of its own")]

mod texts;

use std::path::Path;
use std::{env, io, process};

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let made = match words.as_slice() {
        [folder, number] => write(folder, number, "vigie"),
        [folder, number, layout] => write(folder, number, layout),
        _ => Err(io::Error::other(
            "a folder and a number of incidents are needed, then perhaps vigie, hugo, zola or blades",
        )),
    };
    if let Err(error) = made {
        eprintln!("{error}");
        process::exit(2);
    }
}

fn write(folder: &str, number: &str, layout: &str) -> io::Result<()> {
    let number = number.parse().map_err(|_| io::Error::other("the number of incidents is no number"))?;
    texts::write(Path::new(folder), number, layout)
}
