import {
	type Client,
	createClient,
} from "@lotse/shared/contract/create-client.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";

const listeners = new Set<() => void>();
let language: Language = "en";
const plain = createClient({
	baseUrl: "",
	language: () => language,
	fetch: (url, init) => window.fetch(url, init),
});

/** The one client of the console. Cookies sign its calls; when a session has ended, everyone who listens hears of it. */
export const client: Client & {
	setLanguage: (language: Language) => void;
	onSignedOut: (listener: () => void) => () => void;
} = {
	async call(route, input, options) {
		const answer = await plain.call(route, input, options);
		if (!answer.ok && answer.problem.code === "not-signed-in") {
			for (const listener of listeners) listener();
		}
		return answer;
	},
	setLanguage: (value) => {
		language = value;
	},
	onSignedOut: (listener) => {
		listeners.add(listener);
		return () => listeners.delete(listener);
	},
};
