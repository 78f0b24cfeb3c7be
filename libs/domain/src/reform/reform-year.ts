import type { Decider, DomainEvent } from '#event-sourcing';
import type { LocalDate } from '../calendar/local-date.js';
import { DecreeNumberTaken } from './refusals.js';

interface NamedDecree {
  readonly decreeId: string;
  readonly number: string;
  readonly title: string;
  readonly inForceOn: LocalDate;
}

/** The numbers of the decrees of one year: a number, with the symbol of who gave it, is one decree's. */
export type ReformYearEvent =
  | DomainEvent<'DecreeNumberClaimed.v1', NamedDecree & { readonly year: number }>
  | DomainEvent<'DecreeNumberReleased.v1', { readonly year: number; readonly decreeId: string }>;

export type ReformYearCommand =
  | { readonly type: 'ClaimNumber'; readonly data: NamedDecree & { readonly year: number } }
  | { readonly type: 'ReleaseNumber'; readonly data: { readonly year: number; readonly decreeId: string } };

type Claims = ReadonlyMap<string, NamedDecree>;

export const reformYear: Decider<ReformYearCommand, Claims, ReformYearEvent> = {
  initialState: new Map(),
  decide: (command, claims) => {
    const own = claims.get(command.data.decreeId);
    if (command.type === 'ReleaseNumber') return own ? [{ type: 'DecreeNumberReleased.v1', data: command.data }] : [];
    const { decreeId, number, title, inForceOn } = command.data;
    for (const other of claims.values()) {
      const isAlike = numberKeyOf(other.number) === numberKeyOf(number);
      if (isAlike && other.decreeId !== decreeId)
        throw new DecreeNumberTaken(number, other.title, other.inForceOn, other.decreeId);
    }
    const isSame = own?.number === number && own.title === title && own.inForceOn === inForceOn;
    return isSame ? [] : [{ type: 'DecreeNumberClaimed.v1', data: command.data }];
  },
  evolve: (claims, event) => {
    const after = new Map(claims);
    if (event.type === 'DecreeNumberReleased.v1') after.delete(event.data.decreeId);
    else after.set(event.data.decreeId, event.data);
    return after;
  },
};

export const reformYearStream = (year: number): string => `reformyear-${year}`;

/** What is alike of a number however it is spaced, cased and composed, and with or without a zero in front. */
export const numberKeyOf = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[\u2010-\u2015]/gu, '-')
    .toLocaleUpperCase('vi')
    .replace(/^0+(?=\d)/, '');
