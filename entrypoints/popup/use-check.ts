import { useRef, useState } from 'preact/hooks';
import type { CheckedText } from '../../src/core/check/check-text';
import type { Pack } from '../../src/core/model/pack';
import type { Checking } from '../../src/ui/check/check-view';
import { checkPasted } from './checker';

/** A text that is checked, kept for as long as the page is open and nowhere else. */
export interface Check {
  text: string;
  checking: Checking;
  write(text: string): void;
  run(): Promise<void>;
  change(): void;
}

/** @param possible whether names that are only possible are marked too. */
export function useCheck(pack: Pack | null, possible: boolean): Check {
  const [text, setText] = useState('');
  const [checking, setChecking] = useState<Checking>({ step: 'writing' });
  /** The newest text or check: what an older one finds is of another text. */
  const newest = useRef(0);
  return {
    text,
    checking,
    write(next) {
      newest.current++;
      setText(next);
      setChecking({ step: 'writing' });
    },
    async run() {
      if (!pack) return;
      const mine = ++newest.current;
      setChecking({ step: 'running' });
      const found = await checkPasted(text, pack);
      if (mine !== newest.current) return;
      setChecking(found ? { step: 'done', checked: shown(found, possible) } : { step: 'failed' });
    },
    change() {
      newest.current++;
      setChecking({ step: 'writing' });
    },
  };
}

const shown = (checked: CheckedText, possible: boolean): CheckedText => ({
  ...checked,
  mentions: checked.mentions.filter(({ certainty }) => possible || certainty === 'certain'),
});
