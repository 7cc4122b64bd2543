import { FleetDocument } from '../__generated__/documents.ts';
import { openChart, type ChartOption } from '../chart.ts';
import { element } from '../dom.ts';
import { moment, whole } from '../format.ts';
import { say } from '../language.ts';
import type { Panel } from '../panel.ts';
import type { Palette } from '../theme.ts';

/** Where a vehicle was last, in degrees. */
type Position = { plate: string; longitude: number; latitude: number; at: string };

/** Where the vehicles are: a plain chart of degrees, since no map comes from outside. */
export const fleet: Panel = {
  name: 'fleet',
  title: 'fleet',
  size: 'half',
  follows: [],
  narrowedBy: [],
  open(body, { ask, topics }) {
    const positions = new Map<string, Position>();
    const hint = element('p', { class: 'empty', hidden: true }, say('noPositions'));
    const holder = element('div', { class: 'chart' });
    body.append(holder, hint);
    const chart = openChart(holder);

    function draw(): void {
      hint.hidden = positions.size > 0;
      holder.hidden = positions.size === 0;
      const all = [...positions.values()];
      const label = say('fleetLabel', { count: whole(all.length) });
      chart.show(label, (colours) => optionOf(all, colours));
    }

    topics.listen('vehicleMoved', ({ vehicle, latitude, longitude, at }) => {
      // Only those that were read: a fleet is as large as it is.
      if (!positions.has(vehicle.id) && positions.size >= 250) return;
      positions.set(vehicle.id, positionOf(vehicle.plate, latitude, longitude, at));
      draw();
    });
    return {
      async read() {
        const { vehicles } = await ask(FleetDocument, {});
        positions.clear();
        for (const { id, plate, isActive, latitude, longitude, seenAt } of vehicles.nodes) {
          if (!isActive || !latitude || !longitude || !seenAt) continue;
          positions.set(id, positionOf(plate, latitude, longitude, seenAt));
        }
        draw();
        return say('seenCount', { count: whole(positions.size) });
      },
      close: chart.close,
    };
  },
};

function positionOf(plate: string, latitude: string, longitude: string, at: string): Position {
  return { plate, latitude: Number(latitude), longitude: Number(longitude), at };
}

function optionOf(all: Position[], { ink, muted, line, accent }: Palette): ChartOption {
  const degrees = {
    type: 'value' as const,
    scale: true,
    splitLine: { lineStyle: { color: line } },
    axisLine: { lineStyle: { color: line } },
    axisLabel: { color: muted, formatter: (value: number) => `${Number(value.toFixed(2))}°` },
    // Some room around a single vehicle.
    min: ({ min }: { min: number }) => Math.floor(min * 10 - 1) / 10,
    max: ({ max }: { max: number }) => Math.ceil(max * 10 + 1) / 10,
  };
  return {
    animationDurationUpdate: 600,
    grid: { top: 16, right: 24, bottom: 28, left: 56 },
    tooltip: { renderMode: 'richText' },
    xAxis: degrees,
    yAxis: degrees,
    series: [
      {
        type: 'scatter',
        symbolSize: 14,
        itemStyle: { color: accent },
        label: {
          show: all.length <= 30,
          position: 'top',
          color: ink,
          formatter: ({ name }) => name,
        },
        data: all.map(({ plate, longitude, latitude, at }) => ({
          name: plate,
          value: [longitude, latitude],
          tooltip: { formatter: () => `${plate}\n${moment(at)}` },
        })),
      },
    ],
  };
}
