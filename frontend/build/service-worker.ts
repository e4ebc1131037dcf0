import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

type Chunk = Rollup.OutputChunk;

/** Files of the first load: the entry, all it imports statically, its styles, and the latin fonts. */
function shellOf(bundle: Rollup.OutputBundle): string[] {
  const files = new Set<string>();
  const visit = (chunk: Chunk) => {
    if (files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') visit(imported);
    }
  };
  for (const output of Object.values(bundle)) {
    if (output.type === 'chunk' && (output.isEntry || /StartPage|locales\/search\/de\.|common\/de\./.test(output.facadeModuleId ?? ''))) {
      visit(output);
    }
    if (/fira-sans-latin-\d+-normal.*\.woff2$/.test(output.fileName)) files.add(output.fileName);
  }
  return [...files].filter((file) => !file.endsWith('.map')).sort();
}

/** Writes `sw.js` from the hand-written template with the list of the shell's files and a version of it. */
export function serviceWorker(): Plugin {
  let root = process.cwd();
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle(_options, bundle) {
      const shell = shellOf(bundle).map((file) => `/${file}`);
      const version = createHash('sha256').update(JSON.stringify(shell)).digest('hex').slice(0, 12);
      const template = await readFile(join(root, 'service-worker', 'sw.js'), 'utf8');
      const source = template
        .replace("'__SHELL__'", shell.map((file) => `'${file}'`).join(', '))
        .replace('__VERSION__', version);
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}
