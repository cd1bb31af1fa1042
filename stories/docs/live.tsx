import { useEffect, useRef } from 'react';
import { create, MUSTER } from '../states.ts';

/** A widget on a documentation page that is not about it. */
export function Live({ tag }: { tag: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current!.replaceChildren(create(tag, { src: MUSTER, headingLevel: 3 })), [tag]);
  return <div className="alliance-live page" lang="de" ref={place} />;
}
