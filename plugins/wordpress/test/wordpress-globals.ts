import * as react from "react";

/** What stands on WordPress's pages, as far as modules under test read it when they are loaded. */
Object.assign(globalThis, { wp: { element: react } });
