import { setTimeout as wait } from "node:timers/promises";
import type {
	Input,
	Output,
	Route,
	Schema,
} from "@lotse/shared/contract/route.ts";
import type { Context, Outcome } from "./command.ts";
import type { connectionOptions } from "./connection-options.ts";
import { describeServiceProblem } from "./describe-service-problem.ts";
import { failure } from "./failure.ts";
import { misuse } from "./misuse.ts";

/** Together a little more than the minute its limits count in: what takes many calls, such as an export, gets to its end. */
const waitsSeconds = [1, 5, 15, 45];

export type Reply<T> =
	| { readonly ok: true; readonly value: T }
	| (Outcome & { ok: false });

/** Calls a route of the contract with the caller's token; everything that can go wrong is a sentence. */
export async function callService<I extends Schema, R extends Schema>(
	route: Route<I, R>,
	input: Input<I>,
	context: Context<typeof connectionOptions>,
): Promise<Reply<Output<R>>> {
	const { values, env, language, fetch } = context;
	const address = checkAddress(
		values.url ?? env.LOTSE_URL ?? "http://localhost:8787",
	);
	if (!address.ok) return address;
	const token = values.token ?? env.LOTSE_TOKEN ?? "";
	if (!/^[\x21-\x7e]+$/.test(token)) return noToken(token, address.value);
	const { createClient } = await import(
		"@lotse/shared/contract/create-client.ts"
	);
	const client = createClient({
		baseUrl: address.value,
		language: () => language,
		token,
		fetch,
	});
	let answer = await client.call(route, input);
	for (const seconds of waitsSeconds) {
		if (answer.ok || answer.problem.code !== "too-many") break;
		context.note({
			de: `Der Dienst bittet um Geduld; es geht in ${seconds} s weiter.`,
			en: `The service asks for patience; it goes on in ${seconds} s.`,
		});
		await wait(seconds * 1_000);
		answer = await client.call(route, input);
	}
	if (!answer.ok)
		return failure([describeServiceProblem(answer.problem, address.value)]);
	try {
		route.reply.parse(answer.value);
		return { ok: true, value: answer.value };
	} catch {
		return failure([describeServiceProblem(null, address.value)]);
	}
}

const local = ["localhost", "127.0.0.1", "[::1]"];

/** The token goes nowhere in the clear: plain http is for this machine only. */
function checkAddress(text: string): Reply<string> {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url === null || !/^https?:$/.test(url.protocol))
		return misuse(
			{
				de: `„${text}“ ist keine Adresse.`,
				en: `“${text}” is not an address.`,
			},
			{
				de: "Schreiben Sie --url https://…, oder setzen Sie LOTSE_URL.",
				en: "Write --url https://…, or set LOTSE_URL.",
			},
		);
	if (url.protocol === "http:" && !local.includes(url.hostname))
		return misuse(
			{
				de: `An ${url.hostname} ginge der Schlüssel unverschlüsselt.`,
				en: `To ${url.hostname} the token would travel unencrypted.`,
			},
			{
				de: "Nehmen Sie die Adresse mit https://.",
				en: "Use the address with https://.",
			},
		);
	return { ok: true, value: text.replace(/\/+$/, "") };
}

function noToken(token: string, url: string): Outcome & { ok: false } {
	return misuse(
		token === ""
			? { de: "Es fehlt ein Schlüssel.", en: "A token is missing." }
			: {
					de: "Der Schlüssel enthält Zeichen, die in keinem vorkommen.",
					en: "The token has characters that no token has.",
				},
		{
			de: `Legen Sie in der Konsole (${url}) einen an und setzen Sie LOTSE_TOKEN.`,
			en: `Make one in the console (${url}) and set LOTSE_TOKEN.`,
		},
	);
}
