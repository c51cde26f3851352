import type { Answer } from "@lotse/shared/contract/create-client.ts";
import type { Problem } from "@lotse/shared/contract/problem.ts";
import type {
	Input,
	Output,
	Route,
	Schema,
} from "@lotse/shared/contract/route.ts";
import { useCallback, useState } from "react";
import { client } from "./client.ts";

/** Does something through the service: tells whether it is on its way and what went wrong last. */
export function useAction<I extends Schema, R extends Schema>(
	route: Route<I, R>,
): {
	run: (input: Input<I>) => Promise<Answer<Output<R>>>;
	isPending: boolean;
	problem: Problem | null;
	clear: () => void;
} {
	const [isPending, setPending] = useState(false);
	const [problem, setProblem] = useState<Problem | null>(null);
	const run = useCallback(
		async (input: Input<I>) => {
			setPending(true);
			setProblem(null);
			const answer = await client.call(route, input);
			setPending(false);
			if (!answer.ok) setProblem(answer.problem);
			return answer;
		},
		[route],
	);
	const clear = useCallback(() => setProblem(null), []);
	return { run, isPending, problem, clear };
}
