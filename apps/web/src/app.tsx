import { Center, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, type ComponentType } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { queries } from './api/queries.js';
import { styleNonce } from './frame/style-nonce.js';
import { Arriving } from './frame/arriving.js';
import { cssVariables } from './frame/theme.js';
import { useSpokenTheme } from './frame/use-spoken-theme.js';
import { keepFor } from './kept/use-kept.js';
import { Trouble } from './parts/trouble.js';
import { routes } from './routes.js';
import { FirstPasswordPage } from './session/first-password.page.js';
import { SignInPage } from './session/sign-in.page.js';
import { useSession } from './session/use-me.js';

const router = createBrowserRouter(routes);

/** Comes after the first screen. Where it cannot be had, steps are done all the same. */
const Told = lazy<ComponentType>(() =>
  import('./frame/told.js').then(
    (told) => ({ default: told.Told }),
    () => ({ default: () => null }),
  ),
);

export function App() {
  return (
    <MantineProvider
      theme={useSpokenTheme()}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queries}>
        <Suspense>
          <Told />
        </Suspense>
        <Door />
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Lets in whoever is signed in, to the very address that was asked for. */
function Door() {
  const { data: me, error, refetch } = useSession();
  if (me === undefined) {
    if (!error) return <Arriving />;
    return (
      <Center component="main" mih="100dvh" p="md">
        <Trouble error={error} onRetry={() => void refetch()} />
      </Center>
    );
  }
  if (me === null) return <SignInPage />;
  if (me.mustChangePassword) return <FirstPasswordPage />;
  keepFor(me.userId);
  return <RouterProvider router={router} />;
}
