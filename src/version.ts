declare const CHANCERY_VERSION: string | undefined;
declare const CHANCERY_PROGRAM: string | undefined;

/** The package's version, put in by the build; `0.0.0` where the source runs unbuilt. */
export const version: string = typeof CHANCERY_VERSION === 'string' ? CHANCERY_VERSION : '0.0.0';

/**
 * The very program: its version and a hash of its sources and libraries. What an earlier one found may not be what this one
 * finds, so what is kept on disk goes by it.
 */
export const program: string = typeof CHANCERY_PROGRAM === 'string' ? CHANCERY_PROGRAM : version;
