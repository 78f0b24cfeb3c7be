import type { Type } from '@nestjs/common';
import { MOST_ITEMS, type Page } from '#read-models';
import { shown } from './shown.js';

/** A page of a list; `name` is what the description calls it. */
export function pageOf<Item extends object>(item: Type<Item>, name: string): Type<Page<Item>> {
  class PageAnswer implements Page<Item> {
    @shown.parts(() => item, { description: `At most ${MOST_ITEMS}` })
    readonly items!: readonly Item[];
    @shown.text({ nullable: true, description: 'Send it as `cursor` for the next page; null on the last one' })
    readonly next!: string | null;
  }
  return named(PageAnswer, name);
}

/** All there is, in one piece. */
export function listOf<Item extends object>(item: Type<Item>, name: string): Type<{ readonly items: readonly Item[] }> {
  class ListAnswer {
    @shown.parts(() => item)
    readonly items!: readonly Item[];
  }
  return named(ListAnswer, name);
}

/** The description takes a class's own name. */
export function named<Class extends Type>(type: Class, name: string): Class {
  Object.defineProperty(type, 'name', { value: name });
  return type;
}
