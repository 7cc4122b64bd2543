import { openBoard } from './board.ts';
import { language, say, switchLanguage } from './language.ts';
import { keptSession, type Session } from './session.ts';
import { signInForm } from './sign-in-form.ts';
import { startTheme } from './theme.ts';

/** Takes away what is on the page now. */
let leave: (() => void) | undefined;

/** Shows the board of a session. */
function showBoard(session: Session): void {
  const board = openBoard({
    session,
    languageSwitched() {
      switchLanguage();
      showBoard(session);
    },
    left: (why) => showDoor(why && say('sessionEnded')),
  });
  put(board.node, board.close);
}

/** Shows the form to sign in, with what there is to say first. */
function showDoor(message?: string): void {
  const form = signInForm(message, { signedIn: showBoard, languageSwitched: () => showDoor() });
  put(form);
}

function put(node: HTMLElement, close?: () => void): void {
  leave?.();
  leave = close;
  document.documentElement.lang = language();
  document.title = `Waybill · ${say('title')}`;
  document.body.replaceChildren(node);
}

startTheme();
document.documentElement.lang = language();
const session = keptSession();
if (session) showBoard(session);
else showDoor();
