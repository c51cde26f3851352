import { expect, it } from "vitest";
import { drawParameters } from "./draw-parameters.ts";
import { parameterLayout } from "./parameter-layout.ts";

it("finds a channel's parameters, each market's coefficient, and the steepness of tanh", () => {
	const spec = {
		adstock: { kind: "geometric", maxLag: 4 },
		saturation: { kind: "tanh" },
	} as const;
	const channels = ["tv", "search"];
	const geos = ["north", "south"];
	const layout = parameterLayout(spec, channels, [], geos);
	const draw = layout.names.map((_, i) => i + 1);
	const at = (name: string) => draw[layout.names.indexOf(name)] ?? Number.NaN;
	expect(drawParameters({ layout, geos, channels }, draw, 1)).toEqual({
		adstock: [at("adstock_alpha[search]")],
		shapes: [1 / (at("saturation_b[search]") * at("saturation_c[search]"))],
		betas: [
			at("saturation_b[north, search]"),
			at("saturation_b[south, search]"),
		],
	});
});
