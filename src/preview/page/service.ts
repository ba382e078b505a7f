import type { Decision } from '../../types/decision.js';
import type { PreviewState, ShownArticle, Trial, Unbuilt } from '../../types/preview.js';

/** The server's side, as the page calls it; addresses are relative, so the token stays in them. */
export const service = {
  state: () => ask<PreviewState | Unbuilt>('state'),
  article: (id: string) => ask<ShownArticle>(`article?id=${encodeURIComponent(id)}`),
  document: async () => (await fetch('document')).text(),
  decide: (decision: Decision, base: string) => ask<Answer>('decide', { decision, base }),
  undo: () => ask<Answer>('undo', {}),
  trial: (decision: Decision) => ask<Trial>('try', { decision }),
  export: () => ask<{ readonly files: readonly string[]; readonly problem?: string }>('export', {}),
};

export interface Answer {
  readonly done: boolean;
  readonly merged?: boolean;
  readonly problem?: string;
  readonly warning?: string;
}

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok && response.status !== 409) throw new Error(`the preview answered ${response.status}`);
  return (await response.json()) as T;
}
