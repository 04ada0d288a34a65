/** Runs another program in this process and says at its end, as the last line of standard error, what it took: node measured.ts PROGRAM ARGS… */
const [node = '', , program = '', ...rest] = process.argv;
process.argv = [node, program, ...rest];
const started = performance.now();
process.once('exit', () => {
  const { user, system } = process.cpuUsage();
  const seconds = (performance.now() - started) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stderr.write(`${JSON.stringify({ cpuSeconds: (user + system) / 1e6, seconds, megabytes })}\n`);
});
await import(program);

export {};
