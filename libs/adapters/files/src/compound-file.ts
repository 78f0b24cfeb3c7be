import { open, type FileHandle } from 'node:fs/promises';

const DIRECTORY_ENTRY = 128;
const NAME_LENGTH_AT = 64;
/** Sector numbers from here on mean "none", "end of chain" and the like. */
const FIRST_SPECIAL_SECTOR = 0xfffffffa;
const FAT_SECTORS_IN_HEADER = 109;
/** An office file of 50 MB has far fewer directory sectors; a chain that goes on is a loop. */
const LONGEST_CHAIN = 4_096;

/** The stream that makes a compound file a document of the old Office, and the media type that it then has. */
const OFFICE_STREAMS: Readonly<Record<string, string>> = {
  WordDocument: 'application/msword',
  Workbook: 'application/vnd.ms-excel',
  Book: 'application/vnd.ms-excel',
  'PowerPoint Document': 'application/vnd.ms-powerpoint',
};

/**
 * Old Office documents share their container with installers, saved mails and encrypted documents; only the names in
 * its directory tell them apart (MS-CFB 2.2, 2.3, 2.6).
 *
 * @returns undefined where it is none of Office's
 */
export async function officeTypeOfCompoundFile(path: string): Promise<string | undefined> {
  const file = await open(path, 'r');
  try {
    const header = await readAt(file, 0, 512);
    const sectorSize = 1 << header.readUInt16LE(30);
    if (sectorSize !== 512 && sectorSize !== 4_096) return undefined;
    const sectorAt = (sector: number) => readAt(file, (sector + 1) * sectorSize, sectorSize);
    let sector = header.readUInt32LE(48);
    for (let length = 0; sector < FIRST_SPECIAL_SECTOR && length < LONGEST_CHAIN; length += 1) {
      const type = namesIn(await sectorAt(sector))
        .map((name) => OFFICE_STREAMS[name])
        .find(Boolean);
      if (type) return type;
      const perFatSector = sectorSize / 4;
      const fatSector = Math.floor(sector / perFatSector);
      if (fatSector >= FAT_SECTORS_IN_HEADER) return undefined;
      const fat = await sectorAt(header.readUInt32LE(76 + 4 * fatSector));
      sector = fat.readUInt32LE(4 * (sector % perFatSector));
    }
    return undefined;
  } catch (error) {
    if (error instanceof OutsideFile) return undefined;
    throw error;
  } finally {
    await file.close();
  }
}

function namesIn(directory: Buffer): string[] {
  return Array.from({ length: directory.length / DIRECTORY_ENTRY }, (_, index) => {
    const entry = directory.subarray(index * DIRECTORY_ENTRY, (index + 1) * DIRECTORY_ENTRY);
    const length = Math.min(entry.readUInt16LE(NAME_LENGTH_AT), NAME_LENGTH_AT);
    return entry.toString('utf16le', 0, Math.max(0, length - 2));
  });
}

class OutsideFile extends Error {}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead < length) throw new OutsideFile();
  return buffer;
}
