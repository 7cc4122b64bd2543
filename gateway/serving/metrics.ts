import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = {
  registry: Registry;
  /** One finished HTTP request. */
  observe(route: string, status: number, seconds: number): void;
};

/** The gateway's figures for Prometheus. */
export function gatewayMetrics(subscribers: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'waybill_http_requests_total',
    help: 'HTTP requests answered.',
    labelNames: ['route', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'waybill_http_request_seconds',
    help: 'Time to answer an HTTP request.',
    labelNames: ['route'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
    registers: [registry],
  });
  new Gauge({
    name: 'waybill_subscriptions_open',
    help: 'Subscriptions open now.',
    registers: [registry],
    collect() {
      this.set(subscribers());
    },
  });
  return {
    registry,
    observe(route, status, took) {
      requests.inc({ route, status });
      seconds.observe({ route }, took);
    },
  };
}
