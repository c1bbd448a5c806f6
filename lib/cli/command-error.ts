/** Kinds of trouble with what the command was given; each message says what to do. */
export type CommandErrorKind =
  | 'not-json'
  | 'not-an-object'
  | 'missing-field'
  | 'wrong-type'
  | 'no-article'
  | 'too-large'
  | 'bad-pack'
  | 'no-such-file'
  | 'usage';

/** An expected failure of the command line: said in its kind and message, never with a stack. */
export class CommandError extends Error {
  readonly kind: CommandErrorKind;

  constructor(kind: CommandErrorKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** A `CommandError` with the place it is about before its message; any other error as it is. */
export function placed(error: unknown, place: string | URL): unknown {
  return error instanceof CommandError ? new CommandError(error.kind, `${place}: ${error.message}`) : error;
}
