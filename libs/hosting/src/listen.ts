import { createServer } from 'node:net';

/** Another program listens on the port already. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse';
  constructor(port: number) {
    super(`Port ${port} is taken by another program: stop it, or choose another one, such as PORT=${port + 1}.`);
  }
}

/** The system does not let this account open the port or address. */
export class PortNotAllowed extends Error {
  override readonly name = 'PortNotAllowed';
  constructor(host: string, port: number) {
    super(`This account may not listen on ${host}:${port}: choose a port above 1024, such as PORT=3000.`);
  }
}

/** The address is none of this machine. */
export class AddressNotOurs extends Error {
  override readonly name = 'AddressNotOurs';
  constructor(host: string) {
    super(`HOST is ${host}, which is no address of this machine: take 127.0.0.1, or 0.0.0.0 for all of its addresses.`);
  }
}

/**
 * Before anything is set up, so that a taken port costs no wait and no half-made first start.
 * @throws PortInUse, PortNotAllowed, AddressNotOurs
 */
export async function demandFreePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, host, resolve));
  } catch (error) {
    throw explained(error, host, port);
  }
  await new Promise((resolve) => probe.close(resolve));
}

/** What can be told to listen. */
export interface Listening {
  listen(port: number, host: string): Promise<unknown>;
  getUrl(): Promise<string>;
}

/**
 * Answers the address under which it is reached.
 * @throws PortInUse, PortNotAllowed, AddressNotOurs
 */
export async function listen(server: Listening, host: string, port: number): Promise<string> {
  try {
    await server.listen(port, host);
    return (await server.getUrl()).replace('[::1]', 'localhost');
  } catch (error) {
    throw explained(error, host, port);
  }
}

function explained(error: unknown, host: string, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new PortInUse(port);
  if (code === 'EACCES') return new PortNotAllowed(host, port);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new AddressNotOurs(host);
  return error;
}
