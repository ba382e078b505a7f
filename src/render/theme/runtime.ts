import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';

/** Handlebars without its compiler; the package's own types say nothing of what is in it. */
export const Runtime = runtime as unknown as typeof Handlebars;
