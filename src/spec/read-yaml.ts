import { LineCounter, parseDocument } from 'yaml';
import { ChanceryError } from '../errors.js';
import { placeAt } from '../text/place.js';
import type { Located } from './problems.js';
import { scanSpec } from './scan.js';

/** What mends a flaw that the parser's own words do not tell how to. */
const FIXES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces',
  DUPLICATE_KEY: 'take one of them out',
};

/** Parses YAML of the plain kind: one document, no anchors, aliases or tags of its own. @throws ChanceryError of kind `spec` with every flaw. */
export function readYaml(bytes: Uint8Array, file: string): Located {
  const text = scanSpec(bytes, file);
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    stringKeys: true,
    lineCounter: new LineCounter(),
  });
  const flaws = [...document.errors, ...document.warnings].map((error) =>
    placeAt(
      text,
      error.pos[0],
      file,
      error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''),
      1,
      FIXES[error.code],
    ),
  );
  if (flaws.length > 0) throw new ChanceryError('spec', flaws);
  return { text, file, document };
}
