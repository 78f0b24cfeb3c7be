import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { DraftDirective } from '#application';
import { deriveId } from '#event-sourcing';
import { ChangesDirective } from '../answers/described.js';
import { InvalidInput } from '../problems/refusals.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { isText } from '../requests/is-text.js';
import { MOST_TEXT_BYTES, plainText } from './plain-text.js';
import { TextBinary } from './refusals.js';

const TEXT = { type: 'string', maxLength: MOST_TEXT_BYTES } as const;

@Controller('directives/drafts')
export class DraftDirectiveController {
  constructor(private readonly commands: Commands) {}

  /** Makes a draft from a document's plain text, sent as it is or as `{ "text": … }`. */
  @Post()
  @HttpCode(201)
  @ApiConsumes('text/plain', 'application/json')
  @ApiBody({ schema: { oneOf: [TEXT, { type: 'object', required: ['text'], properties: { text: TEXT } }] } })
  @ChangesDirective('Makes a draft from a document’s plain text.', { status: 201 })
  async draftDirective(@Req() request: ApiRequest) {
    // The body as it came: what is no text is judged here, in words of its own.
    const text = await plainText(bytesOf(request.body));
    const meta = this.commands.metaOf(request);
    const directiveId = deriveId('directive', meta.commandId);
    return this.commands.carryOut(
      request,
      meta,
      (by, options) => new DraftDirective({ directiveId, text }, by, options),
      { directiveId },
    );
  }
}

function bytesOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  if (body === undefined || body === null) return Buffer.alloc(0);
  const { text, ...unknown } = body as Record<string, unknown>;
  const [stranger] = Object.keys(unknown);
  if (stranger) throw new InvalidInput([{ path: stranger, rule: 'whitelistValidation' }]);
  if (text === undefined) throw new InvalidInput([{ path: 'text', rule: 'isDefined' }]);
  if (typeof text !== 'string') throw new InvalidInput([{ path: 'text', rule: 'isString' }]);
  // Its bytes would look like UTF-16, but here the letters are known.
  if (text.includes('\0')) throw new TextBinary('U+0000');
  if (!isText(text)) throw new InvalidInput([{ path: 'text', rule: 'plainText' }]);
  return Buffer.from(text);
}
