/**
 * What a document says of itself: its title and its language, for whoever has it read aloud. `docx` writes a creator, a last author,
 * a revision and the time of day as well, and the standard asks for none of them (ISO/IEC 29500-2, part 8).
 */
export function coreProperties({ title, language }: { readonly title: string; readonly language: string }): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escaped(title)}</dc:title><dc:language>${escaped(language)}</dc:language></cp:coreProperties>`,
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
