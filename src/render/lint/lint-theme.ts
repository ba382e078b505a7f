import { ChanceryError, type Problem } from '../../errors.js';
import { FRAME, type Templates, textOf } from '../theme/templates.js';
import { lintStyle } from './lint-style.js';
import { lintTemplate } from './lint-template.js';

/**
 * Looks a theme over before it is used.
 * @param options names of the options that its manifest declares
 * @throws ChanceryError of kind `spec` with every problem: file, line, column, and how to mend it.
 */
export function lintTheme(templates: Templates, options: readonly string[]): void {
  const problems = new Map<string, Problem>();
  const say = (problem: Problem) => {
    const { file, line, column, message } = problem;
    const key = [file, String(line).padStart(6), String(column).padStart(6), message].join('\0');
    problems.set(key, problem);
  };
  const { own, partials, document } = templates;
  for (const { path, file } of own) {
    if (path.endsWith(`partials/${FRAME}.hbs`)) {
      const fix = 'take the file out; letterhead.hbs stands above the document';
      say({
        file,
        line: 1,
        column: 1,
        message: `no theme has a ${FRAME} partial of its own: it holds the marking`,
        fix,
      });
    }
  }
  if (!new RegExp(`{{~?#>\\s*${FRAME}\\b`).test(document.text)) {
    const fix = `put the document between {{#> ${FRAME}}} and {{/${FRAME}}}`;
    say({ file: document.file, line: 1, column: 1, message: 'without the page partial there is no marking', fix });
  }
  const context = { partials, options, say };
  lintTemplate(document, context);
  for (const [name, partial] of Object.entries(partials)) {
    if (name !== FRAME) lintTemplate(partial, context, [name]);
  }
  for (const file of own) {
    if (!file.path.endsWith('.css')) continue;
    if (!textOf(file).includes('\ufffd')) lintStyle(file, own, say);
    else say({ file: file.file, message: 'is not UTF-8', fix: 'save it as UTF-8' });
  }
  if (problems.size === 0) return;
  const sorted = [...problems].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, problem]) => problem);
  throw new ChanceryError('spec', sorted);
}
