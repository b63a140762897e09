use super::{PublishError, PublishStep, Published, UNFINISHED, look, perform, publish};
use crate::edge::{lock, manifest, plan};
use crate::output::{OutPath, Output};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

/// A site of `path=text` words.
fn site(files: &str) -> Output {
    let mut output = Output::default();
    for word in files.split_whitespace() {
        let (path, text) = word.split_once('=').unwrap();
        output.insert(OutPath::new(path).unwrap(), text.as_bytes().to_vec());
    }
    output
}

/// What is in a folder, as [`site`] has it, the manifest left out.
fn standing(folder: &Path) -> String {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file() && entry.file_name() != manifest::MANIFEST);
    let told = files.map(|entry| {
        let path = entry.path().strip_prefix(folder).unwrap().display().to_string();
        format!("{path}={}", fs::read_to_string(entry.path()).unwrap())
    });
    told.collect::<Vec<_>>().join(" ")
}

fn go(files: &str, folder: &Path) -> Published {
    // A process that another test has just started may still hold a copy of the lock of a build before.
    publish(&site(files), folder, || {}).unwrap()
}

fn refused(files: &str, folder: &Path) -> String {
    let before = standing(folder);
    let error = publish(&site(files), folder, || {}).unwrap_err();
    assert_eq!(standing(folder), before, "a refusal writes nothing");
    error.to_string()
}

#[test]
fn a_drawing_that_stands_is_not_made_again() {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path();
    let check = |word: &str, written: usize, made: usize| {
        let mut output = Output::default();
        let upper = word.to_uppercase();
        output.insert_drawing(OutPath::new(format!("cards/{word}.png")).unwrap(), move || {
            MADE.fetch_add(1, Ordering::SeqCst);
            upper.clone().into_bytes()
        });
        let published = publish(&output, folder, || {}).unwrap();
        assert_eq!((published.written, MADE.load(Ordering::SeqCst)), (written, made), "{word}");
        assert_eq!(standing(folder), format!("cards/{word}.png={}", word.to_uppercase()));
    };
    check("a", 1, 1);
    check("a", 0, 1);
    check("b", 1, 2);
    fs::remove_file(folder.join("cards/b.png")).unwrap();
    check("b", 1, 3);
}

#[test]
fn a_site_is_written_then_left_alone_then_changed() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = &temporary.path().join("deep/public");
    assert_eq!(go("a.html=A b/c.html=C index.html=I", folder), Published { written: 3, unchanged: 0, removed: 0 });

    let time = |path: &str| fs::metadata(folder.join(path)).unwrap().modified().unwrap();
    let (before, listed) = (time("a.html"), time(manifest::MANIFEST));
    assert_eq!(go("a.html=A b/c.html=C index.html=I", folder), Published { written: 0, unchanged: 3, removed: 0 });
    assert_eq!((time("a.html"), time(manifest::MANIFEST)), (before, listed));

    assert_eq!(go("a.html=A d.html=D index.html=J", folder), Published { written: 2, unchanged: 1, removed: 1 });
    assert_eq!(time("a.html"), before);
    assert_eq!(standing(folder), "a.html=A d.html=D index.html=J");
    assert!(!folder.join("b").exists(), "a folder goes with its last file");
}

#[test]
fn the_bytes_are_compared_and_not_only_their_number() {
    let folder = tempfile::tempdir().unwrap();
    go("index.html=A", folder.path());
    assert_eq!(go("index.html=B", folder.path()).written, 1);
}

#[test]
fn a_foreign_folder_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("thesis.txt"), "years").unwrap();
    assert!(refused("index.html=I", folder.path()).contains("thesis.txt"));
    fs::write(folder.path().join(manifest::MANIFEST), "index.html\n").unwrap();
    assert!(refused("index.html=I", folder.path()).contains("did not write"), "a list of somebody else is no manifest");
}

#[test]
fn what_the_author_put_there_is_neither_overwritten_nor_removed() {
    let folder = tempfile::tempdir().unwrap();
    go("a/x.html=X index.html=I", folder.path());
    fs::write(folder.path().join("mine.html"), "mine").unwrap();
    fs::write(folder.path().join("a/mine.txt"), "mine").unwrap();
    assert!(refused("index.html=J mine.html=M", folder.path()).contains("already has mine.html"));
    assert_eq!(go("index.html=J", folder.path()).removed, 1);
    assert_eq!(standing(folder.path()), "a/mine.txt=mine index.html=J mine.html=mine");
}

