//! The targets of `fuzz/`, on the stable compiler: every input of the corpora, then changes of them at random. Each test
//! prints what it needs to be run again. `VIGIE_LONG=1` gives each target two minutes, `VIGIE_FUZZ_SEED` other changes.

use crate::site::effort;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

#[allow(unreachable_pub, reason = "it is a crate of its own for cargo-fuzz")]
#[path = "../../fuzz/src/lib.rs"]
pub(crate) mod targets;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz");

/// The largest input that is made.
const LARGEST: usize = 4000;

/// Numbers at random, the same for the same seed (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or_default() % end.max(1)
    }

    fn one<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// The inputs of a target that are kept, by name.
pub(crate) fn corpus(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(format!("{FOLDER}/corpus/{target}")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

/// The pieces of `dictionary.txt`, which is in the format of libFuzzer.
fn dictionary() -> Vec<Vec<u8>> {
    let text = fs::read_to_string(format!("{FOLDER}/dictionary.txt")).unwrap();
    let quoted = text.lines().filter_map(|line| line.strip_prefix('"')?.strip_suffix('"'));
    quoted.map(piece).collect()
}

fn piece(quoted: &str) -> Vec<u8> {
    let (mut bytes, mut rest) = (Vec::new(), quoted.as_bytes());
    while let [first, more @ ..] = rest {
        rest = more;
        match (*first, more) {
            (b'\\', [b'x', high, low, after @ ..]) => {
                let digits = [*high, *low];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
                rest = after;
            }
            (b'\\', [escaped, after @ ..]) => {
                bytes.push(*escaped);
                rest = after;
            }
            (byte, _) => bytes.push(byte),
        }
    }
    bytes
}

/// One change: a piece is put in, a part is removed, doubled, or taken from another input, a byte is another one.
fn change(input: &mut Vec<u8>, other: &[u8], pieces: &[Vec<u8>], dice: &mut Dice) {
    let at = dice.below(input.len() + 1);
    let end = (at + dice.below(12)).min(input.len());
    match dice.below(8) {
        0..=2 => drop(input.splice(at..at, dice.one(pieces).iter().copied())),
        3 => drop(input.splice(at..end, dice.one(pieces).iter().copied())),
        4 => drop(input.drain(at..end)),
        5 => {
            let until = (at + dice.below(200)).min(input.len());
            let part = input[at..until].to_vec();
            input.splice(at..at, part);
        }
        6 => {
            let from = dice.below(other.len() + 1);
            let until = (from + dice.below(200)).min(other.len());
            input.splice(at..at, other[from..until].iter().copied());
        }
        _ => input.iter_mut().skip(at).take(1).for_each(|byte| *byte = *dice.one(b"\0\n\t -:#{}[]'\"=<>&*_`|\xff09az")),
    }
    input.truncate(LARGEST);
}

/// Runs a target on an input. One that it does not pass is kept in `fuzz/found`.
fn run(name: &str, target: fn(&[u8]), input: &[u8], place: &str) {
    if catch_unwind(AssertUnwindSafe(|| target(input))).is_err() {
        let folder = Path::new(FOLDER).join("found");
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join(format!("{name}-{place}"));
        fs::write(&path, input).unwrap();
        panic!("{name} fails with {}: {:?}", path.display(), String::from_utf8_lossy(input));
    }
}

/// Runs a target on its corpus, and on that many changes of it.
#[allow(clippy::print_stdout, reason = "how many there were, with --nocapture")]
fn fuzz(name: &str, times: u64) {
    let (_, target) = *targets::TARGETS.iter().find(|(known, _)| *known == name).unwrap();
    let corpus = corpus(name);
    assert!(corpus.len() > 5, "{name} has a corpus");
    for (path, input) in &corpus {
        run(name, target, input, &path.file_name().unwrap().to_string_lossy());
    }
    let seed = std::env::var("VIGIE_FUZZ_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1_u64);
    let (pieces, began) = (dictionary(), Instant::now());
    let time = effort(Duration::ZERO, Duration::from_secs(120));
    let mut done = 0;
    while done < times || began.elapsed() < time {
        let mut dice = Dice((seed << 32 | done).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        dice.below(2);
        let mut input = dice.one(&corpus).1.clone();
        let other = dice.one(&corpus).1.clone();
        for _ in 0..=dice.below(6) {
            change(&mut input, &other, &pieces, &mut dice);
        }
        run(name, target, &input, &format!("{seed}-{done}"));
        done += 1;
    }
    println!("{name}: {} inputs and {done} changes of them", corpus.len());
}

macro_rules! fuzzed {
    ($($name:ident: $times:literal)*) => {
        $(#[test] fn $name() { fuzz(stringify!($name), $times); })*

        #[test]
        fn every_target_is_run_here_and_by_cargo_fuzz() {
            let here = [$(stringify!($name)),*];
            let names: Vec<&str> = targets::TARGETS.iter().map(|(name, _)| *name).collect();
            assert_eq!(names, here);
            let manifest = fs::read_to_string(format!("{FOLDER}/Cargo.toml")).unwrap();
            for name in here {
                assert!(manifest.contains(&format!("name = \"{name}\"\npath = \"fuzz_targets/{name}.rs\"")), "{name}");
                let code = fs::read_to_string(format!("{FOLDER}/fuzz_targets/{name}.rs")).unwrap();
                assert!(code.contains(&format!("vigie_fuzz::{name}(data)")), "{name}");
            }
        }
    };
}

fuzzed! {
    front_matter: 150
    body: 100
    update: 200
    timeline: 12
    time: 2000
    config: 400
    locale: 20
    edit: 40
    site: 6
}

#[test]
fn an_input_that_fails_is_kept_and_reported() {
    let target: fn(&[u8]) = |data| assert!(data.len() < 3, "too long");
    run("none", target, b"ab", "short");
    let failed = catch_unwind(|| run("none", target, b"abc", "long")).unwrap_err();
    let message = failed.downcast_ref::<String>().unwrap();
    let path = Path::new(FOLDER).join("found/none-long");
    assert!(message.contains("\"abc\"") && fs::read(&path).unwrap() == b"abc", "{message}");
    fs::remove_file(path).unwrap();
}

#[test]
fn the_dictionary_is_read() {
    assert_eq!(piece(r#"a\x0A\"\\\xFF"#), b"a\n\"\\\xff");
    assert!(dictionary().len() > 200);
}
