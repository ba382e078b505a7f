import * as z from 'zod';
import type { Decision } from '../../types/decision.js';
import { reviewShape, SECTIONS } from '../shape.js';

const review = reviewShape.shape;
const ref = review.pin.unwrap().element;
const edit = review.edit.unwrap().element.shape;
const add = review.add.unwrap().element;
const words = z.union([z.string().trim().min(1).max(4000), z.literal('')]);
const source = z.string().max(200);
const { name, role } = review.speaker.unwrap().element.shape;

/** Decisions as they come over the wire; their words are held to what the spec's own shape takes. */
const shape = z.discriminatedUnion('do', [
  z.strictObject({ do: z.enum(['pin', 'unpin', 'drop', 'undrop']), ref }),
  z.strictObject({ do: z.literal('swap'), ref, by: ref }),
  z.strictObject({ do: z.literal('order'), refs: review.order.unwrap() }),
  z.strictObject({ do: z.enum(['edit', 'translate']), ref, text: edit.text }),
  z.strictObject({ do: z.literal('speaker'), ref, name, role: z.union([role, z.literal('')]).optional() }),
  z.strictObject({ do: z.literal('clear'), of: z.enum(['edit', 'translate', 'speaker']), ref }),
  z.strictObject({ do: z.literal('add'), ...add.shape }),
  z.strictObject({ do: z.literal('revise'), index: z.int().min(0), text: z.union([add.shape.text, z.literal('')]) }),
  z.strictObject({ do: z.literal('order-stories'), sources: z.array(source).min(1).max(50) }),
  z.strictObject({ do: z.enum(['drop-story', 'undrop-story']), source }),
  z.strictObject({ do: z.literal('write'), section: z.enum(SECTIONS), text: words }),
  z.strictObject({ do: z.literal('approve'), ...review.approved.unwrap().shape }),
]);

/** @throws Error saying what of a decision is not as it should be. */
export function readDecision(value: unknown): Decision {
  const read = shape.safeParse(value);
  if (read.success) return read.data as Decision;
  const [issue] = read.error.issues;
  throw new Error([issue!.path.join('.'), issue!.message].filter(Boolean).join(': '));
}
