import * as echarts from 'echarts';
import { palette, watchTheme, type Palette } from './theme.ts';

export type ChartOption = echarts.EChartsOption;

export type Chart = {
  /** Draws, and again whenever the colours change; `label` says it to those who do not see it. */
  show(label: string, option: (colours: Palette) => ChartOption): void;
  close(): void;
};

/** Opens a chart that fills its holder and grows with it. */
export function openChart(holder: HTMLElement): Chart {
  const chart = echarts.init(holder, undefined, { renderer: 'canvas' });
  let option: ((colours: Palette) => ChartOption) | undefined;
  const draw = () => option && chart.setOption(option(palette()), { notMerge: true });
  const unwatch = watchTheme(draw);
  const sizes = new ResizeObserver(() => chart.resize());
  sizes.observe(holder);
  holder.setAttribute('role', 'img');
  return {
    show(label, next) {
      holder.setAttribute('aria-label', label);
      option = next;
      draw();
    },
    close() {
      unwatch();
      sizes.disconnect();
      chart.dispose();
    },
  };
}
