import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep, win32 } from 'node:path';

/** Whether a path, both absolute and already resolved, is the folder or lies in it. */
export function isInside(folder: string, path: string): boolean {
  if (path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return true;
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Why a path of the spec may not be used at all, or undefined: told from its letters, before any file is touched. */
export function refusalOf(written: string, folder: string, root: string): string | undefined {
  if (written === '') return 'is empty';
  if (/[\u0000-\u001f]/.test(written)) return 'holds a control character';
  if (/%(?:2e|2f|5c|00)/i.test(written)) return 'holds a percent-encoded dot or slash';
  if (isAbsolute(written) || win32.isAbsolute(written) || /^[a-z]:/i.test(written)) return 'is absolute';
  if (!isInside(root, resolve(folder, written))) return "leaves the spec's folder";
  return undefined;
}

/** The real path, and whether it lies in the real root; undefined when the file does not exist. */
export async function realInside(path: string, root: string): Promise<{ path: string; inside: boolean } | undefined> {
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) return undefined;
  // a real path that begins with the root shows that the root is real too
  return { path: real, inside: isInside(root, real) || isInside(await realpath(root), real) };
}
