import { useEffect, useState } from "react";
import type { Ignored } from "../ignore/ignored.ts";
import { ignoredList } from "../ignore/ignored-list.ts";

/** What the user ignores, as it is now. */
export function useIgnored(): readonly Ignored[] {
	const [entries, setEntries] = useState<readonly Ignored[]>([]);
	useEffect(() => ignoredList.watch(setEntries), []);
	return entries;
}
