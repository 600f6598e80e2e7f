//! A small book in Chinese and Thai, which write words without spaces: the handbook has no such edition to be searched.

use crate::files::remove;
use crate::process::{command, succeed};
use crate::project::polypress;
use std::path::PathBuf;

/// What the book is called among those that are judged.
pub(super) const NAME: &str = "unspaced";

const FILES: [(&str, &str); 5] = [
    ("polypress.toml", "[book]\ntitle = \"手册\"\nsource-locale = \"zh-CN\"\nformats = [\"html\"]\n\n[locales.th]\n"),
    ("content/SUMMARY.md", "- [手册](index.md)\n- [翻译人员指南](translator.md)\n- [出版者指南](publisher.md)\n"),
    ("content/index.md", "# 手册\n\n这本手册有两种语言。\n"),
    ("content/translator.md", "# 翻译人员指南\n\n翻译人员只编辑目录文件，不用改动页面。\n"),
    ("content/publisher.md", "# 出版者指南\n\n出版者把手册放到网站上。\n"),
];

/// The translations, in the order of the messages.
const THAI: [(&str, [&str; 2]); 3] = [
    ("index", ["คู่มือ", "คู่มือเล่มนี้มีสองภาษา"]),
    ("translator", ["คู่มือสำหรับผู้แปล", "ผู้แปลแก้ไขเฉพาะไฟล์คำแปล ไม่ต้องแก้หน้าเว็บ"]),
    ("publisher", ["คู่มือสำหรับผู้เผยแพร่", "ผู้เผยแพร่นำคู่มือขึ้นเว็บไซต์"]),
];

/// Writes the project anew and says where it is.
///
/// # Errors
/// When the disk refuses, or `polypress update` does.
pub(super) fn write() -> Result<PathBuf, String> {
    let folder = crate::repository().join("target/conformance-projects").join(NAME);
    remove(&folder)?;
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        let made = path.parent().map_or(Ok(()), std::fs::create_dir_all);
        made.and_then(|()| std::fs::write(&path, text)).map_err(|error| format!("{}: {error}", path.display()))
    };
    for (path, text) in FILES {
        write(path, text)?;
    }
    succeed(command(polypress()).arg("--project").arg(&folder).arg("update"))?;
    for (page, words) in THAI {
        let source = std::fs::read_to_string(folder.join(format!("locales/zh-CN/{page}.ftl"))).unwrap_or_default();
        let ids = source.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
        let ids = ids.filter(|id| !id.starts_with('#'));
        let translated: String = ids.zip(words).map(|(id, words)| format!("{id} = {words}\n")).collect();
        write(&format!("locales/th/{page}.ftl"), &translated)?;
    }
    Ok(folder)
}
