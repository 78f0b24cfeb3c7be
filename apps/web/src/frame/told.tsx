import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

/** What came of a step, told for a while where no button stands. */
export function Told() {
  return <Notifications position="bottom-left" limit={3} />;
}
