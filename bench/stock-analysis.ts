import { Client } from 'pg';
import { pino } from 'pino';
import { openArea } from '../kernel/area.ts';
import { systemClock } from '../kernel/clock.ts';
import { timeOrderedIds } from '../kernel/ids.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { parse } from 'graphql';
import { openPostgres } from '../run/postgres.ts';
import { inventory } from '../subgraphs/inventory/subgraph.ts';
