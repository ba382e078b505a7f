/** The Markdown of docs/spec.md, from the spec's JSON Schema. */
export function specPage(schema: Record<string, unknown>): string;
