// Loaded before the command (`node --import bench/steps.mjs dist/cli.js build …`): writes to the file that STEPS names what
// each step of its progress took, in seconds of the clock and of this process, and the most memory in MB.
import { writeFileSync } from 'node:fs';

const steps = [];
const begin = (name) => {
  const { user, system } = process.cpuUsage();
  const now = { clock: performance.now() / 1000, processor: (user + system) / 1e6 };
  const last = steps.at(-1);
  if (last !== undefined)
    Object.assign(last, { clock: now.clock - last.from.clock, processor: now.processor - last.from.processor });
  steps.push({ name, from: now });
};
steps.push({ name: 'starting', from: { clock: 0, processor: 0 } });
process.stderr.isTTY = true;
delete process.env.CI;
process.env.NO_COLOR = '1';
const write = process.stderr.write.bind(process.stderr);
process.stderr.write = (text) => {
  const step = /^\r\u001b\[K.*?: (.+)$/.exec(text);
  if (step !== null) begin(step[1]);
  return text.startsWith('\r') || write(text);
};
process.on('exit', () => {
  begin('end');
  const took = steps.slice(0, -1).map(({ name, clock, processor }) => ({ name, clock, processor }));
  writeFileSync(process.env.STEPS, JSON.stringify({ steps: took, memory: process.resourceUsage().maxRSS / 1024 }));
});
