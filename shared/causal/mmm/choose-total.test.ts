import { expect, it } from "vitest";
import { chooseTotal } from "./choose-total.ts";

const prior = { dist: "LogNormal", mu: 0, sigma: 1 };

it("takes a channel's own prior before one for all, and says what it is on", () => {
	const priors = { roas: prior, "mroas[tv]": prior };
	expect(chooseTotal(priors, ["tv", "search"], 0)).toMatchObject({
		of: "margin",
		perMoney: true,
		key: "mroas[tv]",
		keys: ["mroas[tv]"],
	});
	expect(chooseTotal(priors, ["tv", "search"], 1)).toMatchObject({
		of: "total",
		key: "roas",
	});
	expect(chooseTotal({ contribution_share: prior }, ["tv"], 0)).toMatchObject({
		of: "total",
		perMoney: false,
	});
});

it("names all that speak of it as directly, and none where there is none", () => {
	expect(chooseTotal({ roi: prior, mroi: prior }, ["tv"], 0)?.keys).toEqual([
		"roi",
		"mroi",
	]);
	expect(chooseTotal({ saturation_beta: prior }, ["tv"], 0)).toBeNull();
});
