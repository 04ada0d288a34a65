import { expect, test } from 'vitest';
import { defaultSettings } from '../settings.ts';
import { mailFromEnvironment, settingsFromEnvironment } from './environment.ts';

const from = (environment: Record<string, string>) => settingsFromEnvironment(environment, () => {});

test('what the environment does not say keeps its default', () => {
  const { sessionHours, limits, trustProxy, interestAnswerWorkingDays, replyAnswerWorkingDays } =
    defaultSettings;
  expect(from({ OREBOOK_LODGE_LIMIT: '' })).toEqual({
    sessionHours,
    limits,
    trustProxy,
    interestAnswerWorkingDays,
    replyAnswerWorkingDays,
  });
});

test('limits are how many in how many seconds; a proxy is trusted and requests are written when asked', () => {
  expect(
    from({
      OREBOOK_LODGE_LIMIT: '5/3600',
      OREBOOK_SESSION_HOURS: '2',
      OREBOOK_TRUST_PROXY: '1',
      OREBOOK_ACCESS_LOG: 'true',
    }),
  ).toMatchObject({
    sessionHours: 2,
    limits: { lodge: { count: 5, seconds: 3600 }, signIn: defaultSettings.limits.signIn },
    trustProxy: true,
    accessLog: expect.any(Function),
  });
});

test('what cannot be read stops the start, with what to write', () => {
  expect(() => from({ OREBOOK_LODGE_LIMIT: '60 a minute' })).toThrow(
    'OREBOOK_LODGE_LIMIT is "60 a minute": write how many and in how many seconds, as 60/60, or leave it out.',
  );
  expect(() => from({ OREBOOK_SESSION_HOURS: '0' })).toThrow('write whole hours, as 8');
  expect(() => from({ OREBOOK_TRUST_PROXY: 'yes' })).toThrow('write 1 or 0');
});

test('where the register is read is an origin, and mail leaves by an SMTP address whose password no message repeats', () => {
  expect(from({ OREBOOK_ADDRESS: 'https://register.example' })).toMatchObject({
    publicAddress: 'https://register.example',
  });
  expect(() => from({ OREBOOK_ADDRESS: 'https://register.example/x' })).toThrow('OREBOOK_ADDRESS');
  expect(mailFromEnvironment({})).toEqual({ from: 'Orebook <orebook@localhost>' });
  expect(mailFromEnvironment({ OREBOOK_SMTP: 'smtp://u:p@mail.example:587' })).toMatchObject({
    smtp: 'smtp://u:p@mail.example:587',
  });
  const refusal = () => mailFromEnvironment({ OREBOOK_SMTP: 'http://u:geheim@mail.example' });
  expect(refusal).toThrow('OREBOOK_SMTP');
  expect(refusal).not.toThrow('geheim');
});
