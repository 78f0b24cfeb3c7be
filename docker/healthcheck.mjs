// The container engine's question: does this process answer? Not whether its stores do: whoever restarts what is
// unhealthy would only add to the troubles of a store.
const { PORT = '3000', WORKER_PORT = '3001' } = process.env;
const addresses = {
  api: `http://127.0.0.1:${PORT}/api/v1/health/live`,
  worker: `http://127.0.0.1:${WORKER_PORT}/health/live`,
};

const [program = ''] = process.argv.slice(2);
const answers = await fetch(addresses[program], { signal: AbortSignal.timeout(4_000) }).then(
  ({ ok }) => ok,
  () => false,
);
process.exitCode = answers ? 0 : 1;
