//! The specimen's files, made from nothing.

use crate::{Asset, AssetId, AssetStore, Assets, MediaType, PixelSize, RelativePath, SourcePath, sha256};
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

const WIDTH: u32 = 240;
const HEIGHT: u32 = 135;

const DRAWING: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120" viewBox="0 0 320 120">
<g fill="none" stroke="#3b6ea5" stroke-width="4">
<rect x="10" y="30" width="80" height="60" rx="8"/><rect x="230" y="30" width="80" height="60" rx="8"/>
<path d="M100 60h110m-14-12l14 12-14 12"/></g>
</svg>
"##;

const VALUES: &str = "term,meaning\nbook,one handbook in one locale\n";

/// A picture, a drawing and a file to download.
pub(super) fn assets() -> Assets {
    let picture_size = PixelSize { width: WIDTH, height: HEIGHT };
    let drawing_size = PixelSize { width: 320, height: 120 };
    let mut memory = Memory::default();
    memory.add("images/plan.png", "image/png", Some(picture_size), picture());
    memory.add("images/road.svg", "image/svg+xml", Some(drawing_size), DRAWING.as_bytes().to_vec());
    memory.add("files/values.csv", "text/csv", None, VALUES.as_bytes().to_vec());
    let Memory { entries, bytes } = memory;
    Assets::new(entries.clone(), Arc::new(Memory { entries, bytes }))
}

#[derive(Default)]
struct Memory {
    entries: BTreeMap<AssetId, Asset>,
    bytes: BTreeMap<String, Arc<[u8]>>,
}

impl Memory {
    fn add(&mut self, path: &str, media_type: &str, size: Option<PixelSize>, bytes: Vec<u8>) {
        let Some(relative) = RelativePath::new(path) else { return };
        let source = SourcePath::new(format!("content/{path}"));
        let sha256 = sha256(&bytes);
        let asset = Asset { source, path: relative, media_type: MediaType::new(media_type), size, sha256 };
        self.entries.insert(AssetId::new(path), asset);
        self.bytes.insert(path.to_owned(), bytes.into());
    }
}

impl AssetStore for Memory {
    fn read(&self, asset: &Asset) -> io::Result<Arc<[u8]>> {
        self.bytes.get(asset.path.as_str()).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

/// A PNG of one byte a pixel with a palette, stored without compression: hills under a sky.
fn picture() -> Vec<u8> {
    let mut pixels = Vec::new();
    for y in 0..HEIGHT {
        pixels.push(0); // no filter
        for x in 0..WIDTH {
            let (far, near) = (HEIGHT / 2 - x.abs_diff(80) / 4, HEIGHT * 4 / 5 - x.abs_diff(170) / 3);
            pixels.push(if y > near + 18 {
                3
            } else if y > far + 22 {
                2
            } else {
                u8::from(y > HEIGHT / 3)
            });
        }
    }
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let header = [WIDTH.to_be_bytes().as_slice(), &HEIGHT.to_be_bytes(), &[8, 3, 0, 0, 0]].concat();
    chunk(&mut png, b"IHDR", &header);
    chunk(&mut png, b"PLTE", &[0xa9, 0xcc, 0xe3, 0xd4, 0xe6, 0xf1, 0x5d, 0x8a, 0x66, 0x2f, 0x5d, 0x43]);
    chunk(&mut png, b"IDAT", &stored(&pixels));
    chunk(&mut png, b"IEND", &[]);
    png
}

fn chunk(png: &mut Vec<u8>, name: &[u8; 4], data: &[u8]) {
    png.extend((data.len() as u32).to_be_bytes());
    let body = [name.as_slice(), data].concat();
    png.extend(&body);
    let mut remainder = u32::MAX;
    for byte in body {
        remainder ^= u32::from(byte);
        for _ in 0..8 {
            remainder = (remainder >> 1) ^ if remainder & 1 == 1 { 0xedb8_8320 } else { 0 };
        }
    }
    png.extend((!remainder).to_be_bytes());
}

/// A zlib stream of stored blocks.
fn stored(data: &[u8]) -> Vec<u8> {
    let mut stream = vec![0x78, 0x01];
    let blocks = data.chunks(0xffff).count();
    for (index, block) in data.chunks(0xffff).enumerate() {
        let length = block.len() as u16;
        stream.push(u8::from(index + 1 == blocks));
        stream.extend(length.to_le_bytes());
        stream.extend((!length).to_le_bytes());
        stream.extend(block);
    }
    let (mut low, mut high) = (1u32, 0u32);
    for byte in data {
        low = (low + u32::from(*byte)) % 65521;
        high = (high + low) % 65521;
    }
    stream.extend(((high << 16) | low).to_be_bytes());
    stream
}
