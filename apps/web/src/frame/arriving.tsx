import { Center, Loader } from '@mantine/core';

/** The page while there is nothing to show yet. */
export function Arriving() {
  return (
    <Center component="main" mih="100dvh">
      <Loader aria-label="Thông Suốt" />
    </Center>
  );
}
