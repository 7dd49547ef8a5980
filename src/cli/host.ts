/** What the program needs of the process that it runs in; `process` itself has it all. */
export interface Host {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The node program and the script, then the arguments. */
  readonly argv?: readonly string[];
  cwd(): string;
  /** Set where something fails after the run has given its own exit code. */
  exitCode?: number | string | null;
  on?(event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void): unknown;
}

export interface OutputStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}
