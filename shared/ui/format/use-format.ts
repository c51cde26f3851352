import { use, useMemo } from "react";
import { LanguageContext } from "../language-context.ts";
import { TimeZoneContext } from "../time-zone-context.ts";
import { createFormat, type Format } from "./create-format.ts";

/** Numbers, money, days and instants in the reader's language and the workspace's time zone. */
export function useFormat(): Format {
	const language = use(LanguageContext);
	const timeZone = use(TimeZoneContext);
	return useMemo(() => createFormat(language, timeZone), [language, timeZone]);
}
