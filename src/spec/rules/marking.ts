import type { Marking } from '../../types/spec.js';
import { COLOURS, isReadableColour, knownMarking, MARKINGS } from '../markings.js';
import { nearest } from '../nearest.js';
import type { WrittenSpec } from '../shape.js';

/** A marking by name is one of the table's, letter for letter; one of one's own is given as {text, colour}. */
export function readMarking(written: WrittenSpec['marking']): Marking | { readonly problem: string } | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'string') return knownMarking(written) ?? unknown(written);
  const colour = written.colour ?? 'ink';
  if (!isReadableColour(colour)) {
    return {
      problem: `marking.colour: "${colour}" is none of ${Object.keys(COLOURS).join(', ')}, nor a #rrggbb that is readable on white`,
    };
  }
  return { text: written.text, colour: COLOURS[colour] ?? colour };
}

function unknown(text: string): { readonly problem: string } {
  const near = nearest(
    text,
    MARKINGS.map((marking) => marking.text),
  );
  const hint = near === undefined ? 'give one of your own as {text: …, colour: …}' : `did you mean "${near}"?`;
  return { problem: `marking: "${text}" is no known marking; ${hint}` };
}
