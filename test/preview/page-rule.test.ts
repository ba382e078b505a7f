import { describe, expect, it } from 'vitest';
import { edgeCss, pageRule } from '../../src/preview/page/page-rule.js';

const CSS = `@page{size:A4;margin:20mm 18mm 19mm 17mm;
@top-left{content:"The week";color:red;vertical-align:bottom;text-align:left}
@bottom-center{content:"Page " counter(page) ; " of; "; width:35%}}
p { color: blue; }
@page { @top-left { color: green; } }`;

describe('the page rules of a document', () => {
  const rule = pageRule(CSS);

  it('give the margins, and each box with what later rules add', () => {
    expect(rule.margin).toEqual({ top: '20mm', right: '18mm', bottom: '19mm', left: '17mm' });
    expect([...rule.boxes.keys()]).toEqual(['top-left', 'bottom-center']);
    expect(rule.boxes.get('top-left')).toMatch(/color:red.*color: green/s);
  });

  it('stand on a screen as elements, their words before them', () => {
    const css = edgeCss(rule);
    expect(css).toContain('.edge.top-left::before{content:"The week"}');
    expect(css).toMatch(/\.edge\.top-left\{[^}]*align-items:flex-end;justify-content:flex-start\}/);
    expect(css).toMatch(/\.edge\.bottom-center\{[^}]*justify-content:center\}/);
    expect(css).toContain('counter(page)');
    expect(css.match(/\.edge\.top-left\{[^}]*\}/)![0]).not.toContain('content:"');
  });

  it('are none where a document has none', () => {
    expect(pageRule('p { margin: 0 }')).toEqual({
      margin: { top: '0', right: '0', bottom: '0', left: '0' },
      boxes: new Map(),
    });
  });
});
