import { Body, Controller, Get, HttpCode, Inject, Put } from '@nestjs/common';
import type { Accounts } from '#adapters/accounts';
import { ACCOUNTS } from '#hosting';
import { CalledBy, type Caller } from '../access/caller.js';
import { Described } from '../answers/described.js';
import { shown } from '../answers/shown.js';
import { Flag } from '../requests/fields.js';

class LettersDto {
  @Flag()
  readonly wanted!: boolean;
}

class LettersChosenDto {
  @shown.flag({ description: 'True for whoever has not chosen' })
  readonly wanted!: boolean;
}

/** Whether one is written to by e-mail; only people whose account has an address are. */
@Controller('me/letters')
export class ChooseLettersController {
  constructor(@Inject(ACCOUNTS) private readonly accounts: Accounts) {}

  @Get()
  @Described('people', 'Whether one wants letters by e-mail.', { answer: LettersChosenDto })
  async letters(@CalledBy() { actor }: Caller) {
    return { wanted: await this.accounts.settings.wantsLetters(actor.userId) };
  }

  @Put()
  @HttpCode(204)
  @Described('people', 'Chooses whether one wants letters by e-mail; notices are there all the same.')
  async chooseLetters(@Body() { wanted }: LettersDto, @CalledBy() { actor }: Caller): Promise<void> {
    await this.accounts.settings.chooseLetters(actor.userId, wanted);
  }
}
