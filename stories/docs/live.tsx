import { useEffect, useRef } from 'react';
import { argsOf } from '../all-widgets.ts';
import { create, MUSTER } from '../states.ts';
import { useLanguage } from './language.ts';

/** A widget on a documentation page that is not about it. */
export function Live({ tag }: { tag: string }) {
  const place = useRef<HTMLDivElement>(null);
  const language = useLanguage();
  useEffect(
    () => place.current!.replaceChildren(create(tag, { ...argsOf(tag), src: MUSTER, headingLevel: 3 })),
    [tag, language],
  );
  return <div className="alliance-live page" lang={language} ref={place} />;
}
