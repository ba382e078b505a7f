import { z } from 'zod';

/** What every entry has; test/fixtures/analysis/README.md tells what each field says. */
const entry = {
  words: z.string().min(1),
  at: z.number().int().min(1).optional(),
  none: z.literal(true).optional(),
  either: z.literal(true).optional(),
  open: z.string().min(1).optional(),
};
/** What is neither forbidden nor free must state the fields that make it what it is. */
function asking<T extends z.ZodType<{ none?: true | undefined; either?: true | undefined }>>(
  shape: T,
  fields: string,
): T {
  const stated = (each: object, field: string) => (each as Record<string, unknown>)[field] !== undefined;
  return shape.refine(
    (each) => each.none === true || each.either === true || fields.split(' ').every((field) => stated(each, field)),
    `states its ${fields.replace(' ', ' and ')}`,
  );
}

const quote = z.strictObject({
  ...entry,
  kind: z.enum(['direct', 'mixed', 'indirect']).optional(),
  speaker: z.string().nullable().optional(),
  role: z.string().nullable().optional(),
  certain: z.boolean().optional(),
  continues: z.boolean().optional(),
});
const date = z.strictObject({
  ...entry,
  iso: z.string().optional(),
  precision: z.enum(['day', 'month', 'year', 'week', 'vague']).optional(),
});
const quantity = z.strictObject({
  ...entry,
  value: z.number().optional(),
  unit: z.string().optional(),
  of: z.string().optional(),
});
const entity = z.strictObject({
  ...entry,
  type: z.enum(['person', 'organisation', 'country', 'place']),
  name: z.string().optional(),
  role: z.string().optional(),
  iso: z.string().length(2).optional(),
});
/** An expected.yaml; an unknown field, and an entry that asks for nothing, are errors. */
export const expectations = z.strictObject({
  quotes: z.array(asking(quote, 'kind')).default([]),
  dates: z.array(asking(date, 'iso precision')).default([]),
  quantities: z.array(asking(quantity, 'value unit')).default([]),
  entities: z.array(entity).default([]),
  extra: z.partialRecord(z.enum(['quotes', 'dates', 'quantities']), z.string().min(1)).default({}),
});
