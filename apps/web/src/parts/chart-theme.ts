/** Told apart by lightness too. Red is not among them: it is for what is overdue, and a series says so itself. */
const SERIES = {
  light: ['#0f6f94', '#2b8a3e', '#b35c00', '#6741d9', '#868e96', '#a61e4d'],
  dark: ['#4dabd6', '#69db7c', '#ffa94d', '#b197fc', '#adb5bd', '#f783ac'],
} as const;

const LOOKS = {
  light: { text: '#2b3138', faint: '#5b6570', line: '#ced4da', grid: '#e9ecef', paper: '#ffffff' },
  dark: { text: '#d5d9de', faint: '#b0b6bd', line: '#4d545c', grid: '#34383d', paper: '#2e2e2e' },
} as const;

/** The looks of all charts by day and by night. Tooltips are drawn, not written as HTML: what people type is text. */
export function chartTheme(scheme: 'light' | 'dark'): object {
  const { text, faint, line, grid, paper } = LOOKS[scheme];
  const axis = {
    axisLine: { lineStyle: { color: line } },
    axisTick: { lineStyle: { color: line } },
    axisLabel: { color: faint },
    nameTextStyle: { color: faint },
    splitLine: { lineStyle: { color: grid } },
  };
  return {
    color: SERIES[scheme],
    backgroundColor: 'transparent',
    animation: false,
    textStyle: { color: text, fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif' },
    grid: { left: 8, right: 16, top: 36, bottom: 8 },
    legend: { textStyle: { color: text }, top: 0, left: 0, itemGap: 14, itemWidth: 18, inactiveColor: line },
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: paper,
      borderColor: line,
      textStyle: { color: text, fontSize: 13 },
      axisPointer: { lineStyle: { color: line }, shadowStyle: { color: grid, opacity: 0.5 } },
    },
    categoryAxis: axis,
    valueAxis: axis,
    line: { symbol: 'circle', symbolSize: 6, lineStyle: { width: 2 } },
    bar: { barMaxWidth: 28 },
  };
}
