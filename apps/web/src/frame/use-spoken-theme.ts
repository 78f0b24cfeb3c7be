import { mergeThemeOverrides, type MantineThemeOverride } from '@mantine/core';
import { useMemo } from 'react';
import { usePartsWords } from '../parts/parts.words.js';
import { theme } from './theme.js';

/** The theme, with what its buttons without words are called in the language of the moment. */
export function useSpokenTheme(): MantineThemeOverride {
  const say = usePartsWords();
  const [close, clear] = [say('close'), say('clear')];
  return useMemo(() => {
    const closed = { defaultProps: { closeButtonProps: { 'aria-label': close } } };
    const cleared = { defaultProps: { clearButtonProps: { 'aria-label': clear } } };
    const components = { Modal: closed, Drawer: closed, Notification: closed, DateInput: cleared };
    return mergeThemeOverrides(theme, { components });
  }, [close, clear]);
}
