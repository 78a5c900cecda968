import { describe, expect, it, vi } from 'vitest';
import { keptOnce } from '../../../src/platform/kept-once';

describe('what is made once', () => {
  it('is made when it is first asked for, and for all who ask', async () => {
    const make = vi.fn(async () => ({}));
    const kept = keptOnce(make);
    expect(make).not.toHaveBeenCalled();
    const [one, other] = await Promise.all([kept(), kept()]);
    expect(one).toBe(other);
    expect(await kept()).toBe(one);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('and fails is tried again by who asks next', async () => {
    const make = vi.fn(async () => 'pack').mockRejectedValueOnce(new Error('not now'));
    const kept = keptOnce(make);
    const asked = [kept(), kept()];
    for (const answer of asked) await expect(answer).rejects.toThrow('not now');
    expect(await kept()).toBe('pack');
    expect(make).toHaveBeenCalledTimes(2);
  });
});
