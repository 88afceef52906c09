import { inflateRawSync } from "node:zlib";

const CENTRAL_HEADER = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;

/** The files of a ZIP archive by name (PKWARE's APPNOTE, 4.3), as its central directory lists them. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(archive.lastIndexOf("PK\u0005\u0006", undefined, "latin1") + 16);
  while (archive.readUInt32LE(at) === CENTRAL_HEADER) {
    const [method, packed] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    const start = local + LOCAL_LENGTH + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + packed);
    const title = archive.toString("utf8", at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + name);
    files.set(title, method === 0 ? content : inflateRawSync(content));
    at += CENTRAL_LENGTH + name + extra + comment;
  }
  return files;
}
