declare const CHANCERY_VERSION: string | undefined;

/** The package's version, put in by the build; `0.0.0` where the source runs unbuilt. */
export const version: string = typeof CHANCERY_VERSION === 'string' ? CHANCERY_VERSION : '0.0.0';
