import { personalDataTypes } from "./personal-data.ts";
import type { RedactOptions } from "./redact.ts";

/** Takes out names as well, also those a single cue speaks for. Worked value: with it "Frau Meier" becomes "Frau {{PERSON_1}}". */
export const redactionWithNames: RedactOptions = {
	types: personalDataTypes,
	leastConfidence: 0.4,
};
