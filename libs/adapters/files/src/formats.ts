/** A kind of file that is taken as evidence. */
export interface Format {
  readonly mediaType: string;
  /** Without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** Other media types that browsers declare for it. */
  readonly alsoDeclared?: readonly string[];
  /** Media types found in the content that are this format; its own where nothing else is said. */
  readonly contentTypes?: readonly string[];
}

const OOXML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** What {@link contentTypeOf} says of text; text has no mark that tells a table from a letter. */
export const TEXT = 'text/plain';

const zipBasedOffice: readonly Format[] = [
  { mediaType: `${OOXML}.wordprocessingml.document`, extensions: ['docx'] },
  { mediaType: `${OOXML}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  { mediaType: `${OOXML}.presentationml.presentation`, extensions: ['pptx'] },
  { mediaType: `${OPEN_DOCUMENT}.text`, extensions: ['odt'] },
  { mediaType: `${OPEN_DOCUMENT}.spreadsheet`, extensions: ['ods'] },
];

const zip: Format = {
  mediaType: 'application/zip',
  extensions: ['zip'],
  alsoDeclared: ['application/x-zip-compressed', 'application/x-zip'],
  // An archive of office files may be taken for one of them: that is still an archive.
  contentTypes: ['application/zip', ...zipBasedOffice.map(({ mediaType }) => mediaType)],
};

const formats: readonly Format[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'] },
  ...zipBasedOffice,
  { mediaType: 'application/msword', extensions: ['doc'] },
  { mediaType: 'application/vnd.ms-excel', extensions: ['xls'] },
  { mediaType: 'application/vnd.ms-powerpoint', extensions: ['ppt'] },
  { mediaType: 'image/png', extensions: ['png'] },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], alsoDeclared: ['image/jpg', 'image/pjpeg'] },
  { mediaType: 'image/webp', extensions: ['webp'] },
  {
    mediaType: 'image/heic',
    extensions: ['heic', 'heif'],
    alsoDeclared: ['image/heif'],
    contentTypes: ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
  },
  { mediaType: TEXT, extensions: ['txt'] },
  {
    mediaType: 'text/csv',
    extensions: ['csv'],
    // The last is what Windows says where Excel is installed.
    alsoDeclared: ['text/plain', 'application/csv', 'text/comma-separated-values', 'application/vnd.ms-excel'],
    contentTypes: [TEXT],
  },
  zip,
];

export const allowedExtensions: readonly string[] = formats.flatMap(({ extensions }) => extensions);

export const formatOfExtension = (extension: string): Format | undefined =>
  formats.find(({ extensions }) => extensions.includes(extension));

export const formatOfMediaType = (mediaType: string): Format | undefined =>
  formats.find((format) => format.mediaType === mediaType) ??
  formats.find(({ alsoDeclared = [] }) => alsoDeclared.includes(mediaType));

export const mayBeDeclared = (format: Format, mediaType: string): boolean =>
  format.mediaType === mediaType || (format.alsoDeclared ?? []).includes(mediaType);

export const mayContain = (format: Format, contentType: string): boolean =>
  (format.contentTypes ?? [format.mediaType]).includes(contentType);
