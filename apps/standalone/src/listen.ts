import { createServer } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Another program listens on the port already. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse';
  constructor(port: number) {
    super(`Port ${port} is taken by another program: stop it, or choose another port with PORT=${port + 1} npm start.`);
  }
}

/** The system does not let this account open the port or address. */
export class PortNotAllowed extends Error {
  override readonly name = 'PortNotAllowed';
  constructor(host: string, port: number) {
    super(`This account may not listen on ${host}:${port}: choose a port above 1024, such as PORT=3000 npm start.`);
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

/** @throws PortInUse, PortNotAllowed, AddressNotOurs */
export async function listen(app: NestFastifyApplication, host: string, port: number): Promise<string> {
  try {
    await app.listen(port, host);
    return (await app.getUrl()).replace('[::1]', 'localhost');
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
