import { describe, expect, test } from 'vitest';
import { withParticle } from './particle.ts';

describe('a Korean particle', () => {
  test('follows the final consonant of a syllable', () => {
    expect(withParticle('3개 블록', '을를')).toBe('3개 블록을');
    expect(withParticle('아키마트', '이가')).toBe('아키마트가');
    expect(withParticle('담당 공무원', '은는')).toBe('담당 공무원은');
    expect(withParticle('리튬', '과와')).toBe('리튬과');
  });

  test('으로 stands as 로 after a vowel and after ㄹ', () => {
    expect(['블록', '면허', '9월 7일'].map((word) => withParticle(word, '으로'))).toEqual([
      '블록으로',
      '면허로',
      '9월 7일로',
    ]);
  });

  test('after a figure follows how its last digit is read', () => {
    expect(
      [10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((value) => withParticle(String(value), '이가')),
    ).toEqual(['10이', '11이', '12가', '13이', '14가', '15가', '16이', '17이', '18이', '19가']);
  });

  test('looks past brackets and quotes', () => {
    expect(withParticle('“심사”', '을를')).toBe('“심사”를');
    expect(withParticle('광업 등록부(서호주)', '은는')).toBe('광업 등록부(서호주)는');
  });

  test('shows both forms after letters that tell no sound', () => {
    expect(withParticle('Akbulak Mining', '은는')).toBe('Akbulak Mining은(는)');
    expect(withParticle('Alpha', '으로')).toBe('Alpha(으)로');
    expect(withParticle('…', '을를')).toBe('…을(를)');
  });
});
