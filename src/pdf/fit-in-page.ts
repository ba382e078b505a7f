/** What the page function is given: CSS pixels of the content box, whole pages promised (null: none), and whether only to measure. */
export interface FitInput {
  readonly width: number;
  readonly height: number;
  readonly count: number | null;
  /** `count` is the most that there may be: the lowest-ranked items go, and nothing grows or comes back. */
  readonly atMost: boolean;
  readonly keep: boolean;
  /** How many of the lowest-ranked items are known to have to go. */
  readonly gone?: number;
}

export interface Measured {
  readonly standing: string[];
  readonly fill: number;
  readonly size: number;
  readonly fits: boolean;
  readonly over: number;
  /** How many of the lowest-ranked items went. */
  readonly gone: number;
}

/**
 * Runs inside the page, so it may use nothing from outside itself. Ranked items (`data-item`, `data-rank`) that are
 * not fixed are hidden, the lowest of the tallest column first, until the document fits; then what still fits comes
 * back, best first; then the type grows (to 10.5 pt) where nothing that fits is left to add, or shrinks (to 9.5) for fixed items; both as
 * the theme's `--scale` has them.
 */
export function fitInPage({ width, height, count, atMost, keep, gone: known = 0 }: FitInput): Measured {
  const root = document.documentElement;
  const main = document.querySelector('main')!;
  const body = document.body;
  body.style.margin = '0';
  body.style.width = `${width}px`;
  const limit = count === null ? Number.POSITIVE_INFINITY : height * count;
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  const sections = [...document.querySelectorAll<HTMLElement>('[data-section]')];
  const columns = document.querySelector<HTMLElement>('[data-columns]');
  const side = document.querySelector<HTMLElement>('[data-column="side"]');
  const entries = [...document.querySelectorAll<HTMLElement>('[data-source]')];
  const rank = (item: HTMLElement) => Number(item.dataset['rank'] ?? 0);
  const fixed = (item: HTMLElement) => item.hasAttribute('data-fixed');
  const stands = (item: HTMLElement) => !item.hidden;
  const scale = Number.parseFloat(getComputedStyle(root).getPropertyValue('--scale')) || 1;
  const [floor, ceiling] = [9.5 * scale, 10.5 * scale];
  let gone = known;
  // where nothing has set it, the theme's is a formula of its scale
  let size = Number.parseFloat(getComputedStyle(root).getPropertyValue('--size')) || 10 * scale;

  const settle = () => {
    for (const section of sections) {
      const own = [...section.querySelectorAll<HTMLElement>('[data-item]')];
      section.hidden = own.length > 0 && !own.some(stands);
    }
    const cited = new Set(
      items.filter(stands).flatMap((item) => (item.dataset['cites'] ?? '').split(' ').filter(Boolean)),
    );
    for (const entry of entries) entry.hidden = cited.size > 0 && !cited.has(entry.dataset['source'] ?? '');
    const shown = entries.filter((entry) => !entry.hidden).length;
    document.querySelector('.source-list')?.classList.toggle('one', shown === 1);
    columns?.classList.toggle(
      'single',
      side === null || ![...side.children].some((child) => !(child as HTMLElement).hidden),
    );
  };
  const fullHeight = () => {
    settle();
    return main.getBoundingClientRect().height;
  };
  const fits = () => fullHeight() <= limit;
  const setSize = (points: number) => {
    size = points;
    root.style.setProperty('--size', `${points}pt`);
  };
  const columnHeight = (column: Element) => {
    const box = column.getBoundingClientRect();
    const last = [...column.children].filter((child) => !(child as HTMLElement).hidden).at(-1);
    return last === undefined ? 0 : last.getBoundingClientRect().bottom - box.top;
  };
  /** The item to give up next: of the tallest column, or of anywhere when that holds none. */
  const weakest = () => {
    const open = items.filter((item) => stands(item) && !fixed(item));
    const tall = [...document.querySelectorAll('[data-column]')].sort((a, b) => columnHeight(b) - columnHeight(a));
    for (const column of tall) {
      const own = open.filter((item) => column.contains(item));
      if (own.length > 0) return own.reduce((low, item) => (rank(item) < rank(low) ? item : low));
    }
    return open.length === 0 ? undefined : open.reduce((low, item) => (rank(item) < rank(low) ? item : low));
  };
  /** Hides as few of the lowest-ranked items as will do: a digest has hundreds, so the search begins where their heights say. */
  const cut = () => {
    const open = items.filter((item) => !fixed(item)).sort((a, b) => rank(a) - rank(b));
    const hide = (fewest: number) => {
      for (const [index, item] of open.entries()) item.hidden = index < fewest;
      return fits();
    };
    if (hide(gone)) return true;
    const heights = open.slice(gone).map((item) => item.getBoundingClientRect().height);
    const share = (fullHeight() - limit) / fullHeight();
    let rest = share * heights.reduce((sum, height) => sum + height, 0);
    let at =
      gone +
      heights.findIndex((height) => {
        rest -= height;
        return rest <= 0;
      });
    let [low, high, step, tooFew, enough] = [gone + 1, open.length, 4, false, false];
    while (low < high) {
      if (hide(Math.max(low, at))) [high, enough] = [Math.max(low, at), true];
      else [low, tooFew] = [Math.max(low, at) + 1, true];
      at = tooFew && enough ? Math.floor((low + high) / 2) : enough ? high - step : Math.min(high - 1, low + step);
      step *= 2;
    }
    gone = high;
    return hide(high);
  };
  const shed = () => {
    if (atMost) return cut();
    while (!fits()) {
      const item = weakest();
      if (item === undefined) return false;
      item.hidden = true;
    }
    return true;
  };
  const addBack = () => {
    const hidden = items.filter((item) => !stands(item)).sort((a, b) => rank(b) - rank(a));
    for (const item of hidden) {
      item.hidden = false;
      if (!fits()) item.hidden = true;
    }
    settle();
  };

  if (!keep) {
    for (const item of items) item.hidden = item.hasAttribute('data-reserve') && !fixed(item);
    while (!shed() && size > floor) setSize(Math.max(floor, size - 0.1));
    if (fits() && count !== null && !atMost) addBack();
    if (fits() && count === null) for (const item of items) item.hidden = false;
    if (count !== null && !atMost && fullHeight() < 0.95 * limit) {
      while (size < ceiling - 0.05) {
        setSize(Math.round((size + 0.1) * 10) / 10);
        if (fits()) continue;
        setSize(Math.round((size - 0.1) * 10) / 10);
        break;
      }
    }
  }
  const total = fullHeight();
  if (keep) body.removeAttribute('style');
  return {
    standing: items.filter(stands).map((item) => item.dataset['item'] ?? ''),
    fill: total / (limit === Number.POSITIVE_INFINITY ? height * Math.max(1, Math.ceil(total / height)) : limit),
    size: Math.round(size * 10) / 10,
    fits: total <= limit,
    over: Math.max(0, total - limit),
    gone,
  };
}
