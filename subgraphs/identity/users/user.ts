import type { Language, Party } from '../../../kernel/viewer.ts';

export type UserDetails = {
  email: string;
  name: string;
  /** Default: English. */
  language?: Language | null;
  roles: readonly string[];
  party?: Party | null;
  isActive: boolean;
};

/** A person who signs in. Bound to a party, that person sees only the party's rows. */
export class User {
  id: string;
  email!: string;
  name!: string;
  language!: Language;
  /** Codes of roles. */
  roles: string[] = [];
  party: Party | null = null;
  isActive = true;
  passwordHash: string | null = null;
  hasTemporaryPassword = false;
  createdAt: Date;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, now: Date) {
    this.id = id;
    this.createdAt = now;
  }

  describe(details: UserDetails, now: Date): void {
    this.email = normalEmail(details.email);
    this.name = details.name.trim();
    this.language = details.language ?? 'en';
    this.roles = [...new Set(details.roles)].sort();
    this.party = details.party ?? null;
    this.isActive = details.isActive;
    this.touch(now);
  }

  /** Takes a password's hash; temporary when somebody else has chosen the password. */
  setPassword(hash: string, isTemporary: boolean, now: Date): void {
    this.passwordHash = hash;
    this.hasTemporaryPassword = isTemporary;
    this.touch(now);
  }

  private touch(now: Date): void {
    this.updatedAt = now;
    this.version += 1;
  }
}

/** The one spelling of an e-mail address that is stored and looked for. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}
