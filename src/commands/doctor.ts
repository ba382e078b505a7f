import { ChanceryError } from '../errors.js';
import { examineBrowser } from '../pdf/doctor.js';

/** `chancery doctor`: what was found and what is missing, with the system's remedy; exit 7 when nothing prints. */
export async function doctor(options: { readonly browser?: string; readonly json?: boolean }): Promise<void> {
  const { findings } = await examineBrowser(options.browser === undefined ? {} : { executablePath: options.browser });
  if (options.json === true) process.stdout.write(`${JSON.stringify(findings)}\n`);
  else {
    // what is not there matters only where nothing else prints
    const prints = findings.some(({ name, ok }) => name === 'launch' && ok);
    for (const { name, ok, detail, fix } of findings) {
      const state = ok ? 'ok      ' : prints ? 'unneeded' : 'missing ';
      process.stdout.write(`${state}  ${name}: ${detail}\n`);
      if (fix !== undefined && !prints) process.stdout.write(`          ${fix}\n`);
    }
  }
  const launch = findings.find(({ name }) => name === 'launch');
  if (launch?.ok === false) throw new ChanceryError('browser', { message: `no browser prints here: ${launch.detail}` });
}
