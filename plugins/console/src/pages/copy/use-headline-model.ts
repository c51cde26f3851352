import { useCallback, useEffect, useState } from "react";
import {
	type HeadlineModelFunctions,
	loadHeadlineModel,
} from "./load-headline-model.ts";

export type HeadlineModelState =
	| { readonly state: "loading" | "failed" }
	| { readonly state: "ready"; readonly model: HeadlineModelFunctions };

/** The headline model once it has come, and a way to ask again when it has not. */
export function useHeadlineModel(): [HeadlineModelState, () => void] {
	const [state, setState] = useState<HeadlineModelState>({ state: "loading" });
	const load = useCallback(() => {
		setState({ state: "loading" });
		loadHeadlineModel().then(
			(model) => setState({ state: "ready", model }),
			() => setState({ state: "failed" }),
		);
	}, []);
	useEffect(load, [load]);
	return [state, load];
}
