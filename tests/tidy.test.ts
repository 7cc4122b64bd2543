import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** The house rules of docs/style.md, as far as a machine can see them. */
const root = new URL('..', import.meta.url).pathname;
const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root });
const files = listed
  .toString()
  .split('\n')
  .filter((file) => /\.(ts|graphql|sql)$/.test(file) && existsSync(join(root, file)));
const textOf = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const isGenerated = (file: string) => file.includes('__generated__');
const source = files.filter((file) => file.endsWith('.ts') && !isGenerated(file));
const production = source.filter((file) => !/^(tests|bench)\//.test(file));

/** Files that a file imports from this project, by path. */
function importsOf(file: string): string[] {
  const found = textOf.get(file)!.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
  return [...found].map(([, path]) => normalize(join(dirname(file), path!)));
}

/** Every place where the pattern stands, as `file:line text`. */
function places(pattern: RegExp, among = production): string[] {
  return among.flatMap((file) =>
    textOf
      .get(file)!
      .split('\n')
      .flatMap((line, n) => (pattern.test(line) ? [`${file}:${n + 1} ${line.trim()}`] : [])),
  );
}

describe('imports', () => {
  test('make no cycles', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of valueImportsOf(file)) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of production) walk(file, []);
    expect(cycles).toEqual([]);
  });

  test('go through an area’s door: contract.ts, and only from a process', () => {
    const wrong = production.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('subgraphs/'))
        .filter((target) => areaOf(target) !== areaOf(file))
        .filter((target) => !mayEnter(file, target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('keep the kernel below everything', () => {
    const wrong = production
      .filter((file) => file.startsWith('kernel/'))
      .flatMap((file) => importsOf(file).filter((target) => !target.startsWith('kernel/')));
    expect(wrong).toEqual([]);
  });

  test('keep nouns pure: no database in a file that a verb decides with', () => {
    const wrong = source
      .filter((file) => /^subgraphs\/.*tables\.ts$/.test(file))
      .flatMap((file) => importsOf(file).filter((target) => target.startsWith('subgraphs/')))
      .filter((noun) => /@mikro-orm|from 'pg'|kernel\/database/.test(textOf.get(noun) ?? ''));
    expect(wrong).toEqual([]);
  });
});

/** Imports that are there at run time: those of types alone make no cycle. */
function valueImportsOf(file: string): string[] {
  const found = textOf
    .get(file)!
    .matchAll(/(?:import|export)\s+(type\s)?[^;']*?from\s*'(\.[^']+)'/g);
  return [...found]
    .filter(([, isType]) => !isType)
    .map(([, , path]) => normalize(join(dirname(file), path!)))
    .filter((target) => textOf.has(target));
}

function areaOf(file: string): string | undefined {
  return /^subgraphs\/([^/]+)/.exec(file)?.[1];
}

/** Where an area is put together from outside: declaration, door, sign-in, import columns. */
function mayEnter(file: string, target: string): boolean {
  if (file.startsWith('processes/')) return target.endsWith('/contract.ts');
  const openings = ['subgraph.ts', 'contract.ts', 'identity/sign-in.ts', 'imports/file-spec.ts'];
  return file.startsWith('run/') && openings.some((opening) => target.endsWith(opening));
}

describe('code', () => {
  test.each([
    ['any', /^(?!\s*(\/?\*|\/\/)).*(:\s*any\b|\bas any\b|<any>|any\[\])/],
    ['silenced type errors', /@ts-(ignore|nocheck|expect-error)/],
    ['console output', /\bconsole\./],
    ['floating point in money', /\bparseFloat\(|\.toNumber\(\)\s*[*/]/],
    [
      'names that say nothing',
      /^\s*(export )?(class|type|interface)\s+\w*(Service|Manager|Helper|Util|Handler|Dto|Impl)\b/,
    ],
    ['paths of somebody’s machine', /(^|['"\s])\/(work|home|root|tmp)\//],
  ])('has no %s', (_what, pattern) => {
    expect(places(pattern)).toEqual([]);
  });

  test('has no barrels: a file that only passes on', () => {
    const barrels = production.filter((file) => {
      const lines = textOf
        .get(file)!
        .split('\n')
        .filter((line) => line.trim());
      return lines.length > 0 && lines.every((line) => /^export .* from /.test(line));
    });
    expect(barrels).toEqual([]);
  });

  test('keeps files short enough to read at one go', () => {
    const longest = (file: string) => (/resolvers\.ts$|tables\.ts$/.test(file) ? 400 : 260);
    const long = production
      .map((file) => ({ file, lines: textOf.get(file)!.split('\n').length }))
      .filter(({ file, lines }) => lines > longest(file));
    expect(long).toEqual([]);
  });

  test('keeps its lines within 100 columns', () => {
    const wide = production.flatMap((file) =>
      textOf
        .get(file)!
        .split('\n')
        // Text that a person reads, a query or a pattern, may not be broken.
        .filter((line) => line.length > 100 && !/['"`/].*['"`/]/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(wide).toEqual([]);
  });

  test('exports nothing that nobody imports', () => {
    const uses = new Map<string, number>();
    for (const [word] of textOf.values().flatMap((text) => text.matchAll(/\w+/g))) {
      uses.set(word, (uses.get(word) ?? 0) + 1);
    }
    const dead = production.flatMap((file) => {
      const names = [
        ...textOf.get(file)!.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm),
      ];
      return names
        .map(([, name]) => name!)
        .filter((name) => uses.get(name)! < 2)
        .map((name) => `${file}: ${name}`);
    });
    expect(dead).toEqual([]);
  });

  test('explains every exported verb and noun in a sentence', () => {
    const bare = production
      .filter((file) => file.startsWith('subgraphs/'))
      .flatMap((file) => {
        const lines = textOf.get(file)!.split('\n');
        return lines.flatMap((line, n) => {
          const named = /^export (?:const (\w+) = (?:command|batchCommand)\(|class (\w+))/.exec(
            line,
          );
          const isExplained = /\*\/$|^\/\//.test(lines[n - 1] ?? '');
          return named && !isExplained ? [`${file}:${n + 1} ${line}`] : [];
        });
      });
    expect(bare).toEqual([]);
  });
});

test('the schema has no Float, and a description for every field an area owns', () => {
  const schemas = files.filter((file) => /^schema\/(?!supergraph|api)/.test(file));
  expect(places(/:\s*\[?Float\b/, schemas)).toEqual([]);
});

test('every verb has a test that runs it', () => {
  const tests = source.filter((file) => file.startsWith('tests/'));
  const all = tests.map((file) => textOf.get(file)!).join('\n');
  const untested = production.flatMap((file) => {
    const verb = /^export const (\w+) = (?:command|batchCommand)\(/m.exec(textOf.get(file)!)?.[1];
    return verb && !new RegExp(`\\b${verb}\\b`).test(all) ? [`${file}: ${verb}`] : [];
  });
  expect(untested).toEqual([]);
});

test('every area says where things are, on one page', () => {
  const areas = new Set(production.flatMap((file) => areaOf(file) ?? []));
  const wrong = [...areas].filter((area) => {
    const file = join(root, `subgraphs/${area}/README.md`);
    return !existsSync(file) || readFileSync(file, 'utf8').trimEnd().split('\n').length > 40;
  });
  expect(wrong).toEqual([]);
});

test('a process page holds no decision', () => {
  const processes = production.filter((file) => file.startsWith('processes/'));
  expect(
    places(/\bif\b|\?[^.?]|\bswitch\b/, processes).filter((place) => !/\/\/|\*/.test(place)),
  ).toEqual([]);
});
