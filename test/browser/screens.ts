import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { webFolder } from '../../apps/api/src/index.js';
import { ROOT } from '../architecture/source-files.js';
import { openOffice, PASSWORD, type Office, type OfficeOptions } from '../journeys/office.js';
import { launchChromium } from './chromium.js';

/** Pictures of what was tried; kept for whoever wants to look (an artefact of CI). */
const PICTURES = process.env['SCREENSHOTS_DIR'] ?? join(ROOT, 'data', 'screenshots');

/** Longest that anything on a screen may take to come, in milliseconds; the machine does much at once. */
const PATIENCE = 20_000;

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** An office with its screens, in a real browser. */
export class Screens<Opened extends Office = Office> {
  private constructor(
    readonly office: Opened,
    private readonly browser: Browser,
  ) {}

  static open(options: OfficeOptions = {}): Promise<Screens> {
    return Screens.over(openOffice, options);
  }

  /** With screens over an office that is opened in a way of its own. */
  static async over<Opened extends Office>(
    open: (options: OfficeOptions) => Promise<Opened>,
    options: OfficeOptions = {},
  ): Promise<Screens<Opened>> {
    const folder = process.env['WEB_FOLDER'] ?? webFolder() ?? join(ROOT, 'dist', 'web');
    const office = await open({ ...options, webFolder: folder });
    return new Screens(office, await launchChromium());
  }

  /** A browser window of nobody. Scripts that fail, and what the page's own policy forbids, fail the test. */
  async window(size: { width: number; height: number } = DESKTOP): Promise<Person> {
    const context = await this.browser.newContext({
      viewport: size,
      locale: 'vi-VN',
      // Not the office's: times are shown as in Vietnam all the same.
      timezoneId: 'America/New_York',
      baseURL: new URL(this.office.url).origin,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE);
    // The office lives in a time that the test drives; its clients do too.
    await context.clock.setSystemTime(this.office.clock.now());
    return new Person(context, await context.newPage());
  }

  /** A browser window in which the person has signed in, at the first screen. */
  async as(login: string, size: { width: number; height: number } = DESKTOP, path = '/'): Promise<Person> {
    const person = await this.window(size);
    await person.page.goto(path);
    await person.signIn(login);
    return person;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.office.close();
  }
}

/** Somebody in front of a browser. */
export class Person {
  /** What went wrong in the page, as the browser tells it. */
  readonly faults: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      // A refusal is an answer: the browser reports every status from 400 on.
      const isRefusal = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isRefusal) this.faults.push(message.text());
    });
  }

  async signIn(login: string, password = PASSWORD): Promise<void> {
    await this.page.getByLabel('Tên đăng nhập').fill(login);
    await this.page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await this.page.getByRole('navigation').first().waitFor({ state: 'attached' });
  }

  /** Keeps a picture of the whole page: `inbox-desktop`. */
  async picture(name: string): Promise<void> {
    await mkdir(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  }

  /** What keeps somebody from using this screen: serious and critical findings of axe, each with where it is. */
  async barriers(): Promise<string[]> {
    const axe = await axeSource();
    // By the debugger's way, which the page's policy on scripts does not concern.
    const findings = await this.page.evaluate(`(async () => { ${axe}; return (await axe.run()).violations; })()`);
    return (findings as Violation[])
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

let axe: Promise<string> | undefined;

const axeSource = (): Promise<string> =>
  (axe ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
