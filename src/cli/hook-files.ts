/**
 * Changes to the files of other tools, as text, so that everything else in them stays as it is. Each gives undefined where the file
 * is not of the plain form that it knows.
 */

/** A shell script with lines put before everything that it does. */
export function afterShebang(script: string, lines: string): string | undefined {
  const [, shebang = ''] = /^(#!.*\r?\n)/.exec(script) ?? [];
  if (shebang && !/\b(?:sh|bash|dash|zsh|ksh)\s*$/.test(shebang.split(' -')[0] as string)) return undefined;
  return shebang + lines + script.slice(shebang.length);
}

/** lefthook.yml with a pre-commit command. */
export function addToLefthook(yaml: string, run: string): string | undefined {
  if (/^["']?pre-commit["']?\s*:/m.test(yaml)) return undefined;
  const block = `pre-commit:\n  commands:\n    postlint:\n      run: ${run}\n`;
  return yaml.trim() === '' ? block : `${yaml.replace(/\n*$/, '\n')}\n${block}`;
}

/** package.json, or a lint-staged configuration in JSON, with a command for a glob. */
export function addToLintStaged(json: string, glob: string, run: string): string | undefined {
  const [opening] = /"lint-staged"\s*:\s*\{/.exec(json) ?? /^\s*\{/.exec(json) ?? [];
  if (opening === undefined) return undefined;
  const at = json.indexOf(opening) + opening.length;
  const [space = ''] = /^\s*/.exec(json.slice(at)) ?? [];
  const empty = json[at + space.length] === '}';
  const entry = `${JSON.stringify(glob)}: ${JSON.stringify(run)}`;
  const changed = json.slice(0, at) + (empty ? ` ${entry} ` : `${space}${entry},${space || ' '}`) + json.slice(at + space.length);
  return isJson(changed) ? changed : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** .pre-commit-config.yaml with a local hook for the files that match a regular expression, where its list of repositories ends the file. */
export function addToPreCommit(yaml: string, entry: string, files: string): string | undefined {
  const [, after] = /^repos:[ \t]*\r?\n([\s\S]*)$/m.exec(yaml) ?? [];
  const [, indent] = /^( *)- +repo:/m.exec(after ?? '') ?? [];
  if (after === undefined || indent === undefined || /^[\w-]+\s*:/m.test(after)) return undefined;
  const hook = [
    '- repo: local',
    '  hooks:',
    '    - id: postlint',
    '      name: postlint',
    `      entry: ${entry}`,
    '      language: system',
    `      files: ${JSON.stringify(files)}`,
    '      require_serial: true',
  ];
  return `${yaml.replace(/\n*$/, '\n')}${hook.map(line => `${indent}${line}\n`).join('')}`;
}
