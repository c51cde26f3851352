import { useMemo, useSyncExternalStore } from "react";
import { type Place, parseHash } from "./parse-hash.ts";

function subscribe(changed: () => void): () => void {
	window.addEventListener("hashchange", changed);
	return () => window.removeEventListener("hashchange", changed);
}

/** Where the reader is; follows links, back and forward. */
export function usePlace(): Place {
	const hash = useSyncExternalStore(subscribe, () => window.location.hash);
	return useMemo(() => parseHash(hash), [hash]);
}
