/** Among whom a plan is split. */
export type PlanDimension = 'TERRITORY' | 'SALESPERSON' | 'CHANNEL' | 'CATEGORY' | 'GROUP';

/** A part of the sales: of which key of a dimension, with all that stands below it. */
export type PlanPart = { dimension: PlanDimension; key: string };

/** What plans count. */
export type PlanMeasure = 'REVENUE' | 'MARGIN' | 'QUANTITY';

/** The measure `measure` of a sale, as targets and the analysis count it. */
export const measureSql = `case measure when 'REVENUE' then net when 'MARGIN' then net - cost
  else quantity end`;

/** True of a sale that belongs to each of the parts in `scope`. */
export const withinScope = `not exists (
  select from jsonb_to_recordset(scope) as part(dimension text, key text)
  where not part.key = any(sale_path(part.dimension, sale)))`;
