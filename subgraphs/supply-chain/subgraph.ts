import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { noteDemand } from './facts/note-demand.ts';
import { cancelForecast } from './forecast/cancel-forecast.ts';
import { continueForecast } from './forecast/continue-forecast.ts';
import { overrideForecast } from './forecast/override-forecast.ts';
import { runForecast } from './forecast/run-forecast.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { resolvers } from './resolvers.ts';
import { tables } from './tables.ts';

export const supplyChain: Area = {
  name: 'supply-chain',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('supply-chain'),
  resolvers,
  loaders,
  commands: [noteDemand, runForecast, continueForecast, cancelForecast, overrideForecast],
  messages,
};
