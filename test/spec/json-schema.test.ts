import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { briefingSchema } from '../../src/spec/json-schema.js';

it('schema/briefing.schema.json is what the spec’s shape says (npm run schema writes it)', () => {
  expect(JSON.parse(readFileSync('schema/briefing.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(briefingSchema())),
  );
});
