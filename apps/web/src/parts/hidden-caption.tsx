import classes from './hidden-caption.module.css';

/** What a table is called, for whoever does not see the heading above it. */
export function HiddenCaption({ children }: { children: string }) {
  return <caption className={classes.caption}>{children}</caption>;
}
