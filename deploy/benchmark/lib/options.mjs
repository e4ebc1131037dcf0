/** Reads `--name value` from the command line; the defaults say which names there are and what type they have. */
export function options(defaults, args = process.argv.slice(2)) {
  const given = { ...defaults };
  for (let i = 0; i < args.length; i += 2) {
    const name = args[i].replace(/^--/, '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    if (!args[i].startsWith('--') || !(name in defaults) || i + 1 >= args.length) {
      const known = Object.keys(defaults).map((one) => '--' + one.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase()));
      console.error(`Cannot read ${args[i]}. Options, each with a value: ${known.join(' ')}`);
      process.exit(2);
    }
    const value = args[i + 1];
    given[name] = typeof defaults[name] === 'number' ? Number(value) : value;
  }
  return given;
}
