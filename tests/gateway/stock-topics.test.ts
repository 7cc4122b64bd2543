import { expect, test } from '@jest/globals';
import { topics } from '../../gateway/subscriptions/topics.ts';

test.each(['stockChanged', 'stockAlertRaised'])('%s is told by category', (name) => {
  const topic = topics[name]!;
  const change = { productId: 'prd_1', warehouseId: 'whs_1', categoryIds: ['pct_1', 'pct_2'] };
  expect(topic.wants({}, change)).toBe(true);
  expect(topic.wants({ categories: ['pct_2'] }, change)).toBe(true);
  expect(topic.wants({ categories: ['pct_9', 'pct_1'], warehouseId: 'whs_1' }, change)).toBe(true);
  expect(topic.wants({ categories: ['pct_9'] }, change)).toBe(false);
  expect(topic.wants({ categories: ['pct_1'], warehouseId: 'whs_2' }, change)).toBe(false);
  expect(topic.wants({ categories: ['pct_1'] }, { ...change, categoryIds: undefined })).toBe(false);
});
