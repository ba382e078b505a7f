/**
 * Templates that need no compiling, by their text: `scripts/build.mjs` puts those of the built-in themes here, so that a
 * cold start neither loads Handlebars' compiler nor waits for it.
 */
export const PRECOMPILED: ReadonlyMap<string, TemplateSpecification> = new Map();
