import type { CopyReport } from "@lotse/shared/language/analyse-copy.ts";
import type {
	DocumentReport,
	HardSentence,
} from "@lotse/shared/language/document/document-report.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import type { Place } from "../places/place.ts";

/** What was found in one text; never empty. Offsets are those of the text. */
export type PlaceFindings = {
	readonly place: Place;
	readonly findings: readonly Finding[];
};

/** A sentence that is hard to read, with the text it stands in. */
export type PlacedSentence = HardSentence & { readonly place: Place };

type WholePost = Pick<
	Extract<DocumentReport, { ok: true }>,
	"language" | "readability" | "complexity"
>;

/** The open post, read whole. */
export type Review =
	| (WholePost & {
			readonly ok: true;
			/** The title as a headline; null where there is none yet. */
			readonly title: Extract<CopyReport, { ok: true }> | null;
			/** The texts in which something was found, gravest first. */
			readonly found: readonly PlaceFindings[];
			readonly hardest: readonly PlacedSentence[];
	  })
	| { readonly ok: false; readonly reason: "empty" | "too-long" };
