import { ChanceryError } from '../errors.js';
import type { Spec } from '../types/spec.js';

/** What of a spec the command may say otherwise. */
export interface SpecOptions {
  readonly theme?: string | undefined;
  readonly week?: string | undefined;
}

/** The spec with the theme and the week that were asked for. @throws ChanceryError of kind `usage` for a week that can't be. */
export async function withOptions(spec: Spec, { theme, week }: SpecOptions): Promise<Spec> {
  const { otherTheme } = await import('../spec/rules/theme.js');
  const themed = theme === undefined ? spec : { ...spec, theme: otherTheme(theme, spec.theme, process.cwd()) };
  if (week === undefined) return themed;
  const { weekPeriod } = await import('../spec/rules/period.js');
  const period = weekPeriod(week);
  if (spec.digest !== undefined && period !== undefined) return { ...themed, digest: { ...spec.digest, period } };
  throw new ChanceryError(
    'usage',
    period === undefined
      ? { message: `--week ${week}: the calendar has no such week`, fix: 'write a week as 2022-W39' }
      : { file: spec.path, message: `--week ${week}: this is no digest`, fix: 'a week is of a spec of kind: digest' },
  );
}
