import { Controller, Get, Inject, Logger, Query, Req, Res } from '@nestjs/common';
import type { Accounts } from '#adapters/accounts';
import { SignInFailed, type SignInFailure, type SignInProvider } from '#adapters/oidc';
import { CLOCK } from '#application';
import type { Clock } from '#event-sourcing';
import { ACCOUNTS, READ_MODELS, SIGN_IN, type SignIn } from '#hosting';
import type { ReadModels } from '#read-models';
import { Public } from '../access/access.guard.js';
import { keepSession } from '../access/session-cookie.js';
import { DescribedForAnybody } from '../answers/described.js';
import { RouteUnknown } from '../problems/refusals.js';
import type { ApiReply, ApiRequest } from '../requests/api-request.js';
import { Text } from '../requests/fields.js';
import { ownAddress, withTrouble } from './own-address.js';
import { personOf } from './person-of.js';
import { PROVIDER_PATH, recall, remember } from './sent-out-cookie.js';

/** Why nobody was signed in; the sign-in page has a sentence for each (apps/web/src/session). */
type Trouble = SignInFailure | 'too-late' | 'unknown-person' | 'account-disabled';

class WhereToDto {
  /** The address of this application that was asked for. */
  @Text({ max: 2_000, optional: true })
  readonly to?: string;
}

/** Signing in at the office's OpenID Connect provider. People come here by links; what goes wrong, the sign-in page tells. */
@Controller('sessions/oidc')
export class SignInByProviderController {
  private readonly logger = new Logger('SignIn');

  constructor(
    @Inject(SIGN_IN) private readonly signIn: SignIn,
    @Inject(ACCOUNTS) private readonly accounts: Accounts,
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @DescribedForAnybody('people', 'Leads a browser to the sign-in provider.', {
    status: 302,
    refusals: { 404: 'No provider is configured' },
  })
  async sendOut(@Query() query: WhereToDto, @Req() request: ApiRequest, @Res() reply: ApiReply): Promise<void> {
    const provider = this.provider(request);
    const to = ownAddress(query.to);
    try {
      const { url, sentOut } = await provider.sendOut(this.callbackOf(request));
      remember(reply, { ...sentOut, to }, this.isSecure(request));
      leadTo(reply, url);
    } catch (error) {
      leadTo(reply, withTrouble(to, this.troubleOf(error)));
    }
  }

  @Get('callback')
  @Public()
  @DescribedForAnybody(
    'people',
    'Where the provider leads a browser back to; opens a session that the browser keeps.',
    {
      status: 302,
      refusals: { 404: 'No provider is configured' },
    },
  )
  async comeBack(@Req() request: ApiRequest, @Res() reply: ApiReply): Promise<void> {
    const provider = this.provider(request);
    const remembered = recall(request, reply, this.isSecure(request));
    const to = ownAddress(remembered?.to);
    const trouble = remembered ? await this.admit(provider, remembered, request, reply) : 'too-late';
    leadTo(reply, trouble === null ? to : withTrouble(to, trouble));
  }

  private async admit(
    provider: SignInProvider,
    remembered: NonNullable<ReturnType<typeof recall>>,
    request: ApiRequest,
    reply: ApiReply,
  ): Promise<Trouble | null> {
    const answer = new URL(this.callbackOf(request));
    answer.search = new URL(request.url, answer).search;
    try {
      const person = await personOf(this.db, await provider.arrived(answer, remembered));
      if (!person) return 'unknown-person';
      if (person.disabled) return 'account-disabled';
      const origin = { userAgent: request.headers['user-agent'], address: request.ip, byProvider: true };
      const { token, expiresAt } = await this.accounts.openSession(person.userId, origin);
      keepSession(request, reply, token, Date.parse(expiresAt) - this.clock.now().getTime());
      return null;
    } catch (error) {
      return this.troubleOf(error);
    }
  }

  /** @throws what is no failure of the provider */
  private troubleOf(error: unknown): Trouble {
    if (!(error instanceof SignInFailed)) throw error;
    this.logger.warn(`Nobody was signed in (${error.failure}): ${error.message}`);
    return error.failure;
  }

  private provider({ method }: ApiRequest): SignInProvider {
    if (!this.signIn.provider) throw new RouteUnknown(method, PROVIDER_PATH);
    return this.signIn.provider;
  }

  private callbackOf(request: ApiRequest): string {
    return `${this.originOf(request)}${PROVIDER_PATH}/callback`;
  }

  private isSecure(request: ApiRequest): boolean {
    return this.originOf(request).startsWith('https:');
  }

  private originOf({ protocol, host }: ApiRequest): string {
    return this.signIn.publicUrl ?? `${protocol}://${host}`;
  }
}

function leadTo(reply: ApiReply, address: string): void {
  void reply.status(302).header('location', address).send();
}
