import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { createLinter, policyIds } from '../compose.ts';
import { findConfig } from '../config/index.ts';
import { draftExtensions } from '../drafts/index.ts';
import { londonTime, nearest, UserError } from '../kit/index.ts';
import { type Answers, configurationText } from './configuration-text.ts';
import { draftPolicy } from './draft-policy.ts';
import { withFile } from './errors.ts';
import { statOf } from './files.ts';
import { topFolder } from './git.ts';
import { installHook } from './hook.ts';
import type { Host } from './host.ts';
import type { Output } from './output.ts';
import type { InitOptions } from './program.ts';
import { createPrompt, InputEnded, type Prompt } from './prompt.ts';
import { walk } from './walk.ts';

const file = 'postlint.config.yaml';

/** Writes a configuration, from flags and from answers to a few questions, and sets up a hook. Gives the exit code. */
export async function init(options: InitOptions, host: Host, output: Output): Promise<number> {
  const cwd = host.cwd();
  const place = { cwd, env: host.env };
  const script = host.argv?.[1];
  const found = await findConfig(cwd, cwd);
  const existing = found !== undefined && dirname(found) === cwd ? basename(found) : undefined;
  if (options.policy !== undefined) checkPolicy(options.policy, cwd);
  if (options.policyFrom !== undefined) return report(output, await draftPolicy(options.policyFrom, cwd));
  if (existing) {
    const asked = options.policy ?? options.organisation ?? options.drafts[0];
    if (!options.hook || asked !== undefined) throw new UserError(`There is a configuration already, ${existing}, and it was left alone`);
    const { drafts } = await createLinter({ cwd, now: londonTime(new Date()) }).configFor(cwd);
    return report(output, installHook(place, { drafts, extensions: draftExtensions, script }));
  }
  const answers = await ask(options, host);
  if (answers === undefined) {
    await output.err('\nStopped: nothing was written\n');
    return 130;
  }
  if (answers.hook) topFolder(place);
  withFile(`Cannot write ${file}`, () => writeFileSync(join(cwd, file), configurationText(answers), { flag: 'wx' }));
  const hook = answers.hook ? installHook(place, { drafts: answers.drafts, extensions: draftExtensions, script }) : [];
  return report(output, [`Wrote ${file}`, ...hook, 'Next: postlint checks the drafts, postlint rules lists what it checks']);
}

async function report(output: Output, sentences: readonly string[]): Promise<number> {
  await output.out(`${sentences.join('\n')}\n`);
  return 0;
}

interface InitAnswers extends Answers {
  readonly hook: boolean;
}

/** The answers; undefined if the user stops. */
async function ask(options: InitOptions, host: Host): Promise<InitAnswers | undefined> {
  const cwd = host.cwd();
  const drafts = options.drafts.length > 0 ? options.drafts : undefined;
  const complete = options.policy !== undefined && options.organisation !== undefined && drafts && options.hook !== undefined;
  const found = drafts ? '' : await likelyDrafts(cwd);
  if (options.yes || complete) {
    return { policy: options.policy, organisation: options.organisation, drafts: drafts ?? [found], hook: options.hook ?? false };
  }
  if (!host.stdin.isTTY) {
    throw new UserError(
      'postlint init asks questions, and standard input is no terminal: answer them with --policy, --organisation, --drafts and --hook or --no-hook, or take the defaults with --yes',
    );
  }
  const prompt = createPrompt(host);
  try {
    const organisation = options.organisation ?? (await prompt.ask("Organisation's name", ''));
    const policy = options.policy ?? (await askPolicy(prompt, cwd));
    const globs = drafts ?? [await prompt.ask('Where are the drafts (files, folders or globs)', found)];
    const hook = options.hook ?? (inRepository(host) && /^y/i.test(await prompt.ask('Check staged drafts before every commit? (y/n)', 'y')));
    return { organisation: organisation || undefined, policy, drafts: globs, hook };
  } catch (error) {
    if (error instanceof InputEnded) return undefined;
    throw error;
  } finally {
    prompt.close();
  }
}

function inRepository(host: Host): boolean {
  try {
    return topFolder({ cwd: host.cwd(), env: host.env }) !== '';
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

async function askPolicy(prompt: Prompt, cwd: string): Promise<string> {
  for (;;) {
    const policy = await prompt.ask(`Policy (${[...policyIds, 'a file', 'none'].join(', ')})`, 'none');
    const fault = policyFault(policy, cwd);
    if (fault === undefined) return policy;
    prompt.say(fault);
  }
}

function policyFault(policy: string, cwd: string): string | undefined {
  if (policy === 'none' || policyIds.includes(policy) || statOf(resolve(cwd, policy))?.isFile()) return undefined;
  const near = nearest(policy, policyIds);
  return `Unknown policy "${policy}": expected ${policyIds.join(', ')} or a file${near ? `; did you mean "${near}"?` : ''}`;
}

function checkPolicy(policy: string, cwd: string): void {
  const fault = policyFault(policy, cwd);
  if (fault !== undefined) throw new UserError(fault);
}

/** A glob of the folder that looks most like one of drafts. */
async function likelyDrafts(cwd: string): Promise<string> {
  const folder = ['posts', 'drafts', 'social', 'content/posts'].find(name => existsSync(join(cwd, name))) ?? 'posts';
  const kinds = new Set<string>();
  const ignored = (path: string) => /[\\/](?:node_modules|\.git)$/.test(path);
  const base = join(cwd, folder);
  if (existsSync(base)) {
    const wanted = (path: string) => draftExtensions.some(extension => path.toLowerCase().endsWith(extension));
    for (const path of await walk(base, { depth: 3, ignored, wanted, onProblem: () => {}, shown: path => relative(cwd, path) })) {
      kinds.add(path.slice(path.lastIndexOf('.')).toLowerCase());
    }
  }
  const [only = '.md', ...others] = [...kinds].sort();
  return others.length > 0 ? `${folder}/**/*.{${[only, ...others].map(kind => kind.slice(1)).join(',')}}` : `${folder}/**/*${only}`;
}
