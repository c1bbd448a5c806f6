import { placed } from './command-error.ts';

/**
 * Does something with each file, in order. Of a file that fails it says so on standard error, by name, and goes on.
 * Returns the exit status: 1 if any file failed.
 */
export async function eachFile(files: string[], work: (file: string) => Promise<void>): Promise<number> {
  let status = 0;
  for (const file of files) {
    try {
      await work(file);
    } catch (error) {
      status = 1;
      const message = error instanceof Error ? error.message : String(error);
      process.stderr.write(`crossread: ${file}: ${message}\n`);
    }
  }
  return status;
}

/** What the work on a file gives; its `CommandError` then names the file. */
export async function inFile<T>(file: string | URL, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw placed(error, file);
  }
}
