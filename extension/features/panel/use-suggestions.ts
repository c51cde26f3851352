import { useEffect, useState } from "react";
import {
	type BookState,
	suggestionStore,
} from "../budget-column/suggestion-store.ts";
import { askBackground } from "./ask-background.ts";

export type Suggestions = {
	/** null: not known yet. */
	readonly isPaired: boolean | null;
	readonly kept: BookState;
	readonly isBusy: boolean;
	readonly refresh: () => void;
};

/** The suggestions as they lie here; fetched when the list is opened and they have grown old, or at once when asked. */
export function useSuggestions(): Suggestions {
	const [kept, setKept] = useState<BookState>({ book: null, outcome: null });
	const [isPaired, setPaired] = useState<boolean | null>(null);
	const [isBusy, setBusy] = useState(false);

	function ask(isForced: boolean): void {
		setBusy(true);
		void askBackground({ kind: "sync-suggestions", isForced })
			.then((answer) => setPaired(answer === true))
			.finally(() => setBusy(false));
	}

	useEffect(() => {
		ask(false);
		return suggestionStore.watch(setKept);
	}, []);
	return { isPaired, kept, isBusy, refresh: () => ask(true) };
}
