import { TextInput } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { DayFieldProps } from './day-field.js';

/** Calendars are large. */
const DayField = lazy(() => import('./day-field.js').then((part) => ({ default: part.DayField })));

/** The same field on a screen that shows before it: on one that a day's work begins with. */
export function DayFieldLater(props: DayFieldProps) {
  const { label, placeholder, size, w } = props;
  return (
    <Suspense fallback={<TextInput label={label} placeholder={placeholder} size={size} w={w} disabled />}>
      <DayField {...props} />
    </Suspense>
  );
}
