import { hash, verify } from '@node-rs/argon2';
import { refuse } from '../../../kernel/refusal.ts';

const MIN_PASSWORD_LENGTH = 10;
const MAX_PASSWORD_LENGTH = 512;

/** argon2id with 19 MiB, two passes, one lane: the first choice of OWASP's password storage page. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes a new password by argon2id. Refuses `WEAK_PASSWORD` under 10 or over 512 letters. */
export async function hashPassword(password: string, field = 'password'): Promise<string> {
  const letters = [...password].length;
  if (letters < MIN_PASSWORD_LENGTH || letters > MAX_PASSWORD_LENGTH) {
    refuse('WEAK_PASSWORD', { least: MIN_PASSWORD_LENGTH, most: MAX_PASSWORD_LENGTH }, [field]);
  }
  return hash(password, cost);
}

/** What unknown people's passwords are compared with. */
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$extQrCPOpO/QechF5zXUQg$MYQnTIbFPepFNcoPONBggIA5I38OqCIBsnmHXeduX8c';

/** True when the password is the hash's. Works as long when there is no hash: says nothing by time. */
export async function isPassword(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  const isRight = await verify(passwordHash ?? nobodysHash, password);
  return isRight && passwordHash != null;
}
