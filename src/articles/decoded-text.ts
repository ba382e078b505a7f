import type { Source } from '../types/source.js';
import { decodeText } from './decode.js';

/** A source's bytes as text, without the tags of a page: what an extraction chooses from. Empty for kinds that are no text. */
export function decodedText({ bytes, charset, mediaType }: Source): string {
  if (!/^text\/|xml|html/.test(mediaType)) return '';
  const { text } = decodeText(bytes, charset);
  return /html|xml/.test(mediaType) ? text.replace(/<[^<>]*>/g, '') : text;
}
