import Handlebars from 'handlebars';
import { HELPERS } from '../helpers.js';
import { offsetOf } from '../theme/template-error.js';
import { FRAME, type Template } from '../theme/templates.js';
import type { Fault, Findings } from './findings.js';
import { behindBlock, readOn, type Spot, TEXT } from './html-reader.js';
import { behindExpression, branchFault, expressionFault, markupFault } from './markup-rules.js';

type Statement = hbs.AST.Statement;

/** Helpers that a theme may call; `css` gives text unescaped, so it is the frame's alone. */
const CALLABLE = [...'if unless each with lookup'.split(' '), ...Object.keys(HELPERS).filter((name) => name !== 'css')];

export interface LintContext {
  readonly partials: Readonly<Record<string, Template>>;
  /** Names of the theme's options. */
  readonly options: readonly string[];
  readonly findings: Findings;
}

/**
 * Reads a template as a browser would, through the partials that it takes in, and reports what would let an article's text
 * be markup, load or run something, or never end.
 */
export function lintTemplate(
  template: Template,
  context: LintContext,
  stack: readonly string[] = [],
  from = TEXT,
): Spot {
  const { text } = template;
  const say = (fault: Fault, at: number, length = 1) => context.findings.add(template, at, fault, length);
  const startOf = ({ loc }: hbs.AST.Node) => offsetOf(text, loc.start.line, loc.start.column);
  const lengthOf = (node: hbs.AST.Node) => offsetOf(text, node.loc.end.line, node.loc.end.column) - startOf(node);

  const content = (node: hbs.AST.ContentStatement, before: Spot): Spot => {
    const start = startOf(node);
    let spot = before;
    for (let index = 0; index < node.value.length; index += 1) {
      const next = readOn(spot, node.value[index]!);
      const fault = markupFault(spot, next);
      if (fault !== undefined) say(fault, start + index);
      spot = next;
    }
    return spot;
  };

  const call = (node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression): string => {
    const name = String((node.path as hbs.AST.PathExpression | hbs.AST.StringLiteral).original);
    const called = node.params.length > 0 || node.hash !== undefined || node.type === 'SubExpression';
    if (called && !CALLABLE.includes(name)) {
      const fix = `helpers are: ${CALLABLE.join(', ')}`;
      say({ message: `there is no helper "${name}"`, fix }, startOf(node.path), name.length);
    }
    if (!called) look(name, node.path);
    for (const param of [...node.params, ...(node.hash?.pairs ?? []).map(({ value }) => value)]) {
      if (param.type === 'SubExpression') call(param as hbs.AST.SubExpression);
      else if (param.type === 'PathExpression') look((param as hbs.AST.PathExpression).original, param);
    }
    return name;
  };

  const look = (path: string, node: hbs.AST.Node) => {
    const option = /^(?:@root\.)?theme\.([^.]+)/.exec(path)?.[1];
    if (option === undefined || context.options.includes(option)) return;
    const fix = `declare it in theme.yaml${context.options.length === 0 ? '' : `; its options are: ${context.options.join(', ')}`}`;
    say({ message: `the theme has no option "${option}"`, fix }, startOf(node), path.length);
  };

  const mustache = (node: hbs.AST.MustacheStatement, spot: Spot): Spot => {
    if (!node.escaped) {
      const fix = 'write {{…}}: all that is printed is text';
      say(
        { message: 'prints without escaping: an article’s text could be markup', fix },
        startOf(node),
        lengthOf(node),
      );
    }
    const fault = expressionFault(spot, call(node));
    if (fault !== undefined) say(fault, startOf(node), lengthOf(node));
    return behindExpression(spot);
  };

  const block = (node: hbs.AST.BlockStatement, before: Spot): Spot => {
    call(node);
    const ends = [node.program, node.inverse].map((program) =>
      program === undefined ? before : walk(program.body, before),
    );
    for (const end of ends) {
      const fault = end === before ? undefined : branchFault(end);
      if (fault !== undefined) say(fault, startOf(node), lengthOf(node));
    }
    const after = behindBlock(before, ends);
    if (after !== undefined) return after;
    const fix = 'let a block hold whole tags, and whole attributes';
    say({ message: 'the block leaves a tag or an attribute open', fix }, startOf(node), lengthOf(node));
    return before;
  };

  const partial = (node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement, spot: Spot): Spot => {
    const name = (node.name as hbs.AST.PathExpression).original;
    const body = 'program' in node ? node.program.body : undefined;
    const own = name === undefined ? undefined : context.partials[name];
    if (name === '@partial-block') return spot;
    if (body !== undefined && name === FRAME) return walk(body, TEXT);
    if (own === undefined || body !== undefined) {
      const known = Object.keys(context.partials).sort().join(', ');
      const message = name === undefined ? 'a partial is called by its name' : `there is no partial "${name}"`;
      const told = own === undefined ? message : `"${name}" takes no block`;
      say({ message: told, fix: `partials are: ${known}` }, startOf(node), lengthOf(node));
      return spot;
    }
    if (stack.includes(name)) {
      const way = [...stack.slice(stack.indexOf(name)), name].join(' → ');
      say(
        { message: `the partial never ends: ${way}`, fix: 'take one of these calls out' },
        startOf(node),
        lengthOf(node),
      );
      return spot;
    }
    return lintTemplate(own, context, [...stack, name], spot);
  };

  const walk = (body: readonly Statement[], before: Spot): Spot =>
    body.reduce<Spot>((spot, node) => {
      if (node.type === 'ContentStatement') return content(node as hbs.AST.ContentStatement, spot);
      if (node.type === 'MustacheStatement') return mustache(node as hbs.AST.MustacheStatement, spot);
      if (node.type === 'BlockStatement') return block(node as hbs.AST.BlockStatement, spot);
      if (/^Partial/.test(node.type)) return partial(node as hbs.AST.PartialStatement, spot);
      if (/^Decorator/.test(node.type)) {
        say(
          { message: 'decorators are not known', fix: 'put the partial into partials/' },
          startOf(node),
          lengthOf(node),
        );
      }
      return spot;
    }, before);

  try {
    return walk(Handlebars.parseWithoutProcessing(text).body, from);
  } catch (error) {
    const { at, fault } = unreadable(error, text);
    say(fault, at);
    return from;
  }
}

/** Where Handlebars can't read a template. */
function unreadable(error: unknown, text: string): { readonly at: number; readonly fault: Fault } {
  const { message = '', lineNumber, column } = error as { message?: string; lineNumber?: number; column?: number };
  const line = lineNumber ?? Number(/^Parse error on line (\d+)/.exec(message)?.[1]);
  if (!Number.isInteger(line)) throw error;
  const expected = message
    .split('\n')
    .at(-1)!
    .replace(/ - \d+:\d+$/, '')
    .slice(0, 120);
  return {
    at: Math.min(offsetOf(text, line, column ?? 0), text.length),
    fault: { message: `the template can’t be read: ${expected}`, fix: 'close every {{ and every block' },
  };
}
