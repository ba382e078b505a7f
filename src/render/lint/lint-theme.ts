import { FRAME, type Templates, textOf } from '../theme/templates.js';
import { Findings } from './findings.js';
import { lintStyle } from './lint-style.js';
import { lintTemplate } from './lint-template.js';

/**
 * Looks a theme over before it is used.
 * @param options names of the options that its manifest declares
 * @throws ChanceryError of kind `spec` with every problem: file, line, column, and how to mend it.
 */
export function lintTheme({ own, partials, document }: Templates, options: readonly string[]): void {
  const findings = new Findings();
  const frame = own.find(({ path }) => path.endsWith(`partials/${FRAME}.hbs`));
  if (frame !== undefined) {
    const message = `no theme has a ${FRAME} partial of its own: it holds the marking`;
    const fix = 'take the file out; letterhead.hbs stands above the document';
    findings.add({ file: frame.file, text: textOf(frame) }, 0, { message, fix });
  }
  if (!new RegExp(`\\{\\{~?#>\\s*${FRAME}\\b`).test(document.text)) {
    const fix = `put the document between {{#> ${FRAME}}} and {{/${FRAME}}}`;
    findings.add(document, 0, { message: `without the ${FRAME} partial there is no marking`, fix });
  }
  const context = { partials, options, findings };
  lintTemplate(document, context);
  for (const [name, partial] of Object.entries(partials)) {
    if (name !== FRAME) lintTemplate(partial, context, [name]);
  }
  for (const file of own.filter(({ path }) => path.endsWith('.css'))) lintStyle(file, own, findings);
  findings.throwAny();
}
