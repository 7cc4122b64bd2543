import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { IncomingHttpHeaders } from 'node:http';

const tracer = trace.getTracer('waybill');

/**
 * Sends spans to an OTLP endpoint (`http://collector:4318`); returns how to flush and stop. To be
 * called once, before anything is served. Without it spans cost next to nothing and go nowhere.
 */
export async function startTracing(
  endpoint: string,
  service = 'waybill',
): Promise<() => Promise<void>> {
  const [base, exporter, resources, core, hooks] = await Promise.all([
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/core'),
    import('@opentelemetry/context-async-hooks'),
  ]);
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  const batches = new base.BatchSpanProcessor(
    new exporter.OTLPTraceExporter({ url, timeoutMillis: 5_000 }),
  );
  const provider = new base.BasicTracerProvider({
    resource: new resources.Resource({ 'service.name': service }),
    spanProcessors: [batches],
  });
  provider.register({
    contextManager: new hooks.AsyncLocalStorageContextManager().enable(),
    propagator: new core.W3CTraceContextPropagator(),
  });
  return () => provider.shutdown();
}

/** Runs the work in a span of its own, below the caller's when its headers name one. */
export async function traced<Result>(
  name: string,
  headers: IncomingHttpHeaders,
  attributes: Record<string, string>,
  work: () => Promise<Result>,
): Promise<Result> {
  const parent = propagation.extract(context.active(), headers);
  const options = { kind: SpanKind.SERVER, attributes };
  return tracer.startActiveSpan(name, options, parent, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: String(error) });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The headers by which the next service finds the span that is active here. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
}
