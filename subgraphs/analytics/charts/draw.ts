import { BarChart, LineChart, PieChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { BadInput } from '../../../kernel/refusal.ts';
import type { ChartOption } from './option.ts';

use([BarChart, LineChart, PieChart, LabelLayout, SVGRenderer]);
use([AriaComponent, GridComponent, LegendComponent, LegendScrollComponent, TooltipComponent]);

type Size = { width: number; height: number };

/** A finished SVG of a chart's option, drawn here. Throws `BadInput` for an odd size. */
export function drawSvg(option: ChartOption, { width, height }: Size): string {
  if (width < 200 || width > 2_000 || height < 120 || height > 1_500) {
    throw new BadInput('A chart is 200 to 2000 wide and 120 to 1500 high.');
  }
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, animation: false });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
