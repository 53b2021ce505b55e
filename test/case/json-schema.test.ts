import { describe, expect, it } from 'vitest';
import { caseJsonSchema } from '../../src/case/index.ts';

describe('the JSON Schema of a case file', () => {
  const schema = caseJsonSchema();
  const definitions = schema['$defs'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

  it('is titled with the format, and asks for what the smallest case has', () => {
    expect(schema['title']).toBe('subject-access/case@1');
    expect(schema['required']).toEqual(['format', 'id', 'decidedOn', 'request', 'controller', 'dataSubject', 'people', 'items']);
  });

  it('allows no other keys', () => {
    expect(schema['additionalProperties']).toBe(false);
    expect(definitions['segment']?.['additionalProperties']).toBe(false);
  });

  it('names its parts and says what they are', () => {
    expect(Object.keys(definitions)).toEqual(expect.arrayContaining(['person', 'item', 'track', 'segment', 'judgement', 'day', 'id']));
    expect(definitions['day']).toMatchObject({ type: 'string', format: 'date', description: expect.stringContaining('YYYY-MM-DD') });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
