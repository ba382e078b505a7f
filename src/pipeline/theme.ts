import { dirname, resolve } from 'node:path';
import type { Theme } from '../render/theme/theme.js';
import type { Spec } from '../types/spec.js';

/**
 * The theme of a spec: its files read and linted by render/, its manifest and the spec's options of it by spec/.
 * @param root the folder that paths must stay in; the spec's own by default
 * @throws ChanceryError of kind `spec` with every problem of the theme at its place.
 */
export async function themeOf(spec: Spec, root?: string): Promise<Theme> {
  const within = resolve(root ?? dirname(spec.path));
  const { readTemplates } = await import('../render/theme/templates.js');
  const { parseManifest } = await import('../spec/theme/manifest.js');
  const { settleOptions } = await import('../spec/theme/options.js');
  const { dressTheme } = await import('../render/theme/theme.js');
  const templates = await readTemplates(spec, within);
  const manifest = parseManifest(templates.manifest.bytes, templates.manifest.file);
  if (templates.outside) {
    const { lintTheme } = await import('../render/lint/lint-theme.js');
    lintTheme(templates, Object.keys(manifest.options));
  }
  const settings = settleOptions(manifest, spec, { folder: templates.folder, root: within });
  return dressTheme(templates, manifest, settings);
}
