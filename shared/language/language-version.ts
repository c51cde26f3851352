/**
 * Version of the rule packs: the day the last rule changed, and a counter within that day. Stored beside every finding so that a report
 * can be read again later against the rules it was made with. `language-version.test.ts` fails when a rule changes and this does not.
 */
export const rulesVersion = "rules-2026-11-22.5";
