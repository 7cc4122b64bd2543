import { WhoAmIDocument } from './__generated__/documents.ts';
import { element } from './dom.ts';
import { say, switchLanguage } from './language.ts';
import { GraphProblem, post } from './post.ts';
import { signInWithKey, signInWithPassword, type Session } from './session.ts';

type Way = 'password' | 'apiKey';

/** Asks who it is, by password or by API key; gives the session once it is a good one. */
export function signInForm(
  message: string | undefined,
  options: { signedIn(session: Session): void; languageSwitched(): void },
): HTMLElement {
  const email = field('email', { type: 'email', autocomplete: 'username' });
  const password = field('password', { type: 'password', autocomplete: 'current-password' });
  const key = field('apiKey', { type: 'password', autocomplete: 'off', spellcheck: 'false' });
  const problem = element('p', { class: 'problem', role: 'alert' }, message ?? '');
  const submit = element('button', { type: 'submit', class: 'main' }, say('signIn'));
  let way: Way = 'password';

  function choose(next: Way): void {
    way = next;
    for (const { node, input } of [email, password, key]) {
      node.hidden = (node === key.node) !== (way === 'apiKey');
      input.required = !node.hidden;
    }
  }

  async function open(): Promise<void> {
    submit.disabled = true;
    problem.textContent = '';
    try {
      options.signedIn(await sessionOf());
    } catch (error) {
      problem.textContent = (error as Error).message;
    } finally {
      submit.disabled = false;
    }
  }

  async function sessionOf(): Promise<Session> {
    if (way === 'password') return signInWithPassword(email.input.value, password.input.value);
    const session = signInWithKey(key.input.value.trim());
    try {
      await post(WhoAmIDocument, {}, await session.headers());
    } catch (error) {
      await session.end();
      const isWrong = error instanceof GraphProblem && error.code === 'UNAUTHENTICATED';
      throw isWrong ? new Error(say('keyRefused')) : error;
    }
    return session;
  }

  const form = element(
    'form',
    {
      class: 'sign-in',
      'aria-labelledby': 'sign-in-title',
      submit: (event) => {
        event.preventDefault();
        void open();
      },
    },
    element('span', { class: 'logo', 'aria-hidden': 'true' }),
    element('h1', { id: 'sign-in-title' }, 'Waybill ', element('small', {}, say('title'))),
    element('p', { class: 'quiet-text' }, say('signInLead')),
    ways(choose),
    email.node,
    password.node,
    key.node,
    problem,
    submit,
    element(
      'button',
      {
        type: 'button',
        class: 'quiet',
        click: () => {
          switchLanguage();
          options.languageSwitched();
        },
      },
      say('switchLanguage'),
    ),
  );
  choose('password');
  return element('main', { class: 'door' }, form);
}

function ways(choose: (way: Way) => void): HTMLElement {
  const options = (['password', 'apiKey'] as const).map((way) => {
    const radio = element('input', {
      type: 'radio',
      name: 'way',
      checked: way === 'password',
      change: () => choose(way),
    });
    return element('label', {}, radio, element('span', {}, say(way)));
  });
  return element(
    'fieldset',
    { class: 'segments' },
    element('legend', { class: 'hidden' }, say('signInWay')),
    ...options,
  );
}

function field(word: 'email' | 'password' | 'apiKey', attributes: Record<string, string>) {
  const input = element('input', { name: word, ...attributes });
  return { input, node: element('label', { class: 'field' }, say(word), input) };
}
