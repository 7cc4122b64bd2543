import {
  SupplyExceptionsDocument,
  type SupplyExceptionsQuery,
} from '../__generated__/documents.ts';
import { fill } from '../dom.ts';
import { MOST_ROWS, type Documents } from '../drill/documents.ts';
import { moment, whole } from '../format.ts';
import { nameOf, say } from '../language.ts';
import { exceptionCode, severityName } from '../names.ts';
import type { Panel } from '../panel.ts';
import { list, row, severityMark, SHOWN } from './rows.ts';

type Exception = SupplyExceptionsQuery['supplyExceptions']['nodes'][number];

const filter = { status: { in: ['OPEN' as const, 'ACKNOWLEDGED' as const] } };

/** What the control tower has found and nobody has resolved. */
export const exceptions: Panel = {
  name: 'exceptions',
  title: 'exceptions',
  size: 'third',
  follows: ['supplyExceptionRaised'],
  narrowedBy: [],
  open(body, desk) {
    desk.topics.listen('supplyExceptionRaised', ({ code, exception }) => {
      const text = [exceptionCode(code), exception.product?.sku].filter(Boolean).join(' · ');
      desk.announce(say('exceptionSaid', { text }));
    });
    return {
      async read() {
        const found = await desk.ask(SupplyExceptionsDocument, { first: SHOWN, filter });
        const { nodes, totalCount } = found.supplyExceptions;
        const rows = nodes.map((exception) =>
          row(
            exception.id,
            exceptionCode(exception.code),
            [about(exception), moment(exception.raisedAt)].filter(Boolean).join(' · '),
            severityMark(exception.severity),
          ),
        );
        const whenEmpty = say('nothingOpen');
        fill(body, ...list(rows, totalCount, { whenEmpty, all: allExceptions, desk }));
        return say('openCount', { count: whole(totalCount) });
      },
    };
  },
};

function about({ product }: Exception): string {
  return product ? nameOf(product) : '';
}

const allExceptions: Documents = {
  get title() {
    return say('exceptions');
  },
  async read(ask) {
    const { nodes, totalCount } = (
      await ask(SupplyExceptionsDocument, { first: MOST_ROWS, filter })
    ).supplyExceptions;
    const rows = nodes.map((exception) => ({
      key: exception.id,
      cells: [
        exceptionCode(exception.code),
        about(exception),
        severityName(exception.severity),
        exception.figures.map(({ name, value }) => `${name} ${value}`).join(', '),
        moment(exception.raisedAt),
      ],
    }));
    return [
      {
        caption: say('exceptions'),
        columns: ['kind', 'product', 'severity', 'figures', 'when'],
        rows,
        total: totalCount,
      },
    ];
  },
};
