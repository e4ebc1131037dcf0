// Called by Maven: node scripts/maven.mjs build TARGET | node scripts/maven.mjs check SKIP...
// Does nothing twice: packages are installed when the lock file has changed, the build runs when a source has.
// Plain syntax on purpose, so that an old Node can still say what is wrong.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const sources = ['src', 'public', 'build', 'service-worker', 'index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

function fail(message) {
  console.error(message);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node ${process.versions.node} is too old. Install Node 20.19 or newer, or leave the application out with -Dskip.frontend.`);
  }
}

function npm(...args) {
  const result = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) {
    fail(result.error ? `npm cannot be started: ${result.error.message}` : `npm ${args.join(' ')} has failed.`);
  }
}

function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => files(join(path, name)));
}

function hash(paths) {
  const digest = createHash('sha256');
  for (const file of paths.flatMap((path) => files(join(root, path)))) {
    digest.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return digest.digest('hex');
}

function unlessDone(marker, inputs, work) {
  const wanted = hash(inputs);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  work();
  writeFileSync(marker, wanted);
}

function install() {
  unlessDone(join(root, 'node_modules/.installed'), ['package-lock.json'], () => npm('ci', '--no-audit', '--no-fund'));
}

function build(target) {
  const dist = join(root, 'dist');
  unlessDone(join(dist, '.built'), sources, () => npm('run', 'build'));
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  // Names with a dot in front are notes of the build, not files to serve.
  cpSync(dist, target, { recursive: true, filter: (from) => !from.slice(dist.length).includes('/.') });
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'check' && rest.includes('true')) {
  console.log('Checks of the application are skipped.');
} else {
  requireNode();
  install();
  if (command === 'build') build(resolve(rest[0]));
  else if (command === 'check') npm('run', 'check');
  else fail(`Unknown command ${command}`);
}
