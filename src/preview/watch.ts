import { type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';

/** A burst of events (an editor writes a file in several steps) is one change. */
const QUIET_MS = 15;

/**
 * Calls `changed` when a file in one of the folders changes. Folders are watched, not files, for editors replace files;
 * `files` may grow: those that lie in folders not yet watched are watched from then on.
 */
export function watchFiles(changed: () => void): { follow(files: readonly string[]): void; close(): void } {
  const watchers = new Map<string, FSWatcher>();
  let followed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET_MS);
  };
  return {
    follow(files) {
      followed = new Set(files);
      for (const folder of new Set([...followed].map((file) => dirname(file)))) {
        if (watchers.has(folder)) continue;
        const watcher = watch(folder, (_, name) => {
          if (name === null || followed.has(`${folder}/${name}`) || followed.has(`${folder}\\${name}`)) soon();
        });
        watcher.on('error', () => watchers.delete(folder));
        watchers.set(folder, watcher);
      }
    },
    close() {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}
