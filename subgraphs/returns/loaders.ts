import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { loaderByArgs } from '../../kernel/loaders.ts';
import type { ListArgs } from '../../kernel/reads.ts';
import { surveysById } from './feedback/find-surveys.ts';
import {
  inspectionsOfLines,
  linesOfReturns,
  returnLinesById,
  returnsBy,
  returnsOf,
} from './orders/find-returns.ts';
import { rulesById } from './rules/find-rules.ts';
import { ticketsById, ticketsOfCustomers } from './service/find-tickets.ts';
import { warrantiesOf } from './service/find-warranties.ts';

type Keys = readonly string[];

export function loaders(reading: Reading) {
  return {
    returnOrder: new DataLoader((ids: Keys) => returnsBy('id', reading, ids)),
    returnByNumber: new DataLoader((numbers: Keys) => returnsBy('number', reading, numbers)),
    returnsOfOrder: loaderByArgs((args: ListArgs, ids) =>
      returnsOf('order_id', reading, args, ids),
    ),
    returnsOfCustomer: loaderByArgs((args: ListArgs, ids) =>
      returnsOf('customer_id', reading, args, ids),
    ),
    returnLine: new DataLoader((ids: Keys) => returnLinesById(reading, ids)),
    linesOfReturn: new DataLoader((ids: Keys) => linesOfReturns(reading, ids)),
    inspectionsOfLine: new DataLoader((ids: Keys) => inspectionsOfLines(reading, ids)),
    rule: new DataLoader((ids: Keys) => rulesById(reading, ids)),
    ticket: new DataLoader((ids: Keys) => ticketsById(reading, ids)),
    ticketsOfCustomer: loaderByArgs((args: ListArgs, ids) =>
      ticketsOfCustomers(reading, args, ids),
    ),
    warranty: new DataLoader((ids: Keys) => warrantiesOf(reading, ids)),
    survey: new DataLoader((ids: Keys) => surveysById(reading, ids)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
