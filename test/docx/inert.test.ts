import { beforeAll, describe, expect, it } from 'vitest';
import { letterDocx } from '../../src/docx/index.ts';
import type { Letter } from '../../src/telling/index.ts';
import { attacks } from '../telling/letter/attacks.ts';
import { lettersWith } from '../telling/letter/with-text.ts';
import { unpacked } from './opened.ts';

const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;

/** Markup alone. A space at the end of a text is kept by an attribute, which is no matter. */
function structure(told: string): readonly string[] {
  return (told.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(' xml:space="preserve"', ''));
}

/** Every letter of every kind with a text in every place, one after another in one document, with the text in its title too. */
async function told(text: string): Promise<string> {
  const letters = lettersWith(text);
  const all: Letter = {
    kind: 'partial',
    language: 'en-GB',
    title: text,
    draft: text,
    blocks: letters.flatMap(({ title, blocks }) =>
      blocks.map((block) => (block.heading === undefined ? { ...block, heading: title } : block)),
    ),
  };
  return unpacked(await letterDocx(all));
}

describe('Text from a case, in a letter for Word', () => {
  let plain: readonly string[] = [];
  beforeAll(async () => {
    plain = structure(await told('Plain words'));
  });

  it.each(attacks.map((attack) => [JSON.stringify(attack).slice(0, 60), attack]))('is inert: %s', async (_, attack) => {
    const document = await told(attack);

    expect(structure(document)).toEqual(plain);
    expect(document).not.toMatch(entity);
    expect(document.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}|(?![\u200C\u200D])\p{Cf}|\p{Cs}/u);
  });
});
