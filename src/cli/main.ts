import { describeError } from './errors.ts';
import type { Host } from './host.ts';
import { createOutput, type Output } from './output.ts';
import { type Invocation, parseArguments } from './program.ts';

/** Runs postlint with the arguments that follow the script's name. Gives the exit code. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  const output = createOutput(host);
  const debug = argv.includes('--debug');
  let faults = 0;
  const onFault = (error: unknown) => {
    faults++;
    host.exitCode = 2;
    output.err(describeError(error, debug));
  };
  host.on?.('uncaughtException', onFault);
  host.on?.('unhandledRejection', onFault);
  try {
    const code = await run(parseArguments(argv, host.stdout.columns), host, output);
    return faults > 0 ? 2 : code;
  } catch (error) {
    await output.err(describeError(error, debug));
    return 2;
  }
}

async function run(invocation: Invocation, host: Host, output: Output): Promise<number> {
  switch (invocation.command) {
    case 'print':
      await output.out(invocation.text);
      return 0;
    case 'check': {
      const { check } = await import('./check.ts');
      return check(invocation.paths, invocation.options, host, output);
    }
    case 'init': {
      const { init } = await import('./init.ts');
      return init(invocation.options, host, output);
    }
    case 'rules': {
      const { listRules } = await import('./rules.ts');
      return listRules(invocation.options, host, output);
    }
    case 'explain': {
      const { explain } = await import('./explain.ts');
      return explain(invocation.name, invocation.options, host, output);
    }
    case 'policy': {
      const { showPolicy } = await import('./policy.ts');
      return showPolicy(invocation.name, invocation.options, host, output);
    }
    case 'exceptions': {
      const { listExceptions } = await import('./exceptions.ts');
      return listExceptions(invocation.paths, invocation.options, host, output);
    }
    case 'accounts': {
      const { listAccounts } = await import('./accounts.ts');
      return listAccounts(invocation.paths, invocation.options, host, output);
    }
    case 'sign-off': {
      const { signOff } = await import('./sign-off.ts');
      return signOff(invocation.file, invocation.options, host, output);
    }
  }
}
