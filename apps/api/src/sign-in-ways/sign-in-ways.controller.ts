import { Controller, Get, Inject } from '@nestjs/common';
import { SIGN_IN, type SignIn } from '#hosting';
import { Public } from '../access/access.guard.js';
import { DescribedForAnybody } from '../answers/described.js';
import { shown } from '../answers/shown.js';

class SignInWaysDto {
  @shown.text({ nullable: true, description: 'Name of the provider at which one may sign in; null: there is none' })
  readonly provider!: string | null;
}

@Controller('sign-in-ways')
export class SignInWaysController {
  constructor(@Inject(SIGN_IN) private readonly signIn: SignIn) {}

  @Get()
  @Public()
  @DescribedForAnybody('people', 'How one may sign in here beside login and password.', { answer: SignInWaysDto })
  ways() {
    return { provider: this.signIn.provider ? this.signIn.label : null };
  }
}
