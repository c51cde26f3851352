import {
	createProblem,
	type ProblemCode,
} from "@lotse/shared/contract/problem.ts";
import { pathParameters } from "@lotse/shared/contract/route.ts";
import { routes } from "@lotse/shared/contract/routes.generated.ts";

/** What a canned route gives: its reply, or the code of a problem. */
export type Canned = { reply: unknown } | { problem: ProblemCode };
export type Answers = {
	readonly [id: string]: (input: Record<string, unknown>) => Canned;
};
export type Request = {
	method: string;
	url: string;
	body: string;
	language: "de" | "en";
};

/**
 * Answers the console as the service would, from canned replies. Every input and every reply is checked against the contract, so
 * that what these tests prove does not drift from it; what does not fit is kept in `faults`.
 */
export function fakeService(answers: Answers) {
	const faults: string[] = [];
	const handle = ({ method, url, body, language }: Request) => {
		const { pathname, searchParams } = new URL(url, "http://localhost");
		const found = routes
			.map((route) => ({ route, params: match(route.path, pathname) }))
			.find(({ route, params }) => route.method === method && params !== null);
		const answer = found ? answers[found.route.id] : undefined;
		if (found === undefined || answer === undefined) {
			faults.push(`no canned answer for ${method} ${pathname}`);
			return problem("not-found", language);
		}
		const given: unknown =
			body === "" ? Object.fromEntries(searchParams) : JSON.parse(body);
		try {
			const input = found.route.input.parse({
				...asRecord(given),
				...found.params,
			});
			const canned = answer(asRecord(input));
			if ("problem" in canned) return problem(canned.problem, language);
			return {
				status: found.route.status,
				body: JSON.stringify(found.route.reply.parse(canned.reply)),
			};
		} catch (error) {
			faults.push(`${found.route.id}: ${String(error)}`);
			return problem("internal", language);
		}
	};
	return { handle, faults };
}

function problem(code: ProblemCode, language: "de" | "en") {
	const made = createProblem(code, language);
	return { status: made.status, body: JSON.stringify(made) };
}

function asRecord(value: unknown): Record<string, unknown> {
	return typeof value === "object" && value !== null ? { ...value } : {};
}

function match(pattern: string, path: string): Record<string, string> | null {
	const names = pathParameters(pattern);
	const found = new RegExp(
		`^${pattern.replace(/:[A-Za-z]+/g, "([^/]+)")}$`,
	).exec(path);
	if (found === null) return null;
	return Object.fromEntries(
		names.map((name, index) => [
			name,
			decodeURIComponent(found[index + 1] ?? ""),
		]),
	);
}
