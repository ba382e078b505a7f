import type { Update } from '../update.js';

/** Objects of the file as they shall become: several rules may edit one before it is written. */
export interface Changes {
  /** A new object; its number. */
  add(source: string): number;
  edit(number: number, change: (source: string) => string): void;
  /** Puts what has changed into the update. */
  write(): void;
}

export function changesOf(update: Update): Changes {
  const changed = new Map<number, string>();
  return {
    add(source) {
      const number = update.next();
      changed.set(number, source);
      return number;
    },
    edit(number, change) {
      changed.set(number, change(changed.get(number) ?? update.file.object(number)));
    },
    write() {
      for (const [number, source] of changed) update.put(number, source);
    },
  };
}
