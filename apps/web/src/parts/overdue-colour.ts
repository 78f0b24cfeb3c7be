/** What a chart shows as overdue, by day and by night. Apart from the charts' looks, which come with the first chart. */
export const OVERDUE = { light: '#c92a2a', dark: '#ff8787' } as const;
