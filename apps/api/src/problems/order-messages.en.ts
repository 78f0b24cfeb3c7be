import type { Messages } from './messages.js';

/** Passing assignments on, orders for many at once. */
export const orderMessagesEn: Messages = {
  'order-unknown': () => 'There is no such order. Reload the list of orders.',
  'order-empty': () => 'No assignment is chosen. Choose at least one.',
  'order-too-large': (t) =>
    `${t.count} assignments are chosen, and an order is for ${t.most} at most. Divide it into several orders.`,
  'order-under-way': (t) =>
    `The order is still being carried out (${t.decided} of ${t.count}). Wait until it is done; then take it back.`,
  'order-undo-under-way': (t) =>
    `The order is being taken back already; ${t.left} assignments are left. Wait until that is done, then see what came of each.`,
  'order-undone-already': () =>
    'Nothing of this order stands any more: it was taken back before. See what came of each assignment.',
  'order-too-old': (t) =>
    `The order is older than ${t.days} days (given on ${t.orderedOn}) and cannot be taken back. Give a new order for what needs correcting.`,
  'order-did-nothing': () =>
    'No assignment took the step of this order. There is nothing to take back; see why each refused it.',
  'step-has-followers': () =>
    'Something was done to it after the order, which cannot be taken back here. See its history and deal with it by itself.',
  'step-reached-shares': (t) =>
    `It was handed on to ${t.shares} units below, so the order cannot be taken back here. Check it and deal with it by itself.`,
  'transfer-to-itself': (t) => `"${t.unit}" has the assignment already. Choose another unit to pass it on to.`,
  'transfer-from-stranger': () =>
    'The unit it is to pass from has no part in it; it may have passed on already. Reload the assignment.',
  'transfer-unit-dissolved': (t) => `"${t.unit}" does not exist any more. Pass the assignment on to its successor.`,
  'transfer-out-of-reach': (t) =>
    `"${t.unit}" is not a unit that the giver of this assignment may give anything. Choose a unit below it, or ask the level above to pass it on.`,
  'transfer-report-waits': () =>
    'A report of the present unit still waits. Accept or return it first, then pass the assignment on.',
  'transfer-to-giver': (t) => `"${t.unit}" gave this assignment and cannot both do and accept it. Choose another unit.`,
};
