import { stripTypeScriptTypes } from 'node:module';

/** Turns TypeScript into JavaScript as Node itself does: types go, lines stay where they are. */
export default { process: (text) => ({ code: stripTypeScriptTypes(text) }) };