#[test]
fn a_folder_or_a_file_in_the_way_is_told_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    go("index.html=I", folder.path());
    fs::create_dir(folder.path().join("x.html")).unwrap();
    fs::write(folder.path().join("x.html/mine"), "").unwrap();
    fs::write(folder.path().join("feeds"), "").unwrap();
    assert!(refused("index.html=J x.html=X", folder.path()).contains("x.html in the output folder is a folder"));
    assert!(refused("index.html=J feeds/a.xml=X", folder.path()).contains("feeds in the output folder is a file"));
    let error = publish(&site("index.html=J .vigie-manifest=X"), folder.path(), || {}).unwrap_err();
    assert!(matches!(error, PublishError::Reserved(_)));
}

#[test]
fn what_is_ours_makes_room() {
    let folder = tempfile::tempdir().unwrap();
    go("a=A b/c/d.html=D index.html=I", folder.path());
    go("a/x.html=X b=B index.html=I", folder.path());
    assert_eq!(standing(folder.path()), "a/x.html=X b=B index.html=I");
}

#[cfg(unix)]
#[test]
fn no_link_in_the_output_is_followed() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("x.html"), "precious").unwrap();
    let temporary = tempfile::tempdir().unwrap();
    let real = temporary.path().join("releases/1");
    fs::create_dir_all(&real).unwrap();
    let folder = &temporary.path().join("current");
    symlink(&real, folder).unwrap();
    go("a/x.html=X index.html=I", folder);
    assert_eq!(standing(&real), "a/x.html=X index.html=I", "the folder itself may be a link");

    fs::remove_dir_all(real.join("a")).unwrap();
    symlink(outside.path(), real.join("a")).unwrap();
    symlink(outside.path().join("x.html"), real.join("y.html")).unwrap();
    assert!(refused("a/x.html=Y index.html=I", folder).contains("a in the output folder is a link"));
    assert!(refused("y.html=Y index.html=I", folder).contains("y.html in the output folder is a link"));
    assert_eq!(go("index.html=I", folder).removed, 0);
    assert_eq!(fs::read_to_string(outside.path().join("x.html")).unwrap(), "precious");
}

#[test]
fn an_unwritable_place_is_told_by_its_name() {
    let temporary = tempfile::tempdir().unwrap();
    let file = temporary.path().join("file");
    fs::write(&file, "").unwrap();
    let error = publish(&site("index.html=I"), &file.join("public"), || {}).unwrap_err();
    assert_eq!(error.to_string(), format!("{} is a file, not a folder", file.display()));
}

#[test]
fn a_second_build_waits_for_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let held = lock::take(folder.path(), std::time::Duration::ZERO, || {}).unwrap();
    let impatient = lock::take(folder.path(), std::time::Duration::ZERO, || {}).unwrap();
    assert!(impatient.is_none());

    let (tell, told) = mpsc::channel();
    std::thread::scope(|scope| {
        let second = scope.spawn(|| publish(&site("index.html=I"), folder.path(), move || tell.send(()).unwrap()));
        told.recv().unwrap();
        assert_eq!(standing(folder.path()), "");
        drop(held);
        second.join().unwrap().unwrap();
    });
    assert_eq!(standing(folder.path()), "index.html=I");
}

#[test]
fn where_nothing_stands_a_site_comes_at_once_or_not_at_all() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("public");
    let beside = temporary.path().join(format!("{UNFINISHED}public"));
    let left = || (folder.exists(), beside.exists());

    // A file and a folder of one name: no disk takes both.
    publish(&site("index.html=I n=N n/two.html=2"), &folder, || {}).unwrap_err();
    assert_eq!(left(), (false, false));

    fs::create_dir_all(beside.join("n/old")).unwrap();
    fs::write(beside.join("torn.html"), "tor").unwrap();
    assert_eq!(go("index.html=I n/two.html=2", &folder).written, 2);
    assert_eq!((standing(&folder).as_str(), left()), ("index.html=I n/two.html=2", (true, false)));
    fs::create_dir(&beside).unwrap();
    assert_eq!(go("index.html=J n/two.html=2", &folder).unchanged, 1);
    assert_eq!(left(), (true, false));
}

