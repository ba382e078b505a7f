import { existsSync, type FSWatcher, statSync, watch } from 'node:fs';
import { dirname } from 'node:path';

/** A burst of events (an editor writes a file in several steps) is one change. */
const QUIET_MS = 15;

export interface Watched {
  /** Watches these files, there or not, and no others; of a folder that is missing, the way to it has to be among them. */
  follow(files: readonly string[]): void;
  /** What lies there now is known: our own change is no news. */
  settle(): void;
  close(): void;
}

/** Calls `changed` when one of the files is another one. Folders are watched, not files, for editors replace files. */
export function watchFiles(changed: () => void): Watched {
  const watchers = new Map<string, FSWatcher>();
  let known = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const now = new Map([...known.keys()].map((file) => [file, stampOf(file)]));
    const news = [...now].some(([file, stamp]) => stamp !== known.get(file));
    known = now;
    if (news) changed();
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, QUIET_MS);
  };
  return {
    follow(files) {
      known = new Map(files.map((file) => [file, known.get(file) ?? stampOf(file)]));
      for (const folder of new Set(files.map((file) => dirname(file)))) {
        if (!existsSync(folder)) {
          // one that is made anew in its place is another folder
          watchers.get(folder)?.close();
          watchers.delete(folder);
        } else if (!watchers.has(folder)) {
          const watcher = watch(folder, lookSoon);
          watcher.on('error', () => watchers.delete(folder));
          watchers.set(folder, watcher);
          // a file may have come before its folder was watched
          lookSoon();
        }
      }
    },
    settle() {
      known = new Map([...known.keys()].map((file) => [file, stampOf(file)]));
    },
    close() {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** Tells one state of a file from another; a file that is not there has one too. */
function stampOf(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? '' : `${found.mtimeNs} ${found.size} ${found.ino}`;
}
