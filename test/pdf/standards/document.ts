import { type Dictionary, Name, Reader, Ref, Stream, Text, type Value } from './objects.js';

/** A whole file, read from its cross-reference tables, newest first (ISO 32000-1, 7.5). */
export class Document {
  readonly trailer: Dictionary;
  private readonly source: string;
  private readonly offsets = new Map<number, number>();
  private readonly read = new Map<number, Value>();

  constructor(private readonly bytes: Buffer) {
    this.source = bytes.toString('latin1');
    const last = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.source)![1]);
    this.trailer = this.table(last);
    for (let previous = this.trailer.get('Prev'); typeof previous === 'number'; )
      previous = this.table(previous).get('Prev');
  }

  get numbers(): readonly number[] {
    return [...this.offsets.keys()];
  }

  object(number: number): Value {
    if (!this.read.has(number)) this.read.set(number, this.readObject(number));
    return this.read.get(number)!;
  }

  /** The value itself, where it is a reference. */
  follow(value: Value | undefined): Value {
    return value instanceof Ref ? this.object(value.number) : (value ?? null);
  }

  /** A dictionary, also of a stream; empty where there is none. */
  dictionary(value: Value | undefined): Dictionary {
    const found = this.follow(value);
    return found instanceof Map ? found : found instanceof Stream ? found.dictionary : new Map();
  }

  get(value: Value | undefined, ...path: readonly string[]): Value {
    return path.reduce<Value>((at, key) => this.follow(this.dictionary(at).get(key)), this.follow(value));
  }

  name(value: Value | undefined): string | undefined {
    const found = this.follow(value);
    return found instanceof Name ? found.name : undefined;
  }

  text(value: Value | undefined): string | undefined {
    const found = this.follow(value);
    return found instanceof Text ? found.text : undefined;
  }

  list(value: Value | undefined): readonly Value[] {
    const found = this.follow(value);
    return Array.isArray(found) ? found : found === null ? [] : [found];
  }

  get catalogue(): Dictionary {
    return this.dictionary(this.trailer.get('Root'));
  }

  get pages(): readonly Dictionary[] {
    const visit = (node: Value): readonly Dictionary[] => {
      const own = this.dictionary(node);
      return own.has('Kids') ? this.list(own.get('Kids')).flatMap(visit) : [own];
    };
    return visit(this.catalogue.get('Pages')!);
  }

  private table(at: number): Dictionary {
    const reader = new Reader(this.source, at);
    if (!this.source.startsWith('xref', at)) throw new Error(`no cross-reference table at ${at}`);
    const rows = /xref\s+([\s\S]*?)trailer/.exec(this.source.slice(at))!;
    const lines = rows[1]!.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    for (let index = 0; index < lines.length; ) {
      const [first, count] = lines[index]!.trim().split(' ').map(Number);
      for (let k = 0; k < count!; k += 1) {
        const [offset, , kind] = lines[index + 1 + k]!.trim().split(' ');
        if (kind === 'n' && !this.offsets.has(first! + k)) this.offsets.set(first! + k, Number(offset));
      }
      index += 1 + count!;
    }
    reader.at = at + rows[0].length;
    return reader.value() as Dictionary;
  }

  private readObject(number: number): Value {
    const at = this.offsets.get(number);
    if (at === undefined) return null;
    const head = new RegExp(`^${number} 0 obj`).exec(this.source.slice(at, at + 24));
    if (head === null) throw new Error(`object ${number} is not where the table says`);
    const reader = new Reader(this.source, at + head[0].length);
    const value = reader.value();
    const stream = /^\s*stream\r?\n/.exec(this.source.slice(reader.at, reader.at + 16));
    if (stream === null || !(value instanceof Map)) return value;
    const start = reader.at + stream[0].length;
    const length = this.follow(value.get('Length')) as number;
    if (!/^\s*endstream/.test(this.source.slice(start + length, start + length + 16)))
      throw new Error(`stream ${number} has another length`);
    return new Stream(value, this.bytes.subarray(start, start + length));
  }
}
