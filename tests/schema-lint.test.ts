import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { buildSchema, parse, validate, visit } from 'graphql';
import { describe, expect, test } from '@jest/globals';

const root = new URL('..', import.meta.url).pathname;
const read = (name: string) => readFileSync(`${root}${name}`, 'utf8');
const graph = buildSchema(read('schema/api.graphql'));

test.each(['schema', 'dashboard', 'tests/clients'])(
  '%s keeps the rules of eslint.config.js',
  async (folder) => {
    const results = await new ESLint({ cwd: root }).lintFiles([folder]);
    const problems = results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId} ${message}`),
    );
    expect(problems).toEqual([]);
  },
);

describe('every example is a document that the graph takes', () => {
  test('in the descriptions of the schema', () => {
    const examples: string[] = [];
    visit(parse(read('schema/api.graphql')), {
      FieldDefinition({ description }) {
        const example = /Example:\s*`([^`]+)`/.exec(description?.value ?? '');
        if (example) examples.push(example[1]!);
      },
    });
    expect(examples.length).toBeGreaterThan(50);
    expect(examples.flatMap(problemsOf)).toEqual([]);
  });

  test('in the documentation', () => {
    const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root }).toString().trim();
    const examples = pages
      .split('\n')
      .flatMap((page) => [...read(page).matchAll(/^```graphql\n([^]*?)^```$/gm)])
      .map(([, text]) => text!);
    expect(examples.length).toBeGreaterThan(1);
    expect(examples.flatMap(problemsOf)).toEqual([]);
  });
});

function problemsOf(example: string): string[] {
  try {
    return validate(graph, parse(example)).map(({ message }) => `${message} ${example}`);
  } catch (error) {
    return [`${(error as Error).message} ${example}`];
  }
}
