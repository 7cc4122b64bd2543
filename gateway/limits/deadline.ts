import { GraphQLError } from 'graphql';

/**
 * Runs the work, or throws `DEADLINE_EXCEEDED` and aborts it when it takes longer. It is aborted too
 * when whoever waits for it is `gone`.
 */
export async function withDeadline<Result>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Result>,
  gone?: AbortSignal,
): Promise<Result> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abort.abort();
      reject(
        new GraphQLError(`The request took longer than ${milliseconds} ms.`, {
          extensions: { code: 'DEADLINE_EXCEEDED' },
        }),
      );
    }, milliseconds);
  });
  try {
    return await Promise.race([
      work(gone ? AbortSignal.any([gone, abort.signal]) : abort.signal),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
