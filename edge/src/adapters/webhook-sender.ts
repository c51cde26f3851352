import { webhookText } from "@lotse/shared/trust/webhook/webhook-text.ts";
import type { WebhookAnswer, Webhooks } from "../ports/privacy-store.ts";
import { base64Bytes } from "./base64-bytes.ts";
import { judgeAddress } from "./page-fetcher/judge-address.ts";

const mostMs = 10_000;
const secretPrefix = "whsec_";

/**
 * Posts JSON to addresses outside, signed by Standard Webhooks (HMAC-SHA256, header `webhook-signature`). The address is judged before each
 * attempt (`judgeAddress`: public, https on its usual port), redirects are not followed, the answer's body is not read, ten seconds for all of it.
 *
 * @param allowLocal for tests and a developer's own receiver
 */
export function webhookSender(
	fetchPage: (url: string, init: RequestInit) => Promise<Response>,
	allowLocal: boolean,
): Webhooks {
	const mayAsk = (address: string) => {
		const url = judgeAddress(address, allowLocal);
		return url !== null && (allowLocal || url.protocol === "https:");
	};
	return {
		mayAsk,
		async post({ url, id, timestamp, body, secret }) {
			if (!mayAsk(url)) return refused("address-not-allowed");
			const signature = await sign(
				secret,
				webhookText({ id, timestamp, body }),
			);
			let response: Response;
			try {
				response = await fetchPage(url, {
					method: "POST",
					headers: {
						"content-type": "application/json",
						"user-agent": "Lotse-Webhooks/1.0",
						"webhook-id": id,
						"webhook-timestamp": String(timestamp),
						"webhook-signature": `v1,${signature}`,
					},
					body,
					redirect: "manual",
					signal: AbortSignal.timeout(mostMs),
				});
			} catch {
				return refused("unreachable");
			}
			await response.body?.cancel();
			if (response.ok) return { ok: true };
			if (response.status === 410) return refused("gone");
			return refused(
				response.status >= 300 && response.status < 400
					? "moved"
					: `status-${response.status}`,
			);
		},
	};
}

const refused = (code: string): WebhookAnswer => ({ ok: false, code });

async function sign(secret: string, text: string): Promise<string> {
	const key = await crypto.subtle.importKey(
		"raw",
		base64Bytes(secret.slice(secretPrefix.length)),
		{ name: "HMAC", hash: "SHA-256" },
		false,
		["sign"],
	);
	const bytes = new TextEncoder().encode(text);
	const mac = await crypto.subtle.sign("HMAC", key, bytes);
	return btoa(String.fromCharCode(...new Uint8Array(mac)));
}
