import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

/** What came of a step, told at the corner of the screen for a while. */
export function Told() {
  return <Notifications position="bottom-right" limit={3} />;
}
