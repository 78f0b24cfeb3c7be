export { AddressGuard, type AddressFault } from './address-guard.js';
export { isSigned, type Signed } from './signature.js';
export {
  DELIVERY_STATUSES,
  WebhookDeliveries,
  type Delivery,
  type DeliveryStatus,
  type NewDelivery,
} from './webhook-deliveries.js';
export { webhookMigrations } from './webhook-migrations.js';
export { WebhookReceivers } from './webhook-receivers.js';
export { DELIVERY_FAULTS, WebhookSender, type Attempt, type DeliveryFault, type Outgoing } from './webhook-sender.js';
