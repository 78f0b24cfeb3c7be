import { DataFolder } from './data-folder.js';
import { Program, type ProgramOptions } from './program.js';

/** Programs and folders of one test; {@link Programs.end} leaves nothing of them behind. */
export class Programs {
  private readonly started: Program[] = [];
  private readonly folders: DataFolder[] = [];

  async folder(): Promise<DataFolder> {
    const folder = await DataFolder.create();
    this.folders.push(folder);
    return folder;
  }

  start(folder: { readonly path: string }, options: Omit<Partial<ProgramOptions>, 'dataFolder'> = {}): Program {
    const program = new Program({ ...options, dataFolder: folder.path });
    this.started.push(program);
    return program;
  }

  async end(): Promise<void> {
    for (const program of this.started.splice(0)) await program.kill();
    for (const folder of this.folders.splice(0)) await folder.remove();
  }
}
