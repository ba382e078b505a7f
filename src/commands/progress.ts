import pc from 'picocolors';

/** Progress for people, on stderr: one line that is overwritten on a terminal, nothing in a pipe. */
export interface Progress {
  readonly step: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly done: () => void;
}

export function progress(quiet: boolean): Progress {
  const live = !quiet && process.stderr.isTTY === true && process.env['CI'] === undefined;
  const clear = () => {
    if (live) process.stderr.write('\r\u001b[K');
  };
  return {
    step(text) {
      if (live) process.stderr.write(`\r\u001b[K${pc.dim(text)}`);
    },
    warn(text) {
      clear();
      process.stderr.write(`${pc.yellow('warning:')} ${text}\n`);
    },
    done: clear,
  };
}
