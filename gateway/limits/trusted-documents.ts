import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';

/** In trusted-documents mode, the only documents that are run. */
export type TrustedDocuments = {
  /** Throws `UNTRUSTED_DOCUMENT` for any other text. */
  check(text: string): void;
};

/** Reads a manifest: a JSON object of document texts by their SHA-256 in hex. */
export function readTrustedDocuments(file: string): TrustedDocuments {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const known = new Set<string>();
  for (const [hash, text] of Object.entries(manifest)) {
    if (sha256(text) !== hash) throw new Error(`${file}: ${hash} is not the SHA-256 of its text.`);
    known.add(hash);
  }
  return {
    check(text) {
      if (known.has(sha256(text))) return;
      throw new GraphQLError('Only documents of the manifest are run here.', {
        extensions: { code: 'UNTRUSTED_DOCUMENT', http: { status: 403 } },
      });
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
