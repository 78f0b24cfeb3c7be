import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFilters } from './use-filters.js';

interface ViewsProps<View extends string> {
  /** The first is shown where the address names none. */
  readonly views: readonly [View, ...View[]];
  readonly nameOf: (view: View) => string;
  readonly label: string;
  readonly children: (view: View) => ReactNode;
}

/** The views of a screen, one at a time; which one stands in the address. */
export function Views<View extends string>({ views, nameOf, label, children }: ViewsProps<View>) {
  const filters = useFilters();
  const [first] = views;
  const view = views.find((one) => one === filters.of('view')) ?? first;
  return (
    <Tabs value={view} onChange={(chosen) => filters.set({ view: chosen === first ? null : chosen })}>
      <Tabs.List aria-label={label}>
        {views.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {nameOf(one)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={view} pt="md">
        {children(view)}
      </Tabs.Panel>
    </Tabs>
  );
}
