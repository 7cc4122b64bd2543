import { GraphQLError } from 'graphql';

/** Runs the work, or throws `DEADLINE_EXCEEDED` and aborts it when it takes longer. */
export async function withDeadline<Result>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Result>,
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
    return await Promise.race([work(abort.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
