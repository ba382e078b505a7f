import { themeOf } from '../src/pipeline/theme.js';
import type { Theme } from '../src/render/theme/theme.js';
import type { DocumentKind, Spec } from '../src/types/spec.js';

/** A built-in theme as a spec without options asks for it. */
export function builtInTheme(name = 'default', kind: DocumentKind = 'brief'): Promise<Theme> {
  const spec = { path: '/briefs/brief.yaml', kind, page: { size: 'A4' }, theme: { name, options: {} } };
  return themeOf(spec as unknown as Spec);
}
