import { HELPERS } from '../helpers.js';

/** How every template is compiled: a value or helper that it asks for and that is not there is an error. */
export const COMPILE_OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(Object.keys(HELPERS).map((name) => [name, true])),
};
