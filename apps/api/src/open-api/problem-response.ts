import { ApiResponse } from '@nestjs/swagger';

const PROBLEM = '#/components/schemas/ProblemDto';

/** A refusal as the description tells it. */
export const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: PROBLEM } } },
});

export const problem = (status: number, description: string): MethodDecorator & ClassDecorator =>
  ApiResponse({ status, ...problemResponse(description) });
