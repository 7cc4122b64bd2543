import { expect, test } from '@jest/globals';
import { leastDaysFor } from '../../subgraphs/orders/intake/shelf-life.ts';

test.each`
  days    | percent | shelfLife | least
  ${null} | ${null} | ${90}     | ${null}
  ${20}   | ${null} | ${90}     | ${20}
  ${null} | ${50}   | ${90}     | ${45}
  ${null} | ${33}   | ${100}    | ${33}
  ${null} | ${67}   | ${10}     | ${7}
  ${50}   | ${50}   | ${90}     | ${50}
  ${20}   | ${50}   | ${90}     | ${45}
  ${null} | ${50}   | ${null}   | ${null}
  ${20}   | ${50}   | ${null}   | ${20}
`(
  'by $days days and $percent percent, of $shelfLife days $least must be left',
  ({ days, percent, shelfLife, least }) => {
    const customer = { leastShelfLifeDays: days, leastShelfLifePercent: percent };
    expect(leastDaysFor(customer, { shelfLifeDays: shelfLife })).toBe(least);
  },
);
