import * as z from 'zod';
import { specShape } from './shape.js';

/** The JSON Schema of a spec, for editors. */
export function briefingSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(specShape, { io: 'input', unrepresentable: 'any' });
  return { ...schema, $id: 'briefing.schema.json', title: 'Chancery briefing' };
}
