import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { problem } from '../open-api/problem-response.js';
import { CHANGED_KINDS } from './changes.js';

const SUMMARY = 'Tells what changes within one’s scope, as server-sent events, so that a screen asks again.';

const DESCRIPTION = `Events: \`ready\` \`{position}\` at the beginning: ask for what the screen shows with that
position as \`X-At-Least-Position\`, and nothing is missed. \`changed\` \`{kind, id, position}\`: what \`kind\` names
has changed, one of ${CHANGED_KINDS.join(', ')}; there is no content. \`id\` is that of the thing, of
document-links and document-files that of the document, of number-register and committee-terms that of the committee,
of a calendar its year. \`reload\` \`{reason, position}\`: more was missed than is told one by one, ask for everything again. \`end\` \`{reason}\`: \`session-ended\`, log in;
\`stopping\`, connect again. A lost connection is resumed with the \`id\` of the last event in \`Last-Event-ID\`.`;

export const DescribedLive = (): MethodDecorator =>
  applyDecorators(
    ApiTags('live'),
    ApiOperation({ summary: SUMMARY, description: DESCRIPTION.replaceAll('\n', ' ') }),
    ApiHeader({ name: 'Last-Event-ID', required: false, schema: { type: 'string' } }),
    ApiBearerAuth(),
    ApiResponse({
      status: 200,
      description: 'Goes on until one side ends it',
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    }),
    problem(429, 'Too many windows of one account, or too many requests within a minute'),
  );
