import { inflateSync } from 'node:zlib';

/** A PDF object as JavaScript has it; written from ISO 32000-1, clause 7, and not from the code under test. */
export type Value = number | boolean | null | Name | Text | Ref | Value[] | Dictionary | Stream | Operator;
export type Dictionary = Map<string, Value>;
export class Name {
  constructor(readonly name: string) {}
}
export class Text {
  constructor(readonly bytes: string) {}
  get text(): string {
    if (!this.bytes.startsWith('\xfe\xff')) return this.bytes;
    return Buffer.from(this.bytes.slice(2), 'latin1').swap16().toString('utf16le');
  }
}
export class Ref {
  constructor(readonly number: number) {}
}
export class Stream {
  constructor(
    readonly dictionary: Dictionary,
    readonly raw: Buffer,
  ) {}
  get data(): Buffer {
    const filter = this.dictionary.get('Filter');
    return filter instanceof Name && filter.name === 'FlateDecode' ? inflateSync(this.raw) : this.raw;
  }
}
export class Operator {
  constructor(readonly operator: string) {}
}

const SPACE = '\0\t\n\f\r ';
const DELIMITER = '()<>[]{}/%';

/** Reads values one after another from `at` on. */
export class Reader {
  constructor(
    readonly source: string,
    public at = 0,
  ) {}

  next(): Value | undefined {
    this.skip();
    const { source } = this;
    if (this.at >= source.length) return undefined;
    const c = source[this.at]!;
    if (c === '/')
      return new Name(
        this.word(1).replace(/#([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
      );
    if (c === '(') return this.literal();
    if (source.startsWith('<<', this.at)) return this.dictionary();
    if (c === '<') return this.hex();
    if (c === '[') {
      this.at += 1;
      const values: Value[] = [];
      for (;;) {
        this.skip();
        if (source[this.at] === ']') break;
        values.push(this.value());
      }
      this.at += 1;
      return values;
    }
    const word = this.word(0);
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Operator(word);
  }

  /** The next value, with `n g R` as one. */
  value(): Value {
    const value = this.next();
    if (value === undefined) throw new Error('the file ends within an object');
    const reference = /^\s+\d+\s+R(?![A-Za-z])/.exec(this.source.slice(this.at, this.at + 24));
    if (typeof value !== 'number' || reference === null) return value;
    this.at += reference[0].length;
    return new Ref(value);
  }

  private dictionary(): Dictionary {
    this.at += 2;
    const entries: Dictionary = new Map();
    for (;;) {
      this.skip();
      if (this.source.startsWith('>>', this.at)) break;
      const key = this.next();
      if (!(key instanceof Name)) throw new Error(`a dictionary’s key at ${this.at} is no name`);
      entries.set(key.name, this.value());
    }
    this.at += 2;
    return entries;
  }

  private literal(): Text {
    let depth = 0;
    let text = '';
    for (; this.at < this.source.length; this.at += 1) {
      const c = this.source[this.at]!;
      if (c === '\\') {
        this.at += 1;
        text += this.source[this.at]!;
      } else {
        depth += c === '(' ? 1 : c === ')' ? -1 : 0;
        if (depth === 0) break;
        if (depth > 1 || c !== '(') text += c;
      }
    }
    this.at += 1;
    return new Text(text);
  }

  private hex(): Text {
    const end = this.source.indexOf('>', this.at);
    const digits = this.source.slice(this.at + 1, end);
    this.at = end + 1;
    return new Text(Buffer.from(digits, 'hex').toString('latin1'));
  }

  private word(from: number): string {
    const start = this.at + from;
    let end = start;
    while (end < this.source.length && !SPACE.includes(this.source[end]!) && !DELIMITER.includes(this.source[end]!))
      end += 1;
    this.at = end === start && from === 0 ? end + 1 : end;
    return this.source.slice(start, end);
  }

  private skip(): void {
    for (;;) {
      while (SPACE.includes(this.source[this.at] ?? 'x')) this.at += 1;
      if (this.source[this.at] !== '%') return;
      while (!'\r\n'.includes(this.source[this.at] ?? '\n')) this.at += 1;
    }
  }
}
