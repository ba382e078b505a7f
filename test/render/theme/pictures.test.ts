import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { showPicture } from '../../../src/render/theme/pictures.js';
import { project } from '../../project.js';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
const show = (bytes: string | Uint8Array) =>
  showPicture('crest', { file: join(project({ crest: bytes }), 'crest'), alt: 'A' });

describe('showPicture', () => {
  it('tells SVG and PNG by what they hold', async () => {
    expect(await show(SVG)).toEqual({ data: `data:image/svg+xml;base64,${btoa(SVG)}`, alt: 'A' });
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    expect((await show(png)).data).toBe('data:image/png;base64,iVBORw0KGgo=');
  });

  it.each([
    ['GIF89a', /neither SVG nor PNG/],
    [SVG.replace('<path', '<text>x</text><path'), /depend on the machine’s fonts/],
    [SVG.replace('<path', '<script>1</script><path'), /holds "<script"/],
    [`<!DOCTYPE svg [<!ENTITY a "b">]>${SVG}`, /entities/],
    [SVG.replace('<path', '<image href="https://example.org/a.png"/><path'), /a picture loads nothing/],
  ])('%j is refused', async (bytes, message) => {
    await expect(show(bytes)).rejects.toMatchObject({ kind: 'spec', message: expect.stringMatching(message) });
  });

  it('names a picture that is not there', async () => {
    const file = join(project({}), 'crest.svg');
    await expect(showPicture('crest', { file, alt: '' })).rejects.toThrow(
      `${file}  theme.crest: there is no such picture`,
    );
  });
});
