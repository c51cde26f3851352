import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { webhookText } from "./webhook-text.ts";

it("is what the specification signs, to its published signature", () => {
	const text = webhookText({
		id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
		timestamp: 1_614_265_330,
		body: '{"test": 2432232314}',
	});
	const key = Buffer.from("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "base64");
	expect(createHmac("sha256", key).update(text).digest("base64")).toBe(
		"g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
	);
});
