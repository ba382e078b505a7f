import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** The most that one source may hold, in bytes. */
export const SOURCE_CAP = 20 * 1024 * 1024;

/** Why a file could not be taken as a source; the message is for people, the path is not in it. */
export class UnreadableFile extends Error {
  readonly absent: boolean;

  constructor(message: string, absent = false) {
    super(message);
    this.absent = absent;
  }
}

/**
 * The bytes of a regular file of at most 20 MB. A pipe, device or folder is refused without waiting on it: the file is
 * opened without blocking and looked at before it is read. A path that ends in a symbolic link is refused: resolve it first.
 */
export async function readRegularFile(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)).catch(
    (error: NodeJS.ErrnoException) => {
      throw explain(error);
    },
  );
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) throw new UnreadableFile('is a folder, not a file');
    if (!stat.isFile()) throw new UnreadableFile('is not a regular file (a pipe, a device or a socket)');
    if (stat.size > SOURCE_CAP) throw new UnreadableFile(`is larger than ${SOURCE_CAP / 1024 / 1024} MB`);
    const buffer = Buffer.allocUnsafe(stat.size + 1);
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    // A file that grows while it is read is not the file that was looked at.
    if (length > stat.size) throw new UnreadableFile('changed while it was read');
    return new Uint8Array(buffer.buffer, buffer.byteOffset, length).slice();
  } finally {
    await file.close();
  }
}

function explain(error: NodeJS.ErrnoException): UnreadableFile {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new UnreadableFile('does not exist', true);
    case 'EACCES':
    case 'EPERM':
      return new UnreadableFile('may not be read (permission denied)');
    case 'ELOOP':
      return new UnreadableFile('is a symbolic link that leads round in a circle');
    case 'EISDIR':
      return new UnreadableFile('is a folder, not a file');
    case 'ENXIO':
      return new UnreadableFile('is not a regular file (a pipe, a device or a socket)');
    default:
      return new UnreadableFile(`could not be read (${error.code ?? error.message})`);
  }
}
