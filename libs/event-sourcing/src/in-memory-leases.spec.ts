import { DrivenClock, InMemoryLeases } from '#event-sourcing';
import { leasesContract } from '#testing';

leasesContract('InMemoryLeases', async () => {
  const clock = new DrivenClock('2026-11-22T00:00:00Z');
  const pass = async (milliseconds: number) => clock.advanceTo(new Date(clock.now().getTime() + milliseconds));
  return { leases: new InMemoryLeases(clock), pass };
});
