import { expect, test } from '@jest/globals';
import { checkPolicy, type ServicePolicy } from '../../subgraphs/crm/service/service-policy.ts';
import { ServiceRequest } from '../../subgraphs/crm/service/service-request.ts';

const level = { responseMinutes: 60, resolutionMinutes: 480 };
const policy: ServicePolicy = {
  timeZone: 'UTC',
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:00', closes: '17:00' })),
  holidays: [],
  levels: (['URGENT', 'HIGH', 'NORMAL', 'LOW'] as const).map((priority) => ({
    priority,
    ...level,
  })),
};
/** A moment of Monday 30 March 2026 or the days after it. */
const at = (day: number, time: string) =>
  new Date(
    `2026-0${day < 32 ? 3 : 4}-${String(day < 32 ? day : day - 31).padStart(2, '0')}T${time}:00Z`,
  );

function opened(): ServiceRequest {
  const request = new ServiceRequest('srq_1', '7', 'cus_1');
  const details = { category: 'ORDER', priority: 'NORMAL', channel: 'EMAIL' } as const;
  request.open({ ...details, subject: ' Wet box ' }, 'usr_1', policy, at(30, '09:00'));
  return request;
}

test('a request has a number, and is due by the working calendar', () => {
  expect(opened()).toMatchObject({
    number: 'SR-000007',
    subject: 'Wet box',
    status: 'OPEN',
    responseRiskAt: at(30, '09:48'),
    responseDueAt: at(30, '10:00'),
    resolutionRiskAt: at(30, '15:24'),
    resolutionDueAt: at(30, '17:00'),
  });
});

test('our first answer counts, and work has begun', () => {
  const request = opened();
  request.answer(policy, at(30, '09:30'));
  request.answer(policy, at(30, '10:30'));
  expect(request).toMatchObject({ status: 'IN_PROGRESS', firstRespondedAt: at(30, '09:30') });
});

test('working time for which it waits does not count, the night never does', () => {
  const request = opened();
  request.move('WAITING', policy, at(30, '16:00'));
  request.hear(policy, at(31, '11:00'));
  expect(request).toMatchObject({
    status: 'IN_PROGRESS',
    stoppedAt: null,
    waitedSeconds: 3 * 3_600,
    resolutionDueAt: at(31, '12:00'),
  });
});

test('from waiting to solved its time goes on to stand still, until it is opened again', () => {
  const request = opened();
  request.move('WAITING', policy, at(30, '10:00'));
  request.move('RESOLVED', policy, at(30, '12:00'));
  request.move('CLOSED', policy, at(30, '13:00'));
  const closed = { resolvedAt: at(30, '12:00'), closedAt: at(30, '13:00') };
  expect(request).toMatchObject({ ...closed, stoppedAt: at(30, '10:00') });
  request.move('IN_PROGRESS', policy, at(31, '10:00'));
  const again = { resolvedAt: null, closedAt: null, stoppedAt: null };
  expect(request).toMatchObject({ ...again, waitedSeconds: 8 * 3_600 });
});

test.each([
  ['OPEN', 'CLOSED'],
  ['OPEN', 'OPEN'],
] as const)('a request does not go from %s to %s', (_from, to) => {
  expect(() => opened().move(to, policy, at(30, '10:00'))).toThrow('ILLEGAL_MOVE');
});

test('the customer rates what is solved, once, with 1 to 5', () => {
  const request = opened();
  const rate = (score: number) => request.rate(score, null, at(31, '09:00'));
  expect(() => rate(5)).toThrow('NOT_SOLVED');
  request.move('RESOLVED', policy, at(30, '10:00'));
  expect(() => rate(0)).toThrow('BAD_SCORE');
  expect(() => rate(6)).toThrow('BAD_SCORE');
  rate(4);
  expect(() => rate(5)).toThrow('RATED_ALREADY');
  expect(request.score).toBe(4);
});

test.each`
  why                          | levels
  ${'a priority left out'}     | ${policy.levels.slice(1)}
  ${'a priority twice'}        | ${[...policy.levels, policy.levels[0]]}
  ${'an answer after the end'} | ${[{ ...policy.levels[0], responseMinutes: 481 }, ...policy.levels.slice(1)]}
  ${'no time to answer'}       | ${[{ ...policy.levels[0], responseMinutes: 0 }, ...policy.levels.slice(1)]}
  ${'more than ninety days'}   | ${[{ ...policy.levels[0], resolutionMinutes: 43_201 }, ...policy.levels.slice(1)]}
`('a policy with $why is refused', ({ levels }) => {
  const changed = { ...policy, levels: levels as ServicePolicy['levels'] };
  expect(() => checkPolicy(changed)).toThrow('BAD_SERVICE_LEVEL');
});
