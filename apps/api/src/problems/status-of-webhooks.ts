/** HTTP status of refusals around webhooks, by code. */
export const STATUS_OF_WEBHOOKS: Readonly<Record<string, number>> = {
  'webhook-unknown': 404,
  'webhook-exists': 409,
  'webhook-is-off': 409,
  'webhook-address-refused': 422,
  'delivery-unknown': 404,
};
