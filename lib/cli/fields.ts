import { CommandError } from './command-error.ts';

type Input = Record<string, unknown>;

/** The string in a field, or a `CommandError` that names the field; null is as good as absent. */
export function textField(input: Input, name: string): string {
  const value = input[name];
  if (value === undefined || value === null)
    throw new CommandError('missing-field', `The field "${name}" is missing.`);
  if (typeof value !== 'string')
    throw new CommandError('wrong-type', `The field "${name}" must be a string.`);
  return value;
}

/** The string in a field that may be absent or null. */
export function optionalText(input: Input, name: string): string | null {
  return input[name] === undefined || input[name] === null ? null : textField(input, name);
}

/** A sentence, or a list of them. */
export function sentencesField(input: Input, name: string): string | string[] {
  const value = input[name];
  if (!Array.isArray(value)) return textField(input, name);
  if (value.every((item) => typeof item === 'string')) return value;
  throw new CommandError('wrong-type', `The field "${name}" must be a string or a list of strings.`);
}
