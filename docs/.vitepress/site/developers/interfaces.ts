import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** One field of an interface as it is written, with its comment. */
export interface FieldRead {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
  readonly says: string;
}

/** A type as it is written in the source. */
export interface TypeRead {
  readonly name: string;
  readonly says: string;
  /** The fields of an interface. */
  readonly fields: readonly FieldRead[];
  /** What an interface takes its other fields from, as written. */
  readonly takes: string;
  /** What a type that is no interface stands for, as written. */
  readonly stands?: string;
}

/** Every exported type of the files given, by a path from the top of the project, in the order of the files. */
export function typesIn(...paths: readonly string[]): readonly TypeRead[] {
  return paths.flatMap((path) => {
    const source = ts.createSourceFile(path, readFileSync(top(path), 'utf8'), ts.ScriptTarget.Latest, true);
    return source.statements.flatMap((statement): readonly TypeRead[] => {
      if (ts.isInterfaceDeclaration(statement)) return [interfaceOf(statement, source)];
      if (!ts.isTypeAliasDeclaration(statement)) return [];
      return [
        { name: statement.name.text, says: commentOn(statement), fields: [], takes: '', stands: oneLine(statement.type.getText(source)) },
      ];
    });
  });
}

/** Every TypeScript file of a folder, not of those in it. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(top(`${folder}/`))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}

function interfaceOf(statement: ts.InterfaceDeclaration, source: ts.SourceFile): TypeRead {
  return {
    name: statement.name.text,
    says: commentOn(statement),
    takes: (statement.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => type.getText(source))).join(', '),
    fields: statement.members.filter(ts.isPropertySignature).map((member) => ({
      name: member.name.getText(source),
      optional: member.questionToken !== undefined,
      type: oneLine(member.type?.getText(source) ?? ''),
      says: commentOn(member),
    })),
  };
}

function commentOn(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  return comment === undefined || !ts.isJSDoc(comment) ? '' : oneLine(ts.getTextOfJSDocComment(comment.comment) ?? '');
}

function oneLine(text: string): string {
  return text.replaceAll('readonly ', '').replace(/\s+/g, ' ').replace(/^\| /, '').trim();
}

function top(path: string): URL {
  return new URL(`../../../../${path}`, import.meta.url);
}