#[cfg(unix)]
#[test]
fn no_link_beside_the_place_of_a_site_is_followed() {
    let temporary = tempfile::tempdir().unwrap();
    let (folder, other) = (temporary.path().join("public"), temporary.path().join("other"));
    fs::create_dir(&other).unwrap();
    fs::write(other.join("mine"), "M").unwrap();
    std::os::unix::fs::symlink(&other, temporary.path().join(format!("{UNFINISHED}public"))).unwrap();
    go("index.html=I", &folder);
    assert_eq!((standing(&folder).as_str(), standing(&other).as_str()), ("index.html=I", "mine=M"));
}

#[test]
fn a_build_that_was_not_the_first_changes_what_the_first_put_there() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("public");
    let beside = temporary.path().join(format!("{UNFINISHED}public"));
    fs::create_dir(&beside).unwrap();
    let held = lock::take(&beside, std::time::Duration::ZERO, || {}).unwrap();

    let (tell, told) = mpsc::channel();
    std::thread::scope(|scope| {
        let second = scope.spawn(|| publish(&site("index.html=I"), &folder, move || tell.send(()).unwrap()));
        told.recv().unwrap();
        go("index.html=I a.html=A", &temporary.path().join("first"));
        fs::remove_dir(&beside).unwrap();
        fs::rename(temporary.path().join("first"), &folder).unwrap();
        drop(held);
        assert_eq!(second.join().unwrap().unwrap(), Published { written: 0, unchanged: 1, removed: 1 });
    });
    assert_eq!((standing(&folder).as_str(), beside.exists()), ("index.html=I", false));
}

/// A page's text is the pages it links to, parted by `+`. After every single step of a publication that is
/// cut short there, nothing that a reader reaches from the home page is missing, and the next build completes it.
#[test]
fn cut_short_at_any_step_no_link_is_dead_and_the_next_build_completes_it() {
    let old = "a.html=b.html b.html=a.html feeds/f=a.html gone.html=old/deep.html index.html=a.html+gone.html old/deep.html=a.html";
    let new = "a.html=b.html+new.html b.html=a.html feeds/f=new.html index.html=a.html+n/two.html n/two.html=new.html new.html=n/two.html";
    for cut in 0.. {
        let folder = tempfile::tempdir().unwrap();
        go(old, folder.path());
        let output = site(new);
        let listed = match manifest::read(folder.path()).unwrap() {
            manifest::Manifest::Files(files) => Some(files),
            _ => None,
        };
        let wanted = plan::wanted(&output, |path, bytes| look(&folder.path().join(path.as_str()), bytes));
        let single: Vec<PublishStep<'_>> = plan::steps(&wanted, listed.as_ref()).into_iter().flat_map(apart).collect();
        for step in single.iter().take(cut) {
            perform(folder.path(), &output, step).unwrap();
            assert_no_dead_link(folder.path());
        }
        fs::write(folder.path().join(format!("{UNFINISHED}1-2")), "tor").unwrap();
        go(new, folder.path());
        assert_eq!(standing(folder.path()), new);
        if cut > single.len() {
            break;
        }
    }
}

fn apart(step: PublishStep<'_>) -> Vec<PublishStep<'_>> {
    match step {
        PublishStep::Manifest(text) => vec![PublishStep::Manifest(text)],
        PublishStep::Write(paths) => paths.into_iter().map(|path| PublishStep::Write(vec![path])).collect(),
        PublishStep::Remove(paths) => paths.into_iter().map(|path| PublishStep::Remove(vec![path])).collect(),
    }
}

fn assert_no_dead_link(folder: &Path) {
    let mut seen = BTreeSet::new();
    let mut ahead = vec!["index.html".to_owned(), "feeds/f".to_owned()];
    while let Some(page) = ahead.pop() {
        let text = fs::read_to_string(folder.join(&page)).unwrap_or_else(|_| panic!("{page} is linked and missing"));
        ahead.extend(text.split('+').filter(|link| seen.insert((*link).to_owned())).map(str::to_owned));
    }
}

#[cfg(unix)]
#[test]
fn a_file_whose_name_changed_its_case_is_written_again_where_case_is_ignored() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path();
    go("Disk.html=a index.html=i", folder);
    // Stands for such a disk: both names are one file.
    fs::hard_link(folder.join("Disk.html"), folder.join("disk.html")).unwrap();
    go("disk.html=a index.html=i", folder);
    assert_eq!(standing(folder), "disk.html=a index.html=i");
    // A file of somebody else is not one that only changed its name.
    go("Disk.html=a index.html=i", folder);
    fs::write(folder.join("disk.html"), "theirs").unwrap();
    let told = refused("disk.html=a index.html=i", folder);
    assert_eq!(told, "the output folder already has disk.html, which Vigie did not write");
}
