import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { SurveyAnswered } from '../contract.ts';
import { Survey, type Answer } from './survey.ts';

export type AnswerSurveyInput = Answer & { token: string };

const AnswerSurvey = commandSpec<AnswerSurveyInput, { isAnswered: boolean }>(
  'returns.answerSurvey',
  { secret: ['token'] },
);

/**
 * Answers a survey, once, for whoever has its token; nobody needs to sign in. Refuses
 * `ALREADY_ANSWERED`, `BAD_RATING`, `COMMENT_TOO_LONG`, `NO_ANSWER`.
 */
export const answerSurvey = command(AnswerSurvey, 'public', async ({ em, emit, now }, input) => {
  const { token } = input;
  const survey = await em.findOne(Survey, { token }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!survey) throw new NotFound('survey', token);
  survey.answer(input, now);
  const { id: surveyId, customerId } = survey;
  emit(SurveyAnswered, { surveyId, customerId, summary: survey.summary() });
  return { isAnswered: true };
});
