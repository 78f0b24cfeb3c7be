/** What the server marked this answer's styles with (apps/api/src/web/serve-web.ts). */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

// Where the library looks for it that keeps the page behind a dialog from scrolling: it writes a style of its own.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
