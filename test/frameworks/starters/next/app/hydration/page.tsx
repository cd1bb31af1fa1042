'use client';

import 'alliance-widgets/badge/define.js';
import type {} from 'alliance-widgets/react.js';
import { useEffect, useState } from 'react';

const FEED = { version: '1.0.0' };

// Outside of the component: React attaches a listener that is another function at the next rendering.
function hear({ currentTarget }: Event) {
  (currentTarget as HTMLElement).dataset.heard = 'yes';
}

const Badge = ({ id }: { id: string }) => <alliance-badge id={id} feedData={FEED} onalliance-navigate={hear} />;

/** One widget that the server writes and React hydrates, and one that React adds in the browser. */
export default function Page() {
  const [isHydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return (
    <main>
      <Badge id="hydrated" />
      {isHydrated && <Badge id="added" />}
    </main>
  );
}
