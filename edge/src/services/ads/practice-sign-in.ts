import type { Language } from "@lotse/shared/contract/localised.ts";
import type { Ports } from "../../ports.ts";
import { createId } from "../create-id.ts";

const codePrefix = "practice.";

/**
 * Stands in for Google's sign-in: a page of Lotse's own asks for the same consent and leads back with a code. What proves who came back
 * is what proves it at Google: the code belongs to a challenge, and only whoever began has the verifier it was made from. It opens the
 * practice account and nothing else.
 */
export function practiceSignIn(
	{ random, secrets }: Pick<Ports, "random" | "secrets">,
	language: Language,
) {
	return {
		async start(origin: string, state: string) {
			const verifier = createId(random, "pkce");
			const page = new URL("practice/google-ads/sign-in/", origin);
			page.search = new URLSearchParams({
				hl: language,
				state,
				code_challenge: await secrets.digest(verifier),
			}).toString();
			return { url: page.href, verifier };
		},
		isOwnCode: (code: string) => code.startsWith(codePrefix),
		isFinished: async (code: string, verifier: string) =>
			code === `${codePrefix}${await secrets.digest(verifier)}`,
	};
}
