import { use } from "react";
import type { Messages } from "./define-messages.ts";
import { LanguageContext } from "./language-context.ts";

/** A table's texts in the reader's language. */
export function useMessages<T>(messages: Messages<T>): Messages<T>["de"] {
	return messages[use(LanguageContext)];
}
