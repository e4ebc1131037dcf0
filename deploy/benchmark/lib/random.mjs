/** Small deterministic random numbers (mulberry32): the same seed gives the same sequence on every machine. */
export class Random {
  constructor(seed) {
    this.state = seed >>> 0;
  }

  /** At least 0, below 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(n) {
    return Math.floor(this.next() * n);
  }

  between(low, high) {
    return low + this.below(high - low + 1);
  }

  chance(share) {
    return this.next() < share;
  }

  of(list) {
    return list[this.below(list.length)];
  }

  /** `count` different entries, in the list's order. */
  some(list, count) {
    const chosen = new Set();
    while (chosen.size < Math.min(count, list.length)) chosen.add(this.below(list.length));
    return [...chosen].sort((a, b) => a - b).map((i) => list[i]);
  }
}

/** A sequence of its own for the nth thing, so that any one can be made again without those before it. */
export function randomOf(seed, n) {
  return new Random(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b));
}

/** Draws from 0 … n-1 with probability proportional to 1 / rank^s, as words and questions do in real life. */
export class Zipf {
  constructor(n, s) {
    this.sums = new Float64Array(n);
    let sum = 0;
    for (let i = 0; i < n; i++) this.sums[i] = sum += 1 / (i + 1) ** s;
  }

  draw(random) {
    const at = random.next() * this.sums[this.sums.length - 1];
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sums[middle] < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
