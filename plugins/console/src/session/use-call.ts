import type { Problem } from "@lotse/shared/contract/problem.ts";
import type {
	Input,
	Output,
	Route,
	Schema,
} from "@lotse/shared/contract/route.ts";
import { useCallback, useEffect, useState } from "react";
import { client } from "./client.ts";

export type Loaded<T> =
	| { readonly state: "loading" }
	| { readonly state: "ready"; readonly value: T }
	| { readonly state: "problem"; readonly problem: Problem };

/**
 * Reads from the service and keeps what came, until the input changes. `null` as input: not yet.
 * `reload` asks again while the old value stays on screen; `replace` puts in what another call returned.
 */
export function useCall<I extends Schema, R extends Schema>(
	route: Route<I, R>,
	input: Input<I> | null,
): {
	loaded: Loaded<Output<R>>;
	reload: () => void;
	replace: (value: Output<R>) => void;
} {
	const [loaded, setLoaded] = useState<Loaded<Output<R>>>({ state: "loading" });
	const [turn, setTurn] = useState(0);
	const key = JSON.stringify(input);
	const [shownKey, setShownKey] = useState(key);
	if (shownKey !== key) {
		setShownKey(key);
		setLoaded({ state: "loading" });
	}
	useEffect(() => {
		const aborter = new AbortController();
		const read: Input<I> | null = turn < 0 ? null : JSON.parse(key);
		if (read === null) return;
		client.call(route, read, { signal: aborter.signal }).then((answer) => {
			if (aborter.signal.aborted) return;
			setLoaded(
				answer.ok
					? { state: "ready", value: answer.value }
					: { state: "problem", problem: answer.problem },
			);
		});
		return () => aborter.abort();
	}, [route, key, turn]);
	const reload = useCallback(() => setTurn((last) => last + 1), []);
	const replace = useCallback(
		(value: Output<R>) => setLoaded({ state: "ready", value }),
		[],
	);
	return { loaded, reload, replace };
}
