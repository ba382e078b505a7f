/**
 * What was printed is not laid out as the repairs expect, or holds what the standards forbid: the PDF stays a plain one
 * that claims neither of them. The message says why.
 */
export class Unrecognised extends Error {
  override readonly name = 'Unrecognised';
}
