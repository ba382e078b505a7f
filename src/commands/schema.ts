import { briefingSchema } from '../spec/json-schema.js';

/** `chancery schema`: the JSON Schema of a spec on stdout. */
export function schema(): void {
  process.stdout.write(`${JSON.stringify(briefingSchema(), null, 2)}\n`);
}
