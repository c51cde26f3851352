import type { Problem } from "@lotse/shared/contract/problem.ts";
import {
	getWritingRun,
	type WritingResult,
	writeCopy,
} from "@lotse/shared/contract/writing.ts";
import { useCallback, useEffect, useRef, useState } from "react";
import { client } from "../../session/client.ts";
import type { BriefFields } from "./brief-fields.ts";
import { readBrief } from "./read-brief.ts";

export type WritingState =
	| { readonly state: "idle" }
	| {
			readonly state: "writing";
			/** Texts that passed every check so far. */
			readonly checked: readonly { slot: string; text: string }[];
	  }
	| { readonly state: "done"; readonly result: WritingResult }
	| { readonly state: "problem"; readonly problem: Problem };

const everyMs = 700;
const alphabet = "abcdefghijklmnopqrstuvwxyz012345";

/** Has a brief written, shows what has passed meanwhile, and fetches the result by its run should the answer get lost on the way. */
export function useWriting(): {
	writing: WritingState;
	write: (fields: BriefFields) => Promise<void>;
} {
	const [writing, setWriting] = useState<WritingState>({ state: "idle" });
	const aborter = useRef<AbortController | null>(null);
	useEffect(() => () => aborter.current?.abort(), []);
	const write = useCallback(async (fields: BriefFields) => {
		aborter.current?.abort();
		const own = new AbortController();
		aborter.current = own;
		setWriting({ state: "writing", checked: [] });
		const runId = newRunId();
		const timer = setInterval(async () => {
			const run = await client.call(getWritingRun, { runId }, own);
			if (!run.ok || own.signal.aborted) return;
			setWriting((last) =>
				last.state === "writing"
					? { state: "writing", checked: run.value.checked }
					: last,
			);
		}, everyMs);
		const answer = await client.call(
			writeCopy,
			{ brief: readBrief(fields), runId },
			own,
		);
		clearInterval(timer);
		if (own.signal.aborted) return;
		if (answer.ok) setWriting({ state: "done", result: answer.value });
		else if (answer.problem.code !== "unreachable")
			setWriting({ state: "problem", problem: answer.problem });
		else {
			const run = await client.call(getWritingRun, { runId }, own);
			if (own.signal.aborted) return;
			setWriting(
				run.ok && run.value.result
					? { state: "done", result: run.value.result }
					: { state: "problem", problem: answer.problem },
			);
		}
	}, []);
	return { writing, write };
}

function newRunId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(20));
	return `wrn_${[...bytes].map((byte) => alphabet[byte & 31]).join("")}`;
}
