import { createTheme, type CSSVariablesResolver } from '@mantine/core';

/** What every computer here has, with all Vietnamese marks; nothing is loaded for it. */
const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

export const theme = createTheme({
  fontFamily: FONT,
  headings: { fontFamily: FONT, fontWeight: '650' },
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 7 },
  colors: {
    sea: ['#e6f4f9', '#d2e6ee', '#a4cbdc', '#73b0c9', '#4c98b8', '#348aae', '#2583aa', '#0f6f94', '#0b5c7a', '#054f6b'],
  },
  autoContrast: true,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // What is wider than the window is scrolled by keyboard too.
    TableScrollContainer: { defaultProps: { scrollAreaProps: { viewportProps: { tabIndex: 0 } } } },
  },
});

/** Greys and light colours that can be read (4.5 : 1), and the two colours of deadlines. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5b6570',
    '--mantine-color-placeholder': '#66707a',
    '--mantine-color-yellow-light-color': '#8a4b00',
    '--mantine-color-teal-light-color': '#05604a',
    '--mantine-color-blue-light-color': '#1558a0',
    '--mantine-color-red-light-color': '#b02525',
    '--mantine-color-error': '#c92a2a',
    '--overdue': '#c92a2a',
    '--due-soon': '#9a4b00',
  },
  dark: {
    '--mantine-color-dimmed': '#b0b6bd',
    '--mantine-color-placeholder': '#9aa1a8',
    '--mantine-color-error': '#ff8787',
    '--overdue': '#ff8787',
    '--due-soon': '#ffc078',
  },
});
