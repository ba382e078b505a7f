import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';

const BLOCK = 512;

/** Unpacks the files and folders of a ustar archive under `folder`; nothing can leave it. */
export async function unpackTar(archive: Buffer, folder: string): Promise<void> {
  let at = 0;
  while (at + BLOCK <= archive.length) {
    const name = field(archive, at, 100);
    if (name === '') return;
    const size = Number.parseInt(field(archive, at + 124, 12), 8) || 0;
    const type = String.fromCharCode(archive[at + 156]!);
    const path = join(folder, normalize(`/${name}`));
    const body = at + BLOCK;
    if (type === '5') await mkdir(path, { recursive: true });
    else if (type === '0' || type === '\0') {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, archive.subarray(body, body + size), { mode: 0o755 });
    }
    at = body + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function field(archive: Buffer, at: number, length: number): string {
  const text = archive.toString('latin1', at, at + length);
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim();
}
