import { createReadStream } from 'node:fs';

const BYTES = 50_000_000;

/** Cuts a file into deliveries of whole lines, 50 MB at most each. */
async function* deliveries(file) {
  let parts = [];
  let size = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    parts.push(chunk);
    size += chunk.length;
    if (size > BYTES - (2 << 20)) {
      const all = Buffer.concat(parts);
      const end = all.lastIndexOf(10) + 1;
      yield all.subarray(0, end);
      parts = [all.subarray(end)];
      size = all.length - end;
    }
  }
  if (size > 0) yield Buffer.concat(parts);
}

/** Loads a file of offers, one delivery after the other; what became of them, and how long the deliveries took. */
export async function load(api, file, report = () => {}) {
  const results = {};
  const refusals = [];
  let lines = 0;
  let seconds = 0;
  for await (const delivery of deliveries(file)) {
    const start = performance.now();
    const answer = await api.deliver(delivery);
    seconds += (performance.now() - start) / 1000;
    const summary = answer.pop();
    lines += summary.lines;
    for (const [result, count] of Object.entries(summary.results)) results[result] = (results[result] ?? 0) + count;
    refusals.push(...answer.filter((line) => line.result === 'refused').slice(0, 5));
    report(`${lines} offers in ${seconds.toFixed(1)} s: ${Math.round(lines / seconds)}/s`);
  }
  return { lines, seconds, perSecond: lines / seconds, results, refusals };
}
