import { FilterWarehousesDocument } from './__generated__/documents.ts';
import type { Ask } from './client.ts';
import { element } from './dom.ts';
import { channels, periods, type Filter } from './filter.ts';
import { say } from './language.ts';
import { channelName } from './names.ts';

/** What a person narrows the page by: a period, a channel, a warehouse. */
export function filterBar(
  ask: Ask,
  chosen: Filter,
  changed: (filter: Filter) => void,
): HTMLElement {
  let filter = chosen;
  const choose = (part: Partial<Filter>) => changed((filter = { ...filter, ...part }));
  const warehouses = choice(
    'warehouse',
    [{ value: '', name: say('allWarehouses') }],
    '',
    (warehouseId) => choose({ warehouseId }),
  );
  void fillWarehouses(ask, warehouses, filter.warehouseId);
  return element(
    'form',
    { class: 'filter', role: 'search', 'aria-label': say('filter') },
    element(
      'fieldset',
      { class: 'segments' },
      element('legend', { class: 'hidden' }, say('period')),
      ...periods.map((period) => {
        const radio = element('input', {
          type: 'radio',
          name: 'period',
          value: period,
          checked: period === filter.period,
          change: () => choose({ period }),
        });
        return element('label', {}, radio, element('span', {}, say(period)));
      }),
    ),
    choice(
      'channel',
      [
        { value: '', name: say('allChannels') },
        ...channels.map((value) => ({ value, name: channelName(value) })),
      ],
      filter.channel ?? '',
      (value) => choose({ channel: channels.find((channel) => channel === value) }),
    ),
    warehouses,
  );
}

type Option = { value: string; name: string };

function choice(
  word: 'channel' | 'warehouse',
  options: Option[],
  chosen: string,
  take: (value: string | undefined) => void,
): HTMLSelectElement {
  const made = element(
    'select',
    {
      name: word,
      'aria-label': say(word),
      change: () => take(made.value || undefined),
    },
    ...options.map(({ value, name }) => element('option', { value }, name)),
  );
  made.value = chosen;
  return made;
}

/** A viewer who may not see warehouses has no such choice. */
async function fillWarehouses(ask: Ask, select: HTMLSelectElement, chosen = ''): Promise<void> {
  try {
    const { warehouses } = await ask(FilterWarehousesDocument, {});
    const options = warehouses.nodes.map(({ id, code, name }) =>
      element('option', { value: id }, `${code} ${name}`),
    );
    select.append(...options);
    select.value = chosen;
  } catch {
    select.hidden = true;
  }
}
