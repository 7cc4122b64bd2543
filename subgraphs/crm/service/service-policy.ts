import { refuse } from '../../../kernel/refusal.ts';
import { checkCalendar, type WorkingCalendar } from './working-calendar.ts';

export type Priority = 'URGENT' | 'HIGH' | 'NORMAL' | 'LOW';

/** How soon a request is to be answered and solved, in minutes of working time. */
export type ServiceLevel = {
  priority: Priority;
  responseMinutes: number;
  resolutionMinutes: number;
};

/** What the company promises: when it is at work, and a level for each priority. */
export type ServicePolicy = WorkingCalendar & { levels: readonly ServiceLevel[] };

const priorities: readonly Priority[] = ['URGENT', 'HIGH', 'NORMAL', 'LOW'];
/** Ninety days of eight hours. */
const MAX_MINUTES = 43_200;

/** Refuses `BAD_SERVICE_LEVEL`, and what `checkCalendar` refuses. */
export function checkPolicy(policy: ServicePolicy): void {
  checkCalendar(policy);
  const { levels } = policy;
  levels.forEach(({ priority, responseMinutes, resolutionMinutes }, index) => {
    const isInOrder = responseMinutes >= 1 && responseMinutes <= resolutionMinutes;
    if (isInOrder && resolutionMinutes <= MAX_MINUTES) return;
    const figures = { priority, responseMinutes, resolutionMinutes, limit: MAX_MINUTES };
    refuse('BAD_SERVICE_LEVEL', figures, ['levels', String(index)]);
  });
  for (const priority of priorities) {
    const own = levels.filter((level) => level.priority === priority);
    if (own.length !== 1) refuse('BAD_SERVICE_LEVEL', { priority, limit: MAX_MINUTES }, ['levels']);
  }
}
