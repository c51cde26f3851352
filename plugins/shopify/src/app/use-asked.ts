import type {
	Input,
	Output,
	Route,
	Schema,
} from "@lotse/shared/contract/route.ts";
import { useEffect, useState } from "react";
import type { AppWorld } from "./app-world.ts";

/** What a route answers; undefined while it is asked, null where it did not answer (the reason was said). `input` is to stay the same object. */
export function useAsked<I extends Schema, R extends Schema>(
	world: AppWorld,
	route: Route<I, R>,
	input: Input<I> | null,
): Output<R> | null | undefined {
	const [answer, setAnswer] = useState<Output<R> | null | undefined>();
	useEffect(() => {
		let isWanted = true;
		setAnswer(undefined);
		if (input !== null)
			void world.ask(route, input).then((given) => {
				if (isWanted) setAnswer(given);
			});
		return () => {
			isWanted = false;
		};
	}, [world, route, input]);
	return answer;
}
